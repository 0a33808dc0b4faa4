// A name as a table writes it: "?Shell ~ petrol,gas ! beach".

export type Alias = {
  readonly text: string;
  /** It is also an everyday word: something near it must say that the name is meant. */
  readonly isEveryday: boolean;
  readonly near: readonly string[];
  /** The products of its trade count as well. */
  readonly withProducts: boolean;
  readonly never: readonly string[];
};

/** The name, what must be near it (+ for the products of its trade), what must not be. */
export function toAlias(cell: string): Alias {
  const marked = cell.trim();
  const text = marked.replace(/^\?/, "").split(/[~!]/)[0]?.trim() ?? "";
  const near = wordsAfter(marked, "~");
  const isEveryday = marked.startsWith("?") || near.length > 0;
  return {
    text,
    isEveryday,
    near: near.filter((word) => word !== "+"),
    withProducts: isEveryday && (near.length === 0 || near.includes("+")),
    never: wordsAfter(marked, "!"),
  };
}

function wordsAfter(cell: string, mark: "~" | "!"): readonly string[] {
  const rest = cell.split(mark)[1]?.split(/[~!]/)[0] ?? "";
  return rest
    .split(",")
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== "");
}
