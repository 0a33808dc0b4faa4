import { writeFileSync } from "node:fs";
import type { Reporter, TestCase } from "vitest/node";

/** A reporter of vitest: writes the names of the tests that passed only when they were tried again to a file. */
export class RetriedTests implements Reporter {
  readonly #path: string;
  readonly #names: string[] = [];

  constructor(path: string) {
    this.#path = path;
  }

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.moduleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    writeFileSync(this.#path, JSON.stringify(this.#names));
  }
}
