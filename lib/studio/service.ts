import { viewChecker } from "../asset/check/rules.ts";
import { findAsset, listAssets } from "../asset/data.ts";
import { findConversation, listConversations } from "../conversation/data.ts";
import { listAlbums } from "../gallery/album/data.ts";
import { type GenerationState, generationStates, isRunning } from "../generation/rules.ts";
import type { Ctx } from "../services.ts";
import { listWorkspaces } from "../workspace/data.ts";
import { readZone } from "../workspace/zone/data.ts";
import * as data from "./data.ts";
import { viewDrawer } from "./drawer/rules.ts";
import { readFamily } from "./family/service.ts";
import { readDays } from "./gallery/data.ts";
import { firstDaysMax } from "./gallery/wire/rules.ts";
import { readOffered } from "./offered/service.ts";
import { readPrompts } from "./prompts/service.ts";
import type { AssetDetails, AssetView, ConversationSnapshot, WorkspaceSnapshot } from "./schema.ts";

const galleryPage = 60;
const turnsPage = 60;
const promptsMax = 3_500; // a page of batches, and what was edited in them
const generationsMax = 7_000;
const running: { in: GenerationState[] } = { in: generationStates.filter(isRunning) };

/** Rows first, clock before them: whatever changes while this reads comes again as an event. */
export async function getWorkspaceSnapshot(ctx: Ctx, isStacked = false): Promise<WorkspaceSnapshot> {
  const { services, actor } = ctx;
  const { db, models } = services;
  const asOf = await data.readNow(db);
  const list = { view: "all", stacks: isStacked ? "1" : undefined } as const;
  const [head, workspaces, drawer, writer, conversations, gallery, albums, counted, generations, questions] =
    await Promise.all([
      data.readWorkspaceHead(db, actor),
      listWorkspaces(db, actor),
      models.drawer(),
      models.writer(),
      listConversations(db, actor, { q: "" }),
      listAssets(db, actor, { ...list, limit: galleryPage }),
      listAlbums(db, actor),
      readDays(db, actor, list, firstDaysMax),
      data.readGenerations(db, actor, { where: { state: running }, take: 200, latestFirst: true }),
      data.readOpenQuestions(db, actor, asOf),
    ]);
  if (!head) throw new Error("a session without a membership");
  return {
    asOf: asOf.toISOString(),
    workspace: head.workspace,
    workspaces,
    person: head.user,
    drawer: viewDrawer(drawer),
    checker: viewChecker(writer),
    conversations,
    gallery,
    isStacked,
    albums,
    days: counted.days,
    zone: await readZone(db, counted.zone),
    running: [...generations, ...questions],
  };
}

/** The latest turns of one conversation with all they led to; null when it does not exist for this actor. */
export async function getConversationSnapshot(
  ctx: Ctx,
  id: string,
  before?: string,
): Promise<ConversationSnapshot | null> {
  const { db } = ctx.services;
  const { actor } = ctx;
  const conversation = await findConversation(db, actor, id);
  if (!conversation) return null;
  const where = { conversationId: id, ...(before ? { id: { lt: before } } : {}) };
  const found = await data.readTurns(db, actor, { where, take: turnsPage + 1, latestFirst: true });
  const turns = found.slice(0, turnsPage).reverse();
  const turnIds = { turnId: { in: turns.map((turn) => turn.id) } };
  const [messages, prompts, generations] = await Promise.all([
    data.readMessages(db, actor, { where: turnIds, take: turnsPage * 2 }),
    readPrompts(ctx, { where: turnIds, take: promptsMax }),
    data.readGenerations(db, actor, { where: turnIds, take: generationsMax }),
  ]);
  const assetIds = generations.flatMap((generation) => generation.assetId ?? []);
  const [assets, offered] = await Promise.all([data.readAssets(db, actor, assetIds), readOffered(ctx, turns)]);
  return {
    conversation,
    messages,
    turns,
    prompts,
    generations: [...generations, ...offered.generations],
    assets: [...assets, ...offered.assets],
    hasEarlier: found.length > turnsPage,
  };
}

export async function getAssetDetails(ctx: Ctx, id: string): Promise<AssetDetails | null> {
  const { db } = ctx.services;
  const asset = await findAsset(db, ctx.actor, id);
  if (!asset) return null;
  const { promptId, generationId } = asset;
  const [prompts, cost, finishedId, revisions, told] = await Promise.all([
    promptId ? readPrompts(ctx, { where: { id: promptId }, take: 1 }) : [],
    generationId ? data.readCost(db, ctx.actor, generationId) : null,
    asset.isDraft ? data.readFinishedId(db, ctx.actor, id) : null,
    readFamily(ctx, asset),
    promptId ? null : data.readTold(db, ctx.actor, id),
  ]);
  const prompt = prompts[0] ?? null;
  const toldPrompt = told?.prompt ?? null;
  return { asset, prompt, cost: cost ?? told?.cost ?? null, finishedId, revisions, toldPrompt };
}

/** Those of the ids that there are. */
export async function getAssets({ services, actor }: Ctx, ids: readonly string[]): Promise<readonly AssetView[]> {
  return await data.readAssets(services.db, actor, ids);
}
