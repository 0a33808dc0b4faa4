// "make both animals blue": the colour of everything of a kind.

import { categoryOf } from "#lib/engine/illustrator/vocabulary/categories.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { describePhrase } from "../text/edits.ts";
import { type Phrase, phrasesOf } from "../text/spans.ts";
import { isHan } from "../text/words.ts";
import { type Clause, edited, firstToken, type Reader } from "./clause.ts";

// What surrounds a word of kind in Chinese.
const AROUND = /^(?:这|那|所有|全部|每|些|的|个|只)+|(?:都|全|们|变|改|换|涂|染|成)+$/gu;

const BIGGER = /\b(?:bigger|larger|big|large|huge)\b|大/iu;
const SMALLER = /\b(?:smaller|small|tiny)\b|小/iu;

/** "make all the animals bigger": the size of everything of a kind. */
export const sizeSeveral: Reader = (brief, clause) => {
  const grows = BIGGER.test(clause.text);
  const meant = grows || SMALLER.test(clause.text) ? ofKind(brief, clause) : null;
  if (!meant) return null;
  const chinese = brief.language === "zh";
  const word = chinese ? (grows ? "大" : "小") : grows ? "big" : "small";
  const subject = meant.phrases.reduceRight(
    (text, phrase) => describePhrase(text, phrase, word, ["size"]),
    brief.subject,
  );
  const words = chinese ? `${grows ? "更大" : "更小"}的${meant.kind}` : `${grows ? "bigger" : "smaller"} ${meant.kind}`;
  return edited({ ...brief, subject }, { kind: "several", words });
};

/** The phrases of a kind that a clause names; null where it names none, or none of it is there. */
function ofKind(
  brief: Brief,
  { tokens, vocabulary }: Clause,
): { readonly kind: string; readonly phrases: readonly Phrase[] } | null {
  const words = tokens.flatMap(({ kind, word }) => (kind === "noun" ? [] : [word.replace(AROUND, "")]));
  const kind = words.find((word) => word !== "" && categoryOf(word) !== null);
  if (!kind) return null;
  const phrases = phrasesOf(brief.subject, vocabulary).filter((phrase) => belongs(phrase, kind, vocabulary));
  return phrases.length > 0 ? { kind, phrases } : null;
}

/** Reads a colour for a kind of things; null where no kind is named, or none of it is there. */
export const colourSeveral: Reader = (brief, clause) => {
  const colour = firstToken(clause.tokens, "colour");
  const meant = colour ? ofKind(brief, clause) : null;
  if (!colour || !meant) return null;
  const { kind } = meant;
  const adjective = isHan(colour.word) ? colour.word.replace(/色?$/u, "色") : colour.word;
  // From the last to the first, so that the places of the others stay true.
  const subject = meant.phrases.reduceRight(
    (text, phrase) => describePhrase(text, phrase, adjective, ["colour"]),
    brief.subject,
  );
  const said = isHan(kind) ? `${adjective}的${kind}` : `${adjective} ${kind}`;
  return edited({ ...brief, subject }, { kind: "colour", words: said });
};

function belongs({ noun }: Phrase, kind: string, { groups }: Vocabulary): boolean {
  const { drawing } = noun.token;
  return categoryOf(kind)?.(drawing, groups.get(drawing) ?? -1) ?? false;
}
