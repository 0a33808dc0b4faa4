// What a reading of tokens has found so far, and how settings and refusals enter it.
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

export type State = {
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
  /** Chinese, the prop first ("戴着皇冠的猫"): waiting for the prop, then for who has it. */
  ahead: { readonly kind: RelationKind; readonly to: number | null } | null;
  /** Chinese 在: the thing that is somewhere. */
  anchor: readonly number[] | null;
  /** Things joined by "and", to which the next relation applies. */
  group: number[];
  negated: boolean;
  /** True from an "and" or comma until the next thing. */
  joined: boolean;
  last: Token | null;
};

/** Inside "no …" everything is refused until the phrase ends; true when the token was used up. */
export function refuse(state: State, token: Token): boolean {
  if (token.kind === "break" || token.word === "but" || token.word === "with") {
    state.negated = false;
    return false;
  }
  if (token.kind !== "and" && token.kind !== "skip" && token.kind !== "count") state.out.avoid.push(token.word);
  return true;
}

/** Place, time, weather, season, style, purpose. */
export function takeSetting(state: State, token: Token): void {
  const { out } = state;
  if (token.kind === "place") {
    out.places.push(token.place);
    state.open = null;
  } else if (token.kind === "time") out.times.push(token.time);
  else if (token.kind === "weather") out.weathers.push(token.weather);
  else if (token.kind === "season") out.seasons.push(token.season);
  else if (token.kind === "style") out.styles.push(token.style);
  else if (token.kind === "purpose") out.purposes.push(token.purpose);
  if (token.kind === "and") state.joined = true;
  // An unknown Chinese word takes the colour before it; an unknown English one may be another adjective.
  const ends =
    token.kind === "word" ? /\p{Script=Han}/u.test(token.word) : token.kind !== "and" && token.kind !== "skip";
  if (ends) forgetModifiers(state);
}

/** Count, colour and size hold only until the thing they describe. */
export function forgetModifiers(state: State): void {
  state.count = null;
  state.colour = null;
  state.size = 1;
}

/** A comma or full stop ends what was open. */
export function takeBreak(state: State): void {
  forgetModifiers(state);
  state.open = null;
  state.anchor = null;
  state.before = null;
  state.ahead = null;
  state.joined = true;
}
