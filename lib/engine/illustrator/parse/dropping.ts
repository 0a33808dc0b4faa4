// What is taken out of a scene again: refused things, and a table that becomes the ground.
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { naturalSize } from "#lib/engine/illustrator/vocabulary/traits.ts";
import type { Place } from "#lib/engine/lexicon/settings.ts";
import type { Refused } from "./reading.ts";
import type { Relation, Scene, Thing } from "./scene.ts";

export type Cast = { readonly things: readonly Thing[]; readonly relations: readonly Relation[] };

const PEOPLE = /^(people|person|persons|human|humans|humans|figures|somebody|anyone|人|人物|行人|人类)$/;
const PERSON = /^(man|woman|person|child|boy|girl|people|older-person|old-man|old-woman|baby)/;

/** Things without those at which `keep` is false; relations follow. */
function keepOnly({ things, relations }: Cast, keep: readonly boolean[]): Cast {
  const moved = things.map((_, at) => keep.slice(0, at).filter(Boolean).length);
  return {
    things: things.filter((_, at) => keep[at]),
    relations: relations
      .filter(({ from, to }) => keep[from] && keep[to])
      .map(({ from, kind, to }) => ({ from: moved[from] ?? 0, kind, to: moved[to] ?? 0 })),
  };
}

/** The cast without what must not appear: by word, by drawing (in its colour, when one was refused), people by any name. */
export function dropRefused(all: Cast, words: readonly string[], refused: readonly Refused[]): Cast {
  const unwanted = new Set(words.flatMap((word) => [word, word.replace(/s$/, "")]));
  const noPeople = words.some((word) => PEOPLE.test(word));
  const isRefused = (thing: Thing): boolean =>
    unwanted.has(thing.name) ||
    (noPeople && PERSON.test(thing.drawing)) ||
    refused.some(({ drawing, colour }) => drawing === thing.drawing && (colour === null || colour === thing.colour));
  // A room has its own window; another one standing on the floor would be odd.
  const isRoomWindow = (thing: Thing) => thing.drawing === "window" && all.things.length > 1;
  return keepOnly(
    all,
    all.things.map((thing) => !isRoomWindow(thing) && !isRefused(thing)),
  );
}

const LAID_MAX = 0.6;

/** Small things on a table, and no room named: the table becomes the ground of a still life, seen close. */
export function clearTable(
  cast: Cast,
  places: readonly Place[],
  vocabulary: Vocabulary,
): Cast & { readonly ground: Scene["ground"] | null } {
  const { things, relations } = cast;
  const at = things.findIndex((thing) => thing.drawing === "own:table");
  const table = things[at];
  const others = things.filter((_, index) => index !== at);
  const isLaid = (index: number) =>
    relations.some(({ from, kind, to }) => from === index && kind === "on" && to === at);
  const isCarried = (index: number) => relations.some(({ from, kind }) => from === index && CARRIED.has(kind));
  const large = (thing: Thing) => naturalSize(thing.drawing, vocabulary.groups.get(thing.drawing) ?? -1) > LAID_MAX;
  const stays =
    !table ||
    places.length > 0 ||
    others.length === 0 ||
    table.spot !== undefined ||
    others.some(large) ||
    !things.every((_, index) => index === at || isLaid(index) || isCarried(index)) ||
    relations.some(({ from, kind, to }) => from === at || (to === at && kind !== "on"));
  if (stays) return { ...cast, ground: null };
  const kept = keepOnly(
    cast,
    things.map((_, index) => index !== at),
  );
  return { ...kept, ground: { name: table.name, colour: table.colour } };
}

const CARRIED = new Set(["on", "in"]);
