import type { UsageQuery } from "#lib/budget/report/schema.ts";

/** The query of this page or file with some of it changed; what is usual is left out. */
export function toSearch(query: UsageQuery, change: Partial<UsageQuery> = {}): string {
  const { range, from, to, of, by } = { ...query, ...change };
  const params = new URLSearchParams();
  if (range !== "month") params.set("range", range);
  if (range === "custom" && from) params.set("from", from);
  if (range === "custom" && to) params.set("to", to);
  if (of !== "me") params.set("of", of);
  if (by !== "model") params.set("by", by);
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}

export const usagePath = "/settings/usage";
