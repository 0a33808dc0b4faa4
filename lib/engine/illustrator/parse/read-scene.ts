// From a prompt to the scene graph: fields are read, settings decided, gaps filled with what the things suggest.

import { drawnNear } from "#lib/engine/illustrator/vocabulary/lookup.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { domainOf, familiarPlace, naturalSize } from "#lib/engine/illustrator/vocabulary/traits.ts";
import type { Place, Time, Weather } from "#lib/engine/lexicon/settings.ts";
import { PURPOSES, type Purpose } from "#lib/engine/lexicon/styles.ts";
import { diagramOf } from "./diagrams.ts";
import { readTokens } from "./grammar.ts";
import { type PromptFields, readPrompt } from "./prompt.ts";
import type { Reading } from "./reading.ts";
import type { Relation, Scene, Thing } from "./scene.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Reads a composed prompt or free text. Pure: the same prompt and vocabulary give the same scene. */
export function readScene(
  prompt: string,
  vocabulary: Vocabulary,
  asked: { readonly transparent?: boolean } = {},
): Scene {
  const fields = readPrompt(prompt);
  const read = (text: string): Reading => readTokens(tokenize(text, vocabulary));
  const subject = read(fields.subject);
  const scene = read(fields.scene);
  const extra = read(`${fields.keep}`);
  const mood = read(`${fields.lighting}, ${fields.style}, ${fields.composition}`);
  const refused = avoidance(fields, [subject, scene], vocabulary);
  const placed = [...scene.places, ...subject.places];
  const all = dropRefused(join(subject, scene, extra), refused);
  const { things, relations } = clearTable(all, placed, vocabulary);
  const cleared = things.length < all.things.length;
  const purpose = purposeOf(fields.purpose, subject);
  const diagram = purpose === "diagram" ? diagramOf(`${fields.subject} ${fields.scene}`, things) : null;
  const named = diagram?.things ?? things;
  const filled = named.length > 0 ? named : fallbackThings(fields.subject, vocabulary, [subject, scene]);
  return {
    purpose,
    things: filled,
    relations: diagram ? [] : relations,
    place: cleared ? "table" : placeOf(filled, purpose, [scene, subject], vocabulary),
    time: timeOf(filled, [mood, scene, subject]),
    weather: (scene.weathers[0] ?? subject.weathers[0] ?? mood.weathers[0] ?? "clear") satisfies Weather,
    season:
      scene.seasons[0] ??
      subject.seasons[0] ??
      ([...scene.weathers, ...subject.weathers].includes("snow") ? "winter" : null),
    style: read(fields.style).styles[0] ?? subject.styles[0] ?? mood.styles[0] ?? scene.styles[0] ?? "flat",
    palette: read(fields.palette).colours,
    texts: fields.texts,
    avoid: refused,
    transparent:
      asked.transparent ?? /transparent|透明/i.test(`${fields.subject} ${fields.composition} ${fields.scene}`),
    near: drawnNear(filled, vocabulary),
    steps: diagram ? diagram.things.map((thing) => thing.name) : [],
    cyclic: diagram?.cyclic ?? false,
    closeUp: /close-?up|特写|近景/i.test(`${fields.composition} ${fields.subject}`),
  };
}

function join(...readings: readonly Reading[]): {
  readonly things: readonly Thing[];
  readonly relations: readonly Relation[];
} {
  const things: Thing[] = [];
  const relations: Relation[] = [];
  for (const reading of readings) {
    const places = reading.things.map((thing) => {
      const known = things.findIndex((other) => other.drawing === thing.drawing);
      return known >= 0 && reading !== readings[0] ? known : things.push(thing) - 1;
    });
    for (const { from, kind, to } of reading.relations)
      relations.push({ from: places[from] ?? 0, kind, to: places[to] ?? 0 });
  }
  return { things, relations: relations.filter((relation) => relation.from !== relation.to) };
}

type Cast = { readonly things: readonly Thing[]; readonly relations: readonly Relation[] };

/** Small things on a table, and no room named: the table becomes the ground of a still life, seen close. */
function clearTable({ things, relations }: Cast, places: readonly Place[], vocabulary: Vocabulary): Cast {
  const table = things.findIndex((thing) => thing.drawing === "own:table");
  const others = things.filter((_, at) => at !== table);
  const laid = table >= 0 && others.length > 0 && relations.some(({ kind, to }) => kind === "on" && to === table);
  if (
    !laid ||
    places.length > 0 ||
    others.some((thing) => naturalSize(thing.drawing, vocabulary.groups.get(thing.drawing) ?? -1) > 0.6)
  )
    return { things, relations };
  const moved = (at: number) => (at > table ? at - 1 : at);
  return {
    things: others,
    relations: relations
      .filter(({ from, to }) => from !== table && to !== table)
      .map(({ from, kind, to }) => ({ from: moved(from), kind, to: moved(to) })),
  };
}

function avoidance(fields: PromptFields, readings: readonly Reading[], vocabulary: Vocabulary): readonly string[] {
  const listed = fields.avoid
    .split(/[,;，；、]/)
    .map((word) => word.trim())
    .filter(Boolean);
  const drawn = tokenize(fields.avoid, vocabulary)
    .filter((token) => token.kind === "noun")
    .map((token) => token.word);
  return [...new Set([...listed, ...drawn, ...readings.flatMap((reading) => reading.avoid)])].slice(0, 40);
}

const PEOPLE = /^(people|person|human|humans|人|人物)$/;

function dropRefused(
  all: { readonly things: readonly Thing[]; readonly relations: readonly Relation[] },
  refused: readonly string[],
): { readonly things: readonly Thing[]; readonly relations: readonly Relation[] } {
  const words = new Set(refused.flatMap((word) => [word, word.replace(/s$/, "")]));
  const noPeople = refused.some((word) => PEOPLE.test(word));
  // A room has its own window; another one standing on the floor would be odd.
  const isRoomWindow = (thing: Thing) => thing.drawing === "window" && all.things.length > 1;
  const kept = all.things.map(
    (thing) =>
      !isRoomWindow(thing) &&
      !words.has(thing.name) &&
      !(noPeople && /^(man|woman|person|child|boy|girl)/.test(thing.drawing)),
  );
  const moved = all.things.map((_, at) => kept.slice(0, at).filter(Boolean).length);
  return {
    things: all.things.filter((_, at) => kept[at]),
    relations: all.relations
      .filter(({ from, to }) => kept[from] && kept[to])
      .map(({ from, kind, to }) => ({ from: moved[from] ?? 0, kind, to: moved[to] ?? 0 })),
  };
}

/** No name matched: try looser keywords, then write the word on a card. A pure landscape needs nothing. */
function fallbackThings(subject: string, vocabulary: Vocabulary, readings: readonly Reading[]): readonly Thing[] {
  const words = tokenize(subject, vocabulary).filter((token): token is Token => token.kind === "word");
  const plain = {
    count: 1,
    colour: readings[0]?.colours[0] ?? null,
    size: 1,
    action: readings[0]?.actions[0] ?? null,
    step: null,
  };
  for (const { word } of words) {
    const meaning = vocabulary.keywords.get(word) ?? vocabulary.keywords.get(word.replace(/s$/, ""));
    if (meaning) return [{ ...plain, name: word, drawing: meaning.drawing }];
  }
  if (readings.some((reading) => reading.places.length > 0)) return [];
  const unknown = words.filter(({ word }) => word.length > 1 && !FILLER.has(word)).slice(-2);
  const name = unknown
    .map(({ word }) => word)
    .join(" ")
    .slice(0, 24);
  return name ? [{ ...plain, name, drawing: "label" }] : [];
}

const FILLER = new Set(
  "cute nice beautiful pretty please draw make create picture image drawing illustration want need with for from show me can you would like style something".split(
    " ",
  ),
);

function purposeOf(label: string, subject: Reading): Purpose {
  const named = PURPOSES.find((purpose) => purpose === label.trim().toLowerCase());
  return named ?? subject.purposes[0] ?? "free";
}

function placeOf(
  things: readonly Thing[],
  purpose: Purpose,
  readings: readonly Reading[],
  vocabulary: Vocabulary,
): Place {
  if (purpose === "diagram" || purpose === "pattern" || purpose === "logo" || purpose === "icon") return "plain";
  for (const reading of readings) {
    const place = sharpest(reading.places);
    if (place) return place;
  }
  if (["worksheet", "product_shot", "character"].includes(purpose)) return "plain";
  const space = things.some((thing) => /rocket|astronaut|flying-saucer/.test(thing.drawing));
  if (space) return "space";
  const suggested = things.map((thing) => familiarPlace(thing.drawing, vocabulary.groups.get(thing.drawing) ?? -1));
  const grounded = things.some((thing) => domainOf(thing.drawing) === "ground");
  const telling = suggested.find((place) => place !== null && place !== "plain" && !(place === "sky" && grounded));
  if (telling) return telling;
  if (suggested.length > 0 && suggested.every((place) => place === "plain")) return "plain";
  return things.length === 1 && things[0]?.drawing === "label" ? "plain" : "meadow";
}

/** "a bamboo forest at the foot of mountains": the more special word wins over meadow, mountain and sky. */
function sharpest(places: readonly Place[]): Place | undefined {
  return places.find((place) => place !== "meadow" && place !== "sky" && place !== "mountain") ?? places[0];
}

function timeOf(things: readonly Thing[], readings: readonly Reading[]): Time {
  for (const reading of readings) if (reading.times[0]) return reading.times[0];
  const has = (drawing: RegExp) => things.some((thing) => drawing.test(thing.drawing));
  if (has(/^(full-moon|crescent-moon|star|shooting-star|fireworks|bat|jack-o-lantern|ghost)$/) && !has(/^sun$/))
    return "night";
  return "day";
}
