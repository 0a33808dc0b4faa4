/** A place between two neighbours, where null is an end; null when there is no number left between them. */
export function between(before: number | null, after: number | null): number | null {
  if (before === null) return after === null ? 1 : after - 1;
  if (after === null) return before + 1;
  const middle = before + (after - before) / 2;
  return middle > before && middle < after ? middle : null;
}

/** The ids with `id` behind `afterId`; null: at the front. Null when `afterId` is none of them. */
export function moveBehind(ids: readonly string[], id: string, afterId: string | null): readonly string[] | null {
  const others = ids.filter((other) => other !== id);
  if (afterId === null) return [id, ...others];
  const at = others.indexOf(afterId);
  return at < 0 ? null : others.toSpliced(at + 1, 0, id);
}
