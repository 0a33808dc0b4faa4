// Runs in the page. Each function must be whole in itself: only its text goes there.

export type Ride = Readonly<{
  frames: number;
  seconds: number;
  /** Of the frames' distances. */
  p95Ms: number;
  longestTaskMs: number;
  /** Elements below what scrolls, at most. */
  nodes: number;
  /** Of the whole page, at most. */
  pageNodes: number;
}>;

/** Scrolls a box down at an even speed, turning at its ends, and counts the frames that the browser shows. */
export async function ride({
  box,
  pxPerSecond,
  seconds,
}: {
  readonly box: string;
  readonly pxPerSecond: number;
  readonly seconds: number;
}): Promise<Ride> {
  const scroller = document.querySelector(box);
  if (!scroller) throw new Error(`no ${box}`);
  let longestTaskMs = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  tasks.observe({ type: "longtask" });
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const gaps: number[] = [];
  let nodes = 0;
  let pageNodes = 0;
  let direction = 1;
  let last = await frame();
  const startedAt = last;
  while (last - startedAt < seconds * 1_000) {
    const now = await frame();
    const gap = now - last;
    gaps.push(gap);
    last = now;
    const end = scroller.scrollHeight - scroller.clientHeight;
    if (scroller.scrollTop >= end - 1) direction = -1;
    else if (scroller.scrollTop <= 0) direction = 1;
    scroller.scrollTop += (direction * pxPerSecond * Math.min(gap, 100)) / 1_000;
    nodes = Math.max(nodes, scroller.querySelectorAll("*").length);
    pageNodes = Math.max(pageNodes, document.querySelectorAll("*").length);
  }
  tasks.disconnect();
  gaps.sort((a, b) => a - b);
  const p95Ms = gaps[Math.floor(gaps.length * 0.95)] ?? 0;
  return { frames: gaps.length, seconds: (last - startedAt) / 1_000, p95Ms, longestTaskMs, nodes, pageNodes };
}

/** From the next press of a key to the first frame in which places of pictures fill the upper half of the gallery. */
export async function watchJump(): Promise<number> {
  const scroller = document.querySelector(".gallery-scroller");
  if (!scroller) throw new Error("no gallery");
  const pressedAt = await new Promise<number>((resolve) => {
    addEventListener("keydown", (event) => resolve(event.timeStamp), { capture: true, once: true });
  });
  const before = scroller.scrollTop;
  const keyOf = (element: Element) => element.closest("[data-tile]")?.getAttribute("data-tile") ?? null;
  const known = new Set([...document.querySelectorAll("[data-tile]")].map(keyOf));
  // At most one of the points lies between two tiles, or on the line of a day.
  const isFilled = () => {
    const { left, top, width, height } = scroller.getBoundingClientRect();
    const filled = [0.15, 0.3, 0.45].filter((share) =>
      document
        .elementsFromPoint(left + width / 4, top + height * share)
        .map(keyOf)
        .some((key) => key !== null && !known.has(key)),
    );
    return filled.length >= 2;
  };
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const waitedMs = performance.now() - pressedAt;
    if (scroller.scrollTop !== before && isFilled()) return waitedMs;
    if (waitedMs > 10_000) throw new Error("the day never came");
  }
}
