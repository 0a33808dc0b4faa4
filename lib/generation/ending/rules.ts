import { ModelError } from "../../infra/model/port.ts";
import { StorageError } from "../../infra/storage/port.ts";
import { toRefusalReason } from "../../prompt/rewrite/rules.ts";
import { StoppedError } from "../../running.ts";
import { stackOf } from "../../stack.ts";
import type { Ending } from "../moves/data.ts";

/** The server answered, and what it sent cannot be decoded as a picture. */
export class NotAPicture extends Error {}

/** The picture that it is to be made from cannot be read: nothing was sent. */
export class NoReference extends Error {}

/** Its provider or its model is not set up any more. */
export class NoDrawer extends Error {}

export type Outcome =
  | { readonly kind: "expected"; readonly ending: Ending }
  | { readonly kind: "unexpected"; readonly ending: Ending; readonly name: string; readonly stack: string };

/**
 * What a drawing that threw comes to. `wasBilled: "maybe"` of a paid model is `unknown` with its hold kept; a free
 * model bills nobody, so the same fault is a plain failure.
 */
export function endingOf(error: unknown, isFree: boolean): Outcome {
  if (error instanceof ModelError) return { kind: "expected", ending: fromModel(error, isFree) };
  if (error instanceof StoppedError) return { kind: "expected", ending: stopped(isFree) };
  if (error instanceof NoDrawer) return { kind: "expected", ending: noDrawer };
  if (error instanceof NoReference) return { kind: "expected", ending: noReference };
  const wasBilled = isFree ? "no" : "yes"; // the picture had come
  const money = isFree ? "release" : "spend";
  if (error instanceof NotAPicture) return failed("bad_answer");
  if (error instanceof StorageError) return failed(error.isFull ? "storage_full" : "storage");
  const stack = stackOf(error) ?? "";
  const name = error instanceof Error ? error.name : "unknown";
  return { ...failed("internal"), kind: "unexpected", name, stack };

  function failed(code: "bad_answer" | "storage_full" | "storage" | "internal") {
    return { kind: "expected", ending: { state: "failed", money, failure: { code, wasBilled } } } as const;
  }
}

function stopped(isFree: boolean): Ending {
  return { state: "cancelled", money: isFree ? "release" : "spend" };
}

const noReference: Ending = {
  state: "failed",
  money: "release",
  failure: { code: "storage", wasBilled: "no" },
};

export const noDrawer: Ending = {
  state: "failed",
  money: "release",
  failure: { code: "setup_model", wasBilled: "no" },
};

function fromModel(error: ModelError, isFree: boolean): Ending {
  const { code, requestId } = error;
  if (error.wasBilled === "maybe" && !isFree) {
    return { state: "unknown", money: "hold", requestId, failure: { code, wasBilled: "maybe" } };
  }
  if (code !== "refused") return { state: "failed", money: "release", requestId, failure: { code, wasBilled: "no" } };
  const reasons = [...new Set(error.categories.map(toRefusalReason))];
  return { state: "refused", money: "release", requestId, failure: { code, wasBilled: "no", reasons } };
}
