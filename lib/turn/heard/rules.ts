import { composeLedger } from "../../prompt/compose/rules.ts";
import { placeLosses } from "../../prompt/faith/mending/rules.ts";
import { findLosses } from "../../prompt/faith/rules.ts";
import type { Draft, Loss } from "../../prompt/faith/schema.ts";
import { renderLedger } from "../../prompt/ledger/rules.ts";
import type { Ledger } from "../../prompt/ledger/schema.ts";
import type { Sources } from "../../prompt/origin/rules.ts";
import { findPrivate } from "../../prompt/privacy/rules.ts";
import type { KnownPrivate } from "../../prompt/privacy/schema.ts";
import type { Shield } from "../../prompt/privacy/shield/rules.ts";
import type { HistoryTurn } from "../history/rules.ts";

/** What was said to the studio, as the middle layer needs it to hold a brief against it. */
export type Heard = Sources & { readonly known: readonly KnownPrivate[] };

const earlierMax = 12; // turns; what was said long ago is seldom meant

/** The newest turn's message, and what was said and drawn before it. */
export function hear(history: readonly HistoryTurn[], known: readonly KnownPrivate[]): Heard {
  const before = history.slice(0, -1).slice(-earlierMax);
  const earlier = before.flatMap(({ said, briefs }) => [
    said,
    ...briefs.map((brief) => renderLedger(composeLedger(brief))),
  ]);
  return { message: history.at(-1)?.said ?? "", earlier, known };
}

/** What the person said and these prompts do not say. What was held back because it is private is no loss. */
export function findMissing({ message, known }: Heard, prompts: readonly Held[], shield: Shield): readonly Loss[] {
  const losses = findLosses(message, prompts);
  if (losses.length === 0) return [];
  const hidden = findPrivate(message, { ...shield, known });
  const open = losses.filter((loss) => hidden.every(({ start, end }) => end <= loss.start || start >= loss.end));
  // Of several prompts nobody knows which one it belongs to.
  const [only, ...others] = prompts;
  return only?.ledger && others.length === 0 ? placeLosses(only.ledger, open) : open;
}

type Held = Draft & { readonly ledger: Ledger | null };
