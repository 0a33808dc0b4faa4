import { readTiny } from "../../asset/look/service.ts";
import type { Services } from "../../services.ts";
import { beforeAll, type Finding } from "../schema.ts";
import { listUnreadable, wantLook } from "./data.ts";

const pageLength = 200;

/** What can be read can be found by its look: its file may have been missing only when it was looked at. */
export async function* examineLooks(services: Services): AsyncGenerator<Finding> {
  const { db } = services;
  for (let after = beforeAll; ; ) {
    const pictures = await listUnreadable(db, after, pageLength);
    for (const picture of pictures) {
      if (!(await readTiny(services, picture))) continue; // said already, of its files
      yield {
        invariant: "I3",
        says: `asset ${picture.id} is found by no look`,
        mend: async () => {
          await wantLook(db, picture.id);
          return "it will be looked at again";
        },
      };
    }
    const last = pictures.at(-1);
    if (!last) return;
    after = last.id;
  }
}
