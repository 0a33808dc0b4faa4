import { listAlbums } from "../../gallery/album/data.ts";
import { hasManySince, hasMovesSince } from "../../gallery/undo/data.ts";
import { findPlaces } from "../../generation/queue/service.ts";
import type { Hint } from "../../infra/bus/port.ts";
import type { Ctx } from "../../services.ts";
import { findZoneName } from "../../workspace/zone/data.ts";
import * as data from "../data.ts";
import { viewDrawer } from "../drawer/rules.ts";
import { readOffered, readReused } from "../offered/service.ts";
import { readPrompts } from "../prompts/service.ts";
import type { GenerationView, StudioEvent, TurnView } from "../schema.ts";
import * as named from "./data.ts";
import { openInbox } from "./inbox/service.ts";

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
    shown = ctx.actor.workspaceId,
  }: {
    readonly since: Date;
    readonly signal: AbortSignal;
    readonly aliveEveryMs: number;
    /** The workspace that the tab shows; when its session shows another one, that is all there is to say. */
    readonly shown?: string | undefined;
  },
): AsyncGenerator<EventBatch> {
  if (shown !== ctx.actor.workspaceId) {
    yield elsewhere();
    return;
  }
  const inbox = openInbox(ctx, signal);
  try {
    yield await replay(ctx, since);
    while (!signal.aborted) {
      const hints = await inbox.next(aliveEveryMs);
      if (hints === "ended") return;
      if (hints === "switched") {
        yield elsewhere();
        return;
      }
      yield hints === "gap" ? await resync(ctx) : await toBatch(ctx, hints);
    }
  } finally {
    inbox.close();
  }
}

function elsewhere(): EventBatch {
  return { asOf: new Date().toISOString(), events: [{ type: "elsewhere" }] };
}

/**
 * Several hints about one row are one look at it, and all kinds of rows are read together. Rows come first: a piece of a
 * reply needs its turn to be known.
 */
async function toBatch(ctx: Ctx, hints: readonly Hint[]): Promise<EventBatch> {
  const asOf = new Date(Date.now() - overlapMs).toISOString();
  const ids: Record<RowHint["kind"], Set<string>> = {
    conversation: new Set(),
    message: new Set(),
    turn: new Set(),
    prompt: new Set(),
    generation: new Set(),
    asset: new Set(),
  };
  const deltas: StudioEvent[] = [];
  for (const hint of hints) {
    if (hint.kind === "delta") deltas.push(toDelta(hint));
    else if (isRowHint(hint)) ids[hint.kind].add(hint.id);
  }
  const isSaid = (kind: Hint["kind"]) => hints.some((hint) => hint.kind === kind);
  const drawer = isSaid("models") ? [await readDrawer(ctx)] : [];
  const albums = isSaid("albums") ? [await readAlbums(ctx)] : [];
  const gallery: readonly StudioEvent[] = isSaid("back") ? moved : isSaid("gallery") ? [{ type: "gallery" }] : [];
  const zone = isSaid("zone") ? [await readZone(ctx)] : [];
  return { asOf, events: [...drawer, ...albums, ...zone, ...gallery, ...(await readNamed(ctx, ids)), ...deltas] };
}

type RowHint = Extract<Hint, { readonly kind: (typeof rowKinds)[number] }>;

const rowKinds = ["conversation", "message", "turn", "prompt", "generation", "asset"] as const;

function isRowHint(hint: Hint): hint is RowHint {
  return rowKinds.some((kind) => kind === hint.kind);
}

function toDelta({ conversationId, messageId, offset, text }: Extract<Hint, { kind: "delta" }>): StudioEvent {
  return { type: "delta", conversationId, messageId, offset, text };
}

async function readDrawer({ services: { models } }: Ctx): Promise<StudioEvent> {
  return { type: "drawer", drawer: viewDrawer(await models.drawer()) };
}

async function readAlbums({ services, actor }: Ctx): Promise<StudioEvent> {
  return { type: "albums", albums: await listAlbums(services.db, actor) };
}

async function readZone({ services, actor }: Ctx): Promise<StudioEvent> {
  return { type: "zone", name: await findZoneName(services.db, actor) };
}

async function readNamed(
  ctx: Ctx,
  hinted: Readonly<Record<RowHint["kind"], ReadonlySet<string>>>,
): Promise<readonly StudioEvent[]> {
  const { services, actor } = ctx;
  const prompts = [...hinted.prompt];
  const ids = {
    conversation: [...hinted.conversation],
    message: [...hinted.message],
    turn: [...hinted.turn],
    generation: [...hinted.generation],
    asset: [...hinted.asset],
  };
  const isAny = Object.values(ids).some((some) => some.length > 0);
  const [rows, asked] = await Promise.all([
    isAny ? named.readNamed(services.db, actor, ids) : null,
    prompts.length > 0 ? readPrompts(ctx, { where: { id: { in: prompts } }, take: prompts.length }) : [],
  ]);
  const promptEvents = asked.map((prompt) => ({ type: "prompt", prompt }) as const);
  if (!rows) return promptEvents;
  const queued = rows.generations.flatMap(({ id, state }) => (state === "queued" ? [id] : []));
  const places = queued.length > 0 ? await findPlaces(services, queued) : [];
  const generations = rows.generations.map(({ title, ...row }) => data.toGenerationView(row, title, places));
  const [turnEvents, generationEvents] = await Promise.all([
    withOffered(ctx, rows.turns),
    withReused(ctx, generations),
  ]);
  return [
    ...rows.conversations.map((conversation) => ({ type: "conversation", conversation }) as const),
    ...missing(ids.conversation, rows.conversations).map((id) => ({ type: "conversation.gone", id }) as const),
    ...rows.messages.map((message) => ({ type: "message", message }) as const),
    ...turnEvents,
    ...promptEvents,
    ...rows.assets.map((asset) => ({ type: "asset", asset }) as const),
    ...missing(ids.asset, rows.assets).map((id) => ({ type: "asset.gone", id }) as const),
    ...generationEvents,
  ];
}

/** What a row shows of others comes before it. */
async function withOffered(ctx: Ctx, turns: readonly TurnView[]): Promise<readonly StudioEvent[]> {
  const { generations, assets } = await readOffered(ctx, turns);
  return [
    ...assets.map((asset) => ({ type: "asset", asset }) as const),
    ...generations.map((generation) => ({ type: "generation", generation }) as const),
    ...turns.map((turn) => ({ type: "turn", turn }) as const),
  ];
}

async function withReused(ctx: Ctx, generations: readonly GenerationView[]): Promise<readonly StudioEvent[]> {
  const assets = await readReused(ctx, generations);
  return [
    ...assets.map((asset) => ({ type: "asset", asset }) as const),
    ...generations.map((generation) => ({ type: "generation", generation }) as const),
  ];
}

function missing(ids: readonly string[], rows: readonly { readonly id: string }[]): readonly string[] {
  const found = new Set(rows.map((row) => row.id));
  return ids.filter((id) => !found.has(id));
}

/** Pictures went to another workspace or came from one: what was gone may be here again. */
const moved: readonly StudioEvent[] = [{ type: "back" }, { type: "gallery" }];

async function readManySince({ services: { db }, actor }: Ctx, since: Date): Promise<readonly StudioEvent[]> {
  if (await hasMovesSince(db, actor, since)) return moved;
  return (await hasManySince(db, actor, since)) ? [{ type: "gallery" }] : [];
}

/** Rows that changed since then, as events; too many or too long ago is a `resync`: the screen loads anew. */
async function replay(ctx: Ctx, since: Date): Promise<EventBatch> {
  const { db } = ctx.services;
  const now = await data.readNow(db);
  if (now.getTime() - since.getTime() > replayAgeMaxMs) return await resync(ctx);
  const updatedAt = { gte: new Date(since.getTime() - overlapMs) };
  const bound = { where: { updatedAt }, take: replayMax };
  const [conversations, messages, turns, generations, assets] = await Promise.all([
    data.readChangedConversations(db, ctx.actor, updatedAt.gte, replayMax),
    data.readMessages(db, ctx.actor, bound),
    data.readTurns(db, ctx.actor, bound),
    data.readGenerations(db, ctx.actor, bound),
    data.readChangedAssets(db, ctx.actor, updatedAt.gte, replayMax),
  ]);
  const turnIds = { in: turns.map((turn) => turn.id) };
  const prompts = await readPrompts(ctx, { where: { turnId: turnIds }, take: replayMax });
  const many = await readManySince(ctx, updatedAt.gte);
  const isTooMuch = [conversations, messages, turns, generations, assets, prompts].some(
    (rows) => rows.length >= replayMax,
  );
  if (isTooMuch) return await resync(ctx);
  const [turnEvents, generationEvents] = await Promise.all([withOffered(ctx, turns), withReused(ctx, generations)]);
  return {
    asOf: now.toISOString(),
    events: [
      await readDrawer(ctx),
      await readAlbums(ctx),
      await readZone(ctx),
      ...many,
      ...conversations.map(
        ({ deletedAt, ...conversation }): StudioEvent =>
          deletedAt ? { type: "conversation.gone", id: conversation.id } : { type: "conversation", conversation },
      ),
      ...messages.map((message): StudioEvent => ({ type: "message", message })),
      ...turnEvents,
      ...prompts.map((prompt): StudioEvent => ({ type: "prompt", prompt })),
      ...assets.map((asset): StudioEvent => ({ type: "asset", asset })),
      ...generationEvents,
    ],
  };
}

async function resync(ctx: Ctx): Promise<EventBatch> {
  const now = await data.readNow(ctx.services.db);
  return { asOf: now.toISOString(), events: [await readDrawer(ctx), await readAlbums(ctx), { type: "resync" }] };
}
