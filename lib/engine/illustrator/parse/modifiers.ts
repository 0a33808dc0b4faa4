// Colours, sizes, spots, formations and gazes: said before a thing, or of one just named.

import type { Formation, Gaze } from "#lib/engine/lexicon/formations.ts";
import type { PatternKind } from "#lib/engine/lexicon/patterns.ts";
import type { Spot } from "#lib/engine/lexicon/spots.ts";
import { amend, noModifiers, type State, tie } from "./reading.ts";

/** A colour before its thing waits; one after it ("a cup that is blue") changes it. */
export function takeColour(state: State, hexes: readonly string[], ahead: boolean): void {
  state.out.colours.push(...hexes);
  if (ahead) {
    state.next.colours.push(...hexes);
    return;
  }
  for (const index of described(state)) {
    const known = state.things[index];
    const first = known?.colour && state.last?.kind !== "skip" ? [known.colour] : [];
    const colours = [...new Set([...(known?.colours ?? first), ...hexes])];
    amend(state, index, { colour: colours[0] ?? null, ...(colours.length > 1 ? { colours } : {}) });
  }
  state.open = null;
}

/** Sizes work like colours. */
export function takeSize(state: State, factor: number, ahead: boolean): void {
  if (ahead || state.things.length === state.clauseFrom) state.next.size = factor;
  else for (const index of described(state)) amend(state, index, { size: factor });
}

/** "A striped cat", "a cat with black stripes": in the latter the colours that came between are the pattern's. */
export function takePattern(state: State, kind: PatternKind, ahead: boolean): void {
  if (ahead || state.things.length === state.clauseFrom) {
    state.next.pattern = kind;
    return;
  }
  const said = state.next.colours;
  const [base, ...over] = said.length > 1 ? said : [];
  for (const index of described(state)) {
    const own = said.length > 0 ? said : (state.things[index]?.colours ?? []).slice(1);
    amend(state, index, {
      pattern: { kind, colours: base ? over : own },
      ...(base ? { colour: base, colours: said } : {}),
    });
  }
  state.next.colours = [];
  state.open = null;
}

/** "The cat and the dog are black" says it of both, "a cat and a dog in black" of the last. */
function described(state: State): readonly number[] {
  const latest = state.things.length - 1;
  if (latest < state.sentenceFrom) return [];
  return state.last?.word === "are" && state.run.includes(latest) ? state.run : [state.run.at(-1) ?? latest];
}

/** Where in the picture: of the things of this clause, or of the next one. */
export function takeSpot(state: State, spot: Spot, word: string): void {
  state.open = null;
  if (state.room) return;
  if (word === "on top" && crown(state)) return;
  const group = state.anchor?.things ?? state.group;
  const placed = group.length > 0 && group.every((index) => state.things[index]?.spot !== undefined);
  if (group.length === 0 || placed || state.things.length === state.clauseFrom) {
    state.next.spot = spot;
    return;
  }
  if (state.joined) return;
  const fresh = group.filter((index) => index >= state.clauseFrom);
  for (const index of fresh.length > 0 ? fresh : group)
    if (state.things[index]?.spot === undefined) amend(state, index, { spot });
  state.anchor = null;
}

/** A spot after its comma ("a cat and a dog, on the left") when nothing came that it could belong to. */
export function settleSpot(state: State): void {
  const { spot } = state.next;
  state.next.spot = null;
  if (spot === null) return;
  for (const index of state.group) if (state.things[index]?.spot === undefined) amend(state, index, { spot });
}

/** "a cake with a cherry on top" */
function crown(state: State): boolean {
  const latest = state.things.length - 1;
  if (latest < 1 || latest - 1 < state.sentenceFrom) return false;
  state.relations.splice(
    0,
    state.relations.length,
    ...state.relations.filter(({ from, to }) => !(from === latest - 1 && to === latest)),
  );
  tie(state, latest, "on", latest - 1);
  return true;
}

/** "five trees in a row", "a circle of stones". */
export function takeFormation(state: State, formation: Formation, word: string): void {
  const leads = / of$|^一排$|^一圈$|^一摞$/.test(word);
  if (leads || state.group.length === 0 || state.things.length === state.clauseFrom) {
    state.next.formation = formation;
    if (leads && state.next.count !== null && state.next.count <= 1) state.next.count = null;
    return;
  }
  for (const index of state.group) amend(state, index, { formation });
}

export function takeGaze(state: State, gaze: Gaze): void {
  if (state.group.length === 0) state.next.gaze = gaze;
  for (const index of state.group) amend(state, index, { gaze });
  state.open = null;
}

/** Everything waiting for a thing is forgotten. */
export function forgetModifiers(state: State): void {
  const { spot, definite } = state.next;
  state.next = { ...noModifiers(), spot, definite: definite && state.last?.kind === "skip" };
}
