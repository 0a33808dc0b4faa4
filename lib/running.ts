import type { Bus } from "./infra/bus/port.ts";

/** Thrown through the signal when a person stopped the work, or when its row was taken over. */
export class StoppedError extends Error {
  constructor() {
    super("stopped");
    this.name = "StoppedError";
  }
}

const controllers = new Map<string, AbortController>();

/** A signal that aborts when `id` (of a turn or a generation) is stopped anywhere. Call `end` when the work is over. */
export function startRunning(
  id: string,
  caller: AbortSignal,
): { signal: AbortSignal; stop: () => void; end: () => void } {
  const controller = new AbortController();
  controllers.set(id, controller);
  return {
    signal: AbortSignal.any([caller, controller.signal]),
    stop: () => controller.abort(new StoppedError()),
    end: () => controllers.delete(id),
  };
}

/** Hears the stop hints of every process and ends what runs in this one. */
export function stopOnHints(bus: Bus): () => void {
  return bus.subscribeAll((hint) => {
    if (hint.kind === "stop") controllers.get(hint.id)?.abort(new StoppedError());
  });
}
