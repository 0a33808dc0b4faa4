import { assetKey } from "../../asset/rules.ts";
import { makeId } from "../../ids.ts";
import type { ImageFacts } from "../../infra/model/facts/port.ts";
import type { Reference } from "../../infra/model/port.ts";
import { createPrompts, findPrompt, isDrawable, type NewPrompt } from "../../prompt/data.ts";
import { guardFinish } from "../../prompt/rules.ts";
import { readToday } from "../../prompt/today/service.ts";
import { deny, fail, ok, type Result } from "../../result.ts";
import type { Ctx, Services } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { lockTurn, resumeDrawing } from "../../turn/data.ts";
import { canWrite } from "../../workspace/rules.ts";
import type { DrawTask } from "../claim/data.ts";
import { NoReference, NoSource } from "../ending/rules.ts";
import { type Order, requestGenerations, startDrawing } from "../ordering/service.ts";
import type { FinishDraft } from "../schema.ts";
import { canFinish, canTake, toFull } from "../tier/rules.ts";
import * as data from "./data.ts";

/**
 * Makes the full picture of one draft, once, however often that is asked for: from the draft itself where the server
 * takes pictures, otherwise from its words. Where they ask something now that revision is kept, and drawn when the person
 * has answered: its id is the result, so that whoever pressed is led there.
 */
export async function finishDraft(ctx: Ctx, input: FinishDraft): Promise<Result<string | null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  const draft = await data.findDraft(services.db, actor, input.assetId);
  const prompt = draft && (await findPrompt(services.db, actor, draft.promptId));
  const settings = prompt && toFull(prompt.settings);
  if (!draft || !prompt || !settings) return fail("not_found");
  const [{ model, facts }, today] = await Promise.all([
    services.models.drawer(),
    readToday(services.db, actor, prompt.conversationId),
  ]);
  const guarded = guardFinish(prompt, canFinish(facts), facts, today);
  if (guarded.kind === "blocked") return fail(guarded.reason);
  const row: NewPrompt = {
    ...prompt,
    id: input.promptId,
    parentId: prompt.id,
    reason: "finished",
    prompt: guarded.prompt,
    ledger: guarded.ledger,
    settings: { ...settings, model: model.name },
  };
  if (!isDrawable(row)) return await keepAsked(ctx, draft, row);
  const order: Order = { prompt: row, ids: [makeId()], firstPosition: 0, referenceId: draft.id };
  let isNew = false;
  const answer = await transact(services.db, async (tx) => {
    await lockTurn(tx, draft.turnId); // a double click must find what the first click made
    if (await data.isFinished(tx, draft)) return ok(null);
    if ((await createPrompts(tx, [row])) === 0) return fail("not_found");
    if (!(await resumeDrawing(tx, actor, draft.turnId))) return fail("conflict");
    await services.bus.publish(
      tx,
      { kind: "turn", workspaceId: row.workspaceId, id: row.turnId },
      { kind: "prompt", workspaceId: row.workspaceId, id: row.id },
    );
    const obstructed = await requestGenerations(services, tx, actor.userId, [order]);
    isNew = !obstructed;
    return obstructed ? deny(obstructed[0].obstacle) : ok(null);
  });
  if (answer.ok && isNew) startDrawing(services, [order]);
  return answer;
}

async function keepAsked({ services }: Ctx, draft: data.Draft, row: NewPrompt): Promise<Result<string | null>> {
  const { id, workspaceId, turnId } = row;
  const asked: NewPrompt = { ...row, settings: { ...row.settings, draftId: draft.id } };
  return await transact(services.db, async (tx) => {
    await lockTurn(tx, turnId);
    if (await data.isFinished(tx, draft)) return ok(null);
    const askedId = await data.findAsked(tx, draft);
    if (askedId) return ok(askedId);
    if ((await createPrompts(tx, [asked])) === 0) return fail("not_found");
    await services.bus.publish(tx, { kind: "prompt", workspaceId, id });
    return ok(id);
  });
}

/**
 * For jobs: what a picture is to be made from, read anew for each try. Of a draft: none where the server takes none, or
 * when it was deleted for ever. @throws {NoReference} when the storage does not give it now, {NoSource} when a picture
 * that is to be changed is gone
 */
export async function readReferences(
  services: Services,
  { referenceId, workspaceId, settings: { sourceIds } }: DrawTask,
  facts: ImageFacts,
): Promise<readonly Reference[]> {
  if (sourceIds) {
    // All of them, or nothing is drawn, for without them the words mean something else.
    const rows = canTake(facts, sourceIds.length) ? await data.findReferences(services.db, workspaceId, sourceIds) : [];
    if (rows.length < sourceIds.length) throw new NoSource();
    return await Promise.all(rows.map((row) => readOne(services, row, "source")));
  }
  if (!referenceId || !canFinish(facts)) return [];
  const rows = await data.findReferences(services.db, workspaceId, [referenceId]);
  return await Promise.all(rows.map((row) => readOne(services, row, "draft")));
}

async function readOne(
  { storage }: Services,
  { workspaceId, sha256, mime }: data.ReferenceRow,
  role: Reference["role"],
): Promise<Reference> {
  const bytes = await storage.read(assetKey(workspaceId, sha256, "original")).catch(() => null);
  if (!bytes) throw new NoReference();
  return { bytes, mime, role };
}
