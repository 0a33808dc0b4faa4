import type { Services } from "../../services.ts";
import { countAgain } from "../days/data.ts";
import type { Finding } from "../schema.ts";
import { findWrongDays, findWrongStacks, lookAgain } from "./data.ts";

/** Stacks of versions: each has the newest of its pictures and their number, and each day the stacks that it counts. */
export async function* examineStacks({ db }: Services): AsyncGenerator<Finding> {
  for (const found of await findWrongStacks(db)) {
    yield {
      invariant: "I3",
      says: `the stack ${found.id} in workspace ${found.workspaceId} is not what its pictures are`,
      mend: async () => {
        await db.$transaction((tx) => lookAgain(tx, found));
        return "looked at again";
      },
    };
  }
  for (const { workspaceId, day, count } of await findWrongDays(db)) {
    const more = count > 1 ? ` and ${count - 1} more` : "";
    yield {
      invariant: "I3",
      says: `the count of stacks of day ${day}${more} in workspace ${workspaceId} is not that of its stacks`,
      mend: async () => {
        await countAgain(db, workspaceId);
        return "counted again";
      },
    };
  }
}
