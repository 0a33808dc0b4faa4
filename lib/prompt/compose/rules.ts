import { addPieces, jointOf } from "../ledger/rules.ts";
import type { FieldName, Ledger, LedgerLine, Piece } from "../ledger/schema.ts";
import { purposeWords } from "../purpose/schema.ts";
import type { Brief } from "../schema.ts";
import { distinct, saysWords, splitList, splitSentence, visible } from "./pieces/rules.ts";
import { rulesFor, templateOf } from "./template/rules.ts";

/**
 * The brief as labelled lines, and what its template adds. The order of lines follows OpenAI's published prompting guide
 * for image models: what for, where, what, how, what is written, what must and must not be.
 */
export function composeLedger(brief: Brief): Ledger {
  const lines: readonly (readonly [FieldName, readonly string[]])[] = [
    ["purpose", brief.purpose === "free" ? [] : [purposeWords(brief.purpose)]],
    ["audience", audienceOf(brief)],
    ["scene", [...placeOf(brief), ...sentence(unsaid(brief.time, brief))]],
    ["subject", subjectOf(brief)],
    ["composition", sentence(brief.composition)],
    ["lighting", list(brief.lighting)],
    ["style", list(brief.style)],
    ["palette", items(brief.palette)],
    ["background", brief.background === "transparent" ? ["transparent"] : []],
    ["text", distinct(brief.exact_text.map(textOf))],
    ["references", referencesOf(brief)],
    ["keep", items(brief.must_keep)],
    ["avoid", items(brief.must_avoid)],
  ];
  const said: Ledger = {
    version: 1,
    template: templateOf(brief),
    language: brief.language,
    isExact: false,
    lines: lines.map(([field, texts]) => toLine(field, texts)).filter(({ pieces }) => pieces.length > 0),
    removed: [],
    accepted: [],
  };
  return addPieces(said, rulesFor(brief));
}

function toLine(field: FieldName, texts: readonly string[]): LedgerLine {
  const words = texts.filter((text) => text !== "");
  return {
    field,
    pieces: words.map((text, at): Piece => ({ id: `${field}.${at + 1}`, text, origin: { kind: "added" } })),
  };
}

function sentence(text: string | null): readonly string[] {
  return text === null ? [] : splitSentence(visible(text));
}

function list(text: string | null): readonly string[] {
  return text === null ? [] : splitList(visible(text));
}

function items(texts: readonly string[]): readonly string[] {
  return distinct(texts.map(visible));
}

/** What is shown, in the words of the brief: a phrase is taken apart only where the line reads the same afterwards. */
function subjectOf(brief: Brief): readonly string[] {
  const whole = [...brief.subjects.map(({ what }) => what), unsaid(brief.action, brief) ?? ""].map(visible);
  const phrases = whole.filter((phrase) => phrase !== "");
  const parts = phrases.flatMap(splitSentence);
  return joined(parts) === joined(phrases) ? parts : phrases;
}

function joined(texts: readonly string[]): string {
  return texts.map((text, at) => (at === 0 ? text : jointOf(texts[at - 1] ?? "", text) + text)).join("");
}

function textOf({ text, placement }: Brief["exact_text"][number]): string {
  const quoted = `"${visible(text).replaceAll('"', "”")}"`;
  return placement === null ? quoted : `${quoted} ${visible(placement)}`;
}

const saysAge = /\byears?[- ]olds?\b|岁/iu;

function audienceOf({ audience, reading_age: age, language }: Brief): readonly string[] {
  const who = sentence(audience);
  if (age === null || who.some((part) => saysAge.test(part) || part.includes(String(age)))) return who;
  return [...who, language === "zh" ? `${age}岁左右` : `about ${age} years old`];
}

function referencesOf({ references, language }: Brief): readonly string[] {
  const name = language === "zh" ? "图" : "image ";
  const mark = language === "zh" ? "：" : ": ";
  return references.map(({ number, role }) => `${name}${number}${role ? mark + visible(role) : ""}`);
}

/** Where it plays, but for what its subjects say themselves: "a library with a fireplace" needs no line for the library. */
function placeOf({ place, subjects }: Brief): readonly string[] {
  const said = subjects.map(({ what }) => visible(what)).join("\n");
  return sentence(place).filter((part) => !saysWords(said, part));
}

/** Words that no other line says already. */
function unsaid(words: string | null, { subjects, lighting, place }: Brief): string | null {
  const said = [...subjects.map(({ what }) => what), lighting, place].join("\n").toLowerCase();
  return words !== null && said.includes(words.toLowerCase()) ? null : words;
}
