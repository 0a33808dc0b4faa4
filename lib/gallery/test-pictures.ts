import { makeId } from "../ids.ts";
import type { Ctx } from "../services.ts";

/** Rows of pictures in one conversation, the oldest first; there are no files behind them. */
export async function makePictures(ctx: Ctx, count: number, conversationId = makeId()): Promise<readonly string[]> {
  return await makeRows(ctx, count, { conversationId });
}

/** Rows of later versions of a picture, the oldest first. */
export async function makeVersions(ctx: Ctx, draftId: string, count: number): Promise<readonly string[]> {
  return await makeRows(ctx, count, { draftId });
}

type Ties = { readonly conversationId?: string; readonly draftId?: string };

async function makeRows({ services, actor }: Ctx, count: number, ties: Ties): Promise<readonly string[]> {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: makeId(),
    workspaceId: actor.workspaceId,
    ...ties,
    sha256: `${index}`.padStart(64, "0"),
    mime: "image/webp",
    sizeBytes: 1,
    width: 3,
    height: 2,
    thumbhash: "",
    title: `Picture ${index}`,
    altText: "",
    model: "test",
  }));
  await services.db.asset.createMany({ data: rows });
  return rows.map(({ id }) => id);
}
