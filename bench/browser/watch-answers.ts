// Runs in the page. It must be whole in itself: only its text goes there.

/** How long the page took to show what came of a press, a click or a key: from the input to the next frame. */
export type Answer = Readonly<{ name: string; where: string; durationMs: number }>;

export const endOfWatch = "bench:end";

/** Collects until `end` is heard; answers shorter than two frames are not told by the browser. */
export async function watchAnswers(end: string): Promise<readonly Answer[]> {
  const longest = new Map<number, Answer>();
  const nameOf = (target: unknown) => {
    const named = target instanceof Element ? target.closest("[aria-label], [role]") : null;
    return named?.getAttribute("aria-label") ?? named?.getAttribute("role") ?? "the page";
  };
  const take = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries) {
      const id = "interactionId" in entry ? Number(entry.interactionId) : 0;
      const before = longest.get(id)?.durationMs ?? 0;
      if (id === 0 || entry.duration <= before) continue;
      const where = nameOf("target" in entry ? entry.target : null);
      longest.set(id, { name: entry.name, where, durationMs: entry.duration });
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  const options = { type: "event", durationThreshold: 16 };
  observer.observe(options);
  await new Promise((resolve) => addEventListener(end, resolve, { once: true }));
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  take(observer.takeRecords());
  observer.disconnect();
  return [...longest.values()];
}
