import { expect, test } from "vitest";
import { ProviderOverrides } from "../schema.ts";
import { patienceProblem, toPatience } from "./rules.ts";

test.each([
  [{}, null],
  [{ silenceS: 10 }, null],
  [{ silenceS: 290, totalS: 290 }, null],
  [{ totalS: 3_600 }, null],
  [{ silenceS: 9 }, "silenceS"],
  [{ silenceS: 291 }, "silenceS"],
  [{ silenceS: 60.5 }, "silenceS"],
  [{ silenceS: Number.NaN }, "silenceS"],
  [{ totalS: 29 }, "totalS"],
  [{ totalS: 3_601 }, "totalS"],
  [{ silenceS: 200, totalS: 100 }, "totalS"],
] as const)("%j has the problem %s, and only what has none is kept", (patience, problem) => {
  expect(patienceProblem(patience)).toBe(problem);
  expect(ProviderOverrides.safeParse({ patience }).success).toBe(problem === null);
});

test("what is not said stays as usual", () => {
  expect(toPatience()).toEqual({});
  expect(toPatience({ silenceS: 240 })).toEqual({ silenceMs: 240_000 });
  expect(toPatience({ totalS: 900 })).toEqual({ totalMs: 900_000 });
});
