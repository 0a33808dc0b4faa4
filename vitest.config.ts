import { defineConfig } from "vitest/config";
import { RetriedTests } from "./scripts/retried-tests.ts";

// npm test wants to count.
const report = process.env["EASEL_TEST_REPORT"];
const retried = process.env["EASEL_RETRIED_TESTS"];

// unit: pure rules and the engine. service: use cases on the real embedded PostgreSQL, one database per test file.
export default defineConfig({
  test: {
    reporters: [
      "default",
      ...(report ? [["json", { outputFile: report }] satisfies [string, object]] : []),
      ...(retried ? [new RetriedTests(retried)] : []),
    ],
    projects: [
      {
        test: {
          name: "unit",
          env: { LOG_LEVEL: "silent" },
          testTimeout: 60_000, // a machine that also does something else
          include: ["lib/**/*.test.ts", "scripts/**/*.test.ts", "bench/**/*.test.ts", "messages/*.test.ts"],
          exclude: ["lib/**/*.service.test.ts", "node_modules/**"],
        },
      },
      {
        test: {
          name: "service",
          env: { LOG_LEVEL: "silent" },
          include: ["lib/**/*.service.test.ts"],
          globalSetup: ["scripts/test-database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000, // a machine that also does something else
          retry: process.env["CI"] ? 1 : 0, // whoever needs it is named at the end
          maxWorkers: 2,
        },
      },
    ],
  },
});
