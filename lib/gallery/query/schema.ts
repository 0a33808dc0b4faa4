// What a person may write in the gallery's search box. Types and constants only: the browser reads this file too.

import type { ColorWish } from "../../asset/look/color/schema.ts";
import type { Purpose } from "../../prompt/purpose/schema.ts";
import { assetStatuses } from "../../studio/schema.ts";

export const queryLengthMax = 2_000; // UTF-16 code units
export const termsMax = 50;

export const queryKeys = [
  "album",
  "tag",
  "model",
  "by",
  "purpose",
  "ratio",
  "size",
  "color",
  "status",
  "is",
  "has",
  "before",
  "after",
  "like",
  "stack",
] as const;
export type QueryKey = (typeof queryKeys)[number];

export const shapes = ["square", "landscape", "portrait"] as const;
export type Shape = (typeof shapes)[number];

/** `none`: nobody has judged it. */
export const queryStatuses = [...assetStatuses, "none"] as const;
export type QueryStatus = (typeof queryStatuses)[number];

export const flags = ["favorite", "trashed", "upload", "draft", "untagged", "latest"] as const;
export type Flag = (typeof flags)[number];

export const things = ["text"] as const;
export type Thing = (typeof things)[number];

export const comparisons = [">=", "<=", ">", "<", "="] as const;
export type Comparison = (typeof comparisons)[number];

/** Pixels. `height` null: `width` is of the longer edge. */
export type SizeWish = { readonly is: Comparison; readonly width: number; readonly height: number | null };
export type RatioWish = Shape | { readonly width: number; readonly height: number };

export type TermBody =
  /** Words and the beginnings of words. */
  | { readonly kind: "word"; readonly text: string }
  /** Words as they stand, one after the other. */
  | { readonly kind: "phrase"; readonly text: string }
  | { readonly kind: "album" | "tag" | "model" | "by"; readonly name: string }
  /** What the picture was asked for as. */
  | { readonly kind: "purpose"; readonly purpose: Purpose }
  | { readonly kind: "ratio"; readonly ratio: RatioWish }
  | { readonly kind: "size"; readonly size: SizeWish }
  /** A colour that is a part of it. */
  | { readonly kind: "color"; readonly color: ColorWish }
  /** Looks like that picture: the nearest first. */
  | { readonly kind: "like"; readonly id: string }
  /** A version of that picture, or the picture itself. */
  | { readonly kind: "stack"; readonly id: string }
  | { readonly kind: "status"; readonly status: QueryStatus }
  | { readonly kind: "is"; readonly flag: Flag }
  | { readonly kind: "has"; readonly thing: Thing }
  /** Where a year, a month or a day begins in the workspace's zone: "2026-11-30"; "7d": seven days before today. After: from there on. */
  | { readonly kind: "before" | "after"; readonly date: string }
  /** A known key with a value that says nothing, or none yet. It finds no picture: what was meant is not known. */
  | { readonly kind: "unclear"; readonly key: QueryKey; readonly text: string };

export type Term = TermBody & { readonly isNegated: boolean };

/** All of the terms must hold. Without one it is every picture that is not in the trash. */
export type Query = { readonly terms: readonly Term[] };

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly error: "too_long" };
