// The arguments of an earlier call of the draw tool, as a brief: ours, another model's, or of the tool's first form.
import { PURPOSES } from "#lib/engine/lexicon/styles.ts";
import type { Brief } from "../brief.ts";
import { isHan } from "../text/words.ts";
import { joinPhrases } from "./join.ts";

type Raw = Readonly<Record<string, unknown>>;

const oneOf = <T extends string>(value: unknown, options: readonly T[], otherwise: T): T =>
  options.find((option) => option === value) ?? otherwise;
const text = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value : null);
const texts = (value: unknown, field = "text"): readonly string[] =>
  Array.isArray(value) ? value.flatMap((item) => text(isObject(item) ? item[field] : item) ?? []) : [];

/** A brief from an earlier tool call's JSON; null when it is none. Missing fields get their neutral value. */
export function parseBrief(json: string): Brief | null {
  const raw = parseObject(json);
  if (!raw) return null;
  const exact_text = texts(raw["exact_text"]);
  const place = text(raw["place"]) ?? text(raw["scene"]);
  const subject = sentenceOf(raw) ?? place ?? exact_text[0];
  if (!subject) return null;
  return {
    purpose: oneOf(raw["purpose"], PURPOSES, "free"),
    title: text(raw["title"]) ?? subject,
    audience: text(raw["audience"]),
    subject,
    scene: sceneOf(raw, place, subject),
    composition: compositionOf(raw),
    lighting: text(raw["lighting"]),
    style: text(raw["style"]),
    palette: texts(raw["palette"]),
    exact_text,
    must_keep: texts(raw["must_keep"]),
    must_avoid: texts(raw["must_avoid"]),
    count: Math.min(4, Math.max(1, Math.trunc(Number(raw["count"]) || 1))),
    aspect: oneOf(raw["aspect"], ["square", "landscape", "portrait", "wide", "tall"], "square"),
    size: text(raw["size"]),
    quality: oneOf(raw["quality"], ["auto", "low", "medium", "high"], "auto"),
    background: oneOf(raw["background"], ["auto", "opaque", "transparent"], "auto"),
    alt_text: text(raw["alt_text"]) ?? subject,
    language: oneOf(raw["language"], ["en", "zh"], "en"),
  };
}

/** What is shown, with what it does where its phrases do not say that. */
function sentenceOf(raw: Raw): string | null {
  const shown = joinPhrases(texts(raw["subjects"], "what")) || text(raw["subject"]);
  const action = text(raw["action"]);
  if (!shown || !action || says(shown, action)) return shown;
  return `${shown}${isHan(action) ? "" : " "}${action}`;
}

/** The framing, and where the words stand: the writer speaks of both together. */
function compositionOf(raw: Raw): string | null {
  const framing = text(raw["composition"]);
  const [placement] = texts(raw["exact_text"], "placement");
  if (!placement) return framing;
  const set = isHan(placement) ? `文字${placement}` : `text ${placement}`;
  return [framing, set].filter(Boolean).join(isHan(placement) ? "，" : ", ");
}

/** Where it is, with the time of day where no other line says that. */
function sceneOf(raw: Raw, place: string | null, subject: string): string | null {
  const time = text(raw["time"]);
  const isSaid = !time || [place, subject, text(raw["lighting"])].some((line) => line !== null && says(line, time));
  if (isSaid) return place;
  return place ? `${place}${isHan(time) ? "，" : ", "}${time}` : time;
}

const says = (line: string, words: string): boolean => line.toLowerCase().includes(words.toLowerCase());

const isObject = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);

function parseObject(json: string): Raw | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
