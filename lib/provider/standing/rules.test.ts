import { expect, test } from "vitest";
import { describeEnv } from "./rules.ts";

test("without a key and without an address the environment names nobody", () => {
  expect(describeEnv({ CHAT_MODEL: "m", IMAGE_PRICE_USD: 1 })).toBeNull();
});

test.each([
  [{ IMAGE_MODEL: "their-own" }, null, "unknown"],
  [{ IMAGE_MODEL: "their-own", IMAGE_PRICE_USD: 0.04 }, { kind: "picture", microUsd: 40_000 }, "owner"],
  [{ IMAGE_MODEL: "their-own", IMAGE_PRICE_USD: 0 }, { kind: "picture", microUsd: 0 }, "owner"],
  [{ IMAGE_MODEL: "easel-illustrator-1", IMAGE_PRICE_USD: 0.04 }, { kind: "picture", microUsd: 0 }, "2026-11-30"],
] as const)("%j: a picture costs %j, as known by %s", (env, price, priceVersion) => {
  const named = describeEnv({ OPENAI_BASE_URL: "http://models.example/v1", ...env });
  expect(named?.facts.image).toMatchObject({ price, priceVersion });
});
