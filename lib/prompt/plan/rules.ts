import { joinPieces } from "../ledger/rules.ts";
import type { FieldName, Ledger } from "../ledger/schema.ts";
import type { Brief } from "../schema.ts";

// Several different pictures from one wish: each has its own words, and they look as if one hand had made them.

/** Where some pictures of a plan say how they look, and all of those the same, the others look so too. */
export function shareStyle(briefs: readonly Brief[]): readonly Brief[] {
  const styles = new Set(briefs.flatMap(({ style }) => style ?? []));
  const [style, ...others] = styles;
  if (briefs.length < 2 || style === undefined || others.length > 0) return briefs;
  return briefs.map((brief) => ({ ...brief, style }));
}

/** One line of a prompt as text; "" when it has none. */
export function lineOf({ lines }: Ledger, field: FieldName): string {
  return joinPieces(lines.filter((line) => line.field === field).flatMap(({ pieces }) => pieces));
}

/** The style line that all of them have; "" where they differ. */
export function sharedStyle(ledgers: readonly Ledger[]): string {
  const styles = new Set(ledgers.map((ledger) => lineOf(ledger, "style")));
  const [style = ""] = styles;
  return styles.size === 1 ? style : "";
}
