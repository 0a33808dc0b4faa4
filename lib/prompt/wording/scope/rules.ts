import { conditions } from "../chinese/words.ts";
import * as english from "../english/words.ts";
import type { Token, Turn } from "../schema.ts";

/** How a token is meant: to be seen, never to be seen, only said against something else, to be taken away. */
export type Meaning = "yes" | "never" | "rather" | "drop" | "none";

/** For each token how it is meant, by the words that turn the meaning around it. */
export function readMeanings(tokens: readonly Token[]): readonly Meaning[] {
  const meanings: Meaning[] = tokens.map(() => "yes");
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "turn") applyTurn(tokens, meanings, at, token.turn);
    else if (token.kind === "small") applyVerb(tokens, meanings, at, token.key);
  }
  return meanings;
}

function applyTurn(tokens: readonly Token[], meanings: Meaning[], at: number, turn: Turn): void {
  if (turn === "swap") applySwap(tokens, meanings, at);
  else if (turn === "never" || turn === "rather" || turn === "drop") {
    const end = scopeEnd(tokens, at, turn);
    if (turn === "drop" && !hasThing(tokens, at + 1, end)) set(meanings, clauseStart(tokens, at), at, "drop");
    else set(meanings, at + 1, end, turn);
  }
}

function set(meanings: Meaning[], start: number, end: number, meaning: Meaning): void {
  for (let at = start; at < end; at++) meanings[at] = meaning;
}

function hasThing(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ kind }) => kind === "word" || kind === "colour" || kind === "quote");
}

const scopeMax = 40;
const scopeStops = new Set(
  "but in on at with for from to by so just only instead because while under over above near 但 但是 只 只有 就 而 在 要 以 为 用".split(
    " ",
  ),
);
const commands = new Set("add put make change keep turn use include place draw show give set".split(" "));

/** Where the words end that a turn is about. */
function scopeEnd(tokens: readonly Token[], at: number, turn: Turn): number {
  for (let end = at + 1; end < Math.min(tokens.length, at + scopeMax); end++) {
    const token = tokens[end];
    if (!token || token.kind === "turn" || token.kind === "size") return end;
    if (token.kind === "break" && !goesOn(tokens, at, end)) return end;
    if (token.kind === "small" && scopeStops.has(token.key)) return end;
    if (token.kind === "small" && token.key === "and" && startsAnew(tokens[end + 1], turn)) return end;
  }
  return Math.min(tokens.length, at + scopeMax);
}

/** A list goes on behind a comma when it ends in "or": "no dogs, cats or birds". The Chinese mark between items goes on. */
function goesOn(tokens: readonly Token[], at: number, comma: number): boolean {
  const token = tokens[comma];
  if (token?.kind !== "break") return false;
  if (token.key === "、") return true;
  if (token.key !== "," || !hasThing(tokens, at, comma)) return false;
  const rest = tokens.slice(comma + 1, comma + 7);
  const next = rest.findIndex((one) => one.kind === "break" || one.kind === "turn" || one.kind === "number");
  const clause = next < 0 ? rest : rest.slice(0, next);
  return clause.some((one) => one.kind === "small" && one.key === "or") && clause[0]?.kind === "word";
}

function startsAnew(token: Token | undefined, turn: Turn): boolean {
  if (!token || token.kind === "turn") return true;
  if (token.kind === "number") return turn !== "drop";
  if (token.kind !== "small") return false;
  return commands.has(token.key) || (turn !== "drop" && english.determiners.has(token.key));
}

function clauseStart(tokens: readonly Token[], at: number): number {
  for (let start = at - 1; start >= Math.max(0, at - scopeMax); start--) {
    const token = tokens[start];
    if (token?.kind === "turn" || (token?.kind === "break" && token.key !== "、")) return start + 1;
    if (token?.kind === "small" && (token.key === "把" || token.key === "将" || token.key === "但")) return start + 1;
  }
  return Math.max(0, at - scopeMax);
}

/** "A 换成 B": with a thing for B, A goes; with a colour alone, A only loses the colour it had. */
function applySwap(tokens: readonly Token[], meanings: Meaning[], at: number): void {
  const start = clauseStart(tokens, at);
  const end = scopeEnd(tokens, at, "swap");
  const isThing = tokens.slice(at + 1, end).some((token) => token.kind === "word" && !conditions.has(token.key));
  giveWay(tokens, meanings, [start, at], isThing ? "drop" : "yes");
}

/** What was there before a change: its colours and numbers no longer hold, and its things are meant as `meaning`. */
function giveWay(
  tokens: readonly Token[],
  meanings: Meaning[],
  [start, end]: readonly [number, number],
  meaning: Meaning,
): void {
  for (let at = start; at < end; at++) {
    const kind = tokens[at]?.kind;
    meanings[at] = kind === "colour" || kind === "number" ? "none" : meaning;
  }
}

const links: Readonly<Record<string, readonly string[]>> = {
  replace: ["with", "by"],
  swap: ["for", "with"],
  exchange: ["for", "with"],
  substitute: ["with", "by"],
  change: ["to", "into"],
  turn: ["into"],
  convert: ["into", "to"],
  from: ["to"],
};

/** "replace A with B", "change A to B", "from A to B". */
function applyVerb(tokens: readonly Token[], meanings: Meaning[], at: number, verb: string): void {
  const link = Object.hasOwn(links, verb) ? links[verb] : undefined;
  if (!link || meanings[at] !== "yes") return;
  const end = scopeEndOfClause(tokens, at);
  const behind = tokens.slice(at + 1, end).findIndex((one) => one.kind === "small" && link.includes(one.key));
  if (behind < 0) return;
  const middle = at + 1 + behind;
  const isThing = tokens.slice(middle + 1, end).some(({ kind }) => kind === "word");
  if (verb === "from")
    giveWay(tokens, meanings, [at + 1, middle], isThing && tokens[at + 1]?.kind === "colour" ? "none" : "yes");
  else giveWay(tokens, meanings, [at + 1, middle], isThing ? (verb === "change" ? "none" : "drop") : "yes");
}

function scopeEndOfClause(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < Math.min(tokens.length, at + scopeMax); end++)
    if (tokens[end]?.kind === "break") return end;
  return Math.min(tokens.length, at + scopeMax);
}
