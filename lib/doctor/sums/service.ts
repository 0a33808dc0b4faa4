import type { Services } from "../../services.ts";
import type { Finding } from "../schema.ts";
import { findWrongSums, sumAgain } from "./data.ts";

/** I5: the sum of each day is what its lines of usage say. Limits are judged by these sums. */
export async function* examineSums({ db }: Services, since: Date): AsyncGenerator<Finding> {
  for (const key of await findWrongSums(db, since.toISOString().slice(0, 10))) {
    yield {
      invariant: "I5",
      says: `the sum of ${key.day} for person ${key.userId} and ${key.model} is not that of its usage`,
      mend: async () => {
        await db.$transaction((tx) => sumAgain(tx, key));
        return "summed again";
      },
    };
  }
}
