// How things stand to each other: prepositions, Chinese locatives, pronouns.
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import type { Spot } from "#lib/engine/lexicon/spots.ts";
import { withRelation } from "./company.ts";
import { takeSpot } from "./modifiers.ts";
import { type Open, type State, tie } from "./reading.ts";
import type { Token } from "./token.ts";

/** Ties a thing just named to whatever waits for it. */
export function relate(state: State, index: number): void {
  const { joined } = state;
  state.joined = false;
  state.run = joined ? [...new Set([...state.run, index])] : [index];
  if (joined && state.between) {
    for (const from of state.between) tie(state, from, "between", index);
    state.between = null;
    return;
  }
  state.between = null;
  if (state.ahead && relateAhead(state, index)) return;
  if (state.open) {
    close(state, state.open, index);
    return;
  }
  if (state.lead && leadOn(state, index, joined)) return;
  if (state.before) for (const to of state.before.to) tie(state, index, state.before.kind, to);
  if (state.anchor) return;
  if (joined && state.closed && givesAlso(state, state.closed, index)) return;
  const joins = joined && state.group.length > 0 && state.closed === null;
  state.closed = null;
  state.group = joins ? [...new Set([...state.group, index])] : [index];
}

/** "wearing a hat and a scarf", "with a balloon and a flag": the second belongs like the first. */
function givesAlso(state: State, { from }: Open, index: number): boolean {
  const owners = from.filter((owner) => {
    const { kind, reversed } = withRelation(state.things[owner]?.drawing ?? "", state.things[index]?.drawing ?? "");
    const carries = reversed && (kind === "on" || kind === "in");
    if (carries && state.relations.some(({ to, kind: other }) => to === owner && other === kind))
      return tie(state, index, kind, owner);
    const known = state.relations.some((relation) => relation.from === owner && relation.kind === kind);
    return known && (kind === "wearing" || kind === "holding") && tie(state, owner, kind, index);
  });
  return owners.length > 0;
}

function close(state: State, open: Open, index: number): void {
  state.open = null;
  state.closed = open;
  let group = open.from;
  for (const from of open.from) {
    if (open.kind !== "with") tieEither(state, open, from, index);
    // "a castle with a dragon flying above": it is the dragon that flies.
    else if (tieCompany(state, from, index) === "beside") group = [index];
  }
  state.group = group;
  if (open.kind === "between") state.between = open.from;
}

function tieEither(state: State, open: Open, from: number, index: number): void {
  if (open.kind === "with") return;
  const within = open.kind === "in" && state.things[index]?.drawing === "headstone" ? "beside" : open.kind;
  if (within === "on" && (crowdsPlant(state, from, index) || isBeyond(state, open, from))) return;
  const kind = within === "in" && isWorn(state, from, index) ? "wearing" : within;
  if (open.reversed) tie(state, index, kind, from);
  else tie(state, from, kind, index);
}

const SMALL_PLANT = /leaf|^(?:herb|seedling|shamrock|four-leaf-clover)$/;
const PLANT_CARRIES = 3;

const SKY = /^(?:sun|sun-with-face|full-moon|crescent-moon|star|glowing-star|rainbow|cloud)$/;

/** "A moon and an owl on a branch": of several, the moon is not what sits there. */
function isBeyond({ things }: State, open: Open, from: number): boolean {
  return open.from.length > 1 && SKY.test(things[from]?.drawing ?? "");
}

/** Seven ladybirds on a sprig would be seven dots: they are shown beside it. */
function crowdsPlant({ things }: State, from: number, to: number): boolean {
  return SMALL_PLANT.test(things[to]?.drawing ?? "") && (things[from]?.count ?? 1) > PLANT_CARRIES;
}

/** "a man in a hat" wears it. */
const isWorn = ({ things }: State, from: number, to: number): boolean =>
  withRelation(things[from]?.drawing ?? "", things[to]?.drawing ?? "").kind === "wearing";

function tieCompany(state: State, from: number, index: number): RelationKind {
  const { kind, reversed } = withRelation(state.things[from]?.drawing ?? "", state.things[index]?.drawing ?? "");
  if (reversed) tie(state, index, kind, from);
  else tie(state, from, kind, index);
  return kind;
}

/** True when the thing was the prop; the thing after it gets the prop and goes on as usual. */
function relateAhead(state: State, index: number): boolean {
  if (!state.ahead) return false;
  const { kind, to } = state.ahead;
  state.ahead = to === null ? { kind, to: index } : null;
  if (to !== null) tie(state, index, kind, to);
  return to === null;
}

/** "Under the tree | sits a fox": true for the reference, false for what is placed by it. */
function leadOn(state: State, index: number, joined: boolean): boolean {
  const lead = state.lead;
  if (!lead) return false;
  const isReference = lead.to.length === 0 || (lead.kind === "between" && joined && lead.to.length < 2);
  if (isReference) {
    state.lead = { ...lead, to: [...lead.to, index] };
    return true;
  }
  state.before = { kind: lead.kind, to: lead.to };
  state.lead = null;
  return false;
}

/** A preposition: it looks back to what the sentence is about, or opens a sentence. */
export function takeRelation(state: State, kind: Open["kind"], reversed: boolean): void {
  state.before = null;
  state.between = null;
  settleLead(state);
  const fresh = state.things.length === state.sentenceFrom && !state.next.action;
  if (fresh && isPlacing(kind)) {
    state.lead = { kind, to: [] };
    return;
  }
  state.open = state.group.length > 0 ? { kind, reversed, from: [...state.group] } : null;
  if (!state.open && (kind === "wearing" || kind === "holding" || kind === "riding")) state.ahead = { kind, to: null };
}

const PLACING: ReadonlySet<string> = new Set<RelationKind>([
  "on",
  "under",
  "in",
  "left",
  "right",
  "above",
  "below",
  "behind",
  "front",
  "beside",
  "between",
  "around",
]);
const isPlacing = (kind: Open["kind"]): kind is RelationKind => PLACING.has(kind);

/** A sentence that only began with a preposition ("…, on the table.") still says where the things before it are. */
export function settleLead(state: State): void {
  const lead = state.lead;
  state.lead = null;
  if (!lead || lead.to.length === 0) return;
  const others = state.group.filter((index) => !lead.to.includes(index));
  for (const from of others) for (const to of lead.to) tie(state, from, lead.kind, to);
  if (others.length === 0) state.group = lead.to;
}

const SPOTS: Readonly<Partial<Record<RelationKind, Spot>>> = {
  left: "left",
  right: "right",
  between: "centre",
  front: "foreground",
  behind: "background",
  above: "top",
  below: "bottom",
  on: "top",
  under: "bottom",
};

/** A Chinese word of place: after its reference ("桌子上"), or alone ("左边有…"). */
export function takeLocative(state: State, kind: RelationKind, word: string): void {
  if (state.last?.kind === "place") return;
  const references = referencesOf(state, kind);
  if (references.length === 0) {
    const spot = SPOTS[kind];
    if (spot) takeSpot(state, spot, word);
    return;
  }
  if (state.anchor) {
    for (const from of state.anchor.things) for (const to of references) tie(state, from, kind, to);
    state.group = state.anchor.things;
    state.closed = { kind, reversed: false, from: state.anchor.things };
    state.anchor = null;
  } else state.before = { kind, to: references };
}

function referencesOf({ last, run, anchor, things }: State, kind: RelationKind): readonly number[] {
  const isNoun = last?.kind === "noun" || last?.kind === "pronoun";
  if (!isNoun || things.length === 0) return [];
  const named = run.filter((index) => !anchor?.things.includes(index));
  return kind === "between" ? named.slice(-2) : named.slice(-1);
}

/** "it", 它: the latest thing that is not the one being placed. */
export function takePronoun(state: State): void {
  const placing = state.open?.from ?? state.anchor?.things ?? [];
  const meant = state.things.findLastIndex((_, index) => !placing.includes(index));
  const owner = state.open ? earlier(state, placing) : meant;
  if (owner < 0) return;
  relate(state, owner);
}

/** In "a table with a lamp on it" the table came before the lamp; their company was only said to be near. */
function earlier(state: State, placing: readonly number[]): number {
  const latest = state.things.length - 1;
  if (state.open && placing.length > 0 && !placing.includes(latest) && latest > state.sentenceFrom) {
    const owner = placing[0] ?? -1;
    state.relations.splice(
      0,
      state.relations.length,
      ...state.relations.filter(
        ({ from, to }) => !(from === owner && to === latest) && !(from === latest && to === owner),
      ),
    );
    state.open = { ...state.open, from: [latest] };
    return owner;
  }
  return state.things.findLastIndex((_, index) => !placing.includes(index));
}

/** "a castle with a dragon flying above": above what was named before. */
export function settleAbove(state: State): void {
  const { open } = state;
  if (open?.kind !== "above" && open?.kind !== "below") return;
  const target = state.things.findIndex((_, index) => index >= state.sentenceFrom && !open.from.includes(index));
  if (target >= 0) for (const from of open.from) retie(state, from, open.kind, target);
  state.open = null;
}

/** A relation in place of the mere company said before. */
function retie(state: State, from: number, kind: RelationKind, to: number): void {
  const company = ({ from: a, kind: known, to: b }: State["relations"][number]) =>
    known === "beside" && ((a === from && b === to) || (a === to && b === from));
  state.relations.splice(0, state.relations.length, ...state.relations.filter((relation) => !company(relation)));
  tie(state, from, kind, to);
}

/** 在: what comes now is where the things named before are. */
export function takeAt(state: State): void {
  settleLead(state);
  state.open = null;
  state.anchor = state.group.length > 0 ? { things: [...state.group], known: state.things.length } : null;
}

export function isBreakOfSentence(token: Token): boolean {
  return /^[.;!?。；！？\n]$/.test(token.word);
}
