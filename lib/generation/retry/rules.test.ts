import { expect, test } from "vitest";
import { ModelError, type ModelErrorCode } from "../../infra/model/port.ts";
import { retryAfter } from "./rules.ts";

test.each<[ModelErrorCode, number | undefined, readonly (number | null)[]]>([
  ["rate_limited", undefined, [5, 10, 20, 40, null]],
  ["rate_limited", 0.2, [0.2, 0.2, 0.2, 0.2, null]],
  ["rate_limited", 4_000, [300, 300, 300, 300, null]],
  ["unreachable", undefined, [1, 4, 9, null]],
  ["setup_key", undefined, [null]],
  ["setup_access", undefined, [null]],
  ["setup_model", undefined, [null]],
  ["no_credit", 1, [null]],
  ["refused", undefined, [null]],
  ["bad_request", undefined, [null]],
])("%s with Retry-After %s waits %j seconds after each try", (code, retryAfterS, waits) => {
  const error = new ModelError(code, "no", { retryAfterS });
  expect(waits.map((_, at) => retryAfter(error, at + 1))).toEqual(waits);
});

test.each<ModelErrorCode>(["timeout", "cut", "server", "bad_answer", "rate_limited", "unreachable"])(
  "%s that may have been billed is never asked for again",
  (code) => {
    expect(retryAfter(new ModelError(code, "maybe", { retryAfterS: 1 }), 1)).toBeNull();
  },
);
