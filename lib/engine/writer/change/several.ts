// "make both animals blue": the colour of everything of a kind.

import { categoryOf } from "#lib/engine/illustrator/vocabulary/categories.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { describePhrase } from "../text/edits.ts";
import { type Phrase, phrasesOf } from "../text/spans.ts";
import { isHan } from "../text/words.ts";
import { edited, firstToken, type Reader } from "./clause.ts";

// What surrounds a word of kind in Chinese.
const AROUND = /^(?:这|那|所有|全部|每|些|的|个|只)+|(?:都|全|们|变|改|换|涂|染|成)+$/gu;

/** Reads a colour for a kind of things; null where no kind is named, or none of it is there. */
export const colourSeveral: Reader = (brief, { tokens, vocabulary }) => {
  const colour = firstToken(tokens, "colour");
  const words = tokens.flatMap(({ kind, word }) => (kind === "noun" ? [] : [word.replace(AROUND, "")]));
  const kind = words.find((word) => word !== "" && categoryOf(word) !== null);
  if (!colour || !kind) return null;
  const meant = phrasesOf(brief.subject, vocabulary).filter((phrase) => belongs(phrase, kind, vocabulary));
  if (meant.length === 0) return null;
  const adjective = isHan(colour.word) ? colour.word.replace(/色?$/u, "色") : colour.word;
  // From the last to the first, so that the places of the others stay true.
  const subject = meant.reduceRight(
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
