import { isAmongVersions } from "../asset/stack/data.ts";
import { readAssetViews } from "../asset/view/data.ts";
import { StoredBatch } from "../batch/schema.ts";
import type { CostView } from "../budget/schema.ts";
import { readWaiting, type Waiting } from "../generation/claim/data.ts";
import type { GenerationState } from "../generation/rules.ts";
import { Prisma, type Tx } from "../infra/db/client.ts";
import { StoredChosen } from "../preset/chosen/schema.ts";
import { StoredLosses } from "../prompt/faith/stored/schema.ts";
import { StoredLedger } from "../prompt/ledger/stored/schema.ts";
import { StoredQuestions } from "../prompt/question/stored/schema.ts";
import { ledgerOf } from "../prompt/rules.ts";
import { PromptSettings, parseWithheld, promptReasons } from "../prompt/schema.ts";
import { StoredOffer } from "../turn/offer/schema.ts";
import type { TurnState } from "../turn/rules.ts";
import { StoredWithheld } from "../turn/shield/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import type {
  AssetView,
  FailureCode,
  FailureView,
  GenerationView,
  MessageView,
  PromptView,
  TurnView,
  WaitingView,
} from "./schema.ts";

// Rows as the browser sees them. Every read is bound to the actor's workspace.

const dayMs = 24 * 60 * 60 * 1_000;

export const messageColumns = {
  id: true,
  conversationId: true,
  turnId: true,
  role: true,
  text: true,
  isComplete: true,
} as const;
export const turnColumns = {
  id: true,
  conversationId: true,
  messageId: true,
  replyId: true,
  state: true,
  failure: true,
  offer: true,
  presets: true,
  losses: true,
  withheld: true,
  batch: true,
} as const;
const promptColumns = {
  id: true,
  turnId: true,
  conversationId: true,
  parentId: true,
  reason: true,
  text: true,
  ledger: true,
  questions: true,
  title: true,
  withheld: true,
  settings: true,
} as const;
export const generationColumns = {
  id: true,
  turnId: true,
  conversationId: true,
  promptId: true,
  position: true,
  state: true,
  step: true,
  model: true,
  width: true,
  height: true,
  partialCount: true,
  failure: true,
  assetId: true,
  referenceId: true,
  isReused: true,
  movedTo: true,
} as const;

type Columns<C, V> = { readonly [K in keyof C & keyof V]: V[K] };
export type MessageRow = Omit<Columns<typeof messageColumns, MessageView>, "role"> & { readonly role: string };
export type TurnRow = Omit<
  Columns<typeof turnColumns, TurnView>,
  "state" | "failure" | "offer" | "losses" | "withheld" | "batch"
> & {
  readonly state: string;
  readonly failure: unknown;
  readonly offer: unknown;
  readonly presets: unknown;
  readonly losses: unknown;
  readonly withheld: unknown;
  readonly batch: unknown;
};
export type GenerationRow = Omit<Columns<typeof generationColumns, GenerationView>, "state" | "failure"> & {
  readonly state: string;
  readonly failure: unknown;
};

/** What to look for; the workspace is added here, so that nobody can leave it out. */
export type Where = {
  id?: string | { in: string[] } | { lt: string };
  conversationId?: string;
  turnId?: { in: string[] };
  updatedAt?: { gte: Date };
  state?: { in: GenerationState[] };
};

type Bound<Without extends keyof Where = never> = {
  readonly where: Omit<Where, Without>;
  readonly take: number;
  readonly latestFirst?: boolean;
};

function inWorkspace<W extends Partial<Where>>(actor: Actor, where: W): W & { workspaceId: string } {
  return { ...where, workspaceId: actor.workspaceId };
}

function order({ latestFirst }: { readonly latestFirst?: boolean }) {
  return { id: latestFirst ? "desc" : "asc" } as const;
}

export async function readMessages(db: Tx, actor: Actor, bound: Bound<"state">): Promise<readonly MessageView[]> {
  const where = inWorkspace(actor, bound.where);
  const rows = await db.message.findMany({ where, take: bound.take, orderBy: order(bound), select: messageColumns });
  return rows.map(toMessageView);
}

export function toMessageView(row: MessageRow): MessageView {
  return { ...row, role: row.role === "user" ? "user" : "assistant" };
}

export async function readTurns(db: Tx, actor: Actor, bound: Bound<"state" | "turnId">): Promise<readonly TurnView[]> {
  const where = inWorkspace(actor, bound.where);
  const rows = await db.turn.findMany({ where, take: bound.take, orderBy: order(bound), select: turnColumns });
  return rows.map(toTurnView);
}

export function toTurnView({ presets, losses, withheld, ...row }: TurnRow): TurnView {
  return {
    ...row,
    batch: StoredBatch.nullable().parse(row.batch),
    losses: StoredLosses.parse(losses),
    styles: StoredChosen.parse(presets).map(({ name }) => name),
    withheld: StoredWithheld.parse(withheld),
    state: row.state as TurnState,
    failure: row.failure as FailureView | null,
    offer: row.state === "review" && row.offer ? StoredOffer.parse(row.offer) : null,
  };
}

/** A prompt before its price is known, which depends on the model in use. */
export type UnpricedPrompt = Omit<PromptView, "price" | "finishPrice">;

export async function readPrompts(
  db: Tx,
  actor: Actor,
  bound: { readonly where: Pick<Where, "id" | "turnId">; readonly take: number },
): Promise<readonly UnpricedPrompt[]> {
  const where = inWorkspace(actor, bound.where);
  const rows = await db.prompt.findMany({ where, take: bound.take, orderBy: { id: "asc" }, select: promptColumns });
  return rows.map(({ settings, ledger, questions, withheld, reason, ...row }) => {
    const { count, width, height, model, quality, background, unmet, full, draftId, sourceIds } =
      PromptSettings.parse(settings);
    return {
      ...row,
      reason: promptReasons.find((one) => one === reason) ?? "brief",
      ledger: ledgerOf({ ledger: StoredLedger.nullable().parse(ledger), prompt: row }),
      questions: StoredQuestions.parse(questions),
      withheld: parseWithheld(withheld),
      count,
      width,
      height,
      model,
      unmet,
      quality,
      background,
      full: full ?? null,
      draftId: draftId ?? null,
      sourceIds: sourceIds ?? [],
    };
  });
}

export async function readGenerations(db: Tx, actor: Actor, bound: Bound): Promise<readonly GenerationView[]> {
  const where = inWorkspace(actor, bound.where);
  const rows = await db.generation.findMany({
    where,
    take: bound.take,
    orderBy: order(bound),
    select: { ...generationColumns, prompt: { select: { title: true } } },
  });
  const waiting = rows.some((row) => row.state === "queued") ? await readWaiting(db) : [];
  return rows.map(({ prompt, ...row }) => toGenerationView(row, prompt.title, waiting));
}

export function toGenerationView(row: GenerationRow, title: string, waiting: readonly Waiting[]): GenerationView {
  return {
    ...row,
    title,
    state: row.state as GenerationState,
    failure: row.failure as FailureView | null,
    waiting: toWaitingView(waiting.find(({ id }) => id === row.id)),
  };
}

const questionsMax = 50;

/** Of the last day: pictures that did not come, and that nobody has asked for again. */
export async function readOpenQuestions(db: Tx, actor: Actor, now: Date): Promise<readonly GenerationView[]> {
  const rows = await db.$queryRaw<readonly { readonly id: string }[]>`
    SELECT id FROM generation g
     WHERE workspace_id = ${actor.workspaceId}::uuid AND state IN ('refused', 'failed', 'unknown')
       AND updated_at > ${new Date(now.getTime() - dayMs)}
       AND NOT EXISTS (SELECT FROM generation later WHERE later.turn_id = g.turn_id AND later.prompt_id = g.prompt_id
         AND later.position = g.position AND later.id > g.id)
     ORDER BY id DESC LIMIT ${questionsMax}`;
  const ids = rows.map((row) => row.id);
  return ids.length === 0 ? [] : await readGenerations(db, actor, { where: { id: { in: ids } }, take: ids.length });
}

function toWaitingView(waiting: Waiting | undefined): WaitingView | null {
  if (!waiting) return null;
  const { ahead, resumesAt, waitReason } = waiting;
  return { ahead, resumesAt: resumesAt?.toISOString() ?? null, reason: waitReason as FailureCode | null };
}

export async function readAssets(db: Tx, actor: Actor, ids: readonly string[]): Promise<readonly AssetView[]> {
  if (ids.length === 0) return [];
  const where = Prisma.sql`a.id = ANY(${[...ids]}::uuid[]) AND a.workspace_id = ${actor.workspaceId}::uuid`;
  return await readAssetViews(db, Prisma.sql`WHERE ${where} AND NOT a.is_purging ORDER BY a.id`);
}

export async function readChangedAssets(
  db: Tx,
  actor: Actor,
  since: Date,
  take: number,
): Promise<readonly AssetView[]> {
  const changed = isAmongVersions(
    actor,
    Prisma.sql`n.updated_at >= ${since} AND NOT n.is_purging
    ORDER BY n.id LIMIT ${take}`,
  );
  return await readAssetViews(db, Prisma.sql`WHERE ${changed} AND NOT a.is_purging ORDER BY a.id LIMIT ${take}`);
}

/** Conversations that changed, trashed ones too: a screen must learn that they are gone. */
export async function readChangedConversations(db: Tx, actor: Actor, since: Date, take: number) {
  return await db.conversation.findMany({
    where: { workspaceId: actor.workspaceId, updatedAt: { gte: since } },
    take,
    select: { id: true, title: true, lastId: true, deletedAt: true },
  });
}

export async function readWorkspaceHead(db: Tx, actor: Actor) {
  return await db.member.findFirst({
    where: { userId: actor.userId, workspaceId: actor.workspaceId },
    select: {
      workspace: { select: { id: true, name: true, isPersonal: true } },
      user: { select: { id: true, name: true, email: true, isGuest: true, isOwner: true } },
    },
  });
}

/** The latest picture in the gallery that finishes this draft. */
export async function readFinishedId(db: Tx, actor: Actor, draftId: string): Promise<string | null> {
  const row = await db.asset.findFirst({
    where: { draftId, workspaceId: actor.workspaceId, deletedAt: null, isPurging: false },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** What the picture of a generation cost; null when nothing was put down. */
export async function readCost(db: Tx, actor: Actor, generationId: string): Promise<CostView | null> {
  const row = await db.usage.findFirst({
    where: { generationId, workspaceId: actor.workspaceId },
    select: { microUsd: true, isEstimated: true },
  });
  return row?.microUsd == null ? null : { microUsd: Number(row.microUsd), isEstimated: row.isEstimated };
}

/** Of a picture that came with an import: what its list said of it. */
export async function readTold(
  db: Tx,
  { workspaceId }: Actor,
  id: string,
): Promise<{ readonly prompt: string | null; readonly cost: CostView | null }> {
  const select = { toldPrompt: true, toldMicroUsd: true, isToldEstimate: true };
  const row = await db.asset.findFirst({ where: { id, workspaceId }, select });
  const microUsd = row?.toldMicroUsd ?? null;
  const cost = microUsd === null ? null : { microUsd, isEstimated: row?.isToldEstimate ?? false };
  return { prompt: row?.toldPrompt ?? null, cost };
}

/** By the database's clock: what events are compared with. */
export async function readNow(db: Tx): Promise<Date> {
  const rows = await db.$queryRaw<{ now: Date }[]>`SELECT now()`;
  return rows[0]?.now ?? new Date();
}
