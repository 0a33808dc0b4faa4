// "no people", "without a hat", 不要狗: what must not appear.
import type { State } from "./reading.ts";
import type { Token } from "./token.ts";

export const PERSON_WORD = "people";

const LINKS: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>([
  "and",
  "skip",
  "count",
  "colour",
  "size",
  "noun",
  "word",
]);

/** Inside "no …" nouns are refused until the phrase ends; true when the token was used up. */
export function refuse(state: State, token: Token): boolean {
  if (ends(state, token)) {
    state.refusing = "no";
    state.next.colours = [];
    return false;
  }
  if (token.kind === "colour") {
    state.next.colours = [token.hex];
    state.colourWord = token.word;
  } else if (token.kind === "noun") {
    const { word } = token;
    state.out.refused.push({ drawing: token.drawing, colour: state.next.colours[0] ?? null });
    state.out.avoid.push(state.next.colours.length > 0 ? `${state.colourWord} ${word}` : word);
    state.refusing = state.refusing === "one" ? "no" : "after";
    state.next.colours = [];
  } else if (token.kind !== "and" && token.kind !== "skip" && token.kind !== "count" && token.kind !== "at") {
    state.out.avoid.push(token.word);
    if (state.refusing === "before" && SETTINGS.has(token.kind)) state.refusing = "after";
  }
  return true;
}

const SETTINGS: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>(["place", "time", "weather", "season", "style"]);

function ends(state: State, token: Token): boolean {
  if (token.kind === "break") return true;
  if (token.word === "but" || token.kind === "with" || token.kind === "not" || token.word === "only") return true;
  if (state.refusing === "before" || state.refusing === "one") return false;
  // "no dogs and two cats": a number starts something wanted.
  if (token.kind === "count" && token.count > 1) return true;
  if (token.word === "的" || (token.kind === "skip" && (token.word === "is" || token.word === "are"))) return true;
  return !LINKS.has(token.kind);
}
