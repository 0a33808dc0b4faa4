import { expect, test } from "vitest";
import { estimate, viewPrice } from "../../budget/rules.ts";
import { factsOfImage } from "../../provider/catalogue/rules.ts";
import { changePriceOf, pricesOf, usualPrompt } from "./rules.ts";

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

test("a change is priced as it is asked for: as its picture was, a draft as its full picture, an upload in its size", () => {
  const drawer = { fit: old, price: old.price, partials: 1 };
  const asset = { width: 624, height: 624 };
  const of = (width: number, height: number, quality: "auto" | "high", references: number) =>
    viewPrice({ price: old.price, width, height, quality, prompt: usualPrompt, partials: 1, references });
  const drawn = { width: 2048, height: 1365, quality: "high", full: null } as const;
  expect(changePriceOf({ asset, prompt: drawn, references: 1 }, drawer)).toEqual(of(1536, 1024, "high", 1));
  const draft = { ...drawn, quality: "low", full: { width: 2048, height: 2048, quality: "high" } } as const;
  expect(changePriceOf({ asset, prompt: draft, references: 2 }, drawer)).toEqual(of(1024, 1024, "high", 2));
  expect(changePriceOf({ asset, prompt: undefined, references: 3 }, drawer)).toEqual(of(1024, 1024, "auto", 3));
});
