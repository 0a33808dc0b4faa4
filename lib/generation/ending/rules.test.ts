import { describe, expect, test } from "vitest";
import { ModelError, type ModelErrorCode } from "../../infra/model/port.ts";
import { StorageError } from "../../infra/storage/port.ts";
import { StoppedError } from "../../running.ts";
import { endingOf, NoDrawer, NotAPicture } from "./rules.ts";

describe("how a paid drawing ends", () => {
  test.each<[ModelErrorCode, "no" | "maybe", string, string]>([
    ["setup_key", "no", "failed", "release"],
    ["no_credit", "no", "failed", "release"],
    ["refused", "no", "refused", "release"],
    ["unreachable", "no", "failed", "release"],
    ["timeout", "maybe", "unknown", "hold"],
    ["cut", "maybe", "unknown", "hold"],
    ["server", "maybe", "unknown", "hold"],
    ["bad_answer", "maybe", "unknown", "hold"],
  ])("%s, billed: %s → %s", (code, wasBilled, state, money) => {
    const { ending } = endingOf(new ModelError(code, wasBilled), false);
    expect(ending).toMatchObject({ state, money, failure: { code, wasBilled } });
  });

  test("a picture that came and could not be kept says that it cost something", () => {
    for (const [error, code] of [
      [new NotAPicture(), "bad_answer"],
      [new StorageError("full", true), "storage_full"],
      [new StorageError("broken", false), "storage"],
      [new Error("bug"), "internal"],
    ] as const) {
      const failure = { code, wasBilled: "yes" };
      expect(endingOf(error, false).ending).toMatchObject({ state: "failed", money: "spend", failure });
    }
  });
});

test("a free model never leaves an unknown outcome, and never a bill", () => {
  for (const code of ["timeout", "cut", "server"] as const) {
    expect(endingOf(new ModelError(code, "maybe"), true).ending).toMatchObject({
      state: "failed",
      money: "release",
      failure: { wasBilled: "no" },
    });
  }
});

test("a stop is no failure, and only a bug is unexpected", () => {
  expect(endingOf(new StoppedError(), false)).toMatchObject({ kind: "expected", ending: { state: "cancelled" } });
  expect(endingOf(new StorageError("full", true), true).kind).toBe("expected");
  expect(endingOf(new TypeError("bug"), true)).toMatchObject({ kind: "unexpected", name: "TypeError" });
});

test("a refusal says what it was about", () => {
  const error = new ModelError("refused", "no", { categories: ["violence/graphic", "violence", "other thing"] });
  expect(endingOf(error, false).ending.failure).toEqual({
    code: "refused",
    wasBilled: "no",
    reasons: ["violence", "other"],
  });
});

test("without its provider a picture is not drawn, and costs nothing", () => {
  expect(endingOf(new NoDrawer(), false)).toMatchObject({
    kind: "expected",
    ending: { state: "failed", money: "release", failure: { code: "setup_model", wasBilled: "no" } },
  });
});
