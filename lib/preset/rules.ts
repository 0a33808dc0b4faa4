import type { Brief } from "../prompt/schema.ts";
import { givenPresets } from "./given/words.ts";
import { areOpposed } from "./medium/rules.ts";
import type { ChosenPreset, GivenPreset, OwnPreset, PresetParts } from "./schema.ts";

// What a chosen preset does to a brief. What the person said in this message wins; the preset wins over what the chat
// model thought of by itself, and over what an earlier turn looked like.

/** Words of a brief that come from a preset: its ledger says so. */
export type PresetMark = {
  readonly field: "style" | "lighting" | "composition" | "palette" | "avoid";
  readonly text: string;
  readonly id: string;
};

export type WithPresets = { readonly brief: Brief; readonly marks: readonly PresetMark[] };

/** `said`: the person's message. The first preset that speaks of light, composition or colours is heard. */
export function applyPresets(brief: Brief, presets: readonly ChosenPreset[], said: string): WithPresets {
  return presets.reduce<WithPresets>(
    (so, preset) => addPreset(so, { ...preset, parts: preset.parts[brief.language] }, { brief, said }),
    { brief, marks: [] },
  );
}

type OnePreset = { readonly id: string; readonly parts: PresetParts };
type Wish = { readonly brief: Brief; readonly said: string };

function addPreset(so: WithPresets, { id, parts }: OnePreset, wish: Wish): WithPresets {
  const isFree = (field: PresetMark["field"]) => !so.marks.some((mark) => mark.field === field);
  const line = (field: "lighting" | "composition") =>
    parts[field] !== "" && isFree(field) && saidPhrases(wish.brief[field], wish).length === 0 ? parts[field] : null;
  const style = newStyle(so, parts.style, wish);
  const lighting = line("lighting");
  const composition = line("composition");
  const palette = isFree("palette") && wish.brief.palette.every((colour) => !isSaid(colour, wish)) ? parts.palette : [];
  const avoid = parts.avoid.filter((word) => !contains(wish.said, word) && !so.brief.must_avoid.includes(word));
  const mark = (field: PresetMark["field"], texts: readonly (string | null)[]) =>
    texts.flatMap((text): readonly PresetMark[] => (text ? [{ field, text, id }] : []));
  return {
    brief: {
      ...so.brief,
      style: style ?? so.brief.style,
      lighting: lighting ?? so.brief.lighting,
      composition: composition ?? so.brief.composition,
      palette: palette.length > 0 ? [...palette] : so.brief.palette,
      must_avoid: [...so.brief.must_avoid, ...avoid],
    },
    marks: [
      ...so.marks,
      ...mark("style", style === null ? [] : [parts.style]),
      ...mark("lighting", [lighting]),
      ...mark("composition", [composition]),
      ...mark("palette", palette),
      ...mark("avoid", avoid),
    ],
  };
}

/** What was said of the style, then the presets; null when this preset is not heard: another medium was asked for. */
function newStyle({ brief, marks }: WithPresets, style: string, wish: Wish): string | null {
  if (style === "" || areOpposed(wish.said, style)) return null;
  const isFirst = !marks.some((mark) => mark.field === "style");
  const before = isFirst ? saidPhrases(wish.brief.style, wish) : [brief.style ?? ""];
  const comma = brief.language === "zh" ? "，" : ", ";
  return [...before, style].filter((text) => text !== "").join(comma);
}

/** The parts of a line that the person said, rather than the chat model. */
function saidPhrases(line: string | null, wish: Wish): readonly string[] {
  return (line ?? "")
    .split(/[,，;；、]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "" && isSaid(phrase, wish));
}

/** A model rarely repeats a phrase as it was: one telling word of it is enough, if it is no word of the subjects. */
function isSaid(phrase: string, { brief, said }: Wish): boolean {
  const shown = brief.subjects.map(({ what }) => what).join(" ");
  const words = tellingWords(phrase).filter((word) => !contains(shown, word));
  return words.some((word) => contains(said, word));
}

const dull = new Set(["with", "from", "into", "this", "that", "style", "image", "picture", "light", "view", "shot"]);
const dullChinese = new Set(["风格", "画面", "图片", "一张", "背景", "光线", "构图"]);

/** Latin words of three letters or more, and pairs of Chinese characters. */
function tellingWords(phrase: string): readonly string[] {
  const latin = (phrase.toLowerCase().match(/[\p{Script=Latin}\d]{3,40}/gu) ?? []).filter((word) => !dull.has(word));
  const runs = phrase.match(/\p{Script=Han}{2,80}/gu) ?? [];
  const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
  return [...latin, ...pairs.filter((pair) => !dullChinese.has(pair))];
}

function contains(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

const byId = new Map(givenPresets.map((preset) => [preset.id, preset]));

export function findGiven(id: string): GivenPreset | undefined {
  return byId.get(id);
}

export function chooseGiven({ id, version, name, parts }: GivenPreset): ChosenPreset {
  return { id: `${id}@${version}`, name, parts };
}

/** Own words are in one language, and are used in both. */
export function chooseOwn({ id, name, parts }: OwnPreset): ChosenPreset {
  return { id, name: { en: name, zh: name }, parts: { en: parts, zh: parts } };
}
