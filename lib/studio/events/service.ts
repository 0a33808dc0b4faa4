import { findConversation } from "../../conversation/data.ts";
import type { Hint } from "../../infra/bus/port.ts";
import type { Ctx } from "../../services.ts";
import * as data from "../data.ts";
import type { StudioEvent } from "../schema.ts";

const overlapMs = 5_000; // a transaction that began before the snapshot may commit after it
const replayMax = 300;
const replayAgeMaxMs = 15 * 60_000;

/** Each item is one event and the moment to continue from; an item without events is a sign of life. */
export type EventBatch = { readonly asOf: string; readonly events: readonly StudioEvent[] };

/**
 * What changes in the actor's workspace: first what changed since `since`, then everything as it happens, until
 * `signal` aborts or the session ends. Hints are heard before the rows are read, so nothing falls between.
 */
export async function* streamEvents(
  ctx: Ctx,
  {
    since,
    signal,
    aliveEveryMs,
  }: { readonly since: Date; readonly signal: AbortSignal; readonly aliveEveryMs: number },
): AsyncGenerator<EventBatch> {
  const inbox = openInbox(ctx, signal);
  try {
    yield await replay(ctx, since);
    while (!signal.aborted) {
      const hints = await inbox.next(aliveEveryMs);
      if (hints === "ended") return;
      yield hints === "gap" ? await resync(ctx) : await toBatch(ctx, hints);
    }
  } finally {
    inbox.close();
  }
}

type Inbox = {
  /** Hints since the last call, at once or when the first comes; an empty list after `waitMs`. */
  readonly next: (waitMs: number) => Promise<readonly Hint[] | "gap" | "ended">;
  readonly close: () => void;
};

function openInbox(ctx: Ctx, signal: AbortSignal): Inbox {
  const { bus } = ctx.services;
  let waiting: Hint[] = [];
  let state: "open" | "gap" | "ended" = "open";
  let wake: () => void = () => undefined;
  const end = () => {
    state = "ended";
    wake();
  };
  const unsubscribe = bus.subscribe(ctx.actor.workspaceId, (hint) => {
    if (hint.kind === "session") {
      if (hint.id === ctx.actor.sessionId) end();
    } else if (hint.kind !== "stop") {
      waiting.push(hint);
      wake();
    }
  });
  const forgetGap = bus.onGap(() => {
    if (state === "open") state = "gap";
    wake();
  });
  signal.addEventListener("abort", end, { once: true });
  return {
    next: async (waitMs) => {
      if (waiting.length === 0 && state === "open") await waitFor((resolve) => (wake = resolve), waitMs);
      if (state === "ended") return "ended";
      const hints = waiting;
      waiting = [];
      if (state === "open") return hints;
      state = "open";
      return "gap";
    },
    close: () => {
      unsubscribe();
      forgetGap();
      signal.removeEventListener("abort", end);
    },
  };
}

async function waitFor(register: (resolve: () => void) => void, waitMs: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, waitMs);
    register(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function toBatch(ctx: Ctx, hints: readonly Hint[]): Promise<EventBatch> {
  const asOf = new Date(Date.now() - overlapMs).toISOString();
  // Several hints about one row are one look at it; deltas keep their order and come before the rows they belong to.
  const latest = new Map<string, Hint>();
  const deltas: StudioEvent[] = [];
  for (const hint of hints) {
    if (hint.kind === "delta") deltas.push(toDelta(hint));
    else latest.set(`${hint.kind} ${hint.id}`, hint);
  }
  const rows = await Promise.all([...latest.values()].map((hint) => readHint(ctx, hint)));
  return { asOf, events: [...deltas, ...rows.flat()] };
}

function toDelta({ conversationId, messageId, offset, text }: Extract<Hint, { kind: "delta" }>): StudioEvent {
  return { type: "delta", conversationId, messageId, offset, text };
}

async function readHint({ services: { db }, actor }: Ctx, hint: Hint): Promise<readonly StudioEvent[]> {
  if (hint.kind === "delta" || hint.kind === "stop" || hint.kind === "session") return [];
  const bound = { where: { id: hint.id }, take: 1 };
  switch (hint.kind) {
    case "conversation": {
      const conversation = await findConversation(db, actor, hint.id);
      return [conversation ? { type: "conversation", conversation } : { type: "conversation.gone", id: hint.id }];
    }
    case "message":
      return (await data.readMessages(db, actor, bound)).map((message) => ({ type: "message", message }));
    case "turn":
      return (await data.readTurns(db, actor, bound)).map((turn) => ({ type: "turn", turn }));
    case "prompt":
      return (await data.readPrompts(db, actor, bound)).map((prompt) => ({ type: "prompt", prompt }));
    case "generation":
      return (await data.readGenerations(db, actor, bound)).map((generation) => ({ type: "generation", generation }));
    case "asset": {
      const [asset] = await data.readAssets(db, actor, bound);
      return [asset ? { type: "asset", asset } : { type: "asset.gone", id: hint.id }];
    }
  }
}

/** Rows that changed since then, as events; too many or too long ago is a `resync`: the screen loads anew. */
async function replay(ctx: Ctx, since: Date): Promise<EventBatch> {
  const { db } = ctx.services;
  const now = await data.readNow(db);
  if (now.getTime() - since.getTime() > replayAgeMaxMs)
    return { asOf: now.toISOString(), events: [{ type: "resync" }] };
  const updatedAt = { gte: new Date(since.getTime() - overlapMs) };
  const bound = { where: { updatedAt }, take: replayMax };
  const [conversations, messages, turns, generations, assets] = await Promise.all([
    data.readChangedConversations(db, ctx.actor, updatedAt.gte, replayMax),
    data.readMessages(db, ctx.actor, bound),
    data.readTurns(db, ctx.actor, bound),
    data.readGenerations(db, ctx.actor, bound),
    data.readAssets(db, ctx.actor, bound),
  ]);
  const turnIds = { in: turns.map((turn) => turn.id) };
  const prompts = await data.readPrompts(db, ctx.actor, { where: { turnId: turnIds }, take: replayMax });
  const isTooMuch = [conversations, messages, turns, generations, assets, prompts].some(
    (rows) => rows.length >= replayMax,
  );
  if (isTooMuch) return { asOf: now.toISOString(), events: [{ type: "resync" }] };
  return {
    asOf: now.toISOString(),
    events: [
      ...conversations.map(
        ({ deletedAt, ...conversation }): StudioEvent =>
          deletedAt ? { type: "conversation.gone", id: conversation.id } : { type: "conversation", conversation },
      ),
      ...messages.map((message): StudioEvent => ({ type: "message", message })),
      ...turns.map((turn): StudioEvent => ({ type: "turn", turn })),
      ...prompts.map((prompt): StudioEvent => ({ type: "prompt", prompt })),
      ...assets.map((asset): StudioEvent => ({ type: "asset", asset })),
      ...generations.map((generation): StudioEvent => ({ type: "generation", generation })),
    ],
  };
}

async function resync(ctx: Ctx): Promise<EventBatch> {
  const now = await data.readNow(ctx.services.db);
  return { asOf: now.toISOString(), events: [{ type: "resync" }] };
}
