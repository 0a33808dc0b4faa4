import type { Services } from "../../services.ts";
import type { Finding } from "../schema.ts";
import { countAgain, findLostZones, findWrongDays, forgetZone } from "./data.ts";

/** Where a workspace lives is known to the database: else no picture could be counted there. */
export async function* examineZones({ db }: Services): AsyncGenerator<Finding> {
  for (const found of await findLostZones(db)) {
    yield {
      invariant: "I3",
      says: `workspace ${found.workspaceId} lives in a time zone that the database does not know: ${found.zone}`,
      mend: async () => {
        await forgetZone(db, found);
        return "its days are by UTC";
      },
    };
  }
}

/** The gallery's counters: each day has as many pictures as it says. */
export async function* examineDays({ db }: Services): AsyncGenerator<Finding> {
  for (const { workspaceId, day, count } of await findWrongDays(db)) {
    const more = count > 1 ? ` and ${count - 1} more` : "";
    yield {
      invariant: "I3",
      says: `the count of pictures of day ${day}${more} in workspace ${workspaceId} is not that of its pictures`,
      mend: async () => {
        await countAgain(db, workspaceId);
        return "counted again";
      },
    };
  }
}
