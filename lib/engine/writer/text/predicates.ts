// What the main thing of a text does, where it is, and what it has with it.
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import { mainPhrase, splice } from "./edits.ts";
import { type Phrase, phrasesIn, type Span, spansOf } from "./spans.ts";
import { isHan, tidy } from "./words.ts";

const LOCATIONS: ReadonlySet<RelationKind> = new Set<RelationKind>([
  "on",
  "under",
  "in",
  "left",
  "right",
  "above",
  "below",
  "behind",
  "front",
  "between",
  "riding",
]);

/** The words of one clause after the main phrase. */
function after(spans: readonly Span[], main: Phrase): readonly Span[] {
  const rest = spans.filter(({ start }) => start >= main.end);
  const stop = rest.findIndex(({ token }) => token.kind === "break" || token.kind === "and");
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** "it is sleeping now": the old deed, with what it was done to, gives way to the new one. */
export function setAction(text: string, words: string, vocabulary: Vocabulary): string {
  const main = mainPhrase(text, vocabulary);
  if (!main) return tidy(`${text}, ${words}`);
  if (isHan(main.noun.token.word)) return actHan(text, words, vocabulary);
  const spans = spansOf(text, vocabulary);
  const rest = after(spans, main);
  const at = rest.findIndex(({ token }) => token.kind === "action" || /^(?:holding|riding)$/.test(relationOf(token)));
  const old = rest[at];
  const posture = rest.find(({ token }) => token.kind === "relation" && POSTURE.test(token.word));
  const verb = posture ? (POSTURE.exec(posture.token.word)?.[0] ?? "") : "";
  if (posture && (!old || posture.start < old.start))
    return splice(text, posture.start, posture.start + verb.length, `${words} `);
  if (!old) return splice(text, main.end, main.end, ` ${words}`);
  const object = phrasesIn(spans).find(({ before }) => before === old);
  return tidy(splice(text, old.start, object?.end ?? old.end, words));
}

/** "sitting on a sofa" is one relation: its verb is the deed. */
const POSTURE = /^(?:sitting|standing|lying|perched|resting) /;

const relationOf = (token: Span["token"]): string => (token.kind === "relation" ? token.relation : "");

function actHan(text: string, words: string, vocabulary: Vocabulary): string {
  return tidy(`${dropAction(text, vocabulary)}，${/^(?:正|在)/u.test(words) ? words : `正在${words}`}`);
}

/** A Chinese text without what its main thing does, and what it does it to ("吃竹子"). */
export function dropAction(text: string, vocabulary: Vocabulary): string {
  const spans = spansOf(text, vocabulary);
  const old = spans.find(({ token }) => token.kind === "action");
  if (!old) return text;
  const object = phrasesIn(spans).find(({ before }) => before === old);
  return tidy(splice(text, old.start, object?.end ?? old.end, "").replace(/[，,]?正?在$|正在(?=[，,]|$)/u, ""));
}

/** "put it in a boat": the place of the main thing changes, everything else about it stays. */
export function setLocation(text: string, words: string, vocabulary: Vocabulary): string {
  const main = mainPhrase(text, vocabulary);
  if (!main) return tidy(`${text}, ${words}`);
  const spans = spansOf(text, vocabulary);
  if (isHan(main.noun.token.word)) return locateHan(text, words, main, spans);
  const rest = after(spans, main);
  const old = rest.find(({ token }) => token.kind === "relation" && LOCATIONS.has(token.relation));
  const end = old ? endOfPlace(spans, old) : null;
  if (old && end !== null) return tidy(splice(text, old.start, end, words));
  const doing = rest[0]?.token.kind === "action" ? rest[0].end : main.end;
  return tidy(splice(text, doing, doing, ` ${words}`));
}

/** Where "under an oak tree" ends that begins with this relation. */
function endOfPlace(spans: readonly Span[], relation: Span): number | null {
  const rest = spans.slice(spans.indexOf(relation) + 1);
  const place = rest.find(({ token }) => token.kind === "place" || token.kind === "noun");
  if (!place) return null;
  return phrasesIn(spans).find(({ start, end }) => start <= place.start && place.end <= end)?.end ?? place.end;
}

const POSTURE_ZH = /^[坐站躺趴蹲]着?$/u;

function locateHan(text: string, words: string, main: Phrase, spans: readonly Span[]): string {
  const place = /^[坐站躺趴蹲]?在/u.test(words) ? words : `在${words}`;
  const until = after(spans, main).at(-1)?.end ?? main.end;
  const clause = spans.filter(({ start, end }) => start >= main.wholeStart && end <= until);
  const at = clause.findIndex(({ token }) => token.kind === "at");
  const old = clause[at];
  const end = clause.slice(at + 1).find(({ token }) => token.kind === "locative" || token.kind === "place");
  if (!old || !end) return tidy(splice(text, main.end, main.end, place));
  const posture = clause[at - 1];
  const start = posture && POSTURE_ZH.test(posture.token.word) ? posture.start : old.start;
  return tidy(splice(text, start, end.end, place));
}

/** "with a hat", "holding a balloon": what the main thing has with it, said right behind it. */
export function attach(text: string, words: string, vocabulary: Vocabulary): string {
  const main = mainPhrase(text, vocabulary);
  if (!main) return tidy(`${text}, ${words}`);
  if (!isHan(main.noun.token.word)) return splice(text, main.end, main.end, ` ${words}`);
  const clause = `${words.replace(/的$/u, "")}的`;
  const at = main.count?.end ?? main.wholeStart;
  return splice(text, at, at, clause);
}
