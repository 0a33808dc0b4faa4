import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test("a chat model is asked in one place alone: where private things are taken out", () => {
  const sources = globSync("{lib,app,components}/**/*.{ts,tsx}", { cwd: root }).filter(
    (path) => !/\.test\.tsx?$|\/test-|^lib\/(?:engine|infra)\//.test(path),
  );
  const asking = sources.filter((path) => /\bmodel\s*\.stream\(/.test(readFileSync(join(root, path), "utf8")));
  expect(sources.length).toBeGreaterThan(300);
  expect(asking).toEqual(["lib/turn/call/service.ts"]);
});
