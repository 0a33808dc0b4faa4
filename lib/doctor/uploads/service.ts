import type { Services } from "../../services.ts";
import { readLying } from "../../upload/data.ts";
import { takeFile } from "../../upload/taking/service.ts";
import { type Finding, lateS } from "../schema.ts";

/** I3 and I6: what lies in the intake is a file on its way, and one that is whole is taken. */
export async function* examineUploads(services: Services): AsyncGenerator<Finding> {
  const { db, intake } = services;
  const ids = await intake.list();
  if (ids.length === 0) return;
  const rows = new Map((await readLying(db, ids, lateS)).map((row) => [row.id, row]));
  for (const id of ids) {
    const row = rows.get(id);
    if (!row || row.isOver) yield useless(services, id);
    else if (row.waits) yield forgotten(services, id);
  }
}

function useless({ intake }: Services, id: string): Finding {
  return {
    invariant: "I3",
    says: `the file of upload ${id} lies unused`,
    mend: async () => {
      await intake.remove(id);
      return "removed";
    },
  };
}

function forgotten(services: Services, id: string): Finding {
  return {
    invariant: "I6",
    says: `upload ${id} is whole, and nobody takes it`,
    mend: async () => {
      await takeFile(services, id);
      return "taken";
    },
  };
}
