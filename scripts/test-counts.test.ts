import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPlaywright, countVitest, sum } from "./test-counts.ts";

let folder: string;
let report: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "easel-counts-"));
  report = join(folder, "report.json");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a runner that crashes without a failed test counts as a failure", () => {
  expect(countVitest(report, 1)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(report, JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }));
  expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 1 });
  expect(countVitest(report, 0)).toEqual({ passed: 5, failed: 0 });
});

test("a browser test that failed once counts as failed", () => {
  writeFileSync(report, JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 2, skipped: 4 } }));
  expect(countPlaywright(report, 1)).toEqual({ passed: 3, failed: 3 });
});

test("stages add up", () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
