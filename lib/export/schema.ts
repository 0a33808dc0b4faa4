import { z } from "zod";
import { queryLengthMax } from "../gallery/query/schema.ts";
import { Id } from "../schema.ts";
import { galleryViews } from "../studio/schema.ts";

const idsMax = 10_000;

/** Which pictures: these, or all that a view of the gallery shows. */
export const Selection = z.union([
  z.strictObject({ ids: z.array(Id).min(1).max(idsMax) }),
  z.strictObject({
    view: z.enum(galleryViews).default("all"),
    conversationId: Id.optional(),
    albumId: Id.optional(),
    q: z.string().max(queryLengthMax).optional(),
  }),
]);
export type Selection = z.infer<typeof Selection>;

/** What a download will hold: known before it begins. */
export type ExportView = { readonly id: string; readonly count: number; readonly sizeBytes: number };

/** A picture as the manifest of an archive tells of it. */
export type ManifestPicture = {
  readonly file: string; // its name in the archive
  readonly id: string;
  readonly sha256: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly altText: string;
  readonly prompt: string | null;
  readonly model: string;
  readonly createdAt: string; // ISO 8601
  readonly costUsd: string | null; // null: nobody knows
  readonly isCostEstimated: boolean;
  readonly tags: readonly string[];
  readonly albums: readonly (readonly string[])[]; // each as [name] or [outer, name]
  readonly status: string | null;
  readonly isFavorite: boolean;
  readonly isDraft: boolean;
  readonly source: string; // drawn | upload
  readonly fileName: string | null; // as it was called where it was uploaded from
  readonly draftId: string | null; // the draft that it finishes
  readonly finishedIds: readonly string[]; // the pictures that finish this draft
};
