import { WatchdogError } from "./openai-errors.ts";

/** Milliseconds: without a sign of life, and in all. */
export type Patience = { readonly silenceMs: number; readonly totalMs: number };

export type Watchdog = {
  readonly signal: AbortSignal; // aborts with the caller, after silence, or at the deadline
  readonly feed: () => void; // call on every sign of life
  readonly end: () => void;
};

/** The `openai` package has no limit on silence inside a stream, so a stalled server would hold a job for ever. */
export function startWatchdog(caller: AbortSignal, { silenceMs, totalMs }: Patience): Watchdog {
  const controller = new AbortController();
  const bark = () => controller.abort(new WatchdogError());
  const total = setTimeout(bark, totalMs);
  let silence = setTimeout(bark, silenceMs);
  return {
    signal: AbortSignal.any([caller, controller.signal]),
    feed: () => {
      clearTimeout(silence);
      silence = setTimeout(bark, silenceMs);
    },
    end: () => {
      clearTimeout(total);
      clearTimeout(silence);
    },
  };
}
