import { type DrawUsage, ModelError } from "../../infra/model/port.ts";
import { StorageError } from "../../infra/storage/port.ts";
import { type RefusalReason, toRefusalReason } from "../../prompt/rewrite/rules.ts";
import { StoppedError } from "../../running.ts";
import { stackOf } from "../../stack.ts";
import type { Ending } from "../moves/data.ts";

/** The server answered, and what it sent cannot be decoded as a picture. */
export class NotAPicture extends Error {}

/** The picture that it is to be made from cannot be read: nothing was sent. */
export class NoReference extends Error {}

/** The picture that is to be changed is not there any more, or the model takes none: nothing was sent. */
export class NoSource extends Error {}

/** The picture came, and the provider's screen wants nobody to see it: it is paid for, and not kept. */
export class Flagged extends Error {
  readonly categories: readonly string[];
  readonly usage: DrawUsage | null;

  constructor(categories: readonly string[], usage: DrawUsage | null) {
    super("flagged");
    this.categories = categories;
    this.usage = usage;
  }
}

/** The provider's screen could not be asked, and this workspace neither draws nor shows anything without it. */
export class Unscreened extends Error {
  /** The picture had come; it is kept aside until the screen can be asked. */
  readonly isDrawn: boolean;

  constructor(isDrawn: boolean) {
    super("unscreened");
    this.isDrawn = isDrawn;
  }
}

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
  if (error instanceof NoSource) return { kind: "expected", ending: noSource };
  if (error instanceof Flagged) return { kind: "expected", ending: flagged(error, isFree) };
  if (error instanceof Unscreened && !error.isDrawn) return { kind: "expected", ending: unscreened };
  const wasBilled = isFree ? "no" : "yes"; // the picture had come
  const money = isFree ? "release" : "spend";
  if (error instanceof Unscreened) return failed("unscreened");
  if (error instanceof NotAPicture) return failed("bad_answer");
  if (error instanceof StorageError) return failed(error.isFull ? "storage_full" : "storage");
  const stack = stackOf(error) ?? "";
  const name = error instanceof Error ? error.name : "unknown";
  return { ...failed("internal"), kind: "unexpected", name, stack };

  function failed(code: "unscreened" | "bad_answer" | "storage_full" | "storage" | "internal") {
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

const noSource: Ending = {
  state: "failed",
  money: "release",
  failure: { code: "no_source", wasBilled: "no" },
};

const unscreened: Ending = {
  state: "failed",
  money: "release",
  failure: { code: "unscreened", wasBilled: "no" },
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
  const reasons = reasonsOf(error.categories);
  return { state: "refused", money: "release", requestId, failure: { code, wasBilled: "no", reasons } };
}

function flagged({ categories }: Flagged, isFree: boolean): Ending {
  const failure = { code: "flagged", wasBilled: isFree ? "no" : "yes", reasons: reasonsOf(categories) } as const;
  return { state: "refused", money: isFree ? "release" : "spend", failure };
}

function reasonsOf(categories: readonly string[]): readonly RefusalReason[] {
  return [...new Set(categories.map(toRefusalReason))];
}
