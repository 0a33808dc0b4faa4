// From tokens to things and how they stand to each other.
import type { Action, RelationKind } from "#lib/engine/lexicon/relations.ts";
import type { Place, Season, Time, Weather } from "#lib/engine/lexicon/settings.ts";
import type { Purpose, Style } from "#lib/engine/lexicon/styles.ts";
import type { Relation, Thing } from "./scene.ts";
import type { Token } from "./tokens.ts";

export type Reading = {
  readonly things: readonly Thing[];
  readonly relations: readonly Relation[];
  readonly places: readonly Place[];
  readonly times: readonly Time[];
  readonly weathers: readonly Weather[];
  readonly seasons: readonly Season[];
  readonly styles: readonly Style[];
  readonly purposes: readonly Purpose[];
  readonly colours: readonly string[];
  readonly avoid: readonly string[];
  readonly actions: readonly Action[];
};

type State = {
  readonly things: Thing[];
  readonly relations: Relation[];
  readonly out: {
    readonly places: Place[];
    readonly times: Time[];
    readonly weathers: Weather[];
    readonly seasons: Season[];
    readonly styles: Style[];
    readonly purposes: Purpose[];
    readonly colours: string[];
    readonly avoid: string[];
    readonly actions: Action[];
  };
  count: number | null;
  colour: string | null;
  size: number;
  action: Action | null;
  /** Waiting for its second thing: "A on …". */
  open: { readonly kind: RelationKind; readonly from: readonly number[] } | null;
  /** Chinese: the reference came first ("桌上有…"), waiting for the thing. */
  before: { readonly kind: RelationKind; readonly to: number } | null;
  /** Chinese 在: the thing that is somewhere. */
  anchor: readonly number[] | null;
  /** Things joined by "and", to which the next relation applies. */
  group: number[];
  negated: boolean;
  last: Token | null;
};

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
    anchor: null,
    group: [],
    negated: false,
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

/** Inside "no …" everything is refused until the phrase ends; true when the token was used up. */
function refuse(state: State, token: Token): boolean {
  if (token.kind === "break" || token.word === "but" || token.word === "with") {
    state.negated = false;
    return false;
  }
  if (token.kind !== "and" && token.kind !== "skip" && token.kind !== "count") state.out.avoid.push(token.word);
  return true;
}

function takeSetting(state: State, token: Token): void {
  const { out } = state;
  if (token.kind === "place") {
    out.places.push(token.place);
    state.open = null;
  } else if (token.kind === "time") out.times.push(token.time);
  else if (token.kind === "weather") out.weathers.push(token.weather);
  else if (token.kind === "season") out.seasons.push(token.season);
  else if (token.kind === "style") out.styles.push(token.style);
  else if (token.kind === "purpose") out.purposes.push(token.purpose);
  if (token.kind !== "and" && token.kind !== "skip" && token.kind !== "word") forgetModifiers(state);
}

function forgetModifiers(state: State): void {
  state.count = null;
  state.colour = null;
  state.size = 1;
}

function takeBreak(state: State): void {
  forgetModifiers(state);
  state.open = null;
  state.anchor = null;
}

function takeNoun(state: State, token: Token & { readonly kind: "noun" }): void {
  // "cherry pie": in English the last noun of an unbroken run is the thing, the others only describe it.
  if (state.last?.kind === "noun" && /^[a-z]/.test(token.word) && state.things.length > 0) {
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
  const joined = state.last?.kind === "and" || state.last?.kind === "break";
  if (state.open) {
    for (const from of state.open.from)
      if (from !== index) state.relations.push({ from, kind: state.open.kind, to: index });
    state.group = [...state.open.from];
    state.open = null;
    return;
  }
  if (state.before && state.before.to !== index) {
    state.relations.push({ from: index, kind: state.before.kind, to: state.before.to });
    if (!joined) state.before = null;
  }
  const isReference = state.anchor !== null;
  if (isReference) return;
  state.group = joined && state.group.length > 0 ? [...state.group, index] : [index];
}

function takeRelation(state: State, kind: RelationKind): void {
  if (kind === "beside" && state.group.length === 0) return;
  state.open = state.group.length > 0 ? { kind, from: [...state.group] } : null;
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
