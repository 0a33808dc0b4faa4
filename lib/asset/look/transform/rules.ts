// The two-dimensional cosine transform (DCT-II, orthonormal), lowest frequencies first along the zigzag of JPEG.

const zigzagEdge = 12;

const zigzag: readonly (readonly [u: number, v: number])[] = Array.from(
  { length: zigzagEdge },
  (_, sum) => sum,
).flatMap((sum) =>
  Array.from({ length: sum + 1 }, (__, step): readonly [number, number] =>
    sum % 2 === 0 ? [step, sum - step] : [sum - step, step],
  ),
);

/** The first `count` (at most 78) frequencies of a square of values. */
export function transform(values: Float64Array, edge: number, count: number): readonly number[] {
  const cosines = cosinesOf(edge);
  const rows = new Float64Array(edge * zigzagEdge); // each row of the square, by frequency
  for (let y = 0; y < edge; y++) {
    for (let u = 0; u < zigzagEdge; u++) rows[y * zigzagEdge + u] = dot(values, y * edge, 1, cosines, u, edge);
  }
  return zigzag.slice(0, count).map(([u, v]) => dot(rows, u, zigzagEdge, cosines, v, edge));
}

function dot(values: Float64Array, from: number, step: number, cosines: Float64Array, u: number, edge: number): number {
  let sum = 0;
  for (let at = 0; at < edge; at++) sum += (values[from + at * step] ?? 0) * (cosines[u * edge + at] ?? 0);
  return sum;
}

const known = new Map<number, Float64Array>();

function cosinesOf(edge: number): Float64Array {
  const found = known.get(edge);
  if (found) return found;
  const made = Float64Array.from({ length: zigzagEdge * edge }, (_, at) => {
    const [u, x] = [Math.floor(at / edge), at % edge];
    return Math.cos((Math.PI * u * (2 * x + 1)) / (2 * edge)) * Math.sqrt((u === 0 ? 1 : 2) / edge);
  });
  known.set(edge, made);
  return made;
}
