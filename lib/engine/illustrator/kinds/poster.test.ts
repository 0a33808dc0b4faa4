import { describe, expect, it } from "vitest";
import { layOut } from "#lib/engine/illustrator/illustrate.ts";

const lay = (prompt: string, transparent = false) =>
  layOut({ prompt, width: 1024, height: 1536, index: 0, transparent });
const poster = (composition: string) =>
  lay(`Purpose: poster\nSubject: a cat\nText: "SALE TODAY"\nComposition: ${composition}`);

describe("a poster without words", () => {
  it("hangs in a margin, and nothing of it is covered", async () => {
    const { frame, boxes, width, height } = await lay("a poster of two foxes and a tree");
    expect(frame).toBeDefined();
    for (const box of boxes) {
      expect(box.x).toBeGreaterThan(width * 0.05);
      expect(box.x + box.width).toBeLessThan(width * 0.95);
      expect(box.y + box.height).toBeLessThan(height * 0.865);
    }
  });

  it.each([
    ["with words", 'a poster of a fox, "HELLO"', false],
    ["that is cut out", "a poster of a fox", true],
    ["that is a post", "a social post of a fox", false],
  ])("has none %s", async (_, prompt, transparent) => {
    expect((await lay(prompt, transparent)).frame).toBeUndefined();
  });
});

describe("words on a poster", () => {
  it("are as large as asked", async () => {
    const [small, usual, large] = await Promise.all(["small text", "", "large text"].map(poster));
    const sizeOf = (layout: typeof usual) => layout?.runs?.[0]?.size ?? 0;
    expect(sizeOf(small)).toBeLessThan(sizeOf(usual) * 0.95);
    expect(sizeOf(large)).toBeGreaterThan(sizeOf(usual) * 1.1);
  });

  it("stand below everything when asked to", async () => {
    const { runs, boxes, height } = await poster("text at the bottom");
    const [run] = runs ?? [];
    const lowest = Math.max(...boxes.map((box) => box.y + box.height));
    expect(run?.top).toBeGreaterThan(lowest);
    expect((run?.top ?? 0) + (run?.height ?? 0)).toBeLessThan(height);
  });
});

describe("a wish that is changed", () => {
  const skies = async (prompts: readonly string[]) =>
    new Set(await Promise.all(prompts.map(async (prompt) => (await lay(prompt)).seed)));

  it("keeps its sky and its hills", async () => {
    const subjects = ["a dog", "a red dog", "three dogs", "a dog and a cat", "a dog, small text"];
    const prompts = subjects.map((subject) => `Scene: meadow\nSubject: ${subject}`);
    expect((await skies([...prompts, "Scene: meadow\nSubject: a dog\nLighting: night"])).size).toBe(1);
    expect((await skies(["a dog on a meadow", "a castle on a meadow"])).size).toBe(2);
  });
});
