import type { TurnState } from "../../turn/rules.ts";
import type { AssetView, ConversationView, GenerationView, MessageView, PromptView, TurnView } from "../schema.ts";

// Which of two versions of one row is the later one. Rows come by snapshot and by event, twice and late; each merge
// keeps what only ever moves forward, so that the order of arrival does not matter.

export type Rows<T> = Readonly<Record<string, T>>;

export function byId<T extends { readonly id: string }>(rows: readonly T[]): Rows<T> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

/** The rows with the next versions in; the same objects where nothing in them is news: rows are told of more than once. */
export function upsert<T extends { readonly id: string }>(
  rows: Rows<T>,
  next: readonly T[],
  merge: (known: T | undefined, next: T) => T,
): Rows<T> {
  const changed: Record<string, T> = {};
  for (const row of next) {
    const known = changed[row.id] ?? rows[row.id];
    const merged = merge(known, row);
    if (merged !== known && !saysTheSame(merged, known)) changed[row.id] = merged;
  }
  return Object.keys(changed).length === 0 ? rows : { ...rows, ...changed };
}

/** Rows are JSON, and come from one writer: the same text is the same row. */
function saysTheSame<T>(one: T, other: T | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** The list from before where it has the very same members. */
export function reuseList<T>(before: readonly T[], next: readonly T[]): readonly T[] {
  return before.length === next.length && before.every((one, at) => one === next[at]) ? before : next;
}

export function omit<T>(rows: Rows<T>, id: string): Rows<T> {
  if (!(id in rows)) return rows;
  const { [id]: _, ...rest } = rows;
  return rest;
}

const turnRank: Readonly<Record<TurnState, number>> = {
  accepted: 0,
  planning: 1,
  review: 2,
  drawing: 3,
  done: 4,
  blocked: 4,
  failed: 4,
  cancelled: 4,
};

/** A reply only grows, and a finished text replaces a growing one. */
export function mergeMessage(known: MessageView | undefined, next: MessageView): MessageView {
  if (!known) return next;
  if (known.isComplete !== next.isComplete) return known.isComplete ? known : next;
  return known.text.length > next.text.length ? known : next;
}

/** A finished turn that draws again stays finished here: that it draws is seen from its generations. */
export function mergeTurn(known: TurnView | undefined, next: TurnView): TurnView {
  if (!known) return next;
  return turnRank[next.state] >= turnRank[known.state] ? next : known;
}

/** Each change of the row counts one step. Between two steps only its place in the queue changes: the last word counts. */
export function mergeGeneration(known: GenerationView | undefined, next: GenerationView): GenerationView {
  return known && known.step > next.step ? known : next;
}

/** A title, once given, is never lost to an older row without one. */
export function mergeConversation(known: ConversationView | undefined, next: ConversationView): ConversationView {
  if (!known) return next;
  const lastId = next.lastId > known.lastId ? next.lastId : known.lastId;
  const isStale = next.lastId < known.lastId && known.title !== "";
  return { ...next, lastId, title: isStale || next.title === "" ? known.title : next.title };
}

/** A revision never changes; what drawing it again costs does, with the model in use. */
export function mergePrompt(known: PromptView | undefined, next: PromptView): PromptView {
  if (!known) return next;
  const { price, finishPrice } = next;
  const isSame = isSamePrice(known.price, price) && isSamePrice(known.finishPrice, finishPrice);
  return isSame ? known : { ...known, price, finishPrice };
}

function isSamePrice(one: PromptView["price"], other: PromptView["price"]): boolean {
  return one?.lowMicroUsd === other?.lowMicroUsd && one?.highMicroUsd === other?.highMicroUsd;
}

/** Pictures have nothing that only moves forward: the last word counts. */
export function mergeAsset(_known: AssetView | undefined, next: AssetView): AssetView {
  return next;
}
