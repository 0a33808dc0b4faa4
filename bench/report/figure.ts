import type { Lab } from "../lab.ts";

export type Unit = "ms" | "s" | "kB" | "MB" | "";

/** What was measured, in the figure's unit. A goal is met when the median of ours does not exceed it. */
export type Figure = Readonly<{
  name: string;
  unit: Unit;
  /** Null for what is told for comparison only. */
  goal: number | null;
  ours: readonly number[];
  floor: readonly number[];
}>;

export type Benchmark = Readonly<{ name: string; measure: (lab: Lab) => Promise<readonly Figure[]> }>;
