import type { GenerationView } from "#lib/studio/schema.ts";

export type Variant = "thumb" | "preview" | "original";

export function pictureAddress(assetId: string, variant: Variant): string {
  return `/api/assets/${assetId}/${variant}`;
}

/** The latest unfinished state of a picture, or "" when there is none yet. The server keeps it until the end. */
export function partialAddress(generation: GenerationView): string {
  return generation.partialCount > 0 ? `/api/generations/${generation.id}/partial/${generation.partialCount}` : "";
}
