// What a drawing thread does. Runs in a worker; works as well when called directly.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOut, type Order, paint } from "#lib/engine/illustrator/illustrate.ts";
import { encode } from "#lib/engine/illustrator/paint/raster.ts";
import type { Job, Kind, Made } from "./job.ts";

const WORK: { readonly [K in Kind]: (job: Job<K>, signal: AbortSignal) => Promise<Made<K>> } = {
  picture: async ({ order, stage, file }, signal) => {
    const pixels = await paint(await layoutOf(order), order, stage, signal);
    return encode(pixels, file.format, file.compression, order.transparent);
  },
};

/** Does one job; an abort ends it at the next step. */
export function doJob<K extends Kind>(job: Job<K>, signal: AbortSignal): Promise<Made<K>> {
  return WORK[job.kind](job, signal);
}

// The stages of one picture come as jobs of their own and share a layout.
const LAYOUTS_MAX = 4;
const layouts = new Map<string, Promise<Layout>>();

function layoutOf(order: Order): Promise<Layout> {
  const key = JSON.stringify(order);
  const known = layouts.get(key);
  if (known) return known;
  if (layouts.size >= LAYOUTS_MAX) layouts.delete(layouts.keys().next().value ?? "");
  const layout = layOut(order);
  layouts.set(key, layout);
  layout.catch(() => layouts.delete(key));
  return layout;
}
