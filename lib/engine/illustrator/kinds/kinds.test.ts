import { describe, expect, it } from "vitest";
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { describeScene, layOut, type Order, paint } from "#lib/engine/illustrator/illustrate.ts";

const never = new AbortController().signal;
const order = (prompt: string, width = 1024, height = 1024): Order => ({
  prompt,
  width,
  height,
  index: 0,
  transparent: false,
});

type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
const textRects = ({ runs = [] }: Layout): readonly Rect[] =>
  runs.map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

const SHEETS: readonly (readonly [prompt: string, width: number, height: number])[] = [
  ["diagram of the water cycle", 1536, 1024],
  ["蝴蝶的一生示意图", 1024, 1024],
  ["moon phases diagram", 1024, 1536],
  [
    "flowchart, steps: mix the flour, knead the dough for ten minutes, let it rise, bake, cool, eat, wash up, rest",
    1024,
    1024,
  ],
  ["流程图，步骤：和面、揉面、发酵、烘烤", 1024, 1536],
  ["timeline: 1903 first airplane, 1961 astronaut in space, 1969 moon landing, 2021 helicopter on Mars", 1536, 1024],
  ["diagram comparing a frog and a fish", 1536, 1024],
  ["labelled diagram of a volcano", 1024, 1024],
  ["植物的结构示意图", 1536, 1024],
  ["diagram of the solar system", 1536, 1024],
  ["parts of a bicycle: wheel, frame, handlebar, saddle, pedal, chain, lamp", 1024, 1024],
  ["map of a town with a school, a hospital, a park, a bakery, a library and a river", 1024, 1024],
  ["小镇地图：学校、医院、图书馆、超市、公园", 1536, 1024],
];

describe("sheets with words", () => {
  it.each(SHEETS)("%s at %i×%i: words never meet each other, nor leave the canvas", async (prompt, width, height) => {
    const layout = await layOut(order(prompt, width, height));
    const rects = textRects(layout);
    expect(rects.length).toBeGreaterThan(1);
    for (const [at, rect] of rects.entries()) {
      expect(rect.left).toBeGreaterThanOrEqual(0);
      expect(rect.top).toBeGreaterThanOrEqual(0);
      expect(rect.right).toBeLessThanOrEqual(layout.width);
      expect(rect.bottom).toBeLessThanOrEqual(layout.height);
      for (const other of rects.slice(at + 1)) expect(meet(rect, other)).toBe(false);
    }
  });

  it.each(SHEETS)("%s at %i×%i: drawings and arrows keep to the canvas and apart", async (prompt, width, height) => {
    const layout = await layOut(order(prompt, width, height));
    const boxes = layout.boxes.map(({ x, y, width: w, height: h }) => ({
      left: x,
      top: y,
      right: x + w,
      bottom: y + h,
    }));
    for (const [at, box] of boxes.entries()) {
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(layout.width);
      expect(box.bottom).toBeLessThanOrEqual(layout.height);
      for (const other of boxes.slice(at + 1)) expect(meet(box, other)).toBe(false);
    }
    for (const { x1, y1, x2, y2 } of layout.arrows) {
      const ends = [
        { left: x1, right: x1, top: y1, bottom: y1 },
        { left: x2, right: x2, top: y2, bottom: y2 },
      ];
      for (const end of ends) expect(boxes.some((box) => meet(box, end))).toBe(false);
    }
  });

  it.each([
    ["diagram of the water cycle", ["Evaporation", "Condensation", "Precipitation", "Collection"], "cycle"],
    ["青蛙的一生", ["卵", "蝌蚪", "长腿的蝌蚪", "青蛙"], "cycle"],
    ["steps: mix, knead, bake", ["mix", "knead", "bake"], "flow"],
    ["步骤：洗手、切菜、炒菜", ["洗手", "切菜", "炒菜"], "flow"],
    ["timeline: 1990 telescope, 2021 helicopter", ["1990 telescope", "2021 helicopter"], "timeline"],
    ["diagram comparing a cat and a dog", ["cat", "dog"], "comparison"],
    ["物质的三态", ["固态", "液态", "气态"], "flow"],
  ] as const)("%s has its steps in order and its own shape", async (prompt, steps, shape) => {
    expect(await describeScene(prompt)).toMatchObject({ steps, plan: { kind: "steps", shape } });
  });

  it("a list longer than eight is cut, a list of one is no diagram", async () => {
    const long = await describeScene(`steps: ${Array.from({ length: 12 }, (_, at) => `thing${at}`).join(", ")}`);
    expect(long.steps).toHaveLength(8);
    expect((await describeScene("a cat, steps: run")).plan).toBeUndefined();
  });

  it("an arrow leads from every step of a cycle to the next", async () => {
    expect((await layOut(order("diagram of the water cycle"))).arrows).toHaveLength(4);
    expect((await layOut(order("food chain diagram"))).arrows).toHaveLength(5);
  });
});

describe("comics", () => {
  const story =
    "4-panel comic: a red fox finds an egg in the forest. The fox keeps the egg warm at night. It hatches. The fox dances.";

  it("have a panel for each beat, the same cast in each, its colour kept", async () => {
    const { plan } = await describeScene(story);
    const panels = plan?.kind === "panels" ? plan.panels : [];
    expect(panels).toHaveLength(4);
    for (const panel of panels) {
      const fox = panel.things.find(({ drawing }) => drawing === "fox");
      expect(fox?.colour).toBe(panels[0]?.things.find(({ drawing }) => drawing === "fox")?.colour);
    }
    expect(panels[1]?.time).toBe("night");
    expect(panels[3]?.place).toBe("forest");
  });

  it.each([2, 3, 5, 6, 9])("of %i panels fill the page without overlap", async (count) => {
    const {
      panels = [],
      width,
      height,
      boxes,
    } = await layOut(order(`comic of ${count} panels about a cat and a dog`, 1536, 1024));
    expect(panels).toHaveLength(count);
    const rects = panels.map(({ x, y, width: w, height: h }) => ({ left: x, top: y, right: x + w, bottom: y + h }));
    for (const [at, rect] of rects.entries()) {
      expect(rect.right).toBeLessThanOrEqual(width);
      expect(rect.bottom).toBeLessThanOrEqual(height);
      for (const other of rects.slice(at + 1)) expect(meet(rect, other)).toBe(false);
    }
    for (let at = 0; at < count; at++) expect(boxes.some(({ panel }) => panel === at)).toBe(true);
  });

  it("of a Chinese story keep its places", async () => {
    const { plan } = await describeScene("四格漫画：小猫在厨房里看到一条鱼。小猫跳起来。小猫跑到海滩上。小猫睡觉。");
    const places = plan?.kind === "panels" ? plan.panels.map(({ place }) => place) : [];
    expect(places).toEqual(["kitchen", "kitchen", "beach", "beach"]);
  });
});

describe("single subjects", () => {
  it("a character sheet shows the same figure from three sides, one of them behind, and in moods", async () => {
    const { boxes } = await layOut(order("character sheet of a fox", 1536, 1024));
    const foxes = boxes.filter(({ drawing }) => drawing === "fox");
    expect(foxes.length).toBeGreaterThanOrEqual(6);
    expect(foxes.filter(({ back }) => back)).toHaveLength(1);
    expect(foxes.some(({ flip }) => flip)).toBe(true);
  });

  it("a product stands on its plinth, over the words' call", async () => {
    const {
      boxes,
      runs = [],
      marks = [],
    } = await layOut(order('product shot of a red sneaker, "RUN", "Light as air", "Shop now"'));
    const call = runs.find(({ role }) => role === "action");
    expect(marks.length).toBe(1);
    expect(call?.text).toBe("Shop now");
    expect((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0)).toBeLessThan(call?.top ?? 0);
  });

  it("a map names every place of its list", async () => {
    const { runs = [] } = await layOut(order("map of a village with a bakery, a market, a blacksmith and a church"));
    expect(runs.map(({ text }) => text).toSorted()).toEqual(["Bakery", "Blacksmith", "Church", "Market"]);
  });

  it("a worksheet to count has rows of exactly the asked numbers", async () => {
    const { boxes } = await layOut(order('worksheet: five apples and three pears, "Count"', 1024, 1536));
    const tops = new Set(boxes.map(({ y, height }) => Math.round(y + height / 2)));
    expect(boxes).toHaveLength(8);
    expect(tops.size).toBe(2);
  });
});

describe("patterns", () => {
  const columnOf = (data: Buffer, width: number, height: number, x: number): readonly number[] =>
    Array.from({ length: height }, (_, y) => data[(y * width + x) * 4 + 1] ?? 0);
  const rowOf = (data: Buffer, width: number, y: number): readonly number[] =>
    Array.from({ length: width }, (_, x) => data[(y * width + x) * 4 + 1] ?? 0);
  const apart = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;

  it.each([
    [512, 512],
    [768, 512],
  ])("at %i×%i meet themselves at every edge as they do inside", async (width, height) => {
    const asked = order("seamless pattern of lemons and cherries", width, height);
    const { data } = await paint(await layOut(asked), asked, "whole", never);
    const column = (x: number) => columnOf(data, width, height, x);
    const inside = Math.max(...[60, 128, 200].map((x) => apart(column(x), column(x + 1))));
    expect(apart(column(width - 1), column(0))).toBeLessThanOrEqual(inside + 1.5);
    const within = Math.max(...[60, 128, 200].map((y) => apart(rowOf(data, width, y), rowOf(data, width, y + 1))));
    expect(apart(rowOf(data, width, height - 1), rowOf(data, width, 0))).toBeLessThanOrEqual(within + 1.5);
  });
});

describe("a comic told in one sentence", () => {
  it("has a panel for each of its beats, wherever one of them plays", async () => {
    const story = "comic in 3 panels: a girl finds a map, she walks in the forest, she meets a fox";
    const { scene } = await layOut(order(`Purpose: storyboard\nScene: forest\nSubject: ${story}`));
    const panels = scene.plan?.kind === "panels" ? scene.plan.panels : [];
    expect(panels.map(({ things }) => things.map(({ drawing }) => drawing).join(" "))).toEqual([
      expect.stringContaining("map"),
      "girl",
      expect.stringContaining("fox"),
    ]);
  });
});

describe("what a class asks for by name", () => {
  const stepsIn = async (prompt: string) => (await describeScene(prompt)).steps.join(" · ");

  it.each([
    ["5 steps to wash your hands", "Wet · Soap · Rub · Rinse · Dry"],
    ["洗手步骤", "湿手 · 抹肥皂 · 搓手 · 冲洗 · 擦干"],
    ["food pyramid", "Vegetables · Fruit · Grains · Protein · Dairy"],
    ["emotions chart", "Happy · Sad · Angry · Surprised · Scared · Tired"],
    ["human skeleton diagram", "Skull · Ribs · Arm bones · Pelvis · Leg bones"],
    ["diagram of the parts of a bicycle: wheel, pedal, saddle", "wheel · pedal · saddle"],
    ["diagram of the parts of a flower: petal, stem, leaf, root", "petal · stem · leaf · root"],
    ["parts of the body", "Hair · Head · Arm · Hand · Leg · Foot"],
    ["compare cats and dogs for kids", "cats · dogs"],
    ["compare a lion and a tiger side by side", "lion · tiger"],
  ])("%s", async (prompt, steps) => {
    expect(await stepsIn(prompt)).toBe(steps);
  });

  it("stands on one sheet: no cell leaves it, none covers another", async () => {
    const { boxes, width, height, runs = [] } = await layOut(order("emotions chart", 1536, 1024));
    for (const box of [...boxes, ...runs]) {
      const left = "left" in box ? box.left : box.x;
      const top = "top" in box ? box.top : box.y;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + box.width).toBeLessThanOrEqual(width);
      expect(top + box.height).toBeLessThanOrEqual(height);
    }
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
          true,
        );
  });

  it("is a picture of the world, not a plan of a place", async () => {
    const scene = await describeScene("world map for kids");
    expect([scene.plan, scene.things.map(({ drawing }) => drawing)]).toEqual([undefined, ["world-map"]]);
  });
});
