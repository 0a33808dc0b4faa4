// From tokens to things and how they stand to each other.

import type { Action } from "#lib/engine/lexicon/actions.ts";
import { RAINBOW } from "#lib/engine/lexicon/colours.ts";
import { EMPTY_WORD, roomNamed } from "#lib/engine/lexicon/rooms.ts";
import {
  isBreakOfSentence,
  settleAbove,
  settleLead,
  takeAt,
  takeLocative,
  takePronoun,
  takeRelation,
} from "./binding.ts";
import { colourOfPattern, describesNext } from "./lookahead.ts";
import {
  forgetModifiers,
  settleSpot,
  takeColour,
  takeFormation,
  takeGaze,
  takePattern,
  takeSize,
  takeSpot,
} from "./modifiers.ts";
import { addCostumes, noteUnknown, settleUnknown, takeNoun } from "./nouns.ts";
import { amend, newState, type Reading, type State } from "./reading.ts";
import { PERSON_WORD, refuse } from "./refusals.ts";
import type { Token } from "./token.ts";

const CONTAINERS =
  /^(basket|own:(bowl|plate|vase|boat|stall)|jar|bucket|wrapped-gift|bouquet|package|backpack|shopping-cart)$/;
const HOLDING: ReadonlySet<Action> = new Set<Action>([
  "reading",
  "eating",
  "drinking",
  "painting",
  "playing",
  "flying",
]);
const PREFIX = new Set(["count", "colour", "size", "pattern", "break", "and", "relation", "skip", "not"]);
/** What may follow an unknown noun's adjectives without ending its phrase. */
const GOES_ON = new Set([
  "noun",
  "word",
  "colour",
  "size",
  "pattern",
  "skip",
  "style",
  "place",
  "time",
  "weather",
  "season",
  "purpose",
  "of",
]);

/**
 * Reads tokens into a scene's raw parts; order in the text is order of importance.
 * `labels`: unknown nouns are things too, to be written on cards.
 */
export function readTokens(tokens: readonly Token[], labels = false): Reading {
  const state = newState(labels);
  tokens.forEach((token, at) => {
    if (state.unknown !== null && endsUnknown(tokens, at)) settleUnknown(state);
    else if (token.kind !== "word" && token.kind !== "colour" && token.kind !== "size" && token.kind !== "skip")
      state.unknown = null;
    take(state, token, tokens, at);
    if (token.kind !== "skip" || isCopula(token)) state.last = token;
  });
  if (state.unknown !== null) settleUnknown(state);
  settleAbove(state);
  settleLead(state);
  settleSpot(state);
  addCostumes(state);
  return { ...state.out, things: state.things, relations: state.relations };
}

const isCopula = ({ word }: Token): boolean => word === "is" || word === "are" || word === "是";

/** A comma between adjectives ("a beautiful, cosy room") does not end a phrase; other words do. */
function endsUnknown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || GOES_ON.has(token.kind)) return false;
  const after = tokens[at + 1];
  return token.kind !== "break" || !after || after.kind === "count" || !GOES_ON.has(after.kind);
}

function take(state: State, token: Token, tokens: readonly Token[], at: number): void {
  if (state.refusing !== "no" && refuse(state, token)) return;
  switch (token.kind) {
    case "noun":
      takeNoun(state, token);
      break;
    case "count":
      state.next.count = multiplied(state, token.count);
      state.next.countWord = token.word;
      break;
    case "colour":
      takeColour(
        state,
        [token.hex],
        backdropAhead(state, token.hex, tokens, at) || colourOfPattern(tokens, at) || describesNext(tokens, at),
      );
      break;
    case "rainbow":
      takeColour(state, RAINBOW, describesNext(tokens, at));
      break;
    case "size":
      takeSize(state, token.factor, describesNext(tokens, at));
      break;
    case "pattern":
      takePattern(state, token.pattern, !token.noun && describesNext(tokens, at));
      break;
    case "spot":
      takeSpot(state, token.spot, token.word);
      break;
    case "formation":
      takeFormation(state, token.formation, token.word);
      break;
    case "gaze":
      takeGaze(state, token.gaze);
      break;
    case "relation":
      takeRelation(state, token.relation, token.reversed);
      break;
    case "with":
      takeRelation(state, "with", false);
      break;
    case "locative":
      takeLocative(state, token.relation, token.word);
      break;
    case "pronoun":
      takePronoun(state);
      break;
    case "action":
      takeAction(state, token.action);
      break;
    default:
      takeGlue(state, token);
  }
}

function takeGlue(state: State, token: Token): void {
  switch (token.kind) {
    case "at":
      takeAt(state);
      break;
    case "of":
      takeOf(state);
      break;
    case "and":
      state.joined = true;
      break;
    case "room":
      state.room = true;
      state.next.spot = null;
      break;
    case "zero":
      state.refusing = "one";
      break;
    case "not":
      state.refusing = "before";
      break;
    case "nobody":
      state.out.avoid.push(PERSON_WORD);
      break;
    case "break":
      takeBreak(state, token);
      break;
    case "skip":
      if (token.word === "the") state.next.definite = true;
      break;
    case "word":
      takeWord(state, token.word);
      break;
    default:
      takeSetting(state, token);
  }
}

/** "two dozen eggs", "three hundred birds". */
function multiplied({ next, last }: State, count: number): number {
  const scale = count === 12 || count === 100 || count === 1000;
  return scale && last?.kind === "count" && next.count && next.count < 20 ? next.count * count : count;
}

/** "on a pink background" colours what stands behind everything. */
function backdropAhead(state: State, hex: string, tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(at + 1, at + 4).find(({ kind, word }) => kind !== "skip" && word !== "plain");
  const isBackdrop = /^(background|backdrop|backgrounds|wall)$|^背景|^的?背景|底$/.test(ahead?.word ?? "");
  if (isBackdrop) state.out.backdrop = hex;
  return isBackdrop;
}

function takeWord(state: State, word: string): void {
  noteUnknown(state, word);
  // An unknown Chinese word takes the colour before it; an unknown English one may be another adjective.
  if (/\p{Script=Han}/u.test(word)) {
    const { count, countWord } = state.next;
    forgetModifiers(state);
    state.next.count = state.unknown === null ? null : count;
    state.next.countWord = countWord;
  }
}

/** Place, time, weather, season, style, purpose. */
function takeSetting(state: State, token: Token): void {
  const { out } = state;
  if (token.kind === "place") {
    out.places.push(token.place);
    const room = EMPTY_WORD.test(state.last?.word ?? "") ? null : roomNamed(token.word);
    if (room) out.rooms.push(room);
    state.open = null;
    state.lead = null;
  } else if (token.kind === "time") out.times.push(token.time);
  else if (token.kind === "weather") out.weathers.push(token.weather);
  else if (token.kind === "season") out.seasons.push(token.season);
  else if (token.kind === "style") out.styles.push(token.style);
  else if (token.kind === "purpose") out.purposes.push(token.purpose);
  forgetModifiers(state);
}

/** A comma ends what was open, a full stop the sentence. */
function takeBreak(state: State, token: Token): void {
  settleAbove(state);
  if (state.last?.kind === "colour" && state.next.colours.length > 0) return;
  const leading = state.lead !== null || state.last?.kind === "locative" || state.last?.kind === "spot";
  forgetModifiers(state);
  state.open = null;
  state.joined = true;
  state.room = false;
  state.clauseFrom = state.things.length;
  if (isBreakOfSentence(token)) endSentence(state);
  else if (!leading) {
    state.anchor = null;
    state.before = null;
    state.ahead = null;
  }
}

function endSentence(state: State): void {
  settleLead(state);
  settleSpot(state);
  state.anchor = null;
  state.before = null;
  state.ahead = null;
  state.between = null;
  state.sentenceFrom = state.things.length;
}

function takeAction(state: State, action: Action): void {
  state.out.actions.push(action);
  const begins = state.last && PREFIX.has(state.last.kind) && state.last.kind !== "break" && !isCopula(state.last);
  if (state.group.length === 0 || begins) {
    state.next.action = action;
    return;
  }
  for (const index of state.group) amend(state, index, { action: state.things[index]?.action ?? action });
  if (HOLDING.has(action)) state.open = { kind: "holding", reversed: false, from: [...state.group] };
}

function takeOf(state: State): void {
  const index = state.things.length - 1;
  const thing = state.things[index];
  if (state.last?.kind === "noun" && thing && CONTAINERS.test(thing.drawing))
    state.before = { kind: "in", to: [index] };
}
