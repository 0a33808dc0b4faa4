// The brief: the arguments of the draw tool.
import { PURPOSES, type Purpose } from "#lib/engine/lexicon/styles.ts";

export type Language = "en" | "zh";
export type Aspect = "square" | "landscape" | "portrait" | "wide" | "tall";
export type Quality = "auto" | "low" | "medium" | "high";
export type Background = "auto" | "opaque" | "transparent";

export type Brief = {
  readonly purpose: Purpose;
  readonly title: string;
  readonly subject: string;
  readonly scene: string | null;
  readonly composition: string | null;
  readonly lighting: string | null;
  readonly style: string | null;
  readonly palette: readonly string[];
  readonly exact_text: readonly string[];
  readonly must_keep: readonly string[];
  readonly must_avoid: readonly string[];
  readonly count: number;
  readonly aspect: Aspect;
  readonly quality: Quality;
  readonly background: Background;
  readonly alt_text: string;
  readonly language: Language;
};

const oneOf = <T extends string>(value: unknown, options: readonly T[], otherwise: T): T =>
  options.find((option) => option === value) ?? otherwise;
const text = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value : null);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

/** A brief from an earlier tool call's JSON; null when it is none. Missing fields get their neutral value. */
export function parseBrief(json: string): Brief | null {
  const raw = parseObject(json);
  const subject = text(raw?.["subject"]);
  if (!raw || !subject) return null;
  return {
    purpose: oneOf(raw["purpose"], PURPOSES, "free"),
    title: text(raw["title"]) ?? subject,
    subject,
    scene: text(raw["scene"]),
    composition: text(raw["composition"]),
    lighting: text(raw["lighting"]),
    style: text(raw["style"]),
    palette: texts(raw["palette"]),
    exact_text: texts(raw["exact_text"]),
    must_keep: texts(raw["must_keep"]),
    must_avoid: texts(raw["must_avoid"]),
    count: Math.min(4, Math.max(1, Math.trunc(Number(raw["count"]) || 1))),
    aspect: oneOf(raw["aspect"], ["square", "landscape", "portrait", "wide", "tall"], "square"),
    quality: oneOf(raw["quality"], ["auto", "low", "medium", "high"], "auto"),
    background: oneOf(raw["background"], ["auto", "opaque", "transparent"], "auto"),
    alt_text: text(raw["alt_text"]) ?? subject,
    language: oneOf(raw["language"], ["en", "zh"], "en"),
  };
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
