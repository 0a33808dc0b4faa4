// Every drawing can be had by name, in both languages.
import { describe, expect, it } from "vitest";
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import { ownDrawingIds } from "./drawings/catalogue.ts";
import { iconsByCode } from "./icons.ts";
import { loadVocabulary, type Vocabulary } from "./names.ts";

/** Drawings that need no name, and why. */
const EXCLUDED: readonly (readonly [RegExp, string])[] = [
  [/^keycap-/, "digits are set as type"],
  [/^(?:a|ab|b|o)-button-blood-type$|^(?:cl|cool|id|new|ng|ok|sos|up|vs)-button$/, "letters are set as type"],
  [/-oclock$|-thirty$/, "clock faces: 一点 is 'a little' to everybody"],
];

const isExcluded = (drawing: string): boolean => EXCLUDED.some(([pattern]) => pattern.test(drawing));

/** The drawings a language's names lead to when they are said alone. */
function reached(vocabulary: Vocabulary, isChinese: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word, { drawing }] of vocabulary.names) {
    if (/\p{Script=Han}/u.test(word) !== isChinese) continue;
    const tokens = tokenize(word, vocabulary);
    const [token] = tokens;
    if (tokens.length === 1 && token?.kind === "noun" && token.drawing === drawing) found.add(drawing);
  }
  return found;
}

describe("every drawing can be had by name", () => {
  it.each([
    ["English", false],
    ["Chinese", true],
  ] as const)("in %s", async (_, isChinese) => {
    const vocabulary = await loadVocabulary("中文");
    const drawings = [...(await iconsByCode()).values(), ...ownDrawingIds()];
    const names = reached(vocabulary, isChinese);
    expect(drawings.length).toBeGreaterThan(1500);
    expect(drawings.filter((drawing) => !isExcluded(drawing) && !names.has(drawing))).toEqual([]);
  });

  it("and has a title in both languages", async () => {
    const { titles } = await loadVocabulary("中文");
    const drawings = [...(await iconsByCode()).values(), ...ownDrawingIds()].filter((drawing) => !isExcluded(drawing));
    expect(drawings.filter((drawing) => !titles.get(drawing)?.en || !titles.get(drawing)?.zh)).toEqual([]);
  });
});

describe("words", () => {
  it("lead to drawings that exist", async () => {
    const { names, near, keywords } = await loadVocabulary("中文");
    const drawings = new Set([...(await iconsByCode()).values(), ...ownDrawingIds()]);
    const all = [...names, ...near, ...keywords];
    expect(all.filter(([, { drawing }]) => !drawings.has(drawing))).toEqual([]);
  });

  it("are near words only when nothing is named so", async () => {
    const { names, near } = await loadVocabulary("中文");
    expect([...near.keys()].filter((word) => names.has(word))).toEqual([]);
  });
});
