import { type Amount, daysMax, type Line, type Span, type UsageQuery } from "./schema.ts";

const dayMs = 24 * 60 * 60 * 1_000;

export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return toDay(new Date(Date.parse(day) + count * dayMs));
}

/** The days that a query asks for, by UTC. Days that stand the wrong way round are turned; what is too long is cut. */
export function spanOf({ range, from, to }: UsageQuery, today: string): Span {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  switch (range) {
    case "month":
      return { from: firstOfMonth, to: today };
    case "last-month": {
      const last = addDays(firstOfMonth, -1);
      return { from: `${last.slice(0, 8)}01`, to: last };
    }
    case "30-days":
      return { from: addDays(today, -29), to: today };
    case "custom": {
      const [first = firstOfMonth, last = today] = [from ?? to ?? firstOfMonth, to ?? from ?? today].toSorted();
      const earliest = addDays(last, 1 - daysMax);
      return { from: first < earliest ? earliest : first, to: last };
    }
  }
}

const nothing: Amount = { pictures: 0, talks: 0, looks: 0, microUsd: 0, estimatedMicroUsd: 0, unpriced: 0 };

export function sum(lines: readonly Amount[]): Amount {
  return lines.reduce(
    (all, one) => ({
      pictures: all.pictures + one.pictures,
      talks: all.talks + one.talks,
      looks: all.looks + one.looks,
      microUsd: all.microUsd + one.microUsd,
      estimatedMicroUsd: all.estimatedMicroUsd + one.estimatedMicroUsd,
      unpriced: all.unpriced + one.unpriced,
    }),
    nothing,
  );
}

export type Bar = Amount & { readonly key: string };

const dailyMax = 92;

/** What a chart shows: a bar for each day of the span, or for each month of a long one; empty ones too. */
export function barsOf({ from, to }: Span, days: readonly Line[]): readonly Bar[] {
  const length = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  const nameOf = (day: string) => (length > dailyMax ? day.slice(0, 7) : day);
  const groups = Map.groupBy(days, ({ key }) => nameOf(key));
  const names = new Set(Array.from({ length }, (_, at) => nameOf(addDays(from, at))));
  return [...names].map((key) => ({ key, ...sum(groups.get(key) ?? []) }));
}

export const csvHead = [
  "day",
  "person",
  "model",
  "provider",
  "kind",
  "calls",
  "usd",
  "estimated_usd",
  "calls_of_unknown_price",
  "tokens_in",
  "tokens_out",
] as const;

/** One line of RFC 4180. Words that a spreadsheet would read as a formula begin with an apostrophe. */
export function csvLine(fields: readonly (string | number)[]): string {
  return `${fields.map((field) => (typeof field === "number" ? `${field}` : quote(field))).join(",")}\r\n`;
}

function quote(field: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(field) ? `'${field}` : field;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Dollars with all six digits that we know, as a plain number: "0.013170". */
export function csvUsd(microUsd: bigint): string {
  return `${microUsd / 1_000_000n}.${`${microUsd % 1_000_000n}`.padStart(6, "0")}`;
}
