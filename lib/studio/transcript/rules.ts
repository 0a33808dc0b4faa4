import { isRunning } from "../../generation/rules.ts";
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
  const prompts = Object.values(state.prompts).filter(isHere).sort(byId);
  const generations = Object.values(state.generations).filter(isHere).sort(byPlace);
  return Object.values(state.turns)
    .filter(isHere)
    .sort(byId)
    .map((turn) => ({
      turn,
      message: state.messages[turn.messageId] ?? null,
      reply: state.messages[turn.replyId] ?? null,
      send: state.sends[turn.id] ?? null,
      revisions: revisionsOf(
        prompts.filter((prompt) => prompt.turnId === turn.id),
        generations,
      ),
    }));
}

function revisionsOf(prompts: readonly PromptView[], generations: readonly GenerationView[]): readonly Revision[] {
  const known = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const roots = new Map<string, string>(); // a parent is older than its child, and so comes before it
  for (const { id, parentId } of prompts) roots.set(id, roots.get(parentId ?? "") ?? id);
  return prompts.map((prompt) => ({
    prompt,
    generations: current(generations.filter((row) => row.promptId === prompt.id)),
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
