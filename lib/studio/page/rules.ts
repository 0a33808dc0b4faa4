import { mergeTurn, upsert } from "../row/rules.ts";
import type { ConversationSnapshot, TurnView } from "../schema.ts";
import type { StudioState } from "../state/schema.ts";

// Which turns of a conversation are here: all from the oldest on, so that whoever reads up asks for those before it. A
// turn on its way to the server stands where it belongs, and is not one that was read up to.

type Known = Pick<StudioState, "turns" | "loaded" | "sends">;
type Page = Pick<ConversationSnapshot, "conversation" | "turns" | "hasEarlier">;

/** The oldest turn of a conversation that came from the server; undefined when there is none. */
export function oldestTurn({ turns, sends }: Omit<Known, "loaded">, conversationId: string): string | undefined {
  return leastId(Object.values(turns).filter((turn) => turn.conversationId === conversationId && !sends[turn.id]));
}

/** It comes when somebody reads up to it: shown before, those between would be missing, and nobody would ask for them. */
export function isAbovePage(known: Known, { id, conversationId }: TurnView): boolean {
  if (known.turns[id] || !known.loaded[conversationId]?.hasEarlier) return false;
  const oldest = oldestTurn(known, conversationId);
  return oldest !== undefined && id < oldest;
}

/** Takes the latest turns in. What is known from before them stays only where nothing can be between. */
export function joinPage(known: Known, page: Page): Pick<StudioState, "turns" | "loaded"> {
  const { id } = page.conversation;
  const isWhole = !page.hasEarlier || (known.loaded[id] !== undefined && isTouching(known, page));
  const turns = isWhole ? known.turns : withoutBefore(known, page);
  const loaded = (isWhole ? known.loaded[id] : undefined) ?? { hasEarlier: page.hasEarlier };
  return { turns: upsert(turns, page.turns, mergeTurn), loaded: { ...known.loaded, [id]: loaded } };
}

/** Whether the page begins with a turn that is here: whoever is here from before it was read or heard of without a gap. */
function isTouching({ turns }: Known, page: Page): boolean {
  return turns[leastId(page.turns) ?? ""] !== undefined;
}

function withoutBefore({ turns, sends }: Known, page: Page): StudioState["turns"] {
  const oldest = leastId(page.turns) ?? "";
  const isHere = ({ id, conversationId }: TurnView) =>
    conversationId !== page.conversation.id || id >= oldest || sends[id] !== undefined;
  return Object.fromEntries(Object.entries(turns).filter(([, turn]) => isHere(turn)));
}

function leastId(turns: readonly TurnView[]): string | undefined {
  return turns.reduce<string | undefined>(
    (least, { id }) => (least === undefined || id < least ? id : least),
    undefined,
  );
}
