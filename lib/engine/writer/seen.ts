// A picture shown to the writer: one of ours becomes the turn it was drawn for, of any other nothing is known.
import { readPrompt } from "#lib/engine/illustrator/parse/prompt.ts";
import type { Origin } from "#lib/engine/illustrator/revise/change.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Aspect, Brief } from "./brief.ts";
import { parseBrief } from "./call/read-call.ts";
import { reviseBrief } from "./change/revise.ts";
import type { Turn } from "./conversation.ts";
import { languageOf } from "./language.ts";
import { withCaption } from "./wish/build-brief.ts";

export type Seen = { readonly kind: "own"; readonly origin: Origin } | { readonly kind: "foreign" };

const WIDE = 1.6;
const LANDSCAPE = 1.15;

function aspectOf({ width, height }: { readonly width: number; readonly height: number }): Aspect {
  const ratio = width / height;
  if (ratio > LANDSCAPE) return ratio > WIDE ? "wide" : "landscape";
  return ratio < 1 / LANDSCAPE ? (ratio < 1 / WIDE ? "tall" : "portrait") : "square";
}

const listed = (line: string): readonly string[] => line.split(/[,，、;；]\s*/u).filter(Boolean);

/** The brief a picture of ours was drawn from, with what was changed since. */
function briefOf(origin: Origin, vocabulary: Vocabulary): Brief | null {
  const fields = readPrompt(origin.prompt);
  const language = languageOf(origin.prompt.replace(/^[A-Z][a-z]+:/gm, ""));
  const brief = parseBrief(
    JSON.stringify({
      ...fields,
      audience: fields.audience,
      purpose: fields.purpose.trim().toLowerCase().replaceAll(" ", "_"),
      subject: fields.subject || fields.scene || fields.texts.join(", "),
      palette: listed(fields.palette),
      exact_text: fields.texts,
      must_keep: fields.keep ? [fields.keep] : [],
      must_avoid: listed(fields.avoid),
      aspect: aspectOf(origin.changes.at(-1) ?? origin),
      background: origin.transparent ? "transparent" : "auto",
      language,
    }),
  );
  if (!brief) return null;
  const changed = origin.changes.reduce((now, { words }) => reviseBrief(now, words, vocabulary).brief, brief);
  return withCaption(changed);
}

/** Ours as turns before the message, so that "make it night" means them; the words they were drawn from stay ours. */
export function turnsOf(seen: readonly Seen[], vocabulary: Vocabulary): readonly Turn[] {
  const briefs = seen.flatMap((one) => (one.kind === "own" ? (briefOf(one.origin, vocabulary) ?? []) : []));
  const [first] = briefs;
  return first ? [{ said: first.subject, replied: "", briefs }] : [];
}

/** All that must be readable before it can be said what pictures show. */
export function wordsOf(seen: readonly Seen[]): string {
  return seen.map((one) => (one.kind === "own" ? one.origin.prompt : "")).join(" ");
}
