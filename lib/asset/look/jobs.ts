import { queueNames, seeJob } from "../../queues.ts";
import type { Services } from "../../services.ts";
import * as data from "./data.ts";
import { lookOf } from "./rules.ts";
import { readTiny } from "./service.ts";

const picturesAtOnce = 20;
const roundsMax = 50; // of one job; what is left is another one's, so that a server that stops waits for none
const groupedAtOnce = 50;

const afterAll = "ffffffff-ffff-ffff-ffff-ffffffffffff"; // where the newest pictures are

/**
 * Looks at pictures that nobody has looked at yet, the newest first, and puts them into groups. Stopped anywhere, it goes
 * on where it was. A picture whose file cannot be read now holds up no other: what went wrong first is thrown at the end.
 */
export async function seeAssets(services: Services, signal: AbortSignal): Promise<void> {
  let failure: unknown;
  const isAll = await seeRounds(services, signal, (error) => {
    failure ??= error;
  });
  if (!isAll) await services.queue.send(services.db, queueNames.seeAssets, seeJob);
  if (failure) throw failure;
}

/** False when there was more than one job does. A round in which nothing could be read is none: the next job began there too. */
async function seeRounds(services: Services, signal: AbortSignal, onFailure: (error: unknown) => void) {
  let before = afterAll;
  for (let round = 0; round < roundsMax; ) {
    if (signal.aborted) return true;
    const unseen = await data.listUnseen(services.db, before, picturesAtOnce);
    const seen = await seeEach(services, unseen, onFailure);
    const grouped = await services.db.$transaction((tx) => data.groupSeen(tx, groupedAtOnce));
    if (unseen.length === 0 && grouped === 0) return true;
    before = unseen.flatMap(({ ids }) => ids).reduce((a, b) => (a < b ? a : b), before);
    if (seen + grouped > 0) round++;
  }
  return false;
}

async function seeEach(services: Services, unseen: readonly data.Unseen[], onFailure: (error: unknown) => void) {
  let seen = 0;
  for (const one of unseen) await see(services, one).then(() => seen++, onFailure);
  return seen;
}

async function see(services: Services, unseen: data.Unseen): Promise<void> {
  const tiny = await readTiny(services, unseen);
  if (tiny) await data.keepLook(services.db, unseen.ids, lookOf(tiny));
  else await data.markUnreadable(services.db, unseen);
}
