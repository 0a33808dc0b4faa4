// Room for long wishes: what a brief's subject line cannot hold goes on in its list of things to keep.
import { tidy } from "../text/words.ts";

export type Room = { readonly subject: string; readonly more: readonly string[] };

const SUBJECT_MAX = 1800;
const PIECE_MAX = 450;
const PIECES_MAX = 6;

/** Where a text of at most `limit` letters is best cut: after a clause, else after a word. */
function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const head = text.slice(0, limit);
  const clause = Math.max(...[",", ".", ";", "，", "。", "；"].map((mark) => head.lastIndexOf(mark)));
  if (clause > limit / 2) return clause + 1;
  const space = head.lastIndexOf(" ");
  const at = space > limit / 2 ? space : limit;
  return /[\ud800-\udbff]$/.test(text.slice(0, at)) ? at - 1 : at;
}

/** A subject within the limits of a brief, and the pieces that follow it. */
export function spread(text: string): Room {
  const at = cutAt(text, SUBJECT_MAX);
  const more: string[] = [];
  let rest = text.slice(at);
  while (rest !== "" && more.length < PIECES_MAX) {
    const end = cutAt(rest, PIECE_MAX);
    more.push(tidy(rest.slice(0, end)));
    rest = rest.slice(end);
  }
  return { subject: tidy(text.slice(0, at)), more: more.filter(Boolean) };
}
