import { type ImageFacts, neutralise } from "../infra/model/facts/port.ts";
import type { Brief, Guarded, SafePrompt, Withheld, WithheldKind } from "./schema.ts";
import { screenText } from "./screen/rules.ts";

export const composedLengthMax = 8_000; // UTF-16 code units; image models take 32,000

/** What the drawer that will get a prompt allows: its length, and the marks that it would take for commands. */
type PromptLimits = Pick<ImageFacts, "promptMarks" | "promptLengthMax">;

const noLimits: PromptLimits = { promptMarks: [], promptLengthMax: composedLengthMax };

const titleLengthMax = 60;
const altTextLengthMax = 150;

/**
 * The middle layer for a brief: screen, then compose. Deterministic: the same brief gives the same text.
 * The labelled skeleton and its order follow OpenAI's published prompting guide for image models.
 */
export function guardBrief(brief: Brief, limits: PromptLimits = noLimits): Guarded {
  const { brief: clean, withheld } = screenBrief(brief);
  if (clean.subject === "" && clean.exact_text.length === 0) return { kind: "blocked", reason: "empty_brief" };
  const text = neutralise(compose(clean), limits.promptMarks);
  if (text.length > Math.min(composedLengthMax, limits.promptLengthMax)) return { kind: "blocked", reason: "too_long" };
  return {
    kind: "safe",
    prompt: mint(text, withheld),
    title: cut(clean.title || clean.subject, titleLengthMax),
    altText: cut(clean.alt_text || clean.subject, altTextLengthMax),
  };
}

/** The middle layer for a prompt that a person wrote or edited: their words, screened and not otherwise changed. */
export function guardText(
  text: string,
  names: { readonly title: string; readonly altText: string },
  limits: PromptLimits = noLimits,
): Guarded {
  const clean = screenText(text.trim(), neutralWords);
  if (clean.text === "") return { kind: "blocked", reason: "empty_brief" };
  const harmless = neutralise(clean.text, limits.promptMarks);
  if (harmless.length > Math.min(composedLengthMax, limits.promptLengthMax))
    return { kind: "blocked", reason: "too_long" };
  const { title, altText } = names;
  return { kind: "safe", prompt: mint(harmless, clean.withheld), title, altText };
}

const finishLine =
  "Keep: everything as it is in the given draft: composition, subjects, colours and style; only finer in detail";

/** A draft's words for a model that is given the draft itself. */
export function finishText(text: string): string {
  return `${text}\n${finishLine}`;
}

/** A stored revision was guarded when it was written; what the database returns is that text again. */
export function restorePrompt(row: { readonly text: string; readonly withheld: readonly Withheld[] }): SafePrompt {
  return mint(row.text, row.withheld);
}

/** Labelled lines in a fixed order; a line without content is absent. */
function compose(brief: Brief): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ["Purpose", brief.purpose === "free" ? null : brief.purpose.replaceAll("_", " ")],
    ["Scene", brief.scene],
    ["Subject", brief.subject],
    ["Composition", brief.composition],
    ["Lighting", brief.lighting],
    ["Style", brief.style],
    ["Palette", brief.palette.join(", ")],
    ["Background", brief.background === "transparent" ? "transparent" : null],
    ["Text", brief.exact_text.map((text) => `"${text.replaceAll('"', "”")}"`).join(", ")],
    ["Keep", brief.must_keep.join(", ")],
    ["Avoid", brief.must_avoid.join(", ")],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${oneLine(value)}`] : [])).join("\n");
}

function screenBrief(brief: Brief): { readonly brief: Brief; readonly withheld: readonly Withheld[] } {
  const withheld: Withheld[] = [];
  const clean = (text: string, instead = neutralWords) => {
    const screened = screenText(text, instead);
    withheld.push(...screened.withheld);
    return screened.text.trim();
  };
  const cleanAll = (texts: readonly string[], instead = neutralWords) =>
    texts.map((text) => clean(text, instead)).filter((text) => text !== "");
  const cleanLine = (text: string | null) => (text === null ? null : clean(text));
  const screenedBrief: Brief = {
    ...brief,
    scene: cleanLine(brief.scene),
    subject: clean(brief.subject),
    composition: cleanLine(brief.composition),
    lighting: cleanLine(brief.lighting),
    style: cleanLine(brief.style),
    palette: cleanAll(brief.palette),
    exact_text: cleanAll(brief.exact_text, nothing), // what is set as type must not say "a card number"
    must_keep: cleanAll(brief.must_keep),
    must_avoid: cleanAll(brief.must_avoid),
    title: screenText(brief.title, nothing).text.trim(),
    alt_text: screenText(brief.alt_text, nothing).text.trim(),
  };
  return { brief: screenedBrief, withheld: distinct(withheld) };
}

function distinct(withheld: readonly Withheld[]): readonly Withheld[] {
  return [...new Map(withheld.map((item) => [`${item.kind} ${item.mark}`, item])).values()];
}

function neutralWords(kind: WithheldKind): string {
  return { key: "a secret", card: "a card number", email: "a mail address" }[kind];
}

function nothing(): string {
  return "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Cuts by code points, so that no character is halved. */
function cut(text: string, lengthMax: number): string {
  const points = [...oneLine(text)];
  return points.length <= lengthMax ? points.join("") : `${points.slice(0, lengthMax - 1).join("")}…`;
}

function mint(text: string, withheld: readonly Withheld[]): SafePrompt {
  return { text, withheld } as SafePrompt;
}
