import { describe, expect, it } from "vitest";
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOut } from "#lib/engine/illustrator/illustrate.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { overlapOf } from "./geometry.ts";
import { layOutOrigin } from "./revise.ts";
import { centre, drawn, edit, foot, of, only, order } from "./test-edit.ts";

describe("adding", () => {
  it.each([
    ["a fox in a meadow", "add a dog", /^dog$/, "dog", 1],
    ["a fox in a meadow", "Please put two balloons in the picture.", /balloon/, "balloon", 2],
    ["a cat on a sofa", "also draw a lamp, please", /lamp/, "own:lamp", null],
    [
      "a fox in a meadow",
      "Change only this: add a dog\nKeep: the tree, same framing, everything that is not named stays as it is",
      /^dog$/,
      "dog",
      1,
    ],
    ["草地上有一只狐狸", "只改这一处：再加一只狗\nKeep: 构图、光线和色彩不变", /^dog$/, "dog", 1],
    ["草地上有一只狐狸", "再加一只狗", /^dog$/, "dog", 1],
    ["草地上有一只狐狸", "请添加三个苹果吧", /apple/, "red-apple", 3],
  ] as const)("%s + %s leaves everything else where it is", async (prompt, words, added, drawing, count) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect(drawn(after, added)).toEqual(drawn(before));
    const fresh = after.boxes.filter((box) => added.test(box.drawing));
    expect(fresh.length).toBeGreaterThan(0);
    if (count !== null) expect(of(after, drawing)).toHaveLength(count);
    for (const box of fresh)
      expect([box.x >= 0, box.y >= 0, box.x + box.width <= after.width, foot(box) <= after.height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
  });

  it.each([
    ["a fox in a meadow", "add a dog to the left of the fox", "dog", "fox", -1],
    ["a fox in a meadow", "add a dog to the right of it", "dog", "fox", 1],
    ["草地上有一只狐狸", "在狐狸左边加一只狗", "dog", "fox", -1],
  ] as const)("%s + %s: on the side that was said", async (prompt, words, added, reference, side) => {
    const after = await edit(await layOut(order(prompt)), words);
    expect(Math.sign(centre(only(after, added)) - centre(only(after, reference)))).toBe(side);
  });

  it.each(["give the fox a hat", "put a hat on the fox", "add a crown on its head"])(
    "%s: it sits on the head",
    async (words) => {
      const before = await layOut(order("a fox and a tree in a meadow"));
      const after = await edit(before, words);
      const worn = after.boxes.find((box) => /hat|crown/.test(box.drawing));
      const fox = after.boxes.find((box) => /fox/.test(box.name));
      if (!worn || !fox) throw new Error("nothing worn");
      expect([
        worn.x > fox.x - worn.width,
        centre(worn) < fox.x + fox.width + worn.width,
        foot(worn) < fox.y + fox.height * 0.5,
      ]).toEqual([true, true, true]);
      expect(drawn(after, /fox|hat|crown/)).toEqual(drawn(before, /fox/));
    },
  );

  it("a word without a drawing becomes a labelled card", async () => {
    const after = await edit(await layOut(order("a fox in a meadow")), "add a zorblax");
    expect(only(after, "label").name).toBe("zorblax");
  });

  it("in a masked region goes inside it", async () => {
    const region = { x: 0.6, y: 0.1, width: 0.3, height: 0.3 };
    const after = await edit(await layOut(order("a fox in a meadow")), "add a dog", { region });
    const dog = only(after, "dog");
    const area = { x: 600, y: 100, width: 300, height: 300 };
    expect(overlapOf(dog, area) / (dog.width * dog.height)).toBeGreaterThan(0.99);
  });
});

describe("removing", () => {
  it.each([
    ["a cat, a dog and a tree in the park", "remove the dog", /^dog$/],
    ["a cat, a dog and a tree in the park", "without the tree", /tree/],
    ["a cat and a dog in the park, a balloon", "get rid of the cat and the balloon", /cat|balloon/],
    ["公园里有一只猫和一只狗", "去掉狗", /^dog$/],
    ["公园里有一只猫和一只狗", "把猫删掉", /^cat$/],
  ] as const)("%s − %s leaves the rest where it is", async (prompt, words, gone) => {
    const before = await layOut(order(prompt));
    const after = await edit(before, words);
    expect(before.boxes.some((box) => gone.test(box.drawing))).toBe(true);
    expect(drawn(after)).toEqual(drawn(before, gone));
  });

  it("takes as many as were said", async () => {
    const before = await layOut(order("five balloons over the sea"));
    const after = await edit(before, "remove two balloons");
    expect([of(before, "balloon").length, of(after, "balloon").length]).toEqual([5, 3]);
    expect(drawn(before)).toEqual(expect.arrayContaining([...drawn(after)]));
  });

  it("what stood on it comes down", async () => {
    const before = await layOut(order("a cat on a sofa in a room"));
    const sofa = before.boxes.find((box) => /couch|sofa/.test(box.drawing));
    const after = await edit(before, "remove the sofa");
    expect(foot(only(after, "cat"))).toBeCloseTo(sofa ? foot(sofa) : -1, 0);
  });

  it("a mask says what `it` means", async () => {
    const before = await layOut(order("a cat and a dog in the park"));
    const dog = only(before, "dog");
    const region = { x: dog.x / 1000, y: dog.y / 1000, width: dog.width / 1000, height: dog.height / 1000 };
    expect(drawn(await edit(before, "remove it", { region }))).toEqual(drawn(before, /^dog$/));
  });
});

describe("changing one thing", () => {
  it.each([
    ["make the cat blue", "cat", "#2667e0"],
    ["paint the dog red", "dog", "#e5342b"],
    ["change the colour of the cat to #12ab34", "cat", "#12ab34"],
    ["把猫变成蓝色", "cat", "#2667e0"],
    ["把狗涂成红色", "dog", "#e5342b"],
  ])("%s recolours it alone", async (words, drawing, hex) => {
    const before = await layOut(order("a cat and a dog in the park"));
    const after = await edit(before, words);
    expect(only(after, drawing).colour).toBe(hex);
    expect(drawn(after).map((line) => line.replace(/ \S+$/, ""))).toEqual(
      drawn(before).map((line) => line.replace(/ \S+$/, "")),
    );
    expect(drawn(after, new RegExp(`^${drawing}$`))).toEqual(drawn(before, new RegExp(`^${drawing}$`)));
  });

  it("two things in one breath", async () => {
    const after = await edit(await layOut(order("a cat and a dog in the park")), "make the cat blue and the dog red");
    expect([only(after, "cat").colour, only(after, "dog").colour]).toEqual(["#2667e0", "#e5342b"]);
  });

  it.each([
    ["replace the cat with a rabbit", "rabbit"],
    ["turn the cat into a rabbit", "rabbit"],
    ["a rabbit instead of the cat", "rabbit"],
    ["把猫换成兔子", "rabbit"],
  ])("%s: on the same spot", async (words, drawing) => {
    const before = await layOut(order("a cat and a dog in the park"));
    const after = await edit(before, words);
    const cat = only(before, "cat");
    const now = only(after, drawing);
    expect([Math.abs(centre(now) - centre(cat)) < 20, Math.abs(foot(now) - foot(cat)) < 1]).toEqual([true, true]);
    expect(drawn(after, new RegExp(drawing))).toEqual(drawn(before, /^cat$/));
  });

  it.each([
    ["make the cat bigger", 1],
    ["make the cat much smaller", -1],
    ["把猫放大", 1],
    ["猫小一点", -1],
  ])("%s", async (words, sign) => {
    const before = await layOut(order("a cat and a dog in the park"));
    const after = await edit(before, words);
    expect(Math.sign(only(after, "cat").height - only(before, "cat").height)).toBe(sign);
    expect(foot(only(after, "cat"))).toBeCloseTo(foot(only(before, "cat")), 0);
    expect(drawn(after, /^cat$/)).toEqual(drawn(before, /^cat$/));
  });

  it.each([
    ["move the cat to the left", (cat: Box) => centre(cat) < 300],
    ["move the cat to the right side", (cat: Box) => centre(cat) > 700],
    ["move the cat to the top left corner", (cat: Box) => centre(cat) < 400 && cat.y < 300],
    ["把猫移到右边", (cat: Box) => centre(cat) > 700],
  ] as const)("%s", async (words, isThere) => {
    const before = await layOut(order("a cat and a tree in the park"));
    const after = await edit(before, words);
    expect(isThere(only(after, "cat"))).toBe(true);
    expect(drawn(after, /^cat$/)).toEqual(drawn(before, /^cat$/));
  });

  it.each([
    ["move the cat to the left of the dog", -1],
    ["put the cat to the right of the dog", 1],
    ["把猫移到狗的左边", -1],
  ])("%s", async (words, side) => {
    const before = await layOut(order("a cat and a dog in the park"));
    const after = await edit(before, words);
    expect(Math.sign(centre(only(after, "cat")) - centre(only(after, "dog")))).toBe(side);
    expect(drawn(after, /^cat$/)).toEqual(drawn(before, /^cat$/));
  });

  it.each([
    ["let the cat sleep", "cat"],
    ["让猫睡觉", "cat"],
  ])("%s changes the pose of it alone", async (words) => {
    const before = await layOut(order("a cat and a dog in the park"));
    const after = await edit(before, words);
    expect(after.scene.things[0]?.action).toBe("sleeping");
    expect(drawn(after, /cat/)).toEqual(drawn(before, /cat/));
  });

  it("`it` is what was spoken of last", async () => {
    const before = await layOut(order("a cat and a dog in the park"));
    const after = await edit(before, "make the dog smaller and move it to the far left");
    expect(drawn(after, /^dog$/)).toEqual(drawn(before, /^dog$/));
    expect(centre(only(after, "dog"))).toBeLessThan(300);
  });

  it("beside somebody in the air stays on its ground", async () => {
    const before = await layOut(order("a wizard in a meadow, a dragon flying in the sky"));
    const after = await edit(before, "put the wizard to the right of the dragon");
    const wizard = (layout: Layout) => layout.boxes.find((box) => /wizard|mage/.test(box.drawing));
    const [old, now] = [wizard(before), wizard(after)];
    if (!old || !now) throw new Error("no wizard");
    expect(foot(now)).toBeCloseTo(foot(old), 0);
  });

  it("three of what was one", async () => {
    const before = await layOut(order("a cat and a dog in the park"));
    const after = await edit(before, "make it three cats");
    expect([of(after, "cat").length, of(after, "dog").length]).toEqual([3, 1]);
    expect(drawn(after)).toEqual(expect.arrayContaining([...drawn(before)]));
  });
});

describe("changing the whole", () => {
  it.each<readonly [string, Partial<Scene>]>([
    ["make it night", { time: "night" }],
    ["turn it into a watercolour", { style: "watercolour" }],
    ["change the background to a beach", { place: "beach" }],
    ["make it snow", { weather: "snow" }],
    ["at sunset, in pixel art style", { time: "sunset", style: "pixel" }],
    ["改成晚上", { time: "night" }],
    ["换成水彩风格", { style: "watercolour" }],
    ["把背景换成沙漠", { place: "desert" }],
    ["in the colours #0b3d91 and #fc3d21", { palette: ["#0b3d91", "#fc3d21"] }],
  ])("%s moves nothing", async (words, patch) => {
    const before = await layOut(order("a cat and a dog in the park"));
    const after = await edit(before, words);
    expect(after.scene).toMatchObject(patch);
    expect(drawn(after)).toEqual(drawn(before));
  });

  it.each([
    ['write "SALE" on it', ["SALE"]],
    ['replace "HELLO" with "GOODBYE"', ["GOODBYE"]],
    ['also add "NOW"', ["HELLO", "NOW"]],
    ["remove the text", []],
    ["去掉文字", []],
    ["把文字改成“你好”", ["你好"]],
  ])("%s", async (words, texts) => {
    const before = await layOut(order('a cat in the park, "HELLO"'));
    const after = await edit(before, words);
    expect([after.scene.texts, after.words?.map(({ text }) => text)]).toEqual([texts, texts]);
    expect(drawn(after)).toEqual(drawn(before));
  });

  it.each([
    [1536, 1024],
    [1024, 1536],
    [2048, 704],
  ])("at %i×%i nothing is cropped and all keep their order", async (width, height) => {
    const before = await layOut(order("a cat, a dog and a tree in the park, a balloon"));
    const after = await edit(before, "extend the picture", { width, height });
    expect(after.width / after.height).toBeCloseTo(width / height, 2);
    const names = (layout: Layout, by: (box: Box) => number) =>
      layout.boxes.toSorted((a, b) => by(a) - by(b)).map((box) => box.drawing);
    expect([names(after, centre), names(after, foot)]).toEqual([names(before, centre), names(before, foot)]);
    for (const box of after.boxes)
      expect([box.x >= -1, box.y >= -1, box.x + box.width <= after.width + 1, foot(box) <= after.height + 1]).toEqual([
        true,
        true,
        true,
        true,
      ]);
  });

  it("a composed prompt keeps what it still names", async () => {
    const before = await layOut(order("Subject: a cat and a dog\nScene: park"));
    const after = await edit(
      before,
      "Subject: a cat, a dog and a balloon\nScene: park\nLighting: night\nStyle: pastel",
    );
    expect(after.scene).toMatchObject({ time: "night", style: "pastel" });
    expect(drawn(after, /balloon/)).toEqual(drawn(before));
    expect(of(after, "balloon")).toHaveLength(1);
  });

  it.each(["", "???", "well, hm", "嗯", "remove the elephant", "make the elephant blue", "like the cat"])(
    "%j changes nothing",
    async (words) => {
      const before = await layOut(order("a cat and a dog in the park"));
      expect(drawn(await edit(before, words))).toEqual(drawn(before));
    },
  );
});

describe("a chain of changes", () => {
  it("replayed from its origin gives the same layout", async () => {
    const start = order("a cat and a dog in the park");
    const changes = ["add a balloon", "make the cat blue", "remove the dog"].map((words) => ({
      words,
      width: 1024,
      height: 1024,
      variation: 1,
      region: null,
      transparent: false,
    }));
    const [first, second] = [await layOutOrigin({ ...start, changes }), await layOutOrigin({ ...start, changes })];
    expect(drawn(first)).toEqual(drawn(second));
    expect(first.boxes.map(({ drawing }) => drawing).toSorted()).toEqual(["balloon", "cat"]);
  });
});

describe("a draft that is finished", () => {
  it.each([
    [
      "Scene: a meadow in the evening\nSubject: a red fox, two dogs\nStyle: watercolour",
      "Keep: everything as it is in the given draft: composition, subjects, colours and style; only finer in detail",
    ],
    [
      "Scene: 傍晚的草地\nSubject: 一只红色的狐狸、两只狗\nStyle: 水彩",
      "Keep: 所给图片中的一切保持原样：构图、主体、颜色和风格都不变，只把细节画得更精细",
    ],
  ])("%s is the same picture", async (prompt, finish) => {
    const before = await layOut(order(prompt));
    expect(before.boxes.filter(({ thing }) => thing >= 0).length).toBeGreaterThan(2);
    const after = await edit(before, `${prompt}\n${finish}`);
    expect(drawn(after)).toEqual(drawn(before));
    expect(after.scene.style).toEqual(before.scene.style);
  });
});
