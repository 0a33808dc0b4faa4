import { createHash } from "node:crypto";
import { ctxOf, openGuest, type TestBrowser } from "../../account/test-browser.ts";
import { listAssets } from "../../asset/data.ts";
import { assetKey } from "../../asset/rules.ts";
import { variants } from "../../asset/schema.ts";
import { makeId } from "../../ids.ts";
import type { Ctx, Services } from "../../services.ts";
import { createWorkspace, switchWorkspace } from "../../workspace/service.ts";
import type { Selection } from "../selection/schema.ts";
import { addPicture } from "../test-shelf.ts";
import type { MoveLine } from "./schema.ts";
import { movePictures } from "./service.ts";

export type TwoPlaces = { readonly browser: TestBrowser; readonly here: Ctx; readonly there: Ctx };

/** Somebody with two workspaces: `here` is their first one. */
export async function openTwoPlaces(services: Services): Promise<TwoPlaces> {
  const browser = await openGuest(services);
  const here = await ctxOf(services, browser);
  const id = makeId();
  await createWorkspace(here, { id, name: "Client A" });
  await switchWorkspace(here, { id });
  const there = await ctxOf(services, browser);
  await switchWorkspace(there, { id: here.actor.workspaceId });
  return { browser, here, there };
}

export const hashOf = (content: string) => createHash("sha256").update(content).digest("hex");

/** What the files of a picture of this content hold, and what is read where there are none. */
export const whole = (content: string) => variants.map((variant) => `${content} ${variant}`);
export const none = variants.map(() => null);

export async function putFiles({ services, actor }: Ctx, content: string): Promise<void> {
  const files = variants.map((variant) => ({
    key: assetKey(actor.workspaceId, hashOf(content), variant),
    bytes: Buffer.from(`${content} ${variant}`),
    mime: "image/webp",
  }));
  await services.storage.put(...files);
}

export async function readFiles(
  { services }: Pick<Ctx, "services">,
  workspaceId: string,
  content: string,
): Promise<readonly (string | null)[]> {
  const keys = variants.map((variant) => assetKey(workspaceId, hashOf(content), variant));
  return await Promise.all(keys.map(async (key) => (await services.storage.read(key))?.toString() ?? null));
}

/** A drawn picture in a conversation, with a tag, in an album, and its bytes. */
export async function drawWhole(who: Ctx, content: string): Promise<string> {
  const { db } = who.services;
  const picture = { title: content, prompt: `a ${content} in the rain`, tags: ["Harbour"], albums: ["Spring"] };
  const id = await addPicture(who, { ...picture, brief: { subject: "quillwort" } });
  const sha256 = hashOf(content);
  const { generationId } = await db.asset.update({ where: { id }, data: { sha256 } });
  await db.generation.updateMany({ where: { id: generationId ?? "" }, data: { assetId: id } });
  await putFiles(who, content);
  return id;
}

export type Asked = { readonly to: string; readonly id?: string };

/** A move that is read to its end. */
export async function moveAll(who: Ctx, selection: Selection, { to, id = makeId() }: Asked) {
  const result = await movePictures(who, { id, selection, workspaceId: to });
  if (!result.ok) return { id, code: result.error.code };
  const lines: MoveLine[] = [];
  for await (const line of result.value) lines.push(line);
  const last = lines.at(-1);
  return { id, lines, count: last?.kind === "done" ? last.count : null };
}

export async function listShown({ services, actor }: Ctx): Promise<readonly string[]> {
  return (await listAssets(services.db, actor, { view: "all", limit: 100 })).items.map(({ id }) => id);
}
