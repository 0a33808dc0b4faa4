import { edgeMax, edgeMin, qualityStart } from "#lib/export/picture/rules.ts";

// What copy of a picture is wanted, as the window for it knows it.

export const copyFormats = ["original", "png", "jpeg", "webp", "avif"] as const;
export type CopyFormat = (typeof copyFormats)[number];

export type CopyChoice = {
  readonly format: CopyFormat;
  readonly edge: number | null; // longest, in pixels; null: as it is
  readonly quality: number;
  readonly isTold: boolean; // words and origin go along
};

export const copyStart: CopyChoice = { format: "original", edge: null, quality: qualityStart, isTold: false };
export const copyEdges = [2048, 1024, 512, 256] as const;
export const qualityMin = 30;
export const qualityMax = 100;

/** What was chosen the last time, as far as it still is a choice. */
export function parseCopyChoice(kept: unknown): CopyChoice {
  const { format, edge, quality, isTold }: Partial<Record<keyof CopyChoice, unknown>> = Object(kept);
  const isEdge = typeof edge === "number" && Number.isInteger(edge) && edge >= edgeMin && edge <= edgeMax;
  const isQuality = typeof quality === "number" && quality >= qualityMin && quality <= qualityMax;
  return {
    format: copyFormats.find((one) => one === format) ?? copyStart.format,
    edge: isEdge ? edge : null,
    quality: isQuality ? Math.round(quality) : copyStart.quality,
    isTold: isTold === true,
  };
}

export function hasQuality({ format }: CopyChoice, mime: string): boolean {
  return format === "original" ? mime !== "image/png" : format !== "png";
}

/** The picture as it is has no quality of its own to choose; a smaller or told one of a lossy kind has. */
export function copyPath(assetId: string, choice: CopyChoice, mime: string): string {
  const query = new URLSearchParams();
  if (choice.format !== "original") query.set("format", choice.format);
  if (choice.edge !== null) query.set("edge", `${choice.edge}`);
  if (choice.isTold) query.set("meta", "1");
  if (query.size > 0 && hasQuality(choice, mime)) query.set("quality", `${choice.quality}`);
  return `/api/assets/${assetId}/export${query.size > 0 ? `?${query}` : ""}`;
}

export function sizeOfCopy(picture: { readonly width: number; readonly height: number }, edge: number | null): string {
  const scale = Math.min(1, (edge ?? Number.POSITIVE_INFINITY) / Math.max(picture.width, picture.height));
  return `${Math.round(picture.width * scale)} × ${Math.round(picture.height * scale)}`;
}
