import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPlaywright, countVitest, sum } from "./test-counts.ts";

let folder: string;
let report: string;
let retried: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "easel-counts-"));
  report = join(folder, "report.json");
  retried = join(folder, "retried.json");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a runner that crashes without a failed test counts as a failure", () => {
  expect(countVitest({ report, retried }, 1)).toMatchObject({
    passed: 0,
    failed: 1,
    failures: ["a runner ended with code 1"],
  });
  writeFileSync(report, JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }));
  expect(countVitest({ report, retried }, 1)).toMatchObject({ passed: 5, failed: 1 });
  expect(countVitest({ report, retried }, 0)).toEqual({ passed: 5, failed: 0, failures: [], flaky: [] });
});

test("a failed test is named with its file, and so is a file that could not be run", () => {
  const assertionResults = [
    { fullName: "is true", status: "passed" },
    { fullName: "is false", status: "failed" },
  ];
  const testResults = [
    { name: "a.test.ts", status: "failed", assertionResults },
    { name: "b.test.ts", status: "failed", assertionResults: [] },
  ];
  writeFileSync(report, JSON.stringify({ numPassedTests: 1, numFailedTests: 1, testResults }));
  expect(countVitest({ report, retried }, 1).failures).toEqual(["a.test.ts: is false", "b.test.ts: could not be run"]);
});

test("a test that passed when it was tried again is named", () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 2, numFailedTests: 0 }));
  writeFileSync(retried, JSON.stringify(["a.test.ts: limps"]));
  expect(countVitest({ report, retried }, 0)).toMatchObject({ passed: 2, failed: 0, flaky: ["a.test.ts: limps"] });
});

test("a journey that passed at its second try has passed, and is named", () => {
  const spec = (title: string, status: string) => ({ title, file: "e2e/x.test.ts", tests: [{ status }] });
  const suites = [
    { specs: [spec("walks", "expected")], suites: [{ specs: [spec("limps", "flaky"), spec("falls", "unexpected")] }] },
  ];
  writeFileSync(report, JSON.stringify({ stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 }, suites }));
  expect(countPlaywright(report, 1)).toEqual({
    passed: 2,
    failed: 1,
    failures: ["e2e/x.test.ts: falls"],
    flaky: ["e2e/x.test.ts: limps"],
  });
});

test("stages add up", () => {
  expect(
    sum([
      { passed: 1, failed: 2, failures: ["a", "b"], flaky: [] },
      { passed: 3, failed: 0, failures: [], flaky: ["c"] },
    ]),
  ).toEqual({ passed: 4, failed: 2, failures: ["a", "b"], flaky: ["c"] });
});
