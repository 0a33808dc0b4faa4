import { z } from "zod";
import { queryLengthMax } from "../gallery/query/schema.ts";
import { Selection } from "../gallery/selection/schema.ts";
import { Id, typedText } from "../schema.ts";
import { galleryViews } from "../studio/schema.ts";

/** Which pictures: as they were picked, or all that a list holds at this moment. */
export const CreateExport = z.union([
  Selection,
  z.strictObject({
    view: z.enum(galleryViews),
    conversationId: Id.optional(),
    albumId: Id.optional(),
    query: typedText(queryLengthMax).default(""),
  }),
]);
export type CreateExport = z.infer<typeof CreateExport>;

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
