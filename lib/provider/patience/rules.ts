/** What an owner may ask of everybody's patience, in seconds. */
export const patienceBounds = { silenceS: { min: 10, max: 290 }, totalS: { min: 30, max: 3_600 } } as const;

type Seconds = { readonly silenceS?: number | undefined; readonly totalS?: number | undefined };

/** In milliseconds, and only what was said: the rest is as usual for what is asked. */
export function toPatience({ silenceS, totalS }: Seconds = {}): {
  readonly silenceMs?: number;
  readonly totalMs?: number;
} {
  return {
    ...(silenceS === undefined ? {} : { silenceMs: silenceS * 1_000 }),
    ...(totalS === undefined ? {} : { totalMs: totalS * 1_000 }),
  };
}

/** The field that cannot be meant so, of what was typed (NaN for what is no number); null when both can. */
export function patienceProblem({ silenceS, totalS }: Seconds): "silenceS" | "totalS" | null {
  if (!isWithin(silenceS, patienceBounds.silenceS)) return "silenceS";
  if (!isWithin(totalS, patienceBounds.totalS)) return "totalS";
  return silenceS !== undefined && totalS !== undefined && silenceS > totalS ? "totalS" : null;
}

function isWithin(value: number | undefined, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return value === undefined || (Number.isInteger(value) && value >= min && value <= max);
}
