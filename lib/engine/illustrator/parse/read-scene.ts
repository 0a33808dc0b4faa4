// From a prompt to the scene graph: fields are read, settings decided, gaps filled with what the things suggest.

import { takePalette } from "#lib/engine/illustrator/kinds/read/palette.ts";
import { planScene } from "#lib/engine/illustrator/kinds/read/plan.ts";
import { drawnNear } from "#lib/engine/illustrator/vocabulary/lookup.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { clockTimeIn } from "#lib/engine/lexicon/clock-times.ts";
import { EMPTY_WORD } from "#lib/engine/lexicon/rooms.ts";
import { sceneryIn } from "#lib/engine/lexicon/scenery.ts";
import { FAINT_WEATHER, type Place, type Weather } from "#lib/engine/lexicon/settings.ts";
import { readTone } from "#lib/engine/lexicon/tones.ts";
import { withNoun } from "./bare-noun.ts";
import { isClear } from "./clear.ts";
import { readComposition } from "./composition.ts";
import { direct, readLettering } from "./direct.ts";
import { type Cast, clearTable, dropRefused } from "./dropping.ts";
import { readTokens } from "./grammar.ts";
import { type PromptFields, readPrompt } from "./prompt.ts";
import type { Reading } from "./reading.ts";
import type { Relation, Scene, Thing } from "./scene.ts";
import { isTimeOpen, placeOf, purposeOf, timeOf } from "./setting.ts";
import { skyColour, withoutSky } from "./sky.ts";
import type { Token } from "./token.ts";
import { tokenize } from "./tokens.ts";
import { letteringApart, toldScene, toldSubject } from "./told.ts";

type Asked = { readonly transparent?: boolean };

/** Reads a composed prompt or free text. Pure: the same prompt and vocabulary give the same scene. */
export function readScene(prompt: string, vocabulary: Vocabulary, asked: Asked = {}): Scene {
  const [palette, fields] = takePalette(readPrompt(prompt));
  const read = (text: string) => readFields(readPrompt(text), vocabulary, {});
  const scene = readFields(fields, vocabulary, asked);
  return planScene(scene.palette.length > 0 ? scene : { ...scene, palette }, fields, read);
}

function readFields(given: PromptFields, vocabulary: Vocabulary, asked: Asked): Scene {
  const fields = letteringApart(given);
  const read = (text: string, labels = false): Reading => readTokens(withoutSky(tokenize(text, vocabulary)), labels);
  const subject = read(withNoun(toldSubject(fields, vocabulary), vocabulary), true);
  const scene = read(toldScene(fields.scene));
  const extra = read(`${fields.keep}`);
  const mood = read(`${fields.lighting}, ${fields.style}, ${fields.composition}`);
  const refused = avoidance(fields, [subject, scene], vocabulary);
  const placed = [...scene.places, ...subject.places];
  const all = dropRefused(join(subject, scene, extra), refused.words, refused.drawings);
  const { things: cast, relations, ground } = clearTable(all, placed, vocabulary);
  const things = atTheirTimes(direct(cast, fields.composition, vocabulary), fields.subject);
  const purpose = purposeOf(fields.purpose, subject);
  const filled = things.length > 0 ? things : fallbackThings(fields.subject, vocabulary, [subject, scene]);
  const place = ground ? "table" : placeOf(filled, purpose, [scene, subject], vocabulary);
  const room = INDOORS.has(place) ? (scene.rooms[0] ?? subject.rooms[0]) : undefined;
  const without = sceneryIn(refused.words);
  const backdrop = scene.backdrop ?? subject.backdrop ?? mood.backdrop;
  const sky = skyColour(tokenize(`${fields.scene}, ${fields.subject}, ${fields.lighting}`, vocabulary));
  const faint = FAINT_WEATHER.test(`${fields.scene}\n${fields.subject}\n${fields.lighting}`);
  const lettering = readLettering(fields.composition, vocabulary);
  const tone = readTone(`${fields.lighting}\n${fields.style}`);
  return {
    purpose,
    things: filled,
    relations,
    place,
    time: timeOf(filled, [mood, scene, subject]),
    ...(isTimeOpen(filled, [mood, scene, subject]) ? { timeOpen: true } : {}),
    weather: (scene.weathers[0] ?? subject.weathers[0] ?? mood.weathers[0] ?? "clear") satisfies Weather,
    season:
      scene.seasons[0] ??
      subject.seasons[0] ??
      mood.seasons[0] ??
      (!faint && [...scene.weathers, ...subject.weathers].includes("snow") ? "winter" : null),
    style: styleOf([read(fields.style), subject, mood, scene]),
    palette: read(fields.palette).colours,
    texts: fields.texts,
    avoid: refused.words,
    transparent: asked.transparent ?? isClear(fields),
    near: drawnNear(filled, vocabulary),
    steps: [],
    cyclic: false,
    ...readComposition(`${fields.composition} ${fields.subject} ${fields.scene}`),
    ...(room ? { room } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(backdrop ? { backdrop } : {}),
    ...(faint ? { faint } : {}),
    ...(UNFRAMED.test(`${fields.composition}\n${fields.subject}`) ? { unframed: true as const } : {}),
    ...(lettering ? { lettering } : {}),
    ...(sky ? { sky } : {}),
    ...(tone ? { tone } : {}),
    ...(ground ? { ground } : {}),
    missing: filled.filter(({ drawing }) => drawing === "label").map(({ name }) => name),
  };
}

const CLOCK = /^(?:mantelpiece-clock|.*-oclock|.*-thirty)$/;

/** A clock shows the time that is said. */
function atTheirTimes(things: readonly Thing[], subject: string): readonly Thing[] {
  const time = things.some(({ drawing }) => CLOCK.test(drawing)) ? clockTimeIn(subject) : null;
  if (!time) return things;
  const drawing = `own:clock-${time.hour}-${time.minute}`;
  return things.map((thing) => (CLOCK.test(thing.drawing) ? { ...thing, drawing } : thing));
}

const UNFRAMED =
  /\b(?:banner|flyer|leaflet|billboard|ad|advert|advertisement|key visual|cover|card|invitation|header)\b|横幅|传单|广告|主视觉|封面|贺卡|邀请函|卡片|头图/iu;

/** Of a "minimalist line drawing" the narrower word says how it looks; flat is what everything is anyway. */
function styleOf(readings: readonly Reading[]): Scene["style"] {
  const said = readings.map(({ styles }) => styles.find((style) => style !== "flat") ?? styles[0]);
  return said.find((style) => style !== undefined) ?? "flat";
}

const INDOORS: ReadonlySet<Place> = new Set<Place>(["room", "kitchen", "classroom"]);

/** One cast out of several readings; what a later line names again is the same thing. */
function join(...readings: readonly Reading[]): Cast {
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

const AVOID_MAX = 40;

function avoidance(
  fields: PromptFields,
  readings: readonly Reading[],
  vocabulary: Vocabulary,
): { readonly words: readonly string[]; readonly drawings: Reading["refused"] } {
  const listed = fields.avoid
    .split(/[,;，；、]/)
    .map((word) => word.trim().replace(/^no /i, ""))
    .filter(Boolean);
  const nouns = tokenize(fields.avoid, vocabulary).filter((token) => token.kind === "noun");
  const words = [...listed, ...nouns.map(({ word }) => word), ...readings.flatMap(({ avoid }) => avoid)];
  return {
    words: [...new Set(words)].slice(0, AVOID_MAX),
    drawings: [
      ...nouns.map(({ drawing }) => ({ drawing, colour: null })),
      ...readings.flatMap(({ refused }) => refused),
    ],
  };
}

/** No name matched: try looser keywords, then write the word on a card. A pure landscape needs nothing. */
function fallbackThings(subject: string, vocabulary: Vocabulary, readings: readonly Reading[]): readonly Thing[] {
  const words = tokenize(subject, vocabulary).filter(
    (token): token is Token => token.kind === "word" && !EMPTY_WORD.test(token.word),
  );
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
