import { dayAt, startOfDay, type Zone } from "../../../workspace/zone/rules.ts";

// Moments of a query: "2026", "2026-11", "2026-11-30", or so many days before today: "7d".

const dayMs = 86_400_000;
const daysMax = 9_999;

/** How it is written; null when it says no moment. */
export function readMoment(said: string): string | null {
  return readDays(said) ?? readDate(said);
}

/** Milliseconds since 1970: where the day begins, by the clocks of a zone. */
export function momentOf(written: string, nowMs: number, zone: Zone): number {
  const days = daysOf(written);
  return startOfDay(zone, days === null ? Date.parse(written) / dayMs : dayAt(zone, nowMs) - days);
}

/** Of "7d"; null for a date. */
export function daysOf(written: string): number | null {
  return written.endsWith("d") ? Number(written.slice(0, -1)) : null;
}

function readDays(said: string): string | null {
  const [, count, unit] = /^(\d{1,4})\s?(d|w|天|日|周)$/.exec(said) ?? [];
  const days = Number(count) * (unit === "w" || unit === "周" ? 7 : 1);
  return days >= 1 && days <= daysMax ? `${days}d` : null;
}

function readDate(said: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(said) ?? [];
  if (year === undefined || Number(year) < 1970) return null;
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0")));
  const date = parts.join("-");
  return firstMoment(date)?.toISOString().startsWith(date) ? date : null;
}

/** Of a year, a month or a day; null when there is no such day. */
function firstMoment(date: string): Date | null {
  const moment = new Date(Date.parse(date));
  return Number.isNaN(moment.getTime()) ? null : moment;
}
