"use client";

import { useFormatter } from "next-intl";

const units = [
  ["gigabyte", 1_000_000_000, 1],
  ["megabyte", 1_000_000, 1],
  ["kilobyte", 1_000, 0],
] as const;

/** "34.5 MB", in the words of the page's language. */
export function useSizeText(): (sizeBytes: number) => string {
  const format = useFormatter();
  return (sizeBytes) => {
    const [unit, size, maximumFractionDigits] = units.find(([, least]) => sizeBytes >= least) ?? units[2];
    return format.number(sizeBytes / size, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits });
  };
}
