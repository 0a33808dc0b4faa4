// Palettes in a prompt's words: brand colours as hex lists, and words such as "earthy" or 暖色.
import type { PromptFields } from "#lib/engine/illustrator/parse/prompt.ts";
import { PALETTE_WORDS } from "#lib/engine/lexicon/palettes.ts";

const HEX = "#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b";
// "brand colours #0B3D91, #FC3D21", 「主色 #0B3D91」, "in #f00 and #00f".
const LED = new RegExp(
  `(?:(?:in|with|using|use) )?(?:(?:our|the|my) )?(?:brand(?:ing)?|main|primary|corporate|palette|accent|theme|品牌|主|辅助|企业|主题|配)?[ -]?(?:colou?rs?|palette|scheme|色调|色彩|颜色|配色|色)? ?(?:are|is|of|为|是|用)? ?[:：]? ?${HEX}(?: ?(?:,|，|、|;|/|and|和|与|&|\\+)? ?${HEX})*`,
  "giu",
);
const ALL = new RegExp(HEX, "gu");
const LONGEST = 6;

type Found = readonly [colours: readonly string[], rest: string];

/** Colours that steer a whole picture, and the fields without the words that named them. */
export function takePalette(fields: PromptFields): readonly [palette: readonly string[], fields: PromptFields] {
  const said = takeHexes(fields.subject);
  const placed = takeHexes(fields.scene);
  const [subject, scene, style] = [takeNamed(said[1]), takeNamed(placed[1]), takeNamed(fields.style)];
  const elsewhere = [fields.palette, fields.composition, fields.lighting].map(takeNamed);
  const named = [style, subject, scene, ...elsewhere].find(([colours]) => colours.length > 0)?.[0] ?? [];
  const palette = said[0].length + placed[0].length > 0 ? [...said[0], ...placed[0]] : named;
  return [palette.slice(0, LONGEST), { ...fields, subject: subject[1], scene: scene[1], style: style[1] }];
}

/** Hex codes that stand for the whole: led by a word for colours, or several in a row. One alone colours its noun. */
function takeHexes(text: string): Found {
  const colours: string[] = [];
  const rest = text.replace(/\s+/g, " ").replace(LED, (passage) => {
    const found = passage.match(ALL) ?? [];
    const led = /colou?r|palette|scheme|brand|色|品牌/iu.test(passage);
    if (!led && found.length < 2) return passage;
    colours.push(...found.map(fullHex));
    return " ";
  });
  return [colours, rest];
}

const fullHex = (hex: string): string =>
  (hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join("")}` : hex).toLowerCase();

// "a warm room" is about light, "a black and white cat" about a cat: a plain adjective needs a word for colours after it.
const PLAIN = new Set([
  "warm",
  "greens",
  "blues",
  "reds",
  "pinks",
  "purples",
  "monochrome",
  "festive",
  "candy",
  "black and white",
  "black-and-white",
  "黑白",
  "甜美",
  "单色",
]);
const COLOURS = "(?:colou?rs?|palette|tones?|scheme|hues|style|风格|配色|色调|色系|色)";

const patternOf = (word: string, edge: string): RegExp =>
  new RegExp(PLAIN.has(word) ? `^ *${word} *$|${edge}${word}[ -]?${COLOURS}` : `${edge}${word}${edge}`, "iu");

const ENTRIES = PALETTE_WORDS.flatMap(([en, zh, colours]) => [
  ...en.split("|").map((word) => ({ word, colours, pattern: patternOf(word, "\\b") })),
  ...zh.split(" ").map((word) => ({ word, colours, pattern: patternOf(word, "") })),
]).toSorted((a, b) => b.word.length - a.word.length);

/** A palette by its name ("warm colours", 莫兰迪色), and the text without it. */
export function takeNamed(text: string): Found {
  const found = ENTRIES.find(({ pattern }) => pattern.test(text));
  return found ? [found.colours, text.replace(found.pattern, " ")] : [[], text];
}
