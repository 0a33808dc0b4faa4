import { hasPurging } from "./asset/data.ts";
import { requestSeeing } from "./asset/look/service.ts";
import { expireUnknown } from "./budget/data.ts";
import { forgetOldExports } from "./export/data.ts";
import { forgetDeletedAlbums } from "./gallery/album/data.ts";
import { expireTrash } from "./gallery/trash/service.ts";
import { forgetOldUndos } from "./gallery/undo/data.ts";
import { recoverGenerations, sweepSpool } from "./generation/recovery/service.ts";
import { sweepImports } from "./import/service.ts";
import { drawJob, queueNames, turnJob } from "./queues.ts";
import type { Services } from "./services.ts";
import { expireLeases, failStranded, findStranded, type StrandedTurn } from "./turn/data.ts";
import { voidLeases } from "./upload/data.ts";
import { sweepUploads } from "./upload/sweeping/service.ts";

const everyMs = 10_000;
const waitedS = 20; // a row that waits longer than this has probably lost its job
const attemptsMax = 3;
const loopsAtStart = 4; // of drawing; each ends by itself when nothing waits
const cutMs = 5 * 60_000; // no write takes so long: what is older was cut
const unknownHours = 24; // then nobody will decide any more, and the money is given back

/** Nothing stays unfinished longer than lease + timeout: rows whose process died are taken up or brought to an end. */
export async function startSweeper(services: Services, isAlone: boolean): Promise<() => void> {
  if (isAlone) await expireLeases(services.db);
  if (isAlone) await voidLeases(services.db);
  let isBusy = false;
  const sweepOnce = async (waitS: number) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await sweep(services, waitS);
    } catch (error) {
      services.log.error({ event: "sweep.error", name: error instanceof Error ? error.name : "unknown" });
    } finally {
      isBusy = false;
    }
  };
  await sweepOnce(isAlone ? 0 : waitedS);
  const timer = setInterval(() => void sweepOnce(waitedS), everyMs);
  return () => clearInterval(timer);
}

/**
 * Once the queue takes work: what waits is begun at once. Its stored jobs would be found a little later, and a process that
 * is killed again and again within seconds would never come to them.
 */
export async function beginWaiting(services: Services): Promise<void> {
  const { db, queue } = services;
  await sweepUploads(services, 0);
  for (const { id } of await findStranded(db, 0)) queue.nudge(queueNames.runTurn, turnJob(id));
  queue.nudge(queueNames.drawGeneration, ...Array.from({ length: loopsAtStart }, () => drawJob("start")));
}

async function sweep(services: Services, waitS: number): Promise<void> {
  const { db, queue, storage } = services;
  for (const turn of await findStranded(db, waitS)) await takeUpTurn(services, turn);
  await recoverGenerations(services, waitS);
  await sweepSpool(services);
  await sweepUploads(services, waitS);
  await storage.sweep(new Date(Date.now() - cutMs));
  await expireUnknown(db, unknownHours);
  await forgetOldUndos(db);
  await forgetDeletedAlbums(db);
  await forgetOldExports(db);
  await sweepImports(services);
  await requestSeeing(services);
  await expireTrash(services);
  if (await hasPurging(db)) await queue.send(db, queueNames.purgeAssets, { key: "all", payload: {} });
}

async function takeUpTurn({ db, queue, bus }: Services, turn: StrandedTurn): Promise<void> {
  if (turn.attempt < attemptsMax) return await queue.send(db, queueNames.runTurn, turnJob(turn.id));
  await db.$transaction(async (tx) => {
    if (!(await failStranded(tx, turn.id, { code: "interrupted", wasBilled: "no" }))) return;
    await bus.publish(
      tx,
      { kind: "turn", workspaceId: turn.workspaceId, id: turn.id },
      { kind: "message", workspaceId: turn.workspaceId, id: turn.replyId },
    );
  });
}
