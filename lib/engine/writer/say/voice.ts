// Varied but deterministic wording: the same words at the same point of a conversation choose the same variant.

/** A small number from a text. */
export function seedOf(text: string): number {
  return [...text.slice(0, 400)].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}

/** One of the variants. */
export function choose<T>(variants: readonly [T, ...T[]], seed: number): T {
  return variants[seed % variants.length] ?? variants[0];
}

/** "a, b and c". */
export function listEn(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** 「a、b和c」. */
export function listZh(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join("、")}和${items.at(-1) ?? ""}`;
}
