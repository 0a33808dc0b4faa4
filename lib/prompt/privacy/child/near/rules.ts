import type { Span } from "../../schema.ts";

type Place = Pick<Span, "start" | "end">;

/** Whether one of the others, which are in their order and do not overlap, is at most `reach` away; 0 means that it overlaps. */
export function isWithin(reach: number, { start, end }: Place, others: readonly Place[]): boolean {
  const at = indexBehind(start - reach, others);
  const other = others[at];
  return other !== undefined && other.start < end + reach;
}

/** The first that ends behind a place; found by halves, because a long text has many of either. */
export function indexBehind(place: number, others: readonly Place[]): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
