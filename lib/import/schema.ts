import { z } from "zod";
import { archiveBytesMax } from "./limits/rules.ts";

/** Of one request: smaller than what a request may hold, and large enough that a fast line is used. */
export const pieceBytesMax = 8_000_000;

export const BeginImport = z.strictObject({ sizeBytes: z.number().int().min(1).max(archiveBytesMax) });
export type BeginImport = z.infer<typeof BeginImport>;

export const PieceHead = z.strictObject({
  offset: z.coerce.number().int().min(0).max(archiveBytesMax),
  sizeBytes: z.coerce.number().int().min(1).max(pieceBytesMax),
});

/** Why one picture of an archive is not restored. */
export const entryFaults = [
  "missing", // the list names it, and it is not there
  "encrypted",
  "too_large",
  "packed", // it would unpack to far more than there is of it
  "broken", // it cannot be unpacked
  "changed", // its bytes are not the ones that were listed
  "not_a_picture",
  "wrong_line", // what the list says of it cannot be read
] as const;
export type EntryFault = (typeof entryFaults)[number];

/** Why an archive is not restored at all, or not to its end. */
export const importFaults = [
  "not_an_archive", // or one that is cut short
  "unsafe_names",
  "too_many_files",
  "packed",
  "no_manifest",
  "wrong_manifest",
  "storage_full",
  "storage",
] as const;
export type ImportFault = (typeof importFaults)[number];

export type RefusedEntry = { readonly file: string; readonly fault: EntryFault };

export type ImportSummary = {
  readonly restored: number;
  readonly brought: number; // they were in the trash
  readonly known: number; // they were in the gallery already
  readonly refused: readonly RefusedEntry[]; // the first of them
  readonly refusedCount: number;
};

/** What is said while it goes on, one line each. */
export type ImportLine =
  | { readonly kind: "progress"; readonly done: number; readonly count: number }
  | { readonly kind: "done"; readonly summary: ImportSummary }
  | { readonly kind: "failed"; readonly fault: ImportFault; readonly summary: ImportSummary };
