import { readStates } from "../../generation/recovery/data.ts";
import { sweepSpool } from "../../generation/recovery/service.ts";
import { isRunning } from "../../generation/rules.ts";
import type { Services } from "../../services.ts";
import type { Finding } from "../schema.ts";

const sweptMs = 60_000;

/** I2: an answer that lies in the spool of a picture that ended is kept when it is whole, and removed when it is not. */
export async function* examineAnswers(services: Services): AsyncGenerator<Finding> {
  const ids = await services.spool.list();
  const states = await readStates(services.db, ids);
  for (const id of ids) {
    const found = states.get(id);
    if (found && (isRunning(found.state) || isFresh(found.endedAt))) continue;
    yield {
      invariant: "I2",
      says: `an answer for picture ${id} lies unused, and the picture is ${found?.state ?? "deleted"}`,
      mend: () => sweepOne(services, id),
    };
  }
}

/** The sweeper that runs beside the server has not come by yet. */
function isFresh(endedAt: Date | null): boolean {
  return endedAt !== null && endedAt.getTime() > Date.now() - sweptMs;
}

async function sweepOne(services: Services, id: string): Promise<string | null> {
  await sweepSpool(services);
  if ((await services.spool.list()).includes(id)) return null; // it is whole, and the storage does not take it
  const state = (await readStates(services.db, [id])).get(id)?.state;
  return state === "done" ? "the picture is in the gallery now" : "it was not whole, or nobody waits for it: removed";
}
