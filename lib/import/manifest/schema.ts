import { z } from "zod";
import { manifestFormat, manifestVersion } from "../../export/rules.ts";
import { AlbumName } from "../../gallery/album/schema.ts";
import { TagName } from "../../gallery/tag/schema.ts";
import { Id } from "../../schema.ts";
import { assetStatuses } from "../../studio/schema.ts";

// What an archive says of its pictures. It comes from outside: nothing is believed that is not checked here.

export const ManifestHead = z.object({
  format: z.literal(manifestFormat),
  version: z.literal(manifestVersion),
});

/** Words without what no text here may hold, cut where they are too long. */
function words(lengthMax: number) {
  return z.string().transform((text) =>
    [...text.toWellFormed()]
      .slice(0, lengthMax)
      .join("")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, " "),
  );
}

/** Names that cannot be given here are left out. */
const tagNames = z.array(z.unknown()).transform((names) => {
  return names.slice(0, 50).flatMap((name) => TagName.safeParse(name).data ?? []);
});
const AlbumPath = z.array(AlbumName).min(1).max(2);
const albumPaths = z.array(z.unknown()).transform((paths) => {
  return paths.slice(0, 50).flatMap((path) => {
    const parsed = AlbumPath.safeParse(path).data;
    return parsed ? [parsed] : [];
  });
});

const earliest = new Date("1990-01-01");
const moment = z.iso.datetime().transform((text) => {
  const at = Math.min(Math.max(Date.parse(text), earliest.getTime()), Date.now());
  return new Date(at);
});

const usdMax = 2_000;
const microUsd = z
  .string()
  .regex(/^\d{1,4}(?:\.\d{1,6})?$/)
  .transform(Number)
  .pipe(z.number().max(usdMax))
  .transform((usd) => Math.round(usd * 1_000_000));

export const ManifestEntry = z.object({
  file: z.string().min(1).max(1_000),
  id: Id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: words(200),
  altText: words(1_000),
  prompt: words(20_000).nullable(),
  model: words(200),
  createdAt: moment,
  costUsd: microUsd.nullable(),
  isCostEstimated: z.boolean(),
  tags: tagNames,
  albums: albumPaths,
  status: z.enum(assetStatuses).nullable().catch(null),
  isFavorite: z.boolean(),
  isDraft: z.boolean(),
  source: z.enum(["drawn", "upload"]),
  fileName: words(255).nullable(),
  draftId: Id.nullable(),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;
