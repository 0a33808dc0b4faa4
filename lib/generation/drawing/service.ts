import { partialKey, partialPrefix } from "../../asset/rules.ts";
import { settlementOf } from "../../budget/rules.ts";
import {
  type Drawer,
  type DrawRequest,
  type ImageModel,
  ModelError,
  type Picture,
  type Reference,
  type Tap,
} from "../../infra/model/port.ts";
import type { AnswerHead, SpoolWriter } from "../../infra/spool/port.ts";
import { StorageError } from "../../infra/storage/port.ts";
import { keepLease } from "../../lease.ts";
import { countFailure, forgetFailures, rest } from "../../provider/health/data.ts";
import { isFault } from "../../provider/health/rules.ts";
import { StoppedError, startRunning } from "../../running.ts";
import type { Services } from "../../services.ts";
import { stackOf } from "../../stack.ts";
import type { FailureCode } from "../../studio/schema.ts";
import { lockTurn } from "../../turn/data.ts";
import { hashUser } from "../../user-hash.ts";
import type { DrawTask } from "../claim/data.ts";
import { closeTurn } from "../closing/service.ts";
import { endingOf, Flagged, NoDrawer, Unscreened } from "../ending/rules.ts";
import { readReferences } from "../finishing/service.ts";
import { keepPicture } from "../keeping/service.ts";
import * as moves from "../moves/data.ts";
import { retryAfter } from "../retry/rules.ts";
import type { GenerationState } from "../rules.ts";
import { partialsMax } from "../schema.ts";
import { screenPrompt } from "../screening/service.ts";

const newsMs = 100;

type Run = {
  readonly services: Services;
  readonly task: DrawTask;
  readonly references: readonly Reference[];
  readonly model: ImageModel;
  readonly signal: AbortSignal;
  readonly news: News;
  /** The stages that were kept for those who watch. */
  readonly stages: Set<number>;
};
type Ended = { readonly state: GenerationState | "left"; readonly code?: FailureCode; readonly waitS?: number };

/**
 * One picture, from its reservation to its end. `caller` aborts when this process must go: then the row is left as it
 * is, and whoever finds it after its lease decides by what was received.
 */
export async function drawReserved(services: Services, task: DrawTask, caller: AbortSignal): Promise<void> {
  const running = startRunning(task.id, caller);
  const renew = () => moves.renewLease(services.db, task.id, services.instanceId);
  const endLease = keepLease(renew, running.stop, services.log);
  const startedAt = performance.now();
  const news = openNews(services, task);
  const stages = new Set<number>();
  let ended: Ended = { state: "left" };
  try {
    news.soon();
    ended = await attempt(services, task, { signal: running.signal, caller, news, stages });
  } finally {
    news.stop();
    endLease();
    running.end();
    if (stages.size > 0)
      await services.storage.removeAll(partialPrefix(task.workspaceId, task.id)).catch(() => undefined);
    const { id, turnId, attempt: number } = task;
    const ms = Math.round(performance.now() - startedAt);
    services.log.info({ event: "generation", id, turnId, attempt: number, ...ended, ms });
  }
}

type Surroundings = Pick<Run, "signal" | "news" | "stages"> & { readonly caller: AbortSignal };

async function attempt(services: Services, task: DrawTask, { caller, ...around }: Surroundings): Promise<Ended> {
  const drawer = await services.models.drawerOf(task.providerId, task.model);
  const isFree = drawer?.model.isFree ?? false;
  let isSent = false;
  try {
    if (!drawer) throw new NoDrawer();
    const references = await readReferences(services, task, drawer.facts);
    await screenPrompt(services, task, drawer);
    if (!(await moves.markSending(services.db, task.id, services.instanceId))) return { state: "cancelled" };
    isSent = true;
    const picture = await receive({ services, task, references, ...around, model: drawer.model });
    const isKept = await keepPicture(services, task, picture);
    if (task.failures > 0) await forgetFailures(services.db, task.providerId);
    return { state: isKept ? "done" : "cancelled" };
  } catch (error) {
    if (caller.aborted) return { state: "left" };
    // Nothing was asked for yet: when its lease has run out it is, by whoever finds it then.
    const isExpected = endingOf(error, isFree).kind === "expected";
    if (!isSent && !isExpected) return leave(services, task, error);
    // An answer that came whole and could not be kept, for want of storage, a database or a verdict, stays where it
    // is: the sweeper keeps the picture when that is possible.
    if (isExpected && !mustWait(error)) await services.spool.remove(task.id);
    await noteFailure(services, task, error);
    return (await tryAgain(services, task, error)) ?? (await endUnfinished(services, task, error, drawer));
  }
}

function mustWait(error: unknown): boolean {
  return error instanceof StorageError || error instanceof Unscreened;
}

function leave(services: Services, { id }: DrawTask, error: unknown): Ended {
  services.log.error({ event: "generation.error", id, name: errorName(error), stack: stackOf(error) });
  return { state: "left" };
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}

/** The answer of a paid provider is written down as it comes: its bytes must outlive this process. */
async function receive({ services, task, references, model, signal, news, stages }: Run): Promise<Picture> {
  let writer: SpoolWriter | undefined;
  const onAnswer = async (head: AnswerHead): Promise<Tap> => {
    if (!model.isFree) writer = await services.spool.open(task.id, head).catch(() => undefined);
    if (!(await moves.markReceiving(services.db, task.id, services.instanceId, head.requestId)))
      throw new StoppedError();
    news.soon();
    return (chunk) => writer?.write(chunk);
  };
  try {
    for await (const event of model.draw({ ...requestOf(task, model), references }, signal, onAnswer)) {
      if (event.type === "picture") return event;
      if (task.policy.checksOutput) continue;
      stages.add(stages.size + 1);
      await keepPartial(services, task, event.bytes, stages.size);
    }
  } finally {
    await writer?.close();
  }
  throw new Error("the image model ended without a picture and without an error");
}

/** Where a picture is looked at before it is shown, no stage of it is shown before that. */
function partialsOf({ policy }: DrawTask, { isFree }: ImageModel): DrawRequest["partialsMax"] {
  if (policy.checksOutput) return 0;
  return isFree ? partialsMax.free : partialsMax.paid;
}

function requestOf(task: DrawTask, model: ImageModel) {
  const { quality, background, format } = task.settings;
  return {
    prompt: task.prompt.text,
    width: task.width,
    height: task.height,
    quality,
    background,
    format,
    partialsMax: partialsOf(task, model),
    variation: task.variation,
    userHash: hashUser(task.requestedById),
  };
}

/** A stage of the picture is worth showing and not worth failing for. */
async function keepPartial(services: Services, task: DrawTask, bytes: Uint8Array, number: number): Promise<void> {
  try {
    const key = partialKey(task.workspaceId, task.id, number);
    await services.storage.putForNow({ key, bytes, mime: `image/${task.settings.format}` });
    if (await moves.setPartialCount(services.db, task.id, services.instanceId, number)) tell(services, task);
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    services.log.warn({ event: "generation.partial", id: task.id, name });
  }
}

/** What this failure says about the provider, for the pictures that wait for the same one. */
async function noteFailure(services: Services, task: DrawTask, error: unknown): Promise<void> {
  if (!(error instanceof ModelError)) return;
  const { db } = services;
  if (isFault(error.code)) await countFailure(db, task.providerId, error.code);
  else if (error.code === "rate_limited" && error.retryAfterS) {
    await rest(db, task.providerId, error.code, retryAfter(error, task.attempt) ?? error.retryAfterS);
  }
}

/** Back to the queue when the request surely drew nothing and another try makes sense; null when not. */
async function tryAgain(services: Services, task: DrawTask, error: unknown): Promise<Ended | null> {
  const waitS = error instanceof ModelError ? retryAfter(error, task.attempt) : null;
  if (!(error instanceof ModelError) || waitS === null) return null;
  const wait = { seconds: waitS, reason: error.code };
  if (!(await moves.requeue(services.db, task.id, services.instanceId, wait))) return { state: "cancelled" };
  tell(services, task);
  return { state: "queued", code: error.code, waitS };
}

/** To an end without a picture, with its books. */
export async function endUnfinished(
  services: Services,
  task: DrawTask,
  error: unknown,
  drawer: Drawer | null,
): Promise<Ended> {
  const outcome = endingOf(error, drawer?.model.isFree ?? false);
  if (outcome.kind === "unexpected") {
    services.log.error({ event: "generation.error", id: task.id, name: outcome.name, stack: outcome.stack });
  }
  const { workspaceId, turnId } = task;
  const price = drawer?.facts.price ?? null;
  const settlement = error instanceof Flagged ? settlementOf(price, error.usage, task.hold) : undefined;
  const ending = { ...outcome.ending, settlement };
  await services.db.$transaction(async (tx) => {
    await lockTurn(tx, turnId);
    if (!(await moves.endWithout(tx, task.id, services.instanceId, ending))) return;
    await closeTurn(services, tx, { workspaceId, turnId }, { kind: "generation", workspaceId, id: task.id });
  });
  const { state, failure } = ending;
  return failure ? { state, code: failure.code } : { state };
}

function tell({ bus }: Services, { workspaceId, id }: DrawTask): void {
  bus.tell({ kind: "generation", workspaceId, id });
}

type News = { readonly soon: () => void; readonly stop: () => void };

/** Steps on the way are told a moment later, as they are then: those of a fast model are over before anybody sees them. */
function openNews(services: Services, task: DrawTask): News {
  let timer: NodeJS.Timeout | undefined;
  return {
    soon: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        tell(services, task);
      }, newsMs);
    },
    stop: () => clearTimeout(timer),
  };
}
