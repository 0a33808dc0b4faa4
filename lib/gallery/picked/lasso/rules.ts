// A frame that is drawn over the pictures of a list, in pixels from the upper left of what scrolls.

export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const brinkPx = 56; // this near to an edge the list begins to move
const stepMaxPx = 22; // a frame of the screen

export function frameOf(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

export function touches(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** How far a list goes on by itself while the pointer is at `y` of a window so high: faster, the nearer to its edge. */
export function creep(y: number, height: number): number {
  const brink = Math.min(brinkPx, height / 4);
  const beyond = y < brink ? y - brink : Math.max(0, y - (height - brink));
  return Math.round(Math.max(-1, Math.min(1, beyond / brink)) * stepMaxPx);
}

/**
 * Where the pictures are of which some were seen now and others before; a list that draws only what is in sight has
 * forgotten those. Where one that is still seen has moved (`by`), all have.
 */
export function recall(
  before: ReadonlyMap<string, Box>,
  seen: ReadonlyMap<string, Box>,
): { readonly places: ReadonlyMap<string, Box>; readonly by: number } {
  const known = [...seen].find(([id]) => before.has(id));
  const by = known ? known[1].top - (before.get(known[0])?.top ?? known[1].top) : 0;
  const moved = by === 0 ? before : new Map([...before].map(([id, box]) => [id, { ...box, top: box.top + by }]));
  return { places: new Map([...moved, ...seen]), by };
}
