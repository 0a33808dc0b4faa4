// Things: a noun with everything said before it, a thing named again, a word we cannot draw.
import { findColour } from "#lib/engine/lexicon/colours.ts";
import { costumed, materialColour } from "#lib/engine/lexicon/costumes.ts";
import { isAbstract } from "./abstract.ts";
import { relate } from "./binding.ts";
import { amend, noModifiers, type State, tie } from "./reading.ts";
import type { Thing } from "./scene.ts";
import type { NounToken } from "./token.ts";

const BOXES_MAX = 60;
const PLURAL_COUNT = 3;
const FORMED_COUNT = 5;
const FIELD_COUNT = 12;
const THINGS_MAX = 12;
const LABELS_MAX = 3;
const PAIRED = /glasses|goggles|scissors|jeans|pants|trousers|shorts|headphones|binoculars|眼镜|墨镜|裤|剪刀|耳机/;

export function takeNoun(state: State, token: NounToken): void {
  state.unknown = null;
  // "cherry pie": in English the last noun of an unbroken run is the thing, the others only describe it.
  if (state.last?.kind === "noun" && /^[a-z]/.test(token.word) && state.things.length > 0) {
    // "children building a tower": here the word is what they do.
    if (!token.word.endsWith("ing")) renameLast(state, token);
    return;
  }
  if (state.last?.kind === "noun" && isHan(token.word) && isHan(state.last.word) && dressLast(state, token)) return;
  if (isMeasureOf(state, token)) return;
  const known = referent(state, token);
  if (known === null && state.things.length >= THINGS_MAX) return;
  const index = known ?? state.things.push(thingOf(state, token)) - 1;
  state.next = noModifiers();
  relate(state, index);
}

/** "two cups of coffee": the cups are the coffee. */
function isMeasureOf({ last, things }: State, token: NounToken): boolean {
  return last?.kind === "of" && things.at(-1)?.drawing === token.drawing;
}

function thingOf({ next, last }: State, token: NounToken): Thing {
  const asked = countOf(next, token, last?.kind === "of");
  const colours = coloursOf(next, token);
  return {
    name: token.word,
    drawing: token.drawing,
    count: Math.min(BOXES_MAX, asked),
    ...(asked > BOXES_MAX ? { asked } : {}),
    colour: colours[0] ?? token.colour,
    ...(colours.length > 1 ? { colours } : {}),
    ...(next.pattern ? { pattern: { kind: next.pattern, colours: colours.slice(1) } } : {}),
    size: next.size,
    action: next.action,
    step: null,
    ...(next.spot ? { spot: next.spot } : {}),
    ...(next.formation ? { formation: next.formation } : {}),
    ...(next.gaze ? { gaze: next.gaze } : {}),
  };
}

/** 黑 and 白猫 together are a cat of two colours, although 白猫 is a word of its own. */
function coloursOf({ colours }: State["next"], { word, colour }: NounToken): readonly string[] {
  const own = colour !== null && findColour(word.slice(0, 1))?.hex === colour ? [colour] : [];
  return colours.length > 0 ? [...new Set([...colours, ...own])] : colours;
}

function countOf(next: State["next"], token: NounToken, ofPlace: boolean): number {
  if (next.count === 2 && PAIRED.test(token.word) && /pair|副|双|对/.test(next.countWord)) return 1;
  if (next.count) return next.count;
  if (next.formation) return FORMED_COUNT;
  if (!token.plural) return 1;
  return ofPlace ? FIELD_COUNT : PLURAL_COUNT;
}

/** The thing this noun means again: "the cat" after "a cat", a bare 猫 after 一只猫; null for a new one. */
function referent({ things, next }: State, token: NounToken): number | null {
  if (next.count !== null || next.size !== 1) return null;
  const bare = /^\p{Script=Han}/u.test(token.word);
  if (!next.definite && !bare) return null;
  const colour = next.colours[0] ?? token.colour;
  const found = things.findLastIndex(
    (thing) => thing.drawing === token.drawing && (colour === null || thing.colour === colour),
  );
  if (found < 0 || (bare && !next.definite && things[found]?.name !== token.word)) return null;
  return found;
}

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** "A robot knight", 青蛙王子: the one who is dressed, with the sign of the role; false for any other pair of nouns. */
function dressLast(state: State, token: NounToken): boolean {
  const at = state.things.length - 1;
  const old = state.things[at];
  const dressed = old && costumed({ drawing: old.drawing, word: old.name }, token);
  if (!old || !dressed || state.costumes.has(at)) return false;
  state.costumes.set(at, dressed.costume);
  amend(state, at, {
    name: isHan(token.word) ? old.name + token.word : `${old.name} ${token.word}`,
    drawing: dressed.being,
    count: token.plural && old.count === 1 ? PLURAL_COUNT : old.count,
  });
  return true;
}

/** The signs of roles become things that their bearers hold or wear. */
export function addCostumes(state: State): void {
  for (const [index, { drawing, kind, en, zh }] of state.costumes) {
    const bearer = state.things[index];
    if (!bearer || state.things.length >= THINGS_MAX) continue;
    const name = isHan(bearer.name) ? zh : en;
    const plain = { colour: null, size: 1, action: null, step: null };
    tie(state, index, kind, state.things.push({ ...plain, name, drawing, count: bearer.count }) - 1);
  }
}

function renameLast(state: State, token: NounToken): void {
  const at = state.things.length - 1;
  const old = state.things[at];
  if (!old || dressLast(state, token)) return;
  const colour = old.colour ?? token.colour ?? materialColour(old.drawing);
  amend(state, at, {
    name: `${old.name} ${token.word}`,
    drawing: token.drawing,
    ...(colour ? { colour } : {}),
    count: token.plural && old.count === 1 ? PLURAL_COUNT : old.count,
  });
}

/** An unknown word may be the noun of its phrase: "a quokka", 一只蝾螈. */
export function noteUnknown(state: State, word: string): void {
  const chinese = /\p{Script=Han}/u.test(word);
  if (state.next.count === null || !state.labels) return;
  state.unknown = chinese && word.length > 4 ? null : word;
}

/** At the end of a phrase that named nothing known, its last word is the thing. */
export function settleUnknown(state: State): void {
  const word = state.unknown;
  state.unknown = null;
  if (word === null || isAbstract(word) || state.out.missing.length >= LABELS_MAX) return;
  state.out.missing.push(word);
  state.last = null;
  takeNoun(state, { kind: "noun", word, drawing: "label", colour: null, plural: false, near: false });
}
