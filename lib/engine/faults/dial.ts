// The fault dial: which fault the next requests of a route meet, and how often each route was called.
import { type Fault, type FaultRoute, FaultSetting } from "./fault.ts";

export type FaultDial = {
  /** Sets a fault for the next requests of a route; several queue up. Throws on a setting that makes no sense. */
  readonly set: (setting: FaultSetting) => void;
  /** Forgets every fault and every count. */
  readonly reset: () => void;
  /** Requests of each route since the last reset, those with faults included. */
  readonly calls: () => Readonly<Record<FaultRoute, number>>;
  readonly pending: () => readonly FaultSetting[];
  /** Counts a request and takes the fault it meets. */
  readonly take: (route: FaultRoute) => Fault | null;
};

const NO_CALLS: Readonly<Record<FaultRoute, number>> = { chat: 0, generations: 0, edits: 0, moderations: 0, models: 0 };

const PATHS: Readonly<Record<string, FaultRoute>> = {
  "/v1/chat/completions": "chat",
  "/v1/images/generations": "generations",
  "/v1/images/edits": "edits",
  "/v1/moderations": "moderations",
  "/v1/models": "models",
};

/** The dial's name for a path; null where the dial has no say. */
export function faultRouteOf(path: string): FaultRoute | null {
  return PATHS[path] ?? (path.startsWith("/v1/models/") ? "models" : null);
}

/** A dial at zero: no faults. Hand it to `createEngine({ faults })`; there is no other way to reach it. */
export function makeFaultDial(): FaultDial {
  const queue: { readonly route: FaultRoute; readonly fault: Fault; times: number }[] = [];
  let counts = NO_CALLS;
  return {
    set: (setting) => void queue.push({ ...FaultSetting.parse(setting) }),
    reset: () => {
      queue.length = 0;
      counts = NO_CALLS;
    },
    calls: () => ({ ...counts }),
    pending: () => queue.map((one) => ({ ...one })),
    take: (route) => {
      counts = { ...counts, [route]: counts[route] + 1 };
      const at = queue.findIndex((one) => one.route === route);
      const found = queue[at];
      if (!found) return null;
      found.times--;
      if (found.times === 0) queue.splice(at, 1);
      return found.fault;
    },
  };
}
