import { readFileSync } from "node:fs";

// What the test runners counted, from their own JSON reports.

export type Counts = Readonly<{
  passed: number;
  failed: number;
  /** The failed ones, as far as the report names them. */
  failures: readonly string[];
  /** Passed, but only at the second try. */
  flaky: readonly string[];
}>;

type VitestReport = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  testResults?: readonly Readonly<{
    name: string;
    status: string;
    assertionResults: readonly Readonly<{ fullName: string; status: string }>[];
  }>[];
}>;

type Suite = Readonly<{
  file?: string;
  suites?: readonly Suite[];
  specs?: readonly Readonly<{ title: string; file: string; tests: readonly Readonly<{ status: string }>[] }>[];
}>;
type PlaywrightReport = Suite &
  Readonly<{
    stats: Readonly<{ expected: number; unexpected: number; flaky: number; skipped: number }>;
    errors: readonly unknown[];
  }>;

const none: Counts = { passed: 0, failed: 0, failures: [], flaky: [] };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      failures: [...total.failures, ...each.failures],
      flaky: [...total.flaky, ...each.flaky],
    }),
    none,
  );
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
  if (exitCode === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, failures: [`a runner ended with code ${exitCode}`] };
}

export function countVitest(paths: { readonly report: string; readonly retried: string }, exitCode: number): Counts {
  const report = readReport<VitestReport>(paths.report);
  const flaky = readReport<readonly string[]>(paths.retried) ?? [];
  const failures = (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failed.length === 0) return [`${name}: could not be run`];
    return failed.map((test) => `${name}: ${test.fullName}`);
  });
  const counts = { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, failures, flaky };
  return withExit(counts, exitCode);
}

/** A test that passes at its second try has passed; it is named, because there is something to mend. */
export function countPlaywright(path: string, exitCode: number): Counts {
  const report = readReport<PlaywrightReport>(path);
  const named = report ? namesByStatus(report) : [];
  const withStatus = (status: string) => named.flatMap((spec) => (spec.status === status ? [spec.name] : []));
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  return withExit(
    {
      passed: expected + flaky,
      failed: unexpected,
      failures: withStatus("unexpected"),
      flaky: withStatus("flaky"),
    },
    exitCode,
  );
}

function namesByStatus({
  suites = [],
  specs = [],
}: Suite): readonly { readonly name: string; readonly status: string }[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ status }) => ({ name: `${file}: ${title}`, status })),
  );
  return [...own, ...suites.flatMap(namesByStatus)];
}

/** Of the crash harness, which counts by itself. */
export function countOwn(path: string, exitCode: number): Counts {
  return withExit({ ...none, ...readReport<Pick<Counts, "passed" | "failed">>(path) }, exitCode);
}
