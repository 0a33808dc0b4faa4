import type { Services } from "../../services.ts";
import type { Finding } from "../schema.ts";
import { findOverspent } from "./data.ts";

/** I5: no limit of the owner or of the environment was overspent by what was reserved under it. */
export async function* examineLimits({ db, limits }: Services): AsyncGenerator<Finding> {
  for (const { scope, period, subjectId } of await findOverspent(db, limits)) {
    yield {
      invariant: "I5",
      says: `more was reserved this ${period} than ${scope}${subjectId ? ` ${subjectId}` : ""} may spend`,
      mend: async () => `nothing more is drawn there until the ${period} is over`,
    };
  }
}
