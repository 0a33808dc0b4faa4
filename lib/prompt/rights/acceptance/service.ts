import { csvLine } from "../../../budget/report/rules.ts";
import type { Ctx } from "../../../services.ts";
import * as data from "./data.ts";
import type { AcceptanceView } from "./schema.ts";

// Who had which name, or what private thing, drawn as it is: for the owner of the workspace, and nobody else.

const shownMax = 50;
const pageLength = 500;

/** The latest ones; null for who is not the owner. */
export async function getAcceptances({ services, actor }: Ctx): Promise<readonly AcceptanceView[] | null> {
  if (actor.role !== "owner") return null;
  return await data.listAcceptances(services.db, actor, { limit: shownMax });
}

const byteOrderMark = "\u{feff}"; // tells spreadsheets that this is UTF-8
const head = ["accepted_at", "person", "kind", "name", "prompt", "prompt_id"] as const;

/** All of them as a file, piece by piece; null for who is not the owner. */
export function exportAcceptances(ctx: Ctx): AsyncGenerator<string> | null {
  return ctx.actor.role === "owner" ? writeAll(ctx) : null;
}

async function* writeAll({ services, actor }: Ctx): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(head);
  let beforeId: string | undefined;
  do {
    const rows = await data.listAcceptances(services.db, actor, { limit: pageLength, beforeId });
    if (rows.length > 0) yield rows.map(toCsv).join("");
    beforeId = rows.length < pageLength ? undefined : rows.at(-1)?.id;
  } while (beforeId !== undefined);
}

function toCsv({ acceptedAt, person, kind, name, title, promptId }: AcceptanceView): string {
  return csvLine([acceptedAt, person ?? "", kind, name, title ?? "", promptId]);
}
