// What lies behind everything: the scene's place, or a sheet for kinds that have none.
import type { Layout, Panel } from "#lib/engine/illustrator/compose/layout.ts";
import { fromLch, toLch } from "./colour.ts";
import { type Layer, layer, type Rect, type Site } from "./places/layer.ts";
import { paintPlace } from "./places/place.ts";
import { hashText, randomFrom } from "./random.ts";
import { mapColours } from "./recolour.ts";
import { applyLook, type Studio } from "./studio.ts";
import { toneIn } from "./tone.ts";

const ORB = /^(sun|full-moon|crescent-moon|sun-with-face)$/;

/** Layers behind (and, marked so, before) the things of a layout. */
export function backLayers(layout: Layout, studio: Studio): readonly Layer[] {
  const { width, height, scene } = layout;
  switch (layout.backdrop ?? "place") {
    case "none":
      return [];
    case "sheet":
      if (studio.look.ground) return [];
      return [layer("light", `<rect width="${width}" height="${height}" fill="${sheetColour(layout)}"/>`)];
    case "studio":
      return studioSweep(layout);
    case "tile":
      return tile(layout);
    case "place": {
      // A headline needs a quiet sky.
      const hasOrb = layout.type !== null || layout.boxes.some((box) => ORB.test(box.drawing));
      const ground = { width, height, scene, horizon: layout.horizon, standing: layout.boxes };
      return siteLayers(ground, studio, hasOrb, layout.type);
    }
  }
}

export type Ground = Pick<Panel, "width" | "height" | "horizon" | "scene"> & { readonly standing?: readonly Rect[] };

/** Layers of a scene's place in a canvas of any size. */
export function siteLayers(
  { width, height, horizon, scene, standing = [] }: Ground,
  { seed }: Studio,
  hasOrb: boolean,
  type: Layout["type"],
): readonly Layer[] {
  const site: Site = {
    width,
    height,
    horizon,
    ceiling: type ? type.top + type.height : 0,
    random: randomFrom(hashText(scene.place) ^ seed),
    time: scene.time,
    weather: scene.weather,
    faint: scene.faint ?? false,
    season: scene.season,
    hasOrb,
    backdrop: scene.backdrop ?? null,
    sky: scene.sky ?? null,
    room: scene.room ?? null,
    without: new Set(scene.without ?? []),
    standing,
    present: new Set(scene.things.map(({ drawing }) => drawing)),
  };
  return paintPlace(scene.place, site);
}

/** Paper for diagrams, cloth for patterns; the backdrop's own colour when one was asked. */
function sheetColour({ scene }: Layout): string {
  const [first] = scene.palette;
  if (scene.backdrop) return scene.backdrop;
  if (scene.purpose !== "pattern") return "#fbfaf6";
  const { c, h } = first ? toLch(first) : { c: 0.03, h: 75 };
  return fromLch({ l: 0.955, c: Math.min(0.035, c), h });
}

const SWEEPS: readonly (readonly [wall: string, floor: string])[] = [
  ["#f7d9c4", "#fbeee2"],
  ["#c9dfe8", "#eaf3f6"],
  ["#d9cfec", "#f2edf9"],
  ["#cfe3c8", "#edf5e9"],
  ["#f6dfa8", "#fdf3da"],
];

/** A studio sweep: wall and floor of one cloth, light from above, darker towards the edges. */
function studioSweep({ width, height, scene, horizon, boxes }: Layout): readonly Layer[] {
  const [first] = scene.palette;
  const leading = first ? toLch(first) : null;
  // A dark brand colour makes a wall; a bright one would drown what is sold, so it is thinned.
  const thinned = leading && leading.l > 0.5 ? fromLch({ l: 0.87, c: Math.min(0.07, leading.c), h: leading.h }) : first;
  const tone = scene.backdrop ?? thinned;
  const pick = SWEEPS[hashText(boxes.map(({ drawing }) => drawing).join()) % SWEEPS.length] ?? SWEEPS[0];
  const { l, c, h } = toLch(tone ?? pick?.[0] ?? "#f7d9c4");
  const at = (dl: number) => fromLch({ l: Math.min(0.985, Math.max(0.06, l + dl)), c: c * (dl > 0.05 ? 0.6 : 1), h });
  const light = (id: string, cx: number, cy: number, r: number, colour: string, strength: number) =>
    `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${cx}" cy="${cy}" r="${r}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
  const reach = Math.max(width, height);
  return [
    layer(
      "light",
      `<defs><linearGradient id="sweep" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${at(-0.04)}"/><stop offset="${(horizon / height - 0.06).toFixed(3)}" stop-color="${at(0.02)}"/><stop offset="${(horizon / height + 0.08).toFixed(3)}" stop-color="${at(0.07)}"/><stop offset="1" stop-color="${at(0.0)}"/></linearGradient>${light("spot", width / 2, height * 0.42, reach * 0.5, at(0.14), 0.85)}</defs><rect width="${width}" height="${height}" fill="url(#sweep)"/><rect width="${width}" height="${height}" fill="url(#spot)"/>`,
    ),
  ];
}

/** The rounded tile of an app icon, lit from above. */
function tile({ width, height, scene, boxes }: Layout): readonly Layer[] {
  const side = Math.min(width, height) * 0.94;
  const x = (width - side) / 2;
  const y = (height - side) / 2;
  const own = boxes[0]?.colour ?? boxes[0]?.figure?.dominant ?? "#3f8fd2";
  const asked = scene.backdrop ?? scene.palette[0];
  const base = toLch(asked ?? own);
  // A tile must not swallow its drawing: without a wish it takes the hue across.
  const tone = asked ? base : { l: 0.72, c: Math.min(0.13, Math.max(0.07, base.c)), h: (base.h + 155) % 360 };
  const top = fromLch({ ...tone, l: Math.min(0.93, tone.l + 0.09) });
  const low = fromLch({ ...tone, l: Math.max(0.12, tone.l - 0.09) });
  return [
    layer("light", `<rect width="${width}" height="${height}" fill="#f4f5f7"/>`),
    layer(
      "light",
      `<defs><linearGradient id="tile" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect x="${x}" y="${y}" width="${side}" height="${side}" rx="${side * 0.225}" fill="url(#tile)"/>`,
      true,
    ),
  ];
}

/** One layer of a place in palette, light and style. */
export function layerSvg(layer: Layer, layout: Pick<Layout, "scene">, { look }: Studio): string {
  if (layer.distance === "sky" && look.ground) return "";
  const tone = toneIn(layout.scene);
  return applyLook(
    layer.asked ? layer.svg : mapColours(layer.svg, (hex) => tone(hex, layer.distance)),
    look,
    layer.scale ?? 1,
    true,
  );
}
