import { describe, expect, it } from "vitest";
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOut, paint } from "#lib/engine/illustrator/illustrate.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { drawn, edit, order } from "./test-edit.ts";

const SIDE = 256;

/** Shares of the pixels that differ above and below the horizon. */
async function changed(before: Layout, after: Layout) {
  const asked = { ...order(""), width: SIDE, height: SIDE };
  const [a, b] = await Promise.all(
    [before, after].map(async (layout) => (await paint(layout, asked, "whole", new AbortController().signal)).data),
  );
  const counts = { above: 0, below: 0 };
  const horizon = (before.horizon / before.height) * SIDE;
  for (let at = 0; at < SIDE * SIDE; at++)
    if (a?.readUInt32LE(at * 4) !== b?.readUInt32LE(at * 4)) counts[at / SIDE < horizon * 0.7 ? "above" : "below"]++;
  return counts;
}

describe("the whole picture", () => {
  const day = "a cat and a dog in a meadow";
  const night = "a fox in a meadow at night";
  it.each<readonly [string, string, Partial<Scene>]>([
    [day, "make the sky pink", { sky: "#f78fb8" }],
    [day, "a green sky", { sky: "#2f9e49" }],
    [day, "change the sky to orange", { sky: "#f5822a" }],
    [day, "天空改成粉色", { sky: "#f78fb8" }],
    [day, "把天空变成紫色", { sky: "#7c3fc4" }],
    [day, "make the background blue", { place: "plain", backdrop: "#2667e0" }],
    [day, "把背景变成蓝色", { place: "plain", backdrop: "#2667e0" }],
    [day, "brighter", { tone: { light: 1, contrast: 0, warmth: 0 } }],
    [day, "make the picture a bit darker", { tone: { light: -0.6, contrast: 0, warmth: 0 } }],
    [night, "darker", { time: "night", tone: { light: -1, contrast: 0, warmth: 0 } }],
    [night, "much brighter", { time: "night", tone: { light: 1.7, contrast: 0, warmth: 0 } }],
    [day, "more contrast", { tone: { light: 0, contrast: 1, warmth: 0 } }],
    [day, "less contrast", { tone: { light: 0, contrast: -1, warmth: 0 } }],
    [day, "warmer", { tone: { light: 0, contrast: 0, warmth: 1 } }],
    [day, "cooler colours", { tone: { light: 0, contrast: 0, warmth: -1 } }],
    [day, "亮一点", { tone: { light: 1, contrast: 0, warmth: 0 } }],
    [day, "画面暗一些", { tone: { light: -1, contrast: 0, warmth: 0 } }],
    [day, "对比强一些", { tone: { light: 0, contrast: 1, warmth: 0 } }],
    [day, "再冷一点", { tone: { light: 0, contrast: 0, warmth: -1 } }],
    [day, "warm colours", { palette: ["#e4572e", "#f3a712", "#f7c59f", "#b23a48"] }],
    [day, "暖色调", { palette: ["#e4572e", "#f3a712", "#f7c59f", "#b23a48"] }],
    [day, "make the background transparent", { transparent: true }],
    [day, "背景改成透明", { transparent: true }],
    [night, "no stars", { without: ["stars"] }],
    [night, "去掉云", { without: ["clouds"] }],
  ])("%s: %s changes just that", async (prompt, words, patch) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect(after.scene).toMatchObject(patch);
    expect(drawn(after)).toEqual(drawn(before));
    const kept = Object.entries(before.scene).filter(([key]) => !(key in patch) && key !== "place");
    expect(after.scene).toMatchObject(Object.fromEntries(kept));
    if (!("place" in patch)) expect(after.scene.place).toBe(before.scene.place);
  });

  it.each(["as a poster", "turn it into a poster", "做成海报"])(
    "%s: the same picture hangs in a margin",
    async (words) => {
      const before = await layOut(order(day));
      const after = await edit(before, words);
      expect(after.scene).toMatchObject({ ...before.scene, purpose: "poster" });
      expect(before.frame).toBeUndefined();
      expect(after.frame).toBeDefined();
      const [scale = 0, ...others] = after.boxes.map((box, at) => box.width / (before.boxes[at]?.width ?? 1));
      expect(scale).toBeLessThan(0.95);
      for (const other of others) expect(other).toBeCloseTo(scale);
      for (const box of after.boxes) {
        expect(box.x).toBeGreaterThan(after.width * 0.05);
        expect(box.y + box.height).toBeLessThan(after.height * 0.87);
      }
      expect((await edit(after, 'add the words "ZOO"')).frame).toBeUndefined();
    },
  );

  it.each([
    [day, "make the sky pink"],
    [day, "no clouds"],
    [night, "no stars"],
    [night, "不要月亮"],
  ])("%s: %s leaves every pixel of the ground", async (prompt, words) => {
    const before = await layOut(order(prompt));
    const { above, below } = await changed(before, await edit(before, words));
    expect(above).toBeGreaterThan(20);
    expect(below).toBeLessThan(SIDE * SIDE * 0.12);
  });

  it("a second step adds to the first, and undoes it", async () => {
    const before = await layOut(order(day));
    const twice = await edit(await edit(before, "brighter"), "brighter");
    expect(twice.scene.tone?.light).toBe(2);
    const back = await edit(await edit(before, "brighter"), "darker");
    expect(await changed(before, back)).toEqual({ above: 0, below: 0 });
  });

  it.each([
    ["make the cat darker", "cat"],
    ["把狗变亮一点", "dog"],
  ])("%s: that thing alone", async (words, drawing) => {
    const before = await layOut(order(day));
    const after = await edit(before, words);
    expect(drawn(after, new RegExp(`^${drawing}$`))).toEqual(drawn(before, new RegExp(`^${drawing}$`)));
    expect(drawn(after)).not.toEqual(drawn(before));
    expect(after.scene.tone).toBeUndefined();
  });

  it.each([
    ["as a sticker", "icon"],
    ["as a seamless pattern", "pattern"],
    ["as a comic", "storyboard"],
    ["做成贴纸", "icon"],
    ["改成四格漫画", "storyboard"],
  ])("%s: another kind of picture with the same cast", async (words, purpose) => {
    const before = await layOut(order(day));
    const after = await edit(before, words);
    const cast = (layout: Layout) =>
      [...new Set(layout.boxes.filter(({ thing }) => thing >= 0).map(({ drawing }) => drawing))].toSorted();
    expect(after.scene.purpose).toBe(purpose);
    expect(cast(after)).toEqual(cast(before));
  });
});
