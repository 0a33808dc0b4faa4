// Whether a describing word belongs to what follows it ("a red cup") or to what stood before ("a cup that is red").
import type { Token } from "./token.ts";

const REACH = 8;
const DESCRIBED: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>([
  "noun",
  "place",
  "time",
  "weather",
  "season",
  "purpose",
]);

/** True when the describing token at `at` is followed by the noun (or place, or unknown noun) that it describes. */
export function describesNext(tokens: readonly Token[], at: number): boolean {
  const chinese = /\p{Script=Han}/u.test(`${tokens[at]?.word}${tokens[at + 1]?.word}`);
  let words = 0;
  for (let next = at + 1; next < Math.min(tokens.length, at + REACH); next++) {
    const token = tokens[next];
    if (!token) return false;
    if (DESCRIBED.has(token.kind)) return true;
    if (token.kind === "word") words++;
    else if (!passes(tokens, next, chinese)) break;
  }
  return words > 0 && chinese;
}

/** "with white dots": the colour is the pattern's, not the thing's. */
export function colourOfPattern(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(({ kind }) => kind !== "colour" && kind !== "and" && kind !== "skip");
  if (before?.kind !== "with" && before?.kind !== "relation") return false;
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== "colour" && kind !== "and" && kind !== "size");
  return next?.kind === "pattern" && next.noun;
}

/** What may stand between a describing word and its noun. */
function passes(tokens: readonly Token[], at: number, chinese: boolean): boolean {
  const token = tokens[at];
  const after = tokens[at + 1]?.kind;
  switch (token?.kind) {
    case "colour":
    case "size":
    case "style":
    case "rainbow":
    case "pattern":
      return true;
    case "skip":
      return chinese ? /^[的着]$|^相间$/.test(token.word) : token.word === "very";
    case "count":
      return chinese;
    case "and":
      return after === "colour" || after === "size" || after === "pattern";
    case "break":
      return (token.word === "," || token.word === "，") && after === "colour" && at > 0;
    case "action":
      return !chinese && DESCRIBED.has(after ?? "break");
    default:
      return false;
  }
}
