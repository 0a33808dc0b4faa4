import { isRunning } from "../../generation/rules.ts";
import { reuseList } from "../row/rules.ts";
import type { GenerationView, MessageView, PromptView, TurnView } from "../schema.ts";
import type { Send, StudioState } from "../state/schema.ts";

/** A revision of the prompt with the pictures that were asked for with it. */
export type Revision = {
  readonly prompt: PromptView;
  readonly generations: readonly GenerationView[];
  /** Ids of all that came of the same brief, this one among them, in the order in which they were made. */
  readonly chain: readonly string[];
  readonly earlier: string | null; // the text of the revision that this one changed
};

/** One request and all that it led to, ready to be shown. */
export type TurnCard = {
  readonly turn: TurnView;
  readonly message: MessageView | null;
  readonly reply: MessageView | null;
  readonly revisions: readonly Revision[];
  readonly send: Send | null;
};

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1);

/** The turns of a conversation, oldest first; revisions and pictures in the order in which they were asked for. */
export function turnsOf(
  state: Pick<StudioState, "turns" | "messages" | "prompts" | "generations" | "sends">,
  conversationId: string,
): readonly TurnCard[] {
  const isHere = (row: { readonly conversationId: string }) => row.conversationId === conversationId;
  const prompts = Map.groupBy(Object.values(state.prompts).filter(isHere).sort(byId), ({ turnId }) => turnId);
  const generations = Map.groupBy(Object.values(state.generations).filter(isHere).sort(byPlace), (row) => row.promptId);
  return Object.values(state.turns)
    .filter(isHere)
    .sort(byId)
    .map((turn) => ({
      turn,
      message: state.messages[turn.messageId] ?? null,
      reply: state.messages[turn.replyId] ?? null,
      send: state.sends[turn.id] ?? null,
      revisions: revisionsOf(prompts.get(turn.id) ?? [], generations),
    }));
}

type Drawn = ReadonlyMap<string, readonly GenerationView[]>;

function revisionsOf(prompts: readonly PromptView[], drawn: Drawn): readonly Revision[] {
  const known = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const roots = new Map<string, string>(); // a parent is older than its child, and so comes before it
  for (const { id, parentId } of prompts) roots.set(id, roots.get(parentId ?? "") ?? id);
  return prompts.map((prompt) => ({
    prompt,
    generations: current(drawn.get(prompt.id) ?? []),
    chain: prompts.filter(({ id }) => roots.get(id) === roots.get(prompt.id)).map(({ id }) => id),
    earlier: known.get(prompt.parentId ?? "")?.text ?? null,
  }));
}

/** A picture that did not come gives its place to the one that was asked for instead. */
function current(generations: readonly GenerationView[]): readonly GenerationView[] {
  const latest = new Map(generations.map((row) => [row.position, row.id])); // sorted, so the last one wins
  return generations.filter(
    (row) => isRunning(row.state) || row.state === "done" || latest.get(row.position) === row.id,
  );
}

/** The same cards, revisions and list where nothing of them changed, so that only what changed is drawn anew. */
export function reuseCards(before: readonly TurnCard[], next: readonly TurnCard[]): readonly TurnCard[] {
  const known = new Map(before.map((card) => [card.turn.id, card]));
  return reuseList(
    before,
    next.map((card) => {
      const old = known.get(card.turn.id);
      if (!old) return card;
      const revisions = reuseRevisions(old.revisions, card.revisions);
      const { turn, message, reply, send } = old;
      const isSame = turn === card.turn && message === card.message && reply === card.reply && send === card.send;
      return isSame && revisions === old.revisions ? old : { ...card, revisions };
    }),
  );
}

function reuseRevisions(before: readonly Revision[], next: readonly Revision[]): readonly Revision[] {
  const known = new Map(before.map((revision) => [revision.prompt.id, revision]));
  return reuseList(
    before,
    next.map((revision) => {
      const old = known.get(revision.prompt.id);
      if (!old) return revision;
      const generations = reuseList(old.generations, revision.generations);
      const chain = reuseList(old.chain, revision.chain);
      const isSame = old.prompt === revision.prompt && old.earlier === revision.earlier;
      const isWhole = isSame && generations === old.generations && chain === old.chain;
      return isWhole ? old : { ...revision, generations, chain };
    }),
  );
}

function byPlace(a: GenerationView, b: GenerationView): number {
  return a.position - b.position || byId(a, b);
}

export const stages = ["sending", "held", "thinking", "writing", "queued", "drawing", "idle"] as const;
export type Stage = (typeof stages)[number];

/** What a turn is busy with, as a person would say it. Drawing is seen from the pictures, for a finished turn may draw again. */
export function stageOf(card: TurnCard): Stage {
  if (card.send?.error) return "idle";
  const generations = card.revisions.flatMap((revision) => revision.generations);
  if (generations.some(({ state }) => isRunning(state) && state !== "queued")) return "drawing";
  if (generations.some((generation) => generation.state === "queued")) return "queued";
  if (card.send) return card.send.isHeld ? "held" : "sending";
  switch (card.turn.state) {
    case "accepted":
      return "thinking";
    case "planning":
      return card.reply?.text ? "writing" : "thinking";
    case "drawing":
      return generations.length === 0 ? "queued" : "idle";
    default:
      return "idle";
  }
}

export function isBusy(card: TurnCard): boolean {
  return stageOf(card) !== "idle";
}

export function hasRunning(generations: readonly GenerationView[]): boolean {
  return generations.some((generation) => isRunning(generation.state));
}

/** The latest of its brief, and nothing was drawn of it yet. */
export function isWaiting({ prompt, generations, chain }: Revision): boolean {
  return generations.length === 0 && chain.at(-1) === prompt.id;
}
