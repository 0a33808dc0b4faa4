// New things: said with their number, colour and place among what is there.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { readTokens } from "#lib/engine/illustrator/parse/grammar.ts";
import type { Relation, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import { PRONOUN, WORN } from "./phrases.ts";
import { settle, type Tools } from "./settle.ts";
import { targetsOf } from "./targets.ts";

/** The things and relations that words name, without a scene around them; an unknown word is a labelled card. */
export function readThings(
  words: string,
  { vocabulary }: Pick<Tools, "vocabulary">,
): {
  readonly things: readonly Thing[];
  readonly relations: readonly Relation[];
  readonly tokens: readonly Token[];
} {
  const tokens = tokenize(words, vocabulary);
  const { things, relations } = readTokens(tokens);
  if (things.length > 0) return { things, relations, tokens };
  const unknown = tokens.flatMap(({ kind, word }) => (kind === "word" && !PRONOUN.test(word) ? [word] : []));
  const name = unknown.join(" ").slice(0, 24);
  const card = { name, drawing: "label", count: 1, colour: null, size: 1, action: null, step: null };
  return { things: name ? [card] : [], relations: [], tokens };
}

/** Adds what the words name. What they name only to say where ("beside the fox") is the one already there. */
export async function addThings(layout: Layout, words: string, tools: Tools): Promise<Layout> {
  const said = aloft(readThings(words, tools), words);
  const relations = [...said.relations.map((relation) => worn(relation, said.things)), ...toPronoun(said)];
  const found = said.things.map((thing, at) =>
    isReference(at, relations) ? (targetsOf(thing.name, layout, tools.vocabulary, null)[0]?.thing ?? null) : null,
  );
  const old = found.every((at) => at !== null) ? [null, ...found.slice(1)] : found;
  return append(layout, said.things, relations, old, tools);
}

/** "give the fox a hat". */
export async function giveThing(
  layout: Layout,
  { what, how, words }: { readonly what: string; readonly how: RelationKind; readonly words: string },
  tools: Tools,
): Promise<Layout> {
  const owner = targetsOf(what, layout, tools.vocabulary, tools.region)[0]?.thing;
  const { things } = readThings(words, tools);
  if (owner === undefined)
    return append(
      layout,
      things,
      [],
      things.map(() => null),
      tools,
    );
  const begin = layout.scene.things.length;
  const relations = things.map((_, at): Relation => ({ from: owner, kind: how, to: begin + at }));
  const scene = {
    ...layout.scene,
    things: [...layout.scene.things, ...things],
    relations: [...layout.scene.relations, ...relations],
  };
  return settle(
    layout,
    scene,
    scene.things.map((_, at) => (at < begin ? at : null)),
    tools,
  );
}

/** "two birds in the sky" fly. */
function aloft(said: ReturnType<typeof readThings>, words: string): ReturnType<typeof readThings> {
  if (!/\bin the (?:sky|air)\b|天上|空中|天空/iu.test(words)) return said;
  return { ...said, things: said.things.map((thing) => ({ ...thing, action: thing.action ?? "flying" })) };
}

const GIVEN: ReadonlySet<RelationKind> = new Set<RelationKind>(["wearing", "holding"]);

const isReference = (at: number, relations: readonly Relation[]): boolean =>
  relations.some(({ from, kind, to }) => (GIVEN.has(kind) ? from === at : to === at));

/** "a hat on the fox" is a fox wearing it. */
function worn(relation: Relation, things: readonly Thing[]): Relation {
  const { from, kind, to } = relation;
  return kind === "on" && WORN.test(things[from]?.name ?? "") && !WORN.test(things[to]?.name ?? "")
    ? { from: to, kind: "wearing", to: from }
    : relation;
}

/** "a ball next to it": the relation's other end is the main thing, written as index -1. */
function toPronoun({ things, relations, tokens }: ReturnType<typeof readThings>): readonly Relation[] {
  const said = tokens.find(({ kind }) => kind === "relation" || kind === "locative");
  const refers = tokens.some(({ word }) => word !== "" && PRONOUN.test(word));
  if (relations.length > 0 || things.length === 0 || !refers) return [];
  return said?.kind === "relation" || said?.kind === "locative" ? [{ from: 0, kind: said.relation, to: -1 }] : [];
}

/** The scene with the things that have no old index added, and their relations. */
function append(
  layout: Layout,
  things: readonly Thing[],
  relations: readonly Relation[],
  old: readonly (number | null)[],
  tools: Tools,
): Promise<Layout> {
  const { scene } = layout;
  const fresh = things.filter((_, at) => old[at] === null);
  const indexOf = (at: number): number =>
    at < 0
      ? 0
      : (old[at] ?? scene.things.length + things.slice(0, at).filter((_, before) => old[before] === null).length);
  const isStep = scene.steps.length > 0;
  const next = {
    ...scene,
    things: [...scene.things, ...fresh.map((thing) => (isStep ? { ...thing, step: thing.name } : thing))],
    relations: [
      ...scene.relations,
      ...relations.map(({ from, kind, to }) => ({ from: indexOf(from), kind, to: indexOf(to) })),
    ],
    steps: isStep ? [...scene.steps, ...fresh.map(({ name }) => name)] : scene.steps,
  };
  return settle(
    layout,
    next,
    next.things.map((_, at) => (at < scene.things.length ? at : null)),
    tools,
  );
}
