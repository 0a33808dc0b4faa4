import type { Kind } from "./kind/rules.ts";
import { fileBytesMax, type UploadFailure } from "./tray/schema.ts";

const nameLengthMax = 200;
const titleLengthMax = 80;

/** A file's name as it can be shown: without folders, control characters and signs that turn text around. */
export function cleanName(name: string): string {
  const words = (name.split(/[/\\]/).at(-1) ?? "")
    .toWellFormed()
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const letters = [...words];
  if (letters.length <= nameLengthMax) return words;
  const ending = /\.[^.\s]{1,10}$/u.exec(words)?.[0] ?? "";
  return `${letters.slice(0, nameLengthMax - ending.length).join("")}${ending}`;
}

/** What a person would call the picture: "holiday_in-rome.JPG" is "holiday in rome". */
export function titleOf(name: string): string {
  const words = name
    .replace(/\.[^.\s]{1,10}$/u, "")
    .replace(/[_\s-]+/gu, " ")
    .trim();
  const short = [...(words || name)].slice(0, titleLengthMax).join("").trim();
  return short || "Picture";
}

/** Why a file is not even begun. What its sender calls it is believed only against it. */
export function refusalOf(file: { readonly sizeBytes: number; readonly mime: string }): UploadFailure | null {
  if (file.sizeBytes === 0) return "empty";
  if (file.sizeBytes > fileBytesMax) return "too_large";
  if (file.mime === "image/svg+xml") return "vector";
  return /^image\/(?:hei[cf]|avif|gif)/.test(file.mime) ? "foreign" : null;
}

const refusedKinds: Readonly<Record<Exclude<Kind, TakenKind>, UploadFailure>> = {
  vector: "vector",
  foreign: "foreign",
  other: "not_a_picture",
};
type TakenKind = Exclude<Kind, "vector" | "foreign" | "other">;

/** Why a file of this kind is not taken. */
export function refusalOfKind(kind: Kind): UploadFailure | null {
  return kind === "vector" || kind === "foreign" || kind === "other" ? refusedKinds[kind] : null;
}
