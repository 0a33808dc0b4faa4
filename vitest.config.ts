import { defineConfig } from "vitest/config";

// unit: pure rules and the engine. service: use cases on the real embedded PostgreSQL, one database per test file.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          env: { LOG_LEVEL: "silent" },
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
          maxWorkers: 2,
        },
      },
    ],
  },
});
