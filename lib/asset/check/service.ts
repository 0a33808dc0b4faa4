import { findUsedUp } from "../../budget/limit/service.ts";
import type { Tx } from "../../infra/db/client.ts";
import type { Writer } from "../../infra/model/port.ts";
import { checkTool, readVerdicts, toCheckMessages } from "../../prompt/checklist/asking/rules.ts";
import { makeChecklist } from "../../prompt/checklist/rules.ts";
import type { Check, CheckItem } from "../../prompt/checklist/schema.ts";
import { readPolicy } from "../../prompt/policy/data.ts";
import type { Vault } from "../../prompt/privacy/vault/rules.ts";
import { checkJob, queueNames } from "../../queues.ts";
import { deny, fail, ok, type Result } from "../../result.ts";
import type { Ctx, Services } from "../../services.ts";
import { transact } from "../../transaction.ts";
import { type Calling, callWriter } from "../../turn/call/service.ts";
import { shieldSaid } from "../../turn/shield/rules.ts";
import { hashUser } from "../../user-hash.ts";
import { canWrite } from "../../workspace/rules.ts";
import { assetKey } from "../rules.ts";
import * as data from "./data.ts";
import { canSee, looksUnasked } from "./rules.ts";
import type { CheckJob, CheckPicture } from "./schema.ts";

/** A person wants to know whether a picture shows what its prompt says. It is looked at by a job. */
export async function checkPicture(ctx: Ctx, { id }: CheckPicture): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  const picture = await data.findCheckable(services.db, id, actor);
  const items = picture ? makeChecklist(picture) : [];
  if (!picture || items.length === 0) return fail("not_found");
  const writer = await services.models.writer();
  if (!canSee(writer.facts)) return fail("conflict");
  const obstacle = isPaid(writer) ? await findUsedUp(services, actor) : null;
  if (obstacle) return deny(obstacle);
  const job = checkJob(id, actor.userId);
  let isNew = false;
  const answer = await transact(services.db, async (tx) => {
    isNew = await data.beginCheck(tx, actor, id, { state: "running", items: unseen(items) });
    if (!isNew) return ok(null);
    await services.queue.send(tx, queueNames.checkAsset, job);
    await services.bus.publish(tx, { kind: "asset", workspaceId: actor.workspaceId, id });
    return ok(null);
  });
  if (answer.ok && isNew) services.queue.nudge(queueNames.checkAsset, job);
  return answer;
}

function isPaid({ facts: { price } }: Writer): boolean {
  return price === null || price.in + price.out > 0;
}

function unseen(items: readonly CheckItem[]): readonly Check[] {
  return items.map((item) => ({ ...item, verdict: null }));
}

/** In the transaction that keeps a picture: it is looked at unasked where that costs nothing and there is something to see. */
export async function checkUnasked(services: Services, tx: Tx, picture: Unasked): Promise<void> {
  const { id, requestedById, prompt } = picture;
  if (makeChecklist({ text: prompt, ledger: null }).length === 0) return;
  if (!looksUnasked(await services.models.writer())) return;
  await services.queue.send(tx, queueNames.checkAsset, checkJob(id, requestedById));
}

type Unasked = { readonly id: string; readonly requestedById: string; readonly prompt: string };

/** For jobs: looks, once, and writes down what was seen. The look is paid by who asked for it. */
export async function lookAt(services: Services, { assetId, userId }: CheckJob, signal: AbortSignal): Promise<void> {
  const picture = await data.findCheckable(services.db, assetId);
  const items = picture ? makeChecklist(picture) : [];
  if (!picture || items.length === 0) return;
  const writer = await services.models.writer();
  const policy = await readPolicy(services.db, picture);
  const isUnasked = policy.looksUnasked && looksUnasked(writer);
  if (!canSee(writer.facts) || !(await mayLook(services, picture, isUnasked))) return;
  const { vault } = shieldSaid(
    items.map(({ words }) => words),
    policy,
  );
  const seen = await look({ services, picture, items, writer, vault, userId, signal });
  await data.saveChecks(
    services.db,
    assetId,
    seen ? { state: "done", items: seen } : { state: "failed", items: unseen(items) },
  );
  services.bus.tell({ kind: "asset", workspaceId: picture.workspaceId, id: assetId });
}

async function mayLook({ db }: Services, { id, state }: data.Checkable, isUnasked: boolean): Promise<boolean> {
  return state === "running" ? await data.claimCheck(db, id) : state === null && isUnasked;
}

type Look = {
  readonly services: Services;
  readonly picture: data.Checkable;
  readonly items: readonly CheckItem[];
  readonly writer: Writer;
  readonly vault: Vault;
  readonly userId: string;
  readonly signal: AbortSignal;
};

/** One call of the chat model; null when it gave no answer that could be read. */
async function look({
  services,
  picture,
  items,
  writer,
  vault,
  userId,
  signal,
}: Look): Promise<readonly Check[] | null> {
  const { id, workspaceId, turnId } = picture;
  const shown = await readShown(services, picture, writer);
  if (!shown) return null;
  const turn = { id: turnId, workspaceId, requestedById: userId, attempt: 1 };
  const calling: Calling = { kind: "look", services, turn, signal, vault, notes: [] };
  const request = {
    messages: toCheckMessages(items, shown),
    tool: checkTool,
    mustCall: true,
    userHash: hashUser(userId),
  };
  let seen: readonly Check[] | null = null;
  try {
    // The time makes it a call of its own: a look that failed may be repeated, and each one is in the books.
    for await (const event of callWriter(calling, `check ${id} ${Date.now()}`, writer, request)) {
      const call = event.type === "calls" ? event.calls.find(({ name }) => name === checkTool.name) : undefined;
      if (call) seen = readVerdicts(items, call.arguments);
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    services.log.warn({ event: "asset.check", id, name });
  } finally {
    await Promise.all(calling.notes);
  }
  return seen;
}

/** The built-in engine knows its pictures by their bytes; to others the smaller copy says as much and costs less. */
async function readShown({ storage }: Services, picture: data.Checkable, writer: Writer) {
  const { workspaceId, sha256, mime } = picture;
  const preview = looksUnasked(writer) ? null : await storage.read(assetKey(workspaceId, sha256, "preview"));
  if (preview) return { bytes: preview, mime: "image/webp" };
  const bytes = await storage.read(assetKey(workspaceId, sha256, "original"));
  return bytes && { bytes, mime };
}
