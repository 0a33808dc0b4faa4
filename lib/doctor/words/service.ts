import type { Services } from "../../services.ts";
import type { Finding } from "../schema.ts";
import { findUnfindable, writeDocument } from "./data.ts";

/** Every picture has the words by which it is found. */
export async function* examineWords({ db }: Services): AsyncGenerator<Finding> {
  for (const id of await findUnfindable(db)) {
    yield {
      invariant: "I3",
      says: `asset ${id} is found by no word`,
      mend: async () => {
        await writeDocument(db, id);
        return "its words were written again";
      },
    };
  }
}
