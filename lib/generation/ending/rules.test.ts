import { describe, expect, test } from "vitest";
import { ModelError, type ModelErrorCode } from "../../infra/model/port.ts";
import { StorageError } from "../../infra/storage/port.ts";
import { StoppedError } from "../../running.ts";
import { canMove, generationStates, isRunning } from "../rules.ts";
import { endingOf, NotAPicture } from "./rules.ts";

describe("how a paid drawing ends", () => {
  test.each<[ModelErrorCode, "no" | "maybe", string, string | null]>([
    ["setup_key", "no", "failed", "released"],
    ["no_credit", "no", "failed", "released"],
    ["refused", "no", "refused", "released"],
    ["unreachable", "no", "failed", "released"],
    ["timeout", "maybe", "unknown", null],
    ["cut", "maybe", "unknown", null],
    ["server", "maybe", "unknown", null],
    ["bad_answer", "maybe", "unknown", null],
  ])("%s, billed: %s → %s", (code, wasBilled, state, settlement) => {
    const { ending } = endingOf(new ModelError(code, wasBilled), false);
    expect(ending).toMatchObject({ state, failure: { code, wasBilled } });
    expect(ending.settlement?.state ?? null).toBe(settlement);
  });

  test("a picture that came and could not be kept says that it cost something", () => {
    for (const [error, code] of [
      [new NotAPicture(), "bad_answer"],
      [new StorageError("full", true), "storage_full"],
      [new StorageError("broken", false), "storage"],
      [new Error("bug"), "internal"],
    ] as const) {
      expect(endingOf(error, false).ending).toMatchObject({ state: "failed", failure: { code, wasBilled: "yes" } });
    }
  });
});

test("a free model never leaves an unknown outcome, and never a bill", () => {
  for (const code of ["timeout", "cut", "server"] as const) {
    expect(endingOf(new ModelError(code, "maybe"), true).ending).toMatchObject({
      state: "failed",
      settlement: { state: "released" },
      failure: { wasBilled: "no" },
    });
  }
});

test("a stop is no failure, and only a bug is unexpected", () => {
  expect(endingOf(new StoppedError(), false)).toMatchObject({ kind: "expected", ending: { state: "cancelled" } });
  expect(endingOf(new StorageError("full", true), true).kind).toBe("expected");
  expect(endingOf(new TypeError("bug"), true)).toMatchObject({ kind: "unexpected", name: "TypeError" });
});

test("an end is an end: no state but a running one goes anywhere", () => {
  for (const from of generationStates) {
    expect(generationStates.some((to) => canMove(from, to))).toBe(isRunning(from));
  }
});
