import { createHash } from "node:crypto";
import { assetKey } from "../asset/rules.ts";
import { variants } from "../asset/schema.ts";
import { makeId } from "../ids.ts";
import type { Services } from "../services.ts";
import type { Actor } from "../workspace/schema.ts";

export type TestWork = { readonly conversationId: string; readonly generationId: string; readonly sha256: string };

/** One conversation with a drawn picture: a row in every table that belongs to a workspace, and the three files. */
export async function makeWork(services: Services, { workspaceId, userId }: Actor, content: string): Promise<TestWork> {
  const { db } = services;
  const [conversationId, turnId, messageId, replyId, promptId, generationId, assetId] = Array.from({ length: 7 }, () =>
    makeId(),
  ) as [string, string, string, string, string, string, string];
  const sha256 = createHash("sha256").update(content).digest("hex");
  const files = variants.map((variant) => ({
    key: assetKey(workspaceId, sha256, variant),
    bytes: Buffer.from(`${content} ${variant}`),
    mime: "image/png",
  }));
  await services.storage.put(...files);
  await db.conversation.create({ data: { id: conversationId, workspaceId, createdById: userId, lastId: messageId } });
  const turn = { workspaceId, conversationId, turnId };
  await db.turn.create({
    data: { id: turnId, workspaceId, conversationId, requestedById: userId, messageId, replyId, state: "done" },
  });
  await db.message.create({ data: { id: messageId, ...turn, role: "user", text: content, isComplete: true } });
  await db.prompt.create({
    data: {
      id: promptId,
      ...turn,
      reason: "brief",
      text: content,
      title: "t",
      altText: "a",
      withheld: [],
      settings: {},
    },
  });
  const size = { model: "m", width: 8, height: 8 };
  await db.generation.create({
    data: {
      id: generationId,
      ...turn,
      promptId,
      requestedById: userId,
      providerId: "p",
      position: 0,
      state: "done",
      assetId,
      ...size,
    },
  });
  const file = { sha256, mime: "image/png", sizeBytes: content.length, thumbhash: "", title: "t", altText: "a" };
  await db.asset.create({ data: { id: assetId, ...turn, promptId, generationId, ...file, ...size } });
  const amounts = { state: "settled", lowMicroUsd: 1n, amountMicroUsd: 1n, priceVersion: "1" };
  await db.hold.create({ data: { id: makeId(), workspaceId, userId, generationId, ...amounts } });
  const own = { workspaceId, createdById: userId, name: "n" };
  await db.preset.create({ data: { id: makeId(), ...own, parts: {} } });
  await db.template.create({
    data: { id: makeId(), ...own, text: content, purpose: "free", aspect: "square", count: 1 },
  });
  const [tagId, albumId] = [makeId(), makeId()];
  await db.tag.create({ data: { id: tagId, workspaceId, name: content, folded: content } });
  await db.assetTag.create({ data: { assetId, tagId } });
  await db.album.create({ data: { id: albumId, ...own } });
  await db.albumAsset.create({ data: { albumId, assetId, position: 1 } });
  await db.undo.create({ data: { id: makeId(), workspaceId, userId, op: "trash", assetIds: [assetId] } });
  return { conversationId, generationId, sha256 };
}

/** How many rows each table of the product has. */
export async function countRows({ db }: Services): Promise<Readonly<Record<string, number>>> {
  const tables = await db.$queryRaw<readonly { readonly name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name NOT IN ('_prisma_migrations', 'login_attempt')`;
  const counts = tables.map(async ({ name }) => {
    const [row] = await db.$queryRawUnsafe<readonly { readonly n: number }[]>(
      `SELECT count(*)::int AS n FROM "${name}"`,
    );
    return [name, row?.n ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
