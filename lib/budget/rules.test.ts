import { describe, expect, test } from "vitest";
import { factsOfImage } from "../provider/catalogue/rules.ts";
import { costMicroUsd, estimate } from "./rules.ts";

const { price } = factsOfImage({ model: "gpt-image-2.5-flare", server: "openai" });
const wish = {
  price,
  width: 1024,
  height: 1024,
  quality: "high",
  prompt: "",
  partials: 0,
  references: 0,
} as const;
const textMicroUsd = 16n * 5n; // what is never left out of an estimate

describe("the price before drawing", () => {
  test.each([
    ["a fox in the snow", 6n],
    ["雪地里的一只狐狸", 8n],
    ["雪地里的 fox", 6n],
  ])("the words %j are put aside as %i tokens", (prompt, tokens) => {
    const words = estimate({ ...wish, prompt }).highMicroUsd - estimate(wish).highMicroUsd;
    expect(words).toBe(tokens * 5n);
  });

  test.each([
    ["low", 1024, 1024, 196],
    ["medium", 1024, 1024, 439],
    ["high", 1024, 1024, 1_756],
    ["high", 1536, 1024, 1_367], // listed, and cheaper than the square
    ["high", 2048, 2048, 7_024], // by the area
    ["low", 1536, 1024, 294], // not listed for this size: by the area of the square
  ] as const)("%s at %i×%i is %i tokens", (quality, width, height, tokens) => {
    const { lowMicroUsd, highMicroUsd } = estimate({ ...wish, quality, width, height });
    expect(highMicroUsd).toBe(BigInt(tokens) * 30n + textMicroUsd);
    expect(lowMicroUsd).toBe(highMicroUsd);
  });

  test("`auto` may be anything from low to high, and each stage that is shown is counted", () => {
    const range = estimate({ ...wish, quality: "auto", partials: 1 });
    expect(range).toEqual({ lowMicroUsd: 196n * 30n + textMicroUsd, highMicroUsd: 1_856n * 30n + textMicroUsd });
  });

  test("a picture that is sent along may cost much, and nobody tells how much", () => {
    const alone = estimate({ ...wish, quality: "high" });
    const range = estimate({ ...wish, quality: "high", references: 1 });
    expect(range.lowMicroUsd).toBe(alone.lowMicroUsd + 200n * 8n);
    expect(range.highMicroUsd).toBe(alone.highMicroUsd + 6_500n * 8n);
  });

  test("a price by the picture is that price", () => {
    const flat = { kind: "picture", microUsd: 40_000 } as const;
    expect(estimate({ ...wish, price: flat })).toEqual({ lowMicroUsd: 40_000n, highMicroUsd: 40_000n });
    expect(costMicroUsd(flat, { textIn: 9, imageIn: 0, imageOut: 9_999 })).toBe(40_000n);
  });
});

test("what the server counted is charged by the kind of token", () => {
  if (!price) throw new Error("no price");
  expect(costMicroUsd(price, { textIn: 100, imageIn: 10, imageOut: 439 })).toBe(100n * 5n + 10n * 8n + 439n * 30n);
});
