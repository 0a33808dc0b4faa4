import { z } from "zod";
import { checkUnasked } from "../../asset/check/service.ts";
import { createAsset, type NewAsset } from "../../asset/data.ts";
import { Look } from "../../asset/look/schema.ts";
import { seeSoon } from "../../asset/look/service.ts";
import { assetKey } from "../../asset/rules.ts";
import type { StoredPicture } from "../../asset/schema.ts";
import { storePicture } from "../../asset/service.ts";
import { settlementOf } from "../../budget/rules.ts";
import { makeId } from "../../ids.ts";
import type { Picture } from "../../infra/model/port.ts";
import type { Services } from "../../services.ts";
import { lockTurn } from "../../turn/data.ts";
import type { DrawTask } from "../claim/data.ts";
import { closeTurn } from "../closing/service.ts";
import { NotAPicture } from "../ending/rules.ts";
import * as moves from "../moves/data.ts";
import { screenPicture } from "../screening/service.ts";

const Tokens = z.object({ textIn: z.number(), imageIn: z.number(), imageOut: z.number() });

/** What the row knows of bytes that are stored and not an asset yet. */
const Stored = z.object({
  assetId: z.uuid(),
  sha256: z.string(),
  mime: z.string(),
  sizeBytes: z.number(),
  width: z.number(),
  height: z.number(),
  thumbhash: z.string(),
  look: Look.optional(), // pictures of an older version are looked at later
  usage: Tokens.nullable(),
});
type Stored = z.infer<typeof Stored>;

/**
 * Bytes before rows: files, then `stored`, then `done`. A picture that was given up meanwhile, because this process was
 * away for longer than its lease, is kept all the same. False when it was cancelled, or is somebody else's now.
 */
export async function keepPicture(services: Services, task: DrawTask, picture: Picture): Promise<boolean> {
  const stored = await store(services, task, picture);
  const isOurs = await moves.markStored(services.db, task.id, services.instanceId, stored);
  if (!isOurs && !(await moves.markFound(services.db, task.id, services.instanceId, stored))) return false;
  await services.spool.remove(task.id);
  const isKept = await finishStored(services, task, stored);
  // An equal picture may have been deleted for ever between our files and our row, and the files with it.
  const key = assetKey(task.workspaceId, stored.sha256, "original");
  if (isKept && !(await services.storage.exists(key))) await store(services, task, picture);
  return isKept;
}

/** For recovery: a picture that was thought lost, whose bytes were found. */
export async function keepFound(services: Services, task: DrawTask, picture: Picture): Promise<boolean> {
  const stored = await store(services, task, picture);
  return (
    (await moves.markFound(services.db, task.id, services.instanceId, stored)) &&
    (await finishStored(services, task, stored))
  );
}

async function store(services: Services, task: DrawTask, picture: Picture): Promise<Stored> {
  await screenPicture(services, task, picture); // what nobody may see is not kept
  const stored = await storePicture(services, task.workspaceId, picture.bytes);
  if (!stored) throw new NotAPicture();
  const { sha256, mime, sizeBytes, width, height, thumbhash, look }: StoredPicture = stored;
  return { assetId: makeId(), sha256, mime, sizeBytes, width, height, thumbhash, look, usage: picture.usage };
}

/** For recovery: from the row of a process that died between the two. */
export async function finishFromRow(services: Services, task: DrawTask): Promise<boolean> {
  const row = await services.db.generation.findUnique({ where: { id: task.id }, select: { stored: true } });
  return await finishStored(services, task, Stored.parse(row?.stored));
}

/** Asset, generation, books and turn in one transaction. */
async function finishStored(
  services: Services,
  task: DrawTask,
  { usage, assetId, ...facts }: Stored,
): Promise<boolean> {
  const { workspaceId, turnId } = task;
  const drawer = await services.models.drawerOf(task.providerId, task.model);
  const settlement = settlementOf(drawer?.facts.price ?? null, usage, task.hold);
  const isKept = await services.db.$transaction(async (tx) => {
    await lockTurn(tx, turnId);
    if (!(await moves.markDone(tx, task.id, assetId, settlement))) return false;
    await createAsset(tx, assetOf(task, assetId, facts));
    if (drawer?.model.isFree) await checkUnasked(services, tx, { ...task, id: assetId, prompt: task.prompt.text });
    await closeTurn(
      services,
      tx,
      { workspaceId, turnId },
      { kind: "asset", workspaceId, id: assetId },
      { kind: "generation", workspaceId, id: task.id },
    );
    return true;
  });
  if (isKept) seeSoon(services);
  return isKept;
}

function assetOf(task: DrawTask, id: string, facts: Omit<Stored, "usage" | "assetId">): NewAsset {
  const { workspaceId, conversationId, turnId, promptId, title, altText, model, settings, referenceId } = task;
  const origin = { conversationId, turnId, promptId, generationId: task.id, model };
  return {
    id,
    workspaceId,
    title,
    altText,
    ...origin,
    isDraft: settings.full !== undefined,
    draftId: referenceId,
    ...facts,
  };
}
