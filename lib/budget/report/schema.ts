import { z } from "zod";
import type { LimitPeriod, LimitScope, LimitUnit } from "../limit/schema.ts";

// What was used, for the page and the table that can be taken away. Days are UTC, as "2026-11-30"; money in micro-dollars.

export const ranges = ["month", "last-month", "30-days", "custom"] as const;

/** Whose usage: one's own, that of the workspace (for who owns it), everybody's (for who owns the installation). */
export const views = ["me", "workspace", "studio"] as const;
export type View = (typeof views)[number];

export const groupings = ["model", "person", "day"] as const;
export type Grouping = (typeof groupings)[number];

export const daysMax = 1_100;

/** All of it stands in the address of the page. */
export const UsageQuery = z.strictObject({
  range: z.enum(ranges).default("month"),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  of: z.enum(views).default("me"),
  by: z.enum(groupings).default("model"),
});
export type UsageQuery = z.infer<typeof UsageQuery>;

/** Both days included. */
export type Span = { readonly from: string; readonly to: string };

export type Amount = {
  readonly pictures: number;
  readonly talks: number;
  readonly looks: number; // of the chat model at pictures
  readonly microUsd: number;
  readonly estimatedMicroUsd: number; // of that: what no server has confirmed
  readonly unpriced: number; // calls that are in no sum, because nobody knows their price
};

/** `label`: a day, a model, or a person's name or address; null for a person who has neither. */
export type Line = Amount & { readonly key: string; readonly label: string | null; readonly isGone: boolean };

export type LimitView = {
  readonly scope: LimitScope;
  readonly period: LimitPeriod;
  readonly unit: LimitUnit;
  readonly max: number;
  readonly used: number;
  readonly resetsAt: string; // ISO 8601
};

export type OpenHolds = { readonly pictures: number; readonly microUsd: number };

export type UsageView = {
  readonly query: UsageQuery;
  readonly span: Span;
  readonly views: readonly View[]; // those that this person may look at
  readonly total: Amount;
  readonly days: readonly Line[]; // every day of the span that has something
  readonly lines: readonly Line[]; // by what was asked for, the dearest first
  readonly holds: OpenHolds;
  readonly limits: readonly LimitView[];
};
