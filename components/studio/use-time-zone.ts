"use client";

import { useStudio } from "./store.ts";

/** By which clocks a moment is told: those of the workspace, as the days of its gallery are. */
export function useTimeZone(): string {
  return useStudio((state) => state.zone.name ?? "UTC");
}
