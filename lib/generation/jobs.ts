import { z } from "zod";
import { createAsset, type NewAsset } from "../asset/data.ts";
import { partialKey, partialPrefix } from "../asset/rules.ts";
import { type StoredPicture, storePicture } from "../asset/service.ts";
import { costMicroUsd } from "../budget/rules.ts";
import { makeId } from "../ids.ts";
import type { DrawEvent, DrawUsage } from "../infra/model/port.ts";
import { keepLease } from "../lease.ts";
import { startRunning } from "../running.ts";
import { Id } from "../schema.ts";
import type { Services } from "../services.ts";
import type { FailureCode } from "../studio/schema.ts";
import { hashUser } from "../user-hash.ts";
import * as data from "./data.ts";
import { endingOf, NotAPicture } from "./ending/rules.ts";
import type { GenerationState } from "./rules.ts";
import { closeTurn, partialsMax } from "./service.ts";

const DrawGeneration = z.object({ generationId: Id });

type Run = { readonly services: Services; readonly task: data.DrawTask; readonly signal: AbortSignal };
type Ended = { readonly state: GenerationState; readonly code?: FailureCode };
type Picture = Extract<DrawEvent, { type: "picture" }>;

/** One picture: claim with `sent_at`, draw, store the bytes, then the rows. A second call for the same row does nothing. */
export async function drawGeneration(services: Services, payload: unknown, caller: AbortSignal): Promise<void> {
  const { generationId } = DrawGeneration.parse(payload);
  const task = await data.claimForSending(services.db, generationId, services.instanceId);
  if (!task) return;
  const running = startRunning(task.id, caller);
  const endLease = keepLease(
    () => data.renewLease(services.db, task.id, services.instanceId),
    running.stop,
    services.log,
  );
  const startedAt = performance.now();
  let ended: Ended | null = null;
  try {
    tell(services, task);
    const picture = await draw({ services, task, signal: running.signal });
    ended = await keep(services, task, picture);
  } catch (error) {
    ended = await endWithout(services, task, error);
  } finally {
    endLease();
    running.end();
    await services.storage.removeAll(partialPrefix(task.workspaceId, task.id)).catch(() => undefined);
    services.log.info({
      event: "generation",
      id: task.id,
      turnId: task.turnId,
      ...ended,
      ms: Math.round(performance.now() - startedAt),
    });
  }
}

async function draw(run: Run): Promise<Picture> {
  const { services, task } = run;
  const { image } = services.models;
  const events = image.draw(
    {
      prompt: task.prompt.text,
      width: task.width,
      height: task.height,
      quality: task.settings.quality,
      background: task.settings.background,
      format: task.settings.format,
      partialsMax: image.isFree ? partialsMax.free : partialsMax.paid,
      variation: task.variation,
      userHash: hashUser(task.requestedById),
    },
    run.signal,
  );
  let partials = 0;
  for await (const event of events) {
    if (event.type === "picture") return event;
    await keepPartial(run, event.bytes, ++partials);
  }
  throw new Error("the image model ended without a picture and without an error");
}

/** A stage of the picture is worth showing and not worth failing for. */
async function keepPartial({ services, task }: Run, bytes: Uint8Array, number: number): Promise<void> {
  try {
    const key = partialKey(task.workspaceId, task.id, number);
    await services.storage.putForNow({ key, bytes, mime: `image/${task.settings.format}` });
    if (await data.setPartialCount(services.db, task.id, services.instanceId, number)) tell(services, task);
  } catch (error) {
    services.log.warn({
      event: "generation.partial",
      id: task.id,
      name: error instanceof Error ? error.name : "unknown",
    });
  }
}

/** Bytes before rows; then asset, generation, books and turn in one transaction. */
async function keep(services: Services, task: data.DrawTask, picture: Picture): Promise<Ended> {
  const stored = await storePicture(services, task.workspaceId, picture.bytes);
  if (!stored) return await endWithout(services, task, new NotAPicture());
  const { workspaceId, turnId } = task;
  return await services.db.$transaction(async (tx): Promise<Ended> => {
    const asset = assetOf(task, stored);
    const isOurs = await data.endDrawing(tx, task.id, services.instanceId, {
      state: "done",
      assetId: asset.id,
      requestId: picture.requestId,
      settlement: settlementOf(task, picture.usage),
    });
    if (!isOurs) return { state: "cancelled" };
    await createAsset(tx, asset);
    await services.bus.publish(
      tx,
      { kind: "asset", workspaceId, id: asset.id },
      { kind: "generation", workspaceId, id: task.id },
    );
    await closeTurn(services, tx, { workspaceId, turnId });
    return { state: "done" };
  });
}

async function endWithout(services: Services, task: data.DrawTask, error: unknown): Promise<Ended> {
  const ending = endingOf(error, services.models.image.isFree);
  if (ending.kind === "unexpected") {
    services.log.error({ event: "generation.error", id: task.id, name: ending.name, stack: ending.stack });
  }
  const { workspaceId, turnId } = task;
  await services.db.$transaction(async (tx) => {
    if (!(await data.endDrawing(tx, task.id, services.instanceId, ending.ending))) return;
    await services.bus.publish(tx, { kind: "generation", workspaceId, id: task.id });
    await closeTurn(services, tx, { workspaceId, turnId });
  });
  const { state, failure } = ending.ending;
  return failure ? { state, code: failure.code } : { state };
}

function assetOf(task: data.DrawTask, stored: StoredPicture): NewAsset {
  const { workspaceId, conversationId, turnId, promptId, title, altText, model } = task;
  return {
    id: makeId(),
    workspaceId,
    conversationId,
    turnId,
    promptId,
    generationId: task.id,
    title,
    altText,
    model,
    ...stored,
  };
}

function settlementOf(task: data.DrawTask, usage: DrawUsage | null): data.Ending["settlement"] {
  const microUsd = usage ? costMicroUsd(task.model, usage) : task.hold.amountMicroUsd;
  return { state: "settled", microUsd, usage };
}

function tell({ bus }: Services, { workspaceId, id }: data.DrawTask): void {
  bus.tell({ kind: "generation", workspaceId, id });
}
