import { makeId } from "../ids.ts";
import type { Ctx } from "../services.ts";

/** Rows of pictures in one conversation, the oldest first; there are no files behind them. */
export async function makePictures(
  { services, actor }: Ctx,
  count: number,
  conversationId = makeId(),
): Promise<readonly string[]> {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: makeId(),
    workspaceId: actor.workspaceId,
    conversationId,
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
