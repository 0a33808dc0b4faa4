/**
 * Actions that are refused because the server is busy, by the id that Next gave them, with the moment until which the
 * front door answers for them: saying no there costs a hundredth of what it costs here. On globalThis, because the door
 * and the bundles of the app are separate modules.
 */
declare global {
  var __easelHeld: Map<string, number> | undefined;
}

const holdMs = 250; // then one of them gets through and looks again

/** From now on, for a moment, the front door refuses this action. `id`: of the header Next-Action. */
export function holdBack(id: string | null): void {
  if (!id) return;
  globalThis.__easelHeld ??= new Map();
  globalThis.__easelHeld.set(id, performance.now() + holdMs);
}

export function isHeldBack(id: string | null): boolean {
  const until = id && globalThis.__easelHeld?.get(id);
  return typeof until === "number" && until > performance.now();
}
