import { readFileSync } from "node:fs";

// What the test runners counted, from their own JSON reports.

export type Counts = Readonly<{ passed: number; failed: number }>;

type VitestReport = Readonly<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>;
type PlaywrightReport = Readonly<{
  stats: Readonly<{ expected: number; unexpected: number; flaky: number; skipped: number }>;
  errors: readonly unknown[];
}>;

export function sum(all: readonly Counts[]): Counts {
  return all.reduce((total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed }), {
    passed: 0,
    failed: 0,
  });
}

function readReport<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** A runner that ended badly without a failed test (a crash, a set-up that failed) counts as one failure. */
function withExit(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function countVitest(path: string, exitCode: number): Counts {
  const report = readReport<VitestReport>(path);
  return withExit({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, exitCode);
}

/** A flaky test failed at least once, so it failed. */
export function countPlaywright(path: string, exitCode: number): Counts {
  const stats = readReport<PlaywrightReport>(path)?.stats;
  return withExit({ passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }, exitCode);
}

/** Of the crash harness, which counts by itself. */
export function countOwn(path: string, exitCode: number): Counts {
  return withExit(readReport<Counts>(path) ?? { passed: 0, failed: 0 }, exitCode);
}
