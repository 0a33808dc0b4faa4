import type { Services } from "../../services.ts";
import type { Finding } from "../schema.ts";
import { countAgain, findWrongDays } from "./data.ts";

/** The gallery's counters: each day has as many pictures as it says. */
export async function* examineDays({ db }: Services): AsyncGenerator<Finding> {
  for (const found of await findWrongDays(db)) {
    yield {
      invariant: "I3",
      says: `the count of pictures of day ${found.day} in workspace ${found.workspaceId} is not that of its pictures`,
      mend: async () => {
        await db.$transaction((tx) => countAgain(tx, found));
        return "counted again";
      },
    };
  }
}
