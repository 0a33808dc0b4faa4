import type { Env } from "../../env.ts";
import type { Limit, LimitCode, LimitFacts, LimitPeriod, LimitScope, LimitUnit } from "./schema.ts";

/** One limit in one unit, with what is counted under it: spent in its period, and put aside now. */
export type Standing = {
  readonly scope: LimitScope;
  readonly period: LimitPeriod;
  readonly unit: LimitUnit;
  readonly max: bigint;
  readonly used: bigint;
  readonly resetsAt: Date;
};

/** Pictures that are wanted together, each at the most that it may cost. */
export type Want = { readonly count: number; readonly eachMicroUsd: bigint };

export type Overrun = {
  readonly code: LimitCode;
  /** One for each want, in their order. */
  readonly facts: readonly LimitFacts[];
};

/**
 * Null when everything that is wanted fits. Otherwise the limit that leaves room for the fewest pictures, of equals the
 * one that lasts longest: nothing of the wish is drawn, because half of it is not what was asked for.
 */
export function findOverrun(standings: readonly Standing[], wants: readonly Want[]): Overrun | null {
  const exceeded = standings.filter((standing) => needOf(standing, wants) > leftOf(standing));
  const dearest = wants.reduce((most, { eachMicroUsd }) => (eachMicroUsd > most ? eachMicroUsd : most), 0n);
  const [tightest] = exceeded.toSorted(
    (a, b) => roomFor(a, dearest) - roomFor(b, dearest) || b.resetsAt.getTime() - a.resetsAt.getTime(),
  );
  if (!tightest) return null;
  const { scope, period, unit, max, resetsAt } = tightest;
  const facts = wants.map(({ count, eachMicroUsd }) => ({
    unit,
    max: Number(max),
    left: Number(leftOf(tightest)),
    resetsAt: resetsAt.toISOString(),
    affordable: Math.min(count, ...standings.map((standing) => roomFor(standing, eachMicroUsd))),
  }));
  return { code: `limit_${scope}_${period}`, facts };
}

/** Never below zero: a bill may be higher than what was put aside for it. */
function leftOf({ max, used }: Pick<Standing, "max" | "used">): bigint {
  return used < max ? max - used : 0n;
}

function needOf({ unit }: Standing, wants: readonly Want[]): bigint {
  return wants.reduce(
    (sum, { count, eachMicroUsd }) => sum + BigInt(count) * (unit === "money" ? eachMicroUsd : 1n),
    0n,
  );
}

function roomFor(standing: Standing, eachMicroUsd: bigint): number {
  const each = standing.unit === "money" ? eachMicroUsd : 1n;
  return each === 0n ? Number.POSITIVE_INFINITY : Number(leftOf(standing) / each);
}

type LimitEnv = Pick<
  Env,
  | "LIMIT_PERSON_DAY_USD"
  | "LIMIT_PERSON_MONTH_USD"
  | "LIMIT_PERSON_DAY_PICTURES"
  | "LIMIT_WORKSPACE_MONTH_USD"
  | "LIMIT_STUDIO_MONTH_USD"
>;

/** What the environment says about everybody; the owner's rows come before it. */
export function defaultLimits(env: LimitEnv): readonly Limit[] {
  const limits: readonly Limit[] = [
    {
      scope: "person",
      period: "day",
      maxMicroUsd: toMicro(env.LIMIT_PERSON_DAY_USD),
      maxPictures: env.LIMIT_PERSON_DAY_PICTURES ?? null,
    },
    { scope: "person", period: "month", maxMicroUsd: toMicro(env.LIMIT_PERSON_MONTH_USD), maxPictures: null },
    { scope: "workspace", period: "month", maxMicroUsd: toMicro(env.LIMIT_WORKSPACE_MONTH_USD), maxPictures: null },
    { scope: "studio", period: "month", maxMicroUsd: toMicro(env.LIMIT_STUDIO_MONTH_USD), maxPictures: null },
  ];
  return limits.filter(({ maxMicroUsd, maxPictures }) => maxMicroUsd !== null || maxPictures !== null);
}

function toMicro(usd: number | undefined): bigint | null {
  return usd === undefined ? null : BigInt(Math.round(usd * 1e6));
}
