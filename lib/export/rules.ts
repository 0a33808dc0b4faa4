import { csvLine, csvUsd } from "../budget/report/rules.ts";
import type { ManifestPicture } from "./schema.ts";

export const manifestFormat = "easel-export";
export const manifestVersion = 1;

const byteOrderMark = "\u{feff}"; // tells spreadsheets that this is UTF-8

const tableHead = [
  "file",
  "title",
  "prompt",
  "model",
  "width",
  "height",
  "date",
  "cost_usd",
  "cost_is_estimated",
  "alt_text",
  "tags",
  "albums",
  "status",
  "favourite",
  "source",
  "uploaded_as",
  "is_draft",
  "draft_id",
  "finished_ids",
  "id",
  "sha256",
] as const;

export function tableStart(): string {
  return byteOrderMark + csvLine(tableHead);
}

export function tableLine(picture: ManifestPicture): string {
  return csvLine([
    picture.file,
    picture.title,
    picture.prompt ?? "",
    picture.model,
    picture.width,
    picture.height,
    picture.createdAt,
    picture.costUsd ?? "",
    picture.costUsd === null ? "" : yesNo(picture.isCostEstimated),
    picture.altText,
    picture.tags.join("; "),
    picture.albums.map((path) => path.join(" / ")).join("; "),
    picture.status ?? "",
    yesNo(picture.isFavorite),
    picture.source,
    picture.fileName ?? "",
    yesNo(picture.isDraft),
    picture.draftId ?? "",
    picture.finishedIds.join("; "),
    picture.id,
    picture.sha256,
  ]);
}

function yesNo(fact: boolean): string {
  return fact ? "yes" : "no";
}

/** One line a picture, so that a manifest of any length can be written, and read, line by line. */
export function manifestStart(exportedAt: Date): string {
  const head = { format: manifestFormat, version: manifestVersion, exportedAt: exportedAt.toISOString() };
  return `${JSON.stringify(head).slice(0, -1)},"pictures":[\n`;
}

export function manifestLine(picture: ManifestPicture, isFirst: boolean): string {
  return `${isFirst ? "" : ",\n"}${JSON.stringify(picture)}`;
}

/** `missingIds`: pictures whose bytes were gone when their turn came. */
export function manifestEnd(missingIds: readonly string[]): string {
  return `\n],"missingIds":${JSON.stringify(missingIds)}}\n`;
}

export type Cost = { readonly microUsd: bigint; readonly isEstimated: boolean };

export function costOf(cost: Cost | null): Pick<ManifestPicture, "costUsd" | "isCostEstimated"> {
  return cost
    ? { costUsd: csvUsd(cost.microUsd), isCostEstimated: cost.isEstimated }
    : { costUsd: null, isCostEstimated: false };
}
