import { describe, expect, test } from "vitest";
import type { PromptSettings } from "../../prompt/schema.ts";
import { factsOfImage } from "../../provider/catalogue/rules.ts";
import { canFinish, toDraft, toFull } from "./rules.ts";

const free = factsOfImage({ model: "gpt-image-2.5-flare", server: "openai" });
const three = factsOfImage({ model: "gpt-image-1.5", server: "openai" });
const wish: Omit<PromptSettings, "width" | "height" | "quality"> = {
  count: 3,
  background: "auto",
  format: "webp",
  model: "m",
  unmet: [],
};

describe("a draft", () => {
  test.each([
    [1024, 1024],
    [1536, 1024],
    [1024, 1536],
    [1536, 864],
    [864, 1536],
  ])("of %i × %i is smaller, cheap, of nearly the same shape, and within the model's limits", (width, height) => {
    const draft = toDraft(free, { ...wish, width, height, quality: "high" });
    expect(draft.quality).toBe("low");
    expect(draft.width * draft.height).toBeLessThan(width * height * 0.8);
    expect(draft.width * draft.height).toBeGreaterThanOrEqual(655_360);
    expect([draft.width % 16, draft.height % 16]).toEqual([0, 0]);
    expect(Math.abs(draft.width / draft.height / (width / height) - 1)).toBeLessThan(0.04);
  });

  test("of a model that draws three sizes keeps its size", () => {
    expect(toDraft(three, { ...wish, width: 1536, height: 1024, quality: "auto" })).toMatchObject({
      width: 1536,
      height: 1024,
      quality: "low",
    });
  });

  test("of a model without qualities keeps its quality", () => {
    const plain = { ...three, qualities: [] };
    expect(toDraft(plain, { ...wish, width: 1024, height: 1024, quality: "auto" }).quality).toBe("auto");
  });

  test("is finished as one picture of what was wished for", () => {
    const settings = { ...wish, width: 1536, height: 1024, quality: "high" } as const;
    expect(toFull(toDraft(free, settings))).toEqual({ ...settings, count: 1 });
    expect(toFull(settings)).toBeNull();
  });
});

test("a model can be given the draft when its server takes pictures to edit", () => {
  expect(canFinish(free)).toBe(true);
  expect(canFinish({ ...free, edits: "none" })).toBe(false);
  expect(canFinish({ ...free, referencesMax: 0 })).toBe(false);
});
