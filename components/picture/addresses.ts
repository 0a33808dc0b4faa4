import type { GenerationView } from "#lib/studio/schema.ts";

export type Variant = "thumb" | "preview" | "original";

export function pictureAddress(assetId: string, variant: Variant): string {
  return `/api/assets/${assetId}/${variant}`;
}

/** The two latest unfinished states of a picture, so that one stays in sight while the next is on its way. */
export function partialAddresses(generation: GenerationView): readonly string[] {
  const { id, partialCount } = generation;
  return [partialCount - 1, partialCount].flatMap((n) => (n > 0 ? `/api/generations/${id}/partial/${n}` : []));
}
