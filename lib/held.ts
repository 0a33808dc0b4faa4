/**
 * Who was told to come again later, and until when the front door answers for the app: saying no there costs a hundredth
 * of what it costs here. On globalThis, because the door and the bundles of the app are separate modules.
 */
declare global {
  var __easelHeld: Map<string, number> | undefined;
}

const heldMax = 10_000; // more than that are not remembered: they hear it from the app

export type Caller = {
  /** Of the header Next-Action: which action. */
  readonly actionId: string | null;
  /** Of the header Cookie: who. */
  readonly cookie: string | null;
};

/** For so many seconds the front door refuses this action to this caller, and to nobody else. */
export function holdBack(caller: Caller, seconds: number): void {
  const held = globalThis.__easelHeld ?? new Map<string, number>();
  globalThis.__easelHeld = held;
  const now = performance.now();
  if (held.size >= heldMax) for (const [key, until] of held) if (until <= now) held.delete(key);
  if (held.size < heldMax) held.set(keyOf(caller), now + seconds * 1000);
}

export function isHeldBack(caller: Caller): boolean {
  if (!caller.actionId || !globalThis.__easelHeld) return false;
  const key = keyOf(caller);
  const until = globalThis.__easelHeld.get(key);
  if (until === undefined || until > performance.now()) return until !== undefined;
  globalThis.__easelHeld.delete(key);
  return false;
}

function keyOf({ actionId, cookie }: Caller): string {
  return `${actionId} ${cookie}`;
}
