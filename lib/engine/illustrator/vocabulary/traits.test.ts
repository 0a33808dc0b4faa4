// How things stand to each other in the world.
import { beforeAll, describe, expect, it } from "vitest";
import { ownDrawingIds } from "./drawings/catalogue.ts";
import { facing, isLettered } from "./facing.ts";
import { iconsByCode } from "./icons.ts";
import { loadVocabulary, type Vocabulary } from "./names.ts";
import { SIZES } from "./sizes.ts";
import { domainOf, familiarPlace, naturalSize } from "./traits.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await loadVocabulary("中文");
});

const size = (drawing: string): number => naturalSize(drawing, vocabulary.groups.get(drawing) ?? -1);

describe("natural sizes", () => {
  it.each([
    "bug < red-apple",
    "red-apple < rabbit",
    "cherries < red-apple",
    "red-apple < watermelon",
    "own:mug < own:kettle",
    "own:fork < own:table",
    "mouse < cat",
    "cat < horse",
    "horse < elephant",
    "elephant < house",
    "red-apple < house",
    "dog < ship",
    "girl < house",
    "girl < own:oak",
    "own:hydrant < girl",
    "girl < own:street-lamp",
    "own:table < own:wardrobe",
    "chair < own:fridge",
    "bicycle < automobile",
    "automobile < bus",
    "bus < own:skyscraper",
    "house < mountain",
    "own:barn < own:skyscraper",
    "cow < own:barn",
    "tulip < deciduous-tree",
    "own:grass-tuft < own:bush",
    "pencil < open-book",
    "own:sword < man",
    "clapping-hands < man",
    "own:potion < own:cauldron",
  ])("%s", (claim) => {
    const [smaller = "", larger = ""] = claim.split(" < ");
    expect(size(smaller)).toBeLessThan(size(larger));
  });

  it("are tabled for drawings that exist", async () => {
    const drawings = new Set([...(await iconsByCode()).values(), ...ownDrawingIds()]);
    expect([...SIZES.keys()].filter((drawing) => !drawings.has(drawing))).toEqual([]);
  });

  it("lie between an insect and a mountain", async () => {
    for (const drawing of [...(await iconsByCode()).values(), ...ownDrawingIds()]) {
      expect(size(drawing)).toBeGreaterThan(0.1);
      expect(size(drawing)).toBeLessThan(4);
    }
  });
});

describe("where things live", () => {
  it.each([
    ["sun", "sky"],
    ["own:hot-air-balloon", "sky"],
    ["butterfly", "sky"],
    ["whale", "water"],
    ["own:boat", "water"],
    ["own:iceberg", "water"],
    ["dog", "ground"],
    ["own:barn", "ground"],
  ])("%s in %s", (drawing, domain) => {
    expect(domainOf(drawing)).toBe(domain);
  });

  it.each([
    ["own:hydrant", "street"],
    ["own:barn", "farm"],
    ["own:igloo", "snow"],
    ["own:pyramid", "desert"],
    ["own:fern", "forest"],
    ["own:watering-can", "garden"],
    ["own:microwave", "kitchen"],
    ["own:beaker", "classroom"],
    ["own:wardrobe", "room"],
    ["own:curtain", "stage"],
    ["own:cube", "plain"],
    ["pizza", "table"],
    ["crying-face", "plain"],
    ["cat", null],
  ])("%s suggests %s", (drawing, place) => {
    expect(familiarPlace(drawing, vocabulary.groups.get(drawing) ?? -1)).toBe(place);
  });
});

describe("facing", () => {
  it.each([
    ["cat", "left"],
    ["shark", "left"],
    ["automobile", "left"],
    ["person-running", "left"],
    ["person-running-facing-right", "right"],
    ["rocket", "right"],
    ["blackbird", "right"],
    ["own:watering-can", "right"],
    ["fox", "front"],
    ["house", "front"],
  ])("%s looks %s", (drawing, direction) => {
    expect(facing(drawing)).toBe(direction);
  });

  it.each(["own:stop-sign", "own:flag-us", "own:calculator", "free-button", "mantelpiece-clock", "hospital"])(
    "%s is never mirrored",
    (drawing) => {
      expect(isLettered(drawing)).toBe(true);
    },
  );

  it.each(["cat", "own:boat", "automobile"])("%s may be", (drawing) => {
    expect(isLettered(drawing)).toBe(false);
  });
});
