import { describe, expect, test } from "vitest";
import { Brief } from "../prompt/schema.ts";
import { givenPresets } from "./given/words.ts";
import { areOpposed, mediumsOf } from "./medium/rules.ts";
import { applyPresets, chooseGiven, chooseOwn, findGiven } from "./rules.ts";
import { audiences, type ChosenPreset, presetLengthMax } from "./schema.ts";

const watercolour: ChosenPreset = {
  id: "watercolour@1",
  name: { en: "Watercolour", zh: "水彩" },
  parts: {
    en: {
      style: "watercolour with wet edges",
      lighting: "morning light",
      composition: "centred, wide margins",
      palette: ["sage", "cream"],
      avoid: ["hands", "outlines"],
    },
    zh: {
      style: "水彩晕染",
      lighting: "晨光",
      composition: "居中，宽边距",
      palette: ["鼠尾草绿", "米白"],
      avoid: ["手", "描边"],
    },
  },
};
const night: ChosenPreset = chooseOwn({
  id: "own",
  name: "Night",
  parts: { style: "film grain", lighting: "moonlight", composition: "", palette: ["navy"], avoid: ["sun"] },
});

function brief(fields: Partial<Brief>): Brief {
  return { ...Brief.parse({ subjects: [{ what: "a fox" }] }), ...fields };
}

describe("a chosen preset", () => {
  test("is heard wherever nothing was said, and says what of the brief is its own", () => {
    const { brief: made, marks } = applyPresets(brief({}), [watercolour], "a fox");
    expect(made).toMatchObject({
      style: "watercolour with wet edges",
      lighting: "morning light",
      composition: "centred, wide margins",
      palette: ["sage", "cream"],
      must_avoid: ["hands", "outlines"],
      subjects: [{ what: "a fox" }],
    });
    expect(marks.map(({ field, text }) => `${field}: ${text}`)).toEqual([
      "style: watercolour with wet edges",
      "lighting: morning light",
      "composition: centred, wide margins",
      "palette: sage",
      "palette: cream",
      "avoid: hands",
      "avoid: outlines",
    ]);
    expect(new Set(marks.map(({ id }) => id))).toEqual(new Set(["watercolour@1"]));
  });

  test.each<[string, string, Partial<Brief>, Partial<Brief>]>([
    ["the model's style goes", "a fox", { style: "digital painting" }, { style: "watercolour with wet edges" }],
    [
      "a said word of style stays beside it",
      "a cute fox",
      { style: "cute, digital painting" },
      { style: "cute, watercolour with wet edges" },
    ],
    [
      "another medium that was said wins",
      "a fox as an oil painting",
      { style: "oil painting" },
      { style: "oil painting" },
    ],
    ["a medium that was said wins over an empty line", "a photo of a fox", { style: null }, { style: null }],
    [
      "the same medium is no other",
      "a fox in watercolour",
      { style: "watercolour" },
      { style: "watercolour, watercolour with wet edges" },
    ],
    ["said light wins", "a fox in candlelight", { lighting: "warm candlelight" }, { lighting: "warm candlelight" }],
    ["the model's light goes", "a fox", { lighting: "dramatic rim light" }, { lighting: "morning light" }],
    ["said colours win", "a fox in teal", { palette: ["teal"] }, { palette: ["teal"] }],
    ["the model's colours go", "a fox", { palette: ["orange"] }, { palette: ["sage", "cream"] }],
    ["what was asked for is not avoided", "a fox and two hands", {}, { must_avoid: ["outlines"] }],
    ["what is avoided already is said once", "a fox", { must_avoid: ["hands"] }, { must_avoid: ["hands", "outlines"] }],
    [
      "in Chinese its Chinese words are used",
      "一只狐狸",
      { language: "zh", subjects: [{ what: "一只狐狸", count: 1, colour: null }] },
      { style: "水彩晕染", palette: ["鼠尾草绿", "米白"] },
    ],
    [
      "in Chinese what was said wins",
      "烛光里的狐狸，油画",
      {
        language: "zh",
        subjects: [{ what: "一只狐狸", count: 1, colour: null }],
        lighting: "温暖的烛光",
        style: "油画",
      },
      { lighting: "温暖的烛光", style: "油画" },
    ],
  ])("%s", (_, said, given, expected) => {
    expect(applyPresets(brief(given), [watercolour], said).brief).toMatchObject(expected);
  });

  test("is joined by a second one; the first that speaks of a thing is heard", () => {
    const { brief: made, marks } = applyPresets(brief({}), [watercolour, night], "a fox");
    expect(made).toMatchObject({
      style: "watercolour with wet edges, film grain",
      lighting: "morning light",
      palette: ["sage", "cream"],
      must_avoid: ["hands", "outlines", "sun"],
    });
    expect(marks.filter(({ id }) => id === "own").map(({ text }) => text)).toEqual(["film grain", "sun"]);
  });

  test("changes nothing where there is none", () => {
    const before = brief({ style: "x", must_avoid: ["y"] });
    expect(applyPresets(before, [], "a fox")).toEqual({ brief: before, marks: [] });
  });
});

describe("ways of making a picture", () => {
  test.each<[string, readonly string[]]>([
    ["a photograph of drinking pink ink", ["photograph"]],
    ["Oil painting, pixel art", ["oil", "pixel"]],
    ["一幅水墨画", ["ink wash"]],
    ["a photosynthesis diagram", []],
    ["the chalkiness of a flat", []],
  ])("%s: %o", (text, names) => {
    expect(mediumsOf(text)).toEqual(names);
  });

  test("oppose each other only when both name one", () => {
    expect(areOpposed("oil painting", "watercolour")).toBe(true);
    expect(areOpposed("a fox", "watercolour")).toBe(false);
    expect(areOpposed("watercolour and pencil", "pencil")).toBe(false);
  });
});

describe("the presets of the studio", () => {
  test("are enough for every audience, each with an id of its own", () => {
    expect(givenPresets.length).toBeGreaterThanOrEqual(24);
    expect(new Set(givenPresets.map(({ id }) => id)).size).toBe(givenPresets.length);
    for (const audience of audiences) {
      expect(givenPresets.filter((one) => one.audience === audience).length).toBeGreaterThanOrEqual(6);
    }
  });

  test.each(givenPresets)("$id says the same things in both languages, within its bounds", (preset) => {
    for (const language of ["en", "zh"] as const) {
      const parts = preset.parts[language];
      const isHan = language === "zh";
      expect(parts.style.length).toBeGreaterThan(8);
      for (const line of [parts.style, parts.lighting, parts.composition]) {
        expect(line.length).toBeLessThanOrEqual(presetLengthMax.line);
        if (line !== "") expect(/\p{Script=Han}/u.test(line)).toBe(isHan);
      }
      expect(parts.palette.length + parts.avoid.length).toBeGreaterThan(0);
    }
    const { en, zh } = preset.parts;
    expect([en.lighting === "", en.composition === "", en.palette.length, en.avoid.length]).toEqual([
      zh.lighting === "",
      zh.composition === "",
      zh.palette.length,
      zh.avoid.length,
    ]);
    expect(findGiven(preset.id)).toBe(preset);
    expect(chooseGiven(preset)).toMatchObject({ id: `${preset.id}@1`, name: preset.name });
  });
});
