import { findPrivate, replaceFound } from "../../prompt/privacy/rules.ts";
import { isHidden, type Shield } from "../../prompt/privacy/shield/rules.ts";
import { neutralWords } from "../../prompt/privacy/words/rules.ts";

const titleLengthMax = 60; // code points

/**
 * A conversation's title of words that nobody wrote as one. It stands in the list, in the tab and in the browser's
 * history, where others look: nothing in it is private, persons' names included. Who wants a name there writes it.
 */
export function titleOf(words: string, shield: Shield): string {
  const hidden = findPrivate(words, shield).filter((finding) => isHidden(finding, shield));
  const open = replaceFound(words, hidden, ({ thing }) => neutralWords(thing, languageOf(words)));
  const line = open.replace(/\s+/gu, " ").replace(/^["'“”「『*#\s]+|["'“”」』*.\s]+$/gu, "");
  return [...line].slice(0, titleLengthMax).join("").trim();
}

function languageOf(words: string): "en" | "zh" {
  return /\p{Script=Han}/u.test(words) ? "zh" : "en";
}
