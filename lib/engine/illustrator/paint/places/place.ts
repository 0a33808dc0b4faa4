// Chooses what a place is painted with.
import type { Place } from "#lib/engine/lexicon/settings.ts";
import { moonSurface, openSky, space } from "./beyond.ts";
import { bamboo, farm, forest, garden, meadow } from "./land.ts";
import type { Layer, Site } from "./layer.ts";
import { classroom, kitchen, room } from "./rooms.ts";
import { plain, stage, tabletop } from "./shows.ts";
import { paintSky } from "./sky.ts";
import { city, rooftop, street } from "./town.ts";
import { village } from "./village.ts";
import { beach, lake, sea, underwater } from "./water.ts";
import { paintDusting, paintWeather } from "./weather.ts";
import { desert, mountain, snowfield } from "./wild.ts";

const PLACES: Readonly<Record<Place, (site: Site) => readonly Layer[]>> = {
  meadow,
  forest,
  bamboo,
  sea,
  beach,
  underwater,
  lake,
  mountain,
  desert,
  city,
  street,
  rooftop,
  room,
  kitchen,
  classroom,
  stage,
  space,
  farm,
  village,
  garden,
  plain,
  snow: snowfield,
  moon: moonSurface,
  sky: openSky,
  table: tabletop,
};

const SKYLESS: ReadonlySet<Place> = new Set<Place>([
  "underwater",
  "room",
  "kitchen",
  "classroom",
  "stage",
  "space",
  "moon",
  "plain",
  "table",
]);

/** All layers of a place, back to front; those marked `front` go over the things. */
export function paintPlace(place: Place, site: Site): readonly Layer[] {
  const sky = SKYLESS.has(place) ? [] : paintSky(site, Math.min(site.horizon, site.height));
  const over = paintWeather({ ...site, place }).map((made) => ({ ...made, front: true }));
  return [...sky, ...PLACES[place](site), ...paintDusting({ ...site, place }), ...over].filter(
    ({ shows }) => !shows || !site.without.has(shows),
  );
}
