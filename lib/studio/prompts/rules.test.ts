import { expect, test } from "vitest";
import { estimate } from "../../budget/rules.ts";
import { factsOfImage } from "../../provider/catalogue/rules.ts";
import { pricesOf } from "./rules.ts";

const old = factsOfImage({ model: "gpt-image-1.5", server: "openai" }); // three sizes, three qualities
const text = "Subject: a red fox";
const cost = (width: number, height: number, quality: "low" | "high", references = 0) => {
  const { lowMicroUsd, highMicroUsd } = estimate({
    price: old.price,
    width,
    height,
    quality,
    prompt: text,
    partials: 1,
    references,
  });
  return { lowMicroUsd: Number(lowMicroUsd), highMicroUsd: Number(highMicroUsd) };
};

test("a prompt of a model that draws larger and better costs what the model in use can draw of it", () => {
  const { price, finishPrice } = pricesOf(
    { width: 3840, height: 2160, quality: "high", full: null, draftId: null, sourceIds: [], text },
    old,
    1,
  );
  expect(price).toEqual(cost(1536, 1024, "high"));
  expect(finishPrice).toBeNull();
});

test("finishing a draft is fitted too, and has its draft sent along", () => {
  const full = { width: 2048, height: 2048, quality: "high" } as const;
  const prices = pricesOf(
    { width: 624, height: 624, quality: "low", full, draftId: null, sourceIds: [], text },
    old,
    1,
  );
  expect(prices).toEqual({ price: cost(1024, 1024, "low"), finishPrice: cost(1024, 1024, "high", 1) });
});

test("a prompt that finishes a draft has it sent along, where the model takes pictures", () => {
  const prompt = {
    width: 1024,
    height: 1024,
    quality: "high",
    full: null,
    draftId: "a draft",
    sourceIds: [],
    text,
  } as const;
  expect(pricesOf(prompt, old, 1).price).toEqual(cost(1024, 1024, "high", 1));
  expect(pricesOf(prompt, { ...old, edits: "none" }, 1).price).toEqual(cost(1024, 1024, "high"));
});

test("a prompt that changes pictures has all of them sent along", () => {
  const prompt = { width: 1024, height: 1024, quality: "high", full: null, draftId: null, text } as const;
  expect(pricesOf({ ...prompt, sourceIds: ["one", "other"] }, old, 1).price).toEqual(cost(1024, 1024, "high", 2));
});
