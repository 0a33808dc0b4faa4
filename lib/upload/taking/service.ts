import { createHash } from "node:crypto";
import { createAsset, lockBytes, takeTwin } from "../../asset/data.ts";
import { seeSoon } from "../../asset/look/service.ts";
import type { StoredPicture } from "../../asset/schema.ts";
import { storePicture } from "../../asset/service.ts";
import { makeId } from "../../ids.ts";
import { type PictureMime, pixelsMax } from "../../infra/picture/port.ts";
import { StorageError } from "../../infra/storage/port.ts";
import type { Services } from "../../services.ts";
import * as data from "../data.ts";
import { kindOf, type PictureKind } from "../kind/rules.ts";
import { refusalOfKind, titleOf } from "../rules.ts";
import { attemptsMax } from "../schema.ts";
import { stripPicture } from "../strip/rules.ts";
import type { UploadFailure } from "../tray/schema.ts";

// From a file that somebody sent to a picture in the gallery. Nothing of it is believed.

/** Does nothing where the file does not lie: the process that has it takes it. */
export async function takeFile(services: Services, id: string): Promise<void> {
  const { db, intake } = services;
  if ((await intake.sizeOf(id)) === 0) return;
  const upload = await data.claimUpload(db, id);
  if (!upload) return;
  const failure = upload.attempt > attemptsMax ? "internal" : await tryToKeep(services, upload);
  if (failure) await endFailed(services, upload, failure);
  await intake.remove(id);
}

async function tryToKeep(services: Services, upload: data.UploadRow): Promise<UploadFailure | null> {
  try {
    const bytes = await services.intake.read(upload.id);
    if (!bytes) return null; // cancelled in this moment
    if (isOther(upload, bytes)) return "changed";
    const cleaned = await cleanPicture(services, bytes);
    return typeof cleaned === "string" ? cleaned : await keep(services, upload, cleaned);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return error.isFull ? "storage_full" : "storage";
  }
}

async function endFailed({ db, bus }: Services, upload: data.UploadRow, failure: UploadFailure): Promise<void> {
  const { id, workspaceId } = upload;
  await db.$transaction(async (tx) => {
    await data.endUpload(tx, id, { state: "failed", failure });
    await bus.publish(tx, { kind: "upload", workspaceId, id });
  });
}

function isOther({ sizeBytes, toldSha256 }: data.UploadRow, bytes: Uint8Array): boolean {
  return bytes.byteLength !== sizeBytes || (toldSha256 !== null && toldSha256 !== hashOf(bytes));
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Animations become their first picture. */
const remadeAs: Readonly<Record<PictureKind, PictureMime>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
};

/** The picture without what it tells of the person; as its very bytes where it stands upright and still. */
async function cleanPicture({ pictures }: Services, bytes: Uint8Array): Promise<Uint8Array | UploadFailure> {
  const kind = kindOf(bytes);
  const refusal = refusalOfKind(kind);
  if (refusal || kind === "vector" || kind === "foreign" || kind === "other") return refusal ?? "not_a_picture";
  const head = await pictures.look(bytes);
  if (!head) return "unreadable";
  if (head.width * head.height > pixelsMax) return "too_many_pixels";
  const isPlain = !head.isTurned && !head.isAnimated;
  const cleaned = isPlain ? stripPicture(kind, bytes) : await pictures.remake(bytes, remadeAs[kind]);
  return cleaned ?? "unreadable";
}

/** Bytes before rows. Whoever deletes the same bytes for ever in this moment sees that they are wanted again. */
async function keep(services: Services, upload: data.UploadRow, bytes: Uint8Array): Promise<UploadFailure | null> {
  const { db } = services;
  const { id, workspaceId } = upload;
  const sha256 = hashOf(bytes);
  await db.$transaction(async (tx) => {
    await lockBytes(tx, { workspaceId, sha256 });
    await data.markKept(tx, id, sha256);
  });
  const stored = await storePicture(services, workspaceId, bytes);
  if (!stored) return "unreadable";
  await finish(services, upload, stored);
  seeSoon(services);
  return null;
}

/** The same picture twice is one picture: the one that is there. */
async function finish({ db, bus }: Services, upload: data.UploadRow, stored: StoredPicture): Promise<void> {
  const { id, workspaceId } = upload;
  const bytes = { workspaceId, sha256: stored.sha256 };
  await db.$transaction(async (tx) => {
    await lockBytes(tx, bytes);
    if (!(await data.holdOpen(tx, id))) return;
    const twin = await takeTwin(tx, bytes);
    const assetId = twin?.id ?? makeId();
    if (!twin) await createAsset(tx, assetOf(upload, assetId, stored));
    await data.endUpload(tx, id, { state: "done", assetId, isKnown: twin !== null });
    await bus.publish(tx, { kind: "asset", workspaceId, id: assetId }, { kind: "upload", workspaceId, id });
  });
}

function assetOf({ workspaceId, name }: data.UploadRow, id: string, stored: StoredPicture) {
  const title = titleOf(name);
  const nowhere = { conversationId: null, turnId: null, promptId: null, generationId: null, model: "" };
  const words = { title, altText: title, source: "upload", fileName: name } as const;
  return { id, workspaceId, ...nowhere, ...words, isDraft: false, draftId: null, ...stored };
}
