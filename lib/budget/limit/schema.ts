// What may be spent in a day or a month (UTC): by one person, in one workspace, by everybody together (the studio).

export const limitScopes = ["person", "workspace", "studio"] as const;
export type LimitScope = (typeof limitScopes)[number];

export const limitPeriods = ["day", "month"] as const;
export type LimitPeriod = (typeof limitPeriods)[number];

export const limitUnits = ["money", "pictures"] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** Null: no limit in this unit. */
export type Limit = {
  readonly scope: LimitScope;
  readonly period: LimitPeriod;
  readonly maxMicroUsd: bigint | null;
  readonly maxPictures: number | null;
};

export const limitCodes = [
  "limit_person_day",
  "limit_person_month",
  "limit_workspace_day",
  "limit_workspace_month",
  "limit_studio_day",
  "limit_studio_month",
] as const satisfies readonly `limit_${LimitScope}_${LimitPeriod}`[];
export type LimitCode = (typeof limitCodes)[number];

/** How a limit stands when something does not fit under it. Money in micro-dollars. */
export type LimitFacts = {
  readonly unit: LimitUnit;
  readonly max: number;
  readonly left: number;
  readonly resetsAt: string; // ISO 8601
  /** How many of the pictures that were asked for would fit under every limit now. */
  readonly affordable: number;
};
