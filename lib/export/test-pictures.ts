import { createHash, randomBytes } from "node:crypto";
import sharp from "sharp";
import { createAsset } from "../asset/data.ts";
import { storePicture } from "../asset/service.ts";
import { makeId } from "../ids.ts";
import type { Ctx } from "../services.ts";

// For service tests: stored pictures with their rows.

/** Noise, so that no two are alike. */
export function noise(width = 64, height = 48, format: "webp" | "png" | "jpeg" = "webp"): Promise<Buffer> {
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .toFormat(format)
    .toBuffer();
}

export const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

export type Kept = { readonly id: string; readonly sha256: string; readonly bytes: Buffer };

type Names = { readonly title?: string; readonly altText?: string; readonly model?: string };
type Lineage = { readonly isDraft?: boolean; readonly draftId?: string | null };
type Given = Names & Lineage & { readonly bytes?: Buffer; readonly prompt?: string; readonly microUsd?: bigint };

/** A picture in the workspace of `ctx`, with a prompt and a price where they are given. */
export async function keepPicture(ctx: Ctx, given: Given = {}): Promise<Kept> {
  const { services, actor } = ctx;
  const { workspaceId } = actor;
  const bytes = given.bytes ?? (await noise());
  const stored = await storePicture(services, workspaceId, bytes);
  if (!stored) throw new Error("not a picture");
  const id = makeId();
  const ids = { conversationId: makeId(), turnId: makeId(), promptId: makeId(), generationId: makeId() };
  if (given.prompt !== undefined) await writeTurn(ctx, ids, given.prompt, given.microUsd);
  const { title = "Noise", altText = "noise", model = "test", isDraft = false, draftId = null } = given;
  const row = { id, workspaceId, ...ids, title, altText, model, isDraft, draftId, ...stored };
  await services.db.$transaction((tx) => createAsset(tx, row));
  return { id, sha256: stored.sha256, bytes };
}

type Ids = Record<"conversationId" | "turnId" | "promptId" | "generationId", string>;

async function writeTurn({ services, actor }: Ctx, ids: Ids, text: string, microUsd?: bigint): Promise<void> {
  const { db } = services;
  const { workspaceId, userId } = actor;
  const { conversationId, turnId, promptId, generationId } = ids;
  await db.conversation.create({ data: { id: conversationId, workspaceId, createdById: userId, lastId: turnId } });
  const turn = { conversationId, requestedById: userId, messageId: makeId(), replyId: makeId(), state: "done" };
  await db.turn.create({ data: { id: turnId, workspaceId, ...turn } });
  const empty = { title: "", altText: "", withheld: [], settings: {}, reason: "brief" };
  await db.prompt.create({ data: { id: promptId, workspaceId, conversationId, turnId, text, ...empty } });
  if (microUsd === undefined) return;
  const asked = { providerId: "env", model: "test", width: 64, height: 48, position: 0, state: "done" };
  const owner = { workspaceId, conversationId, turnId, promptId, requestedById: userId };
  await db.generation.create({ data: { id: generationId, ...owner, ...asked } });
  const cost = { kind: "picture", providerId: "env", model: "test", microUsd, isEstimated: true };
  await db.usage.create({ data: { id: makeId(), workspaceId, userId, turnId, generationId, ...cost } });
}
