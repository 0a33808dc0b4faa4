import { describe, expect, it } from "vitest";
import { describeScene } from "#lib/engine/illustrator/illustrate.ts";
import type { Scene } from "./scene.ts";

const brief = (scene: Scene): string => scene.things.map(({ count, drawing }) => `${count} ${drawing}`).join(", ");
const ties = (scene: Scene): string =>
  scene.relations
    .map(({ from, kind, to }) => `${scene.things[from]?.drawing} ${kind} ${scene.things[to]?.drawing}`)
    .join(", ");

describe("things and counts", () => {
  it.each([
    ["a red fox", "1 fox"],
    ["three green apples on a wooden table", "3 green-apple"],
    ["two dogs and a cat", "2 dog, 1 cat"],
    ["a flock of birds", "7 bird"],
    ["12 strawberries", "12 strawberry"],
    ["a traffic light", "1 own:traffic-light"],
    ["a glass of lemonade", "1 own:lemonade"],
    ["a hot air balloon", "1 own:hot-air-balloon"],
    ["a cherry pie", "1 pie"],
    ["two mice and a goose", "2 mouse, 1 goose"],
    ["一只熊猫", "1 panda"],
    ["三个苹果和一本书", "3 red-apple, 1 open-book"],
    ["两只兔子", "2 rabbit"],
    ["十二朵玫瑰", "12 rose"],
    ["几棵松树", "4 evergreen-tree"],
    ["热气球", "1 own:hot-air-balloon"],
    ["小猫和小狗", "1 cat, 1 dog"],
    ["一个女孩拿着气球", "1 girl, 1 balloon"],
  ])("%s shows %s", async (prompt, expected) => {
    expect(brief(await describeScene(prompt))).toBe(expected);
  });
});

describe("composition words", () => {
  const spots = async (subject: string, composition: string) =>
    (await describeScene(`Subject: ${subject}\nComposition: ${composition}`)).things.map(({ spot }) => spot ?? "-");

  it.each([
    ["a fox and a tree", "subject on the left", "left -"],
    ["a fox and a tree", "the tree on the right", "- right"],
    ["a fox and a tree on the left", "the tree on the right", "left right"],
    ["a fox, a dog and a cat", "everything on the left", "left left left"],
    ["a fox and a tree", "empty space on the left", "- -"],
    ["a fox and a tree", "text on the left", "- -"],
    ["一只猫和一只狗", "主体在右侧", "right -"],
    ["一只猫和一只狗", "所有东西在左侧", "left left"],
  ])("%s; %s", async (subject, composition, expected) => {
    expect((await spots(subject, composition)).join(" ")).toBe(expected);
  });

  it.each([
    ["large text", { scale: 1.45 }],
    ["small text, text at the bottom", { scale: 0.62, below: true }],
    ["red text", { scale: 1, hex: "#e5342b" }],
    ["大号文字，文字在底部", { scale: 1.45, below: true }],
    ["headline at the top with clear space around it", undefined],
  ])("say of the words: %s", async (composition, lettering) => {
    const { lettering: read } = await describeScene(`Subject: a fox\nText: "SALE"\nComposition: ${composition}`);
    expect(read).toEqual(lettering);
  });
});

describe("a little weather", () => {
  it.each([
    ["a house, a little snow", "snow", true],
    ["a house in light snow", "snow", true],
    ["一座房子，下着一点雪", "snow", true],
    ["小雪，一座房子", "snow", true],
    ["a house with a bit of rain", "rain", true],
    ["a house in the snow", "snow", undefined],
    ["大雪中的房子", "snow", undefined],
  ])("%s", async (prompt, weather, faint) => {
    expect(await describeScene(prompt)).toMatchObject({ weather, ...(faint ? { faint, season: null } : {}) });
    expect((await describeScene(prompt)).faint).toBe(faint);
  });
});

describe("colours belong to their noun", () => {
  it.each([
    ["a red apple and a green cup", [null, "#2f9e49"]],
    ["a blue car next to a pink house", ["#2667e0", "#f78fb8"]],
    ["a #ff8800 bird", ["#ff8800"]],
    ["蓝色的汽车和黄色的房子", ["#2667e0", "#fbc926"]],
    ["橘猫", ["#f5822a"]],
    ["一只紫色的大象", ["#7c3fc4"]],
  ])("%s", async (prompt, expected) => {
    expect((await describeScene(prompt)).things.map(({ colour }) => colour)).toEqual(expected);
  });
});

describe("how things stand to each other", () => {
  it.each([
    ["a fox under an oak tree", "fox under deciduous-tree"],
    ["a cat wearing a crown sitting on a sofa", "cat wearing crown, cat on own:sofa"],
    ["a girl riding a bicycle", "girl riding bicycle"],
    ["a dog to the left of a tree", "dog left deciduous-tree"],
    ["strawberries in a basket", "strawberry in basket"],
    ["a basket of strawberries", "strawberry in basket"],
    ["a boy flying a kite", "boy holding kite"],
    ["树下的两只兔子", "rabbit under deciduous-tree"],
    ["a white cat and a black dog on a rug", "cat on own:carpet, dog on own:carpet"],
    ["桌子上有一只猫和一本书", "cat on own:table, open-book on own:table"],
    ["猫在沙发上", "cat on own:sofa"],
    ["一只狗在房子前面", "dog front house"],
    ["女孩骑着自行车", "girl riding bicycle"],
    ["戴着皇冠的猫坐在沙发上", "cat wearing crown, cat on own:sofa"],
  ])("%s", async (prompt, expected) => {
    expect(ties(await describeScene(prompt))).toBe(expected);
  });
});

describe("place, time, weather and style", () => {
  it.each([
    ["a fox in the forest at night, flat paper-cut style", "forest", "night", "clear", "paper-cut"],
    ["月光下的橘猫坐在屋顶上，剪纸风格", "rooftop", "night", "clear", "paper-cut"],
    ["一只熊猫在竹林里吃竹子，水彩", "bamboo", "day", "clear", "watercolour"],
    ["a penguin on the snow at sunrise", "snow", "dawn", "snow", "flat"],
    ["a rocket flying to the moon, neon", "space", "night", "clear", "neon"],
    ["a teapot on a wooden table, empty space on the left", "table", "day", "clear", "flat"],
    ["a whale", "sea", "day", "clear", "flat"],
    ["a teacher, chalkboard drawing", "classroom", "day", "clear", "chalkboard"],
    ["雨中的小狗，像素风格", "meadow", "day", "rain", "pixel"],
    ["黄昏的沙滩", "beach", "sunset", "clear", "flat"],
    ["a robot, plain background", "plain", "day", "clear", "flat"],
    ["a sofa and a lamp", "room", "day", "clear", "flat"],
  ])("%s", async (prompt, place, time, weather, style) => {
    expect(await describeScene(prompt)).toMatchObject({ place, time, weather, style });
  });
});

describe("the composed prompt", () => {
  const prompt = [
    "Purpose: poster",
    "Scene: oak forest at night",
    "Subject: a red fox reading a book",
    "Lighting: night, moonlight",
    "Style: flat paper-cut",
    "Palette: #0B3D91, warm orange",
    'Text: "SUMMER SALE"',
    "Avoid: people, watermark",
  ].join("\n");

  it("is read line by line", async () => {
    expect(await describeScene(prompt)).toMatchObject({
      purpose: "poster",
      place: "forest",
      time: "night",
      style: "paper-cut",
      palette: ["#0b3d91", "#f5822a"],
      texts: ["SUMMER SALE"],
      avoid: ["people", "watermark"],
    });
  });

  it("keeps the words to be set out of the picture", async () => {
    const scene = await describeScene('Subject: a cup\nText: "A CAT ON A ROOF"');
    expect(brief(scene)).toBe("1 own:mug");
    expect(scene.texts).toEqual(["A CAT ON A ROOF"]);
  });
});

describe("what must not appear", () => {
  it.each([
    ["a park with two dogs, no people", "2 dog"],
    ["a cat without a hat", "1 cat"],
    ["Subject: a fox and a tree\nAvoid: tree", "1 fox"],
    ["一只猫，不要狗", "1 cat"],
  ])("%s shows only %s", async (prompt, expected) => {
    expect(brief(await describeScene(prompt))).toBe(expected);
  });
});

describe("words it does not know", () => {
  it("are written on a card", async () => {
    expect((await describeScene("a quokka")).things).toMatchObject([{ drawing: "label", name: "quokka" }]);
  });

  it("leave a landscape a landscape", async () => {
    expect((await describeScene("mountains and a lake at dawn")).things).toEqual([]);
  });
});

describe("diagrams", () => {
  it.each([
    ["the water cycle diagram", ["Evaporation", "Condensation", "Precipitation", "Collection"], true],
    ["蝴蝶的一生 示意图", ["卵", "毛毛虫", "蛹", "蝴蝶"], true],
    ["diagram of a sun, a seedling and a sunflower", ["sun", "seedling", "sunflower"], false],
  ])("%s has its steps in order", async (prompt, steps, cyclic) => {
    expect(await describeScene(prompt)).toMatchObject({ steps, cyclic });
  });
});

describe("a sky of its own colour", () => {
  it.each([
    ["a fox under a pink sky", ["fox"]],
    ["a fox in a meadow, the sky is pink", ["fox"]],
    ["Subject: a fox\nScene: meadow, pink sky", ["fox"]],
    ["粉色的天空下有一只狐狸", ["狐狸"]],
    ["草地上的狐狸，天空是粉色的", ["狐狸"]],
  ])("%s colours the sky, and nothing else", async (prompt, names) => {
    const { sky, things } = await describeScene(prompt);
    expect([sky, things.map(({ name }) => name), things.map(({ colour }) => colour)]).toEqual([
      "#f78fb8",
      names,
      [null],
    ]);
  });

  it.each(["a red kite in the sky", "a blue bird in the sky", "天空中一只红色的鸟", "a blue sky over a red barn"])(
    "%s: the sky keeps its own",
    async (prompt) => {
      const { sky, things } = await describeScene(prompt);
      expect([sky, things[0]?.colour !== undefined]).toEqual([undefined, true]);
    },
  );
});

describe("a building, and the room in it", () => {
  it.each([
    ["a hospital", "city", undefined],
    ["a nurse, hospital", "room", "hospital"],
    ["a nurse, a hospital", "city", undefined],
    ["一个医生，医院", "room", "hospital"],
    ["a girl in the gym", "room", "gym"],
    ["健身房里的男孩", "room", "gym"],
    ["Subject: a boy\nScene: shop", "room", "shop"],
    ["Subject: a boy\nScene: supermarket, night", "room", "shop"],
    ["a shop", "street", undefined],
  ])("%s", async (prompt, place, room) => {
    const scene = await describeScene(prompt);
    expect([scene.place, scene.room]).toEqual([place, room]);
  });
});

describe("two colours of one animal", () => {
  it.each(["a white and black cat", "a black and white cat", "a red and brown bear"])("%s", async (prompt) => {
    const scene = await describeScene(prompt);
    expect(scene.things.map(({ colours }) => colours?.length)).toEqual([2]);
  });

  it("a white dog and a black cat are two", async () => {
    expect(brief(await describeScene("a white dog and a black cat"))).toBe("1 dog, 1 black-cat");
  });
});

describe("what carries, and what does not", () => {
  it.each([
    ["a full moon and an owl on a branch", "owl on own:log"],
    ["a desk with a laptop, a cup and a plant", "laptop on own:desk, own:mug on own:desk, potted-plant on own:desk"],
    ["seven ladybugs on leaves", ""],
    ["a ladybug on a leaf", "lady-beetle on leaf-fluttering-in-wind"],
    ["a zombie in a graveyard", "person-zombie beside headstone"],
    ["a train crossing a bridge", "own:train on own:bridge"],
    ["撑伞的小猫", "cat holding umbrella"],
  ])("%s", async (prompt, expected) => {
    expect(ties(await describeScene(prompt))).toBe(expected);
  });
});

describe("what a subject tells of", () => {
  it.each([
    ["boss monster: a giant octopus with a crown", "1 octopus, 1 crown"],
    ["healthy breakfast: eggs and toast", "3 egg, 1 bread"],
    ["a table: an apple and a pear", "1 own:table, 1 red-apple, 1 pear"],
    ["Purpose: worksheet\nSubject: count the ladybugs, seven ladybugs", "7 lady-beetle"],
    ["Purpose: worksheet\nSubject: count the ladybugs", "3 lady-beetle"],
    ["竹林里的熊猫一家", "3 panda"],
    ["小学一年级的猫", "1 cat"],
    ["奶奶包饺子", "1 old-woman, 1 dumpling"],
    ["a hero fighting a slime", "1 man-superhero, 1 own:slime"],
    ["a dragon on a pile of gold", "1 dragon, 1 own:hoard"],
    ["端午节的龙舟和粽子", "1 own:dragon-boat, 1 own:zongzi"],
    ["a zombie in a graveyard, comic style", "1 person-zombie, 1 headstone"],
    ["a clock showing ten past ten", "1 own:clock-10-10"],
    ["a clock at half past six", "1 own:clock-6-30"],
    ["a clock that says quarter to one", "1 own:clock-12-45"],
    ["时钟指向三点半", "1 own:clock-3-30"],
    ["an alarm clock", "1 alarm-clock"],
    ["小明在图书馆看书", "1 boy"],
    ["小红帽和狼", "1 girl, 1 wolf"],
    ["a family at the beach", "1 man, 1 woman, 1 child"],
    ["一家人在餐桌旁", "1 man, 1 woman, 1 child, 1 own:table"],
    ["a family of foxes", "3 fox"],
    ["a hen and a rooster", "1 own:hen, 1 rooster"],
    ["烟花", "1 fireworks"],
    ["a logo for a hiking club with a mountain", "1 snow-capped-mountain"],
  ])("%s", async (prompt, expected) => {
    expect(brief(await describeScene(prompt))).toBe(expected);
  });

  it.each([
    ["a minimalist line drawing of a cat", "ink"],
    ["a cartoon cat in watercolour", "watercolour"],
    ["a minimalist cat", "flat"],
    ["a zombie in a graveyard, comic style", "flat"],
  ])("%s is drawn in %s", async (prompt, style) => {
    expect((await describeScene(prompt)).style).toBe(style);
  });
});

describe("how words are set, said in one breath with what is shown", () => {
  it.each([
    ['a cat and a dog, "PETS", text in white at the bottom', { scale: 1, below: true, hex: "#f7f5f0" }],
    ['a cat and a dog, "PETS", large red letters', { scale: 1.45, hex: "#e5342b" }],
    ["一只猫和一只狗，“宠物”，文字用红色", { scale: 1, hex: "#e5342b" }],
    ['a cat and a dog, "PETS"', undefined],
  ])("%s", async (prompt, lettering) => {
    const scene = await describeScene(prompt);
    expect(scene.things.map(({ drawing, colour }) => [drawing, colour])).toEqual([
      ["cat", null],
      ["dog", null],
    ]);
    expect(scene.lettering).toEqual(lettering);
  });
});

describe("a composed prompt", () => {
  it("for somebody shows its subject and not its readers; its rules of type are no type", async () => {
    const scene = await describeScene(
      'Purpose: poster\nAudience: children, about 8 years old\nSubject: a fox\nText: "HELLO" at the bottom, once and exactly as written, large and legible\nReferences: image 1: a dog',
    );
    expect(brief(scene)).toBe("1 fox");
    expect(scene.texts).toEqual(["HELLO"]);
    expect(scene.lettering).toEqual({ scale: 1, below: true });
  });
});
