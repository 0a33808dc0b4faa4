import { z } from "zod";
import { Id } from "../schema.ts";
import { markLengthMax, startsMax } from "./tray/schema.ts";

export const uploadStates = ["receiving", "received", "done", "failed"] as const;
export type UploadState = (typeof uploadStates)[number];

/** Open uploads of one person: more would fill the disk before anybody looked at them. */
export const openMax = 60;
/** Those that nobody has sent anything of for so long make room for new ones. */
export const idleS = 10 * 60;
export const keptHours = 24;
/** Longer than the largest picture takes. */
export const leaseS = 120;
export const attemptsMax = 3; // a picture that kills three processes is given up
/** What one request may bring: the app would cut off more than this, without a word. */
const pieceBytesMax = 8 * 1024 * 1024;

const nameLengthMax = 1_000; // names are cut for people, not refused

const NewFile = z.strictObject({
  id: Id,
  name: z.string().max(nameLengthMax),
  mime: z.string().max(200), // as told; believed only when it says that the picture cannot be taken
  sizeBytes: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  mark: z
    .string()
    .max(markLengthMax)
    .regex(/^[0-9a-z.-]+$/),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type NewFile = z.infer<typeof NewFile>;

export const CreateUploads = z.strictObject({ files: z.array(NewFile).min(1).max(startsMax) });
export type CreateUploads = z.infer<typeof CreateUploads>;

export const CancelUploads = z.strictObject({ ids: z.array(Id).min(1).max(openMax) });
export type CancelUploads = z.infer<typeof CancelUploads>;

export const TakeJob = z.object({ uploadId: Id });

export const PieceHead = z.object({
  offset: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  sizeBytes: z.coerce.number().int().min(0).max(pieceBytesMax),
});
