// From tokens to things and how they stand to each other.
import type { Action, RelationKind } from "#lib/engine/lexicon/relations.ts";
import { forgetModifiers, type Reading, refuse, type State, takeBreak, takeSetting } from "./reading.ts";
import type { Token } from "./tokens.ts";

const COUNT_MAX = 20;
const PLURAL_COUNT = 3;
const THINGS_MAX = 12;
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
const PREFIX = new Set(["count", "colour", "size", "break", "and", "relation", "skip", "locative", "not"]);

/** Reads tokens into a scene's raw parts; order in the text is order of importance. */
export function readTokens(tokens: readonly Token[]): Reading {
  const state: State = {
    things: [],
    relations: [],
    out: {
      places: [],
      times: [],
      weathers: [],
      seasons: [],
      styles: [],
      purposes: [],
      colours: [],
      avoid: [],
      actions: [],
    },
    count: null,
    colour: null,
    size: 1,
    action: null,
    open: null,
    before: null,
    ahead: null,
    anchor: null,
    group: [],
    negated: false,
    joined: false,
    last: null,
  };
  for (const token of tokens) {
    take(state, token);
    if (token.kind !== "skip") state.last = token;
  }
  return { things: state.things, relations: state.relations, ...state.out };
}

function take(state: State, token: Token): void {
  if (state.negated && refuse(state, token)) return;
  switch (token.kind) {
    case "noun":
      takeNoun(state, token);
      break;
    case "count":
      state.count = token.count;
      break;
    case "colour":
      state.colour = token.hex;
      state.out.colours.push(token.hex);
      break;
    case "size":
      state.size = token.factor;
      break;
    case "relation":
      takeRelation(state, token.relation);
      break;
    case "locative":
      takeLocative(state, token.relation);
      break;
    case "action":
      takeAction(state, token.action);
      break;
    case "at":
      state.anchor = state.group.length > 0 ? [...state.group] : null;
      break;
    case "of":
      takeOf(state);
      break;
    case "not":
      state.negated = true;
      break;
    case "break":
      takeBreak(state);
      break;
    default:
      takeSetting(state, token);
      break;
  }
}

function takeNoun(state: State, token: Token & { readonly kind: "noun" }): void {
  // "cherry pie": in English the last noun of an unbroken run is the thing, the others only describe it.
  if (state.last?.kind === "noun" && /^[a-z]/.test(token.word) && state.things.length > 0) {
    // "children building a tower": here the word is what they do.
    if (token.word.endsWith("ing")) return;
    replaceLast(state, token);
    return;
  }
  if (state.things.length >= THINGS_MAX) return;
  const index = state.things.length;
  state.things.push({
    name: token.word,
    drawing: token.drawing,
    count: Math.min(COUNT_MAX, state.count || (token.plural ? PLURAL_COUNT : 1)),
    colour: state.colour ?? token.colour,
    size: state.size,
    action: state.action,
    step: null,
  });
  state.action = null;
  forgetModifiers(state);
  relate(state, index);
}

function replaceLast(state: State, token: Token & { readonly kind: "noun" }): void {
  const at = state.things.length - 1;
  const old = state.things[at];
  if (old)
    state.things[at] = {
      ...old,
      name: `${old.name} ${token.word}`,
      drawing: token.drawing,
      count: token.plural && old.count === 1 ? PLURAL_COUNT : old.count,
    };
}

function relate(state: State, index: number): void {
  const { joined } = state;
  state.joined = false;
  if (state.ahead && relateAhead(state, index)) return;
  if (state.open) {
    for (const from of state.open.from)
      if (from !== index) state.relations.push({ from, kind: state.open.kind, to: index });
    state.group = [...state.open.from];
    state.open = null;
    return;
  }
  if (state.before && state.before.to !== index) {
    state.relations.push({ from: index, kind: state.before.kind, to: state.before.to });
  }
  const isReference = state.anchor !== null;
  if (isReference) return;
  state.group = joined && state.group.length > 0 ? [...state.group, index] : [index];
}

/** True when the thing was the prop; the thing after it gets the prop and goes on as usual. */
function relateAhead(state: State, index: number): boolean {
  if (!state.ahead) return false;
  const { kind, to } = state.ahead;
  state.ahead = to === null ? { kind, to: index } : null;
  if (to !== null) state.relations.push({ from: index, kind, to });
  return to === null;
}

function takeRelation(state: State, kind: RelationKind): void {
  state.before = null;
  state.open = state.group.length > 0 ? { kind, from: [...state.group] } : null;
  if (!state.open && (kind === "wearing" || kind === "holding" || kind === "riding")) state.ahead = { kind, to: null };
}

function takeLocative(state: State, kind: RelationKind): void {
  const reference = state.things.length - 1;
  if (reference < 0) return;
  if (state.last?.kind === "place") return;
  if (state.anchor) {
    for (const from of state.anchor) if (from !== reference) state.relations.push({ from, kind, to: reference });
    state.group = [...state.anchor];
    state.anchor = null;
  } else if (state.last?.kind === "noun") {
    state.before = { kind, to: reference };
  }
}

function takeAction(state: State, action: Action): void {
  state.out.actions.push(action);
  if (
    state.group.length === 0 ||
    (state.last && PREFIX.has(state.last.kind) && state.last.kind !== "break" && state.last.kind !== "locative")
  ) {
    state.action = action;
    return;
  }
  for (const index of state.group) {
    const thing = state.things[index];
    if (thing) state.things[index] = { ...thing, action: thing.action ?? action };
  }
  if (HOLDING.has(action)) state.open = { kind: "holding", from: [...state.group] };
}

function takeOf(state: State): void {
  const index = state.things.length - 1;
  const thing = state.things[index];
  if (state.last?.kind === "noun" && thing && CONTAINERS.test(thing.drawing)) state.before = { kind: "in", to: index };
}
