// What a drawing process does; works as well when called directly.
import { describeLayout } from "#lib/engine/illustrator/compose/description.ts";
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { paint } from "#lib/engine/illustrator/illustrate.ts";
import { encode, type Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import type { Origin } from "#lib/engine/illustrator/revise/change.ts";
import { layOutOrigin } from "#lib/engine/illustrator/revise/revise.ts";
import { drawForeign } from "./foreign.ts";
import { inspect } from "./inspect.ts";
import type { Drawn, FileAsked, Job, Kind, Made } from "./job.ts";
import { xmpOf } from "./mark.ts";
import { keepOutside } from "./mask.ts";
import { decodeTo } from "./pixels.ts";

const WORK: { readonly [K in Kind]: (job: Job<K>, signal: AbortSignal) => Promise<Made<K>> } = {
  picture: drawPicture,
  foreign: drawForeign,
  scene: async ({ origin }) => describeLayout(await layoutOf(origin), origin.changes.at(-1) ?? origin),
  inspect: ({ bytes }) => inspect(bytes),
};

/** Does one job; an abort ends it at the next step. */
export function doJob<K extends Kind>(job: Job<K>, signal: AbortSignal): Promise<Made<K>> {
  return WORK[job.kind](job, signal);
}

async function drawPicture({ origin, stage, file, under }: Job<"picture">, signal: AbortSignal): Promise<Drawn> {
  const { prompt, index, transparent } = origin;
  const { width, height } = origin.changes.at(-1) ?? origin;
  const layout = await layoutOf(origin);
  // Words may ask for a clear background as well ("a sticker, transparent").
  const isClear = layout.scene.transparent && file.background !== "opaque";
  const drawn = await paint(layout, { prompt, index, transparent, width, height }, stage, signal);
  if (!under?.mask) return { bytes: await encodeMarked(drawn, file, isClear), isOwn: true };
  const base = await decodeTo(under.base, width, height);
  const masked = keepOutside(base, drawn, await decodeTo(under.mask, width, height));
  const isOwn = masked.data.equals(drawn.data);
  return { bytes: await encodeMarked(masked, isOwn ? file : { ...file, mark: null }, isClear), isOwn };
}

const encodeMarked = (
  pixels: Pixels,
  { format, compression, mark }: FileAsked,
  isClear: boolean,
): Promise<Uint8Array> => encode(pixels, format, compression, isClear, xmpOf(mark));

// The stages of one picture come as jobs of their own and share a layout.
const LAYOUTS_MAX = 4;
const layouts = new Map<string, Promise<Layout>>();

function layoutOf(origin: Origin): Promise<Layout> {
  const key = JSON.stringify(origin);
  const known = layouts.get(key);
  if (known) return known;
  if (layouts.size >= LAYOUTS_MAX) layouts.delete(layouts.keys().next().value ?? "");
  const layout = layOutOrigin(origin);
  layouts.set(key, layout);
  layout.catch(() => layouts.delete(key));
  return layout;
}
