import type { ArchiveEntry, OpenedArchive } from "../infra/archive/port.ts";
import type { EntryFault, ImportSummary } from "./schema.ts";

const pictureBytesMax = 64_000_000;
const ratioMax = 200; // of what is unpacked to what is there
const ratioFreeBytes = 1_000_000;
const refusedMax = 100;

/** More would be unpacked than there is: files that lie over each other, or one that is nothing but repetition. */
export function isBomb({ sizeBytes, entries }: Pick<OpenedArchive, "sizeBytes" | "entries">): boolean {
  let packedBytes = 0;
  for (const entry of entries.values()) packedBytes += entry.packedBytes;
  return packedBytes > sizeBytes;
}

function isOverpacked({ sizeBytes, packedBytes }: ArchiveEntry): boolean {
  return sizeBytes > ratioFreeBytes && sizeBytes > packedBytes * ratioMax;
}

/** What is wrong with a file of the archive before it is read. */
export function faultOf(entry: ArchiveEntry | undefined, bytesMax = pictureBytesMax): EntryFault | null {
  if (!entry) return "missing";
  if (entry.isEncrypted) return "encrypted";
  if (entry.sizeBytes > bytesMax) return "too_large";
  return isOverpacked(entry) ? "packed" : null;
}

export type Outcome = "restored" | "brought" | "known" | { readonly file: string; readonly fault: EntryFault };

export const nothingYet: ImportSummary = { restored: 0, brought: 0, known: 0, refused: [], refusedCount: 0 };

export function addOutcome(summary: ImportSummary, outcome: Outcome): ImportSummary {
  if (typeof outcome === "string") return { ...summary, [outcome]: summary[outcome] + 1 };
  const refused = summary.refused.length < refusedMax ? [...summary.refused, outcome] : summary.refused;
  return { ...summary, refused, refusedCount: summary.refusedCount + 1 };
}

export function countOf({ restored, brought, known, refusedCount }: ImportSummary): number {
  return restored + brought + known + refusedCount;
}
