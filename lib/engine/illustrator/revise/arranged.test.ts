import { describe, expect, it } from "vitest";
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOut, paint } from "#lib/engine/illustrator/illustrate.ts";
import { centre, drawn, edit, foot, order } from "./test-edit.ts";

const SIDE = 256;
const pixelsOf = async (layout: Layout) =>
  (await paint(layout, { ...order("page"), width: SIDE, height: SIDE }, "whole", new AbortController().signal)).data;

/** Which panels have a pixel that differs. */
async function panelsChanged(before: Layout, after: Layout): Promise<readonly number[]> {
  const [a, b] = [await pixelsOf(before), await pixelsOf(after)];
  const unit = SIDE / before.width;
  return (before.panels ?? []).flatMap(({ x, y, width, height }, at) => {
    for (let py = Math.ceil(y * unit); py < Math.floor((y + height) * unit); py++)
      for (let px = Math.ceil(x * unit); px < Math.floor((x + width) * unit); px++)
        if (a.readUInt32LE((py * SIDE + px) * 4) !== b.readUInt32LE((py * SIDE + px) * 4)) return [at];
    return [];
  });
}

const inPanel = ({ boxes }: Layout, panel: number, but?: RegExp) =>
  drawn({ boxes: boxes.filter((box) => box.panel === panel) }, but);

describe("a comic", () => {
  const story = "a 4 panel comic: a fox finds a ball, then plays, then sleeps";
  const strip = "四格漫画：一只狐狸找到一个球，然后玩球，然后睡觉";
  it.each([
    [story, "add a dog", [0, 1, 2, 3]],
    [story, "add a dog to panel 2", [1]],
    [story, "in the last panel, add a dog", [3]],
    [story, "add a dog in the first and third panels", [0, 2]],
    [story, "add a dog to panels 2 and 3", [1, 2]],
    [strip, "加一只狗", [0, 1, 2, 3]],
    [strip, "在第二格加一只狗", [1]],
    [strip, "最后一格里加一只狗", [3]],
  ])("%s: %s joins those panels and changes no other", async (prompt, words, panels) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect([0, 1, 2, 3].filter((at) => inPanel(after, at).some((line) => line.startsWith("dog ")))).toEqual(panels);
    for (const at of [0, 1, 2, 3]) expect(inPanel(after, at, /^dog$/)).toEqual(inPanel(before, at, /^dog$/));
    expect(await panelsChanged(before, after)).toEqual(panels);
    for (const box of after.boxes.filter(({ drawing }) => drawing === "dog")) {
      const cell = after.panels?.[box.panel ?? -1];
      if (!cell) throw new Error("outside every panel");
      expect([box.x >= cell.x - 1, box.x + box.width <= cell.x + cell.width + 1]).toEqual([true, true]);
      expect([box.y >= cell.y - 1, foot(box) <= cell.y + cell.height + 1]).toEqual([true, true]);
    }
  });

  it.each([
    [story, "remove the ball", /ball/],
    [strip, "去掉球", /ball/],
  ])("%s: %s", async (prompt, words, gone) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect(before.boxes.some(({ drawing }) => gone.test(drawing))).toBe(true);
    expect(drawn(after)).toEqual(drawn(before, gone));
  });

  it.each([
    [story, "make the fox blue", [0, 1, 2, 3]],
    [story, "make the fox in panel 3 blue", [2]],
    [strip, "把第三格的狐狸变成蓝色", [2]],
  ])("%s: %s", async (prompt, words, panels) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    const blue = after.boxes.flatMap(({ colour, panel }) => (colour === "#2667e0" ? [panel] : []));
    expect(blue).toEqual(panels);
    expect(await panelsChanged(before, after)).toEqual(panels);
  });

  it.each([
    [story, "make panel 2 night", [1]],
    [story, "make it night", [0, 1, 2, 3]],
    [strip, "第二格改成晚上", [1]],
  ])("%s: %s", async (prompt, words, panels) => {
    const after = await edit(await layOut(order(prompt)), words);
    expect(after.panels?.flatMap(({ scene }, at) => (scene.time === "night" ? [at] : []))).toEqual(panels);
    const later = await edit(after, "add a dog");
    expect(later.panels?.flatMap(({ scene }, at) => (scene.time === "night" ? [at] : []))).toEqual(panels);
  });

  it.each([
    [story, "remove panel 2", 3],
    [story, "add a panel: the fox eats an apple", 5],
    [strip, "删掉第二格", 3],
    [strip, "再加一格：狐狸吃苹果", 5],
  ])("%s: %s", async (prompt, words, count) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect(after.panels).toHaveLength(count);
    const places = count === 3 ? [0, 2, 3] : [0, 1, 2, 3];
    const cast = (layout: Layout, at: number) => inPanel(layout, at).map((line) => line.split(" ")[0]);
    places.forEach((old, now) => {
      expect(cast(after, now)).toEqual(cast(before, old));
    });
    if (count === 5) expect(cast(after, 4)).toEqual(expect.arrayContaining(["fox", "red-apple"]));
  });

  it("keeps what was changed on a page of another shape", async () => {
    const once = await edit(await layOut(order(story)), "add a dog to panel 2");
    const wide = await edit(once, "make the fox blue", { width: 1536, height: 1024 });
    expect(wide.boxes.filter(({ drawing }) => drawing === "dog").map(({ panel }) => panel)).toEqual([1]);
  });
});

describe("a pattern", () => {
  const cloth = "seamless pattern of foxes and trees";
  it.each([
    [cloth, "add mushrooms", /mushroom/],
    [cloth, "add a star", /star/],
    ["狐狸和树的无缝图案", "加上蘑菇", /mushroom/],
  ])("%s: %s takes a share of the spots, the rest stay", async (prompt, words, added) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    const [old, stayed] = [drawn(before), drawn(after, added)];
    expect(old).toEqual(expect.arrayContaining([...stayed]));
    const share = (old.length - stayed.length) / old.length;
    expect([share > 0.2, share < 0.45, drawn(after).length]).toEqual([true, true, old.length]);
  });

  it.each(["remove the trees", "no trees", "去掉树"])("%s: the others fill their spots", async (words) => {
    const before = await layOut(order(cloth));
    const after = await edit(before, words);
    const names = new Set(after.boxes.map(({ drawing }) => drawing));
    expect([...names]).toEqual(["fox"]);
    expect(drawn(after)).toEqual(expect.arrayContaining([...drawn(before, /tree|oak/)]));
  });

  it("is one colour wherever it comes in again at the edge", async () => {
    const after = await edit(await layOut(order(cloth)), "make the foxes blue");
    const foxes = after.boxes.filter(({ drawing }) => drawing === "fox");
    expect(foxes.some(({ thing }) => thing < 0)).toBe(true);
    expect(new Set(foxes.map(({ colour }) => colour))).toEqual(new Set(["#2667e0"]));
  });
});

describe("a diagram", () => {
  const baking = "diagram of the steps: mix, knead, bake";
  const process = "流程图：和面、揉面、烘烤";
  const said = ({ scene }: Layout) => scene.things.map(({ step }) => step);
  it.each([
    [baking, "add a step: cool", ["Mix", "Knead", "Bake", "Cool"]],
    [baking, "Add a step called cool at the end.", ["Mix", "Knead", "Bake", "Cool"]],
    [baking, 'add a step "rest" after step 1', ["Mix", "Rest", "Knead", "Bake"]],
    [baking, "insert a step: rest before bake", ["Mix", "Knead", "Rest", "Bake"]],
    [baking, "add a first step: wash hands", ["Wash hands", "Mix", "Knead", "Bake"]],
    [baking, "remove step 2", ["Mix", "Bake"]],
    [baking, "remove the last step", ["Mix", "Knead"]],
    [baking, "remove knead", ["Mix", "Bake"]],
    [baking, "rename step 1 to stir", ["Stir", "Knead", "Bake"]],
    [baking, "rename bake to roast", ["Mix", "Knead", "Roast"]],
    [baking, "change the second step to rest", ["Mix", "Rest", "Bake"]],
    [process, "加一步：冷却", ["和面", "揉面", "烘烤", "冷却"]],
    [process, "在第一步后面加一步：静置", ["和面", "静置", "揉面", "烘烤"]],
    [process, "去掉第二步", ["和面", "烘烤"]],
    [process, "把第一步改成搅拌", ["搅拌", "揉面", "烘烤"]],
    [process, "把烘烤改名为煎", ["和面", "揉面", "煎"]],
  ])("%s: %s", async (prompt, words, steps) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect(said(after)).toEqual(steps);
    const captions = after.words?.filter(({ text }) => !/^\d+$/.test(text)).map(({ text }) => text);
    expect(captions).toEqual(steps);
    const drawing = ({ scene }: Layout) => new Map(scene.things.map((thing) => [thing.step, thing.drawing]));
    for (const step of steps.filter((one) => said(before).includes(one)))
      expect(drawing(after).get(step)).toBe(drawing(before).get(step));
  });

  it("a rename keeps the drawing", async () => {
    const before = await layOut(order(baking));
    const after = await edit(before, "rename step 3 to roast");
    expect(drawn(after)).toEqual(drawn(before));
  });

  it.each([
    ["labelled diagram of a flower: petal, stem, leaf, root", "rename stem to stalk", "stem", "stalk"],
    ["labelled diagram of a flower: petal, stem, leaf, root", "remove the label stem", "stem", null],
  ])("%s: %s", async (prompt, words, old, now) => {
    const labels = ({ words: set = [] }: Layout) => set.map(({ text }) => text.toLowerCase());
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect(labels(before)).toContain(old);
    expect(labels(after)).not.toContain(old);
    if (now) expect(labels(after)).toContain(now);
    expect(drawn(after)).toEqual(drawn(before));
  });
});

describe("a poster", () => {
  it.each([
    ['poster "SALE" with a bicycle', "add a dog", /^dog$/],
    ["海报“大促销”，一辆自行车", "加一只狗", /^dog$/],
  ])("%s: %s keeps words and things where they are", async (prompt, words, added) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect([drawn(after, added), after.words]).toEqual([drawn(before), before.words]);
    const [dog] = after.boxes.filter(({ drawing }) => added.test(drawing));
    expect(dog && centre(dog) > 0 && dog.y > (before.type?.top ?? 0) + (before.type?.height ?? 0)).toBe(true);
  });
});
