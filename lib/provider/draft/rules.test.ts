import { describe, expect, test } from "vitest";
import { ProviderOverrides, type ProviderView, SaveProvider } from "../schema.ts";
import { type Draft, type DraftField, emptyDraft, problemsOf, toDraft, toSave } from "./rules.ts";

const id = "0197f0b0-0000-7000-8000-000000000001";
const at: Draft = { ...emptyDraft, baseUrl: "http://models.example/v1" };

function viewOf(overrides: ProviderOverrides): ProviderView {
  return {
    id,
    kind: "own",
    name: "Theirs",
    baseUrl: "http://models.example/v1",
    server: "other",
    key: { kind: "none" },
    chatModel: "c",
    imageModel: "i",
    overrides,
    places: 8,
    image: null,
    chat: null,
    health: null,
  };
}

describe("what the owner typed", () => {
  test.each<[Partial<Draft>, readonly DraftField[]]>([
    [{}, []],
    [{ priceUsd: "0.04" }, []],
    [{ priceUsd: "0,04" }, []],
    [{ priceUsd: "0" }, []],
    [{ priceUsd: "-1" }, ["priceUsd"]],
    [{ priceUsd: "free" }, ["priceUsd"]],
    [{ priceUsd: "1e9" }, ["priceUsd"]],
    [{ places: "0" }, ["places"]],
    [{ places: "2.5" }, ["places"]],
    [{ places: "64" }, []],
    [{ chatInUsd: "1" }, ["chatOutUsd"]],
    [{ baseUrl: "models.example" }, ["baseUrl"]],
    [{ baseUrl: "https://me:secret@models.example/v1" }, ["baseUrl"]],
    [{ baseUrl: "https://models.example/v1#secret" }, ["baseUrl"]],
  ])("%j: wrong are %j", (typed, wrong) => {
    expect(problemsOf({ ...at, ...typed })).toEqual(wrong);
  });

  test("an empty form says nothing against the catalogue, and the address is the name", () => {
    const saved = toSave(id, at, {});
    expect(saved).toMatchObject({ name: "models.example", overrides: {} });
    expect(saved).not.toHaveProperty("key");
    expect(SaveProvider.safeParse(saved).success).toBe(true);
  });

  test("a price of nothing is a price", () => {
    expect(toSave(id, { ...at, priceUsd: "0" }, {}).overrides.image).toEqual({
      price: { kind: "picture", microUsd: 0 },
    });
  });

  test("the key goes along when it is typed, and is emptied when that is asked", () => {
    expect(toSave(id, { ...at, key: " sk-1 " }, {}).key).toBe("sk-1");
    expect(toSave(id, { ...at, removesKey: true }, {}).key).toBe("");
  });
});

const full: ProviderOverrides = {
  server: "localai",
  like: "gpt-image-2",
  places: 2,
  patience: { silenceS: 240, totalS: 1_800 },
  image: {
    price: { kind: "picture", microUsd: 40_000 },
    sizes: { kind: "list", sizes: [{ width: 512, height: 512 }] },
    edits: "multipart",
    referencesMax: 5,
    mask: true,
    qualities: ["low"],
    backgrounds: [],
    stream: true,
    partialsMax: 3,
    responseFormat: "none",
    promptLengthMax: 900,
  },
  chat: { tools: false, price: { in: 1, cached: 1, out: 2 } },
};

test.each([
  ["nothing", {}],
  ["everything", full],
  [
    "a price by tokens",
    ProviderOverrides.parse({
      image: {
        price: {
          kind: "tokens",
          perToken: { textIn: 1, textCached: 1, imageIn: 1, imageCached: 1, imageOut: 1 },
          output: [{ width: 16, height: 16, low: 1 }],
        },
      },
    }),
  ],
])("what was saved and is saved again without a change stays the same: %s", (_name, overrides) => {
  expect(toSave(id, toDraft(viewOf(overrides)), overrides).overrides).toEqual(overrides);
});

test("what is set back to the catalogue leaves nothing behind", () => {
  const cleared: Draft = { ...toDraft(viewOf(full)), ...{ ...emptyDraft, baseUrl: at.baseUrl } };
  expect(toSave(id, cleared, full).overrides).toEqual({ image: { promptLengthMax: 900 }, chat: { tools: false } });
});
