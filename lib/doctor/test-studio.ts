import { ctxOf, openGuest, openTestHouse } from "../account/test-browser.ts";
import { assetKey } from "../asset/rules.ts";
import { type Variant, variants } from "../asset/schema.ts";
import { makeId } from "../ids.ts";
import type { Ctx, Services } from "../services.ts";
import { openScreen } from "../studio/test-screen.ts";
import { sendMessage } from "../turn/service.ts";
import { startWorker } from "../worker.ts";
import { examine } from "./service.ts";

// A studio in which one wish was drawn to its end, as on any good day; then nobody works any more. Tests break it.

export const old = new Date(Date.now() - 3_600_000);

type Sent = { readonly turnId: string; readonly messageId: string; readonly replyId: string };
type Drawn = Sent & {
  readonly workspaceId: string;
  readonly generationId: string;
  readonly assetId: string;
  readonly sha256: string;
};

export type TestStudio = Awaited<ReturnType<typeof openTestStudio>>;

export async function openTestStudio() {
  const house = await openTestHouse();
  const { services } = house;
  const { db, storage } = services;
  let drawn: Drawn | undefined;
  const now = (): Drawn => {
    if (!drawn) throw new Error("nothing was drawn");
    return drawn;
  };
  const keyOf = (variant: Variant) => assetKey(now().workspaceId, now().sha256, variant);
  const hold = (data: object) => db.hold.update({ where: { generationId: now().generationId }, data });
  const removeFiles = async () => {
    for (const variant of variants) await storage.remove(keyOf(variant));
  };
  return {
    services,
    db,
    close: house.close,
    drawn: now,
    keyOf,
    hold,
    removeFiles,
    turn: (data: object) => db.turn.update({ where: { id: now().turnId }, data }),
    generation: (data: object) => db.generation.update({ where: { id: now().generationId }, data }),
    /** Neither asset nor files nor usage, and its money held: as before it was drawn. */
    undraw: async () => {
      await db.asset.delete({ where: { id: now().assetId } });
      await removeFiles();
      await db.usage.deleteMany();
      await hold({ state: "held", settledMicroUsd: null, settledAt: null });
    },
    begin: async () => {
      await house.empty();
      await db.usage.deleteMany();
      for await (const { key } of storage.list()) await storage.remove(key);
      drawn = await drawOne(services);
    },
    look: async (wish: { verify?: boolean; repair?: boolean } = {}, of: Services = services) => {
      const lines: string[] = [];
      const report = await examine(of, { verify: false, repair: false, ...wish }, (line) => lines.push(line));
      return { ...report, lines: lines.filter((line) => !line.startsWith("books: ")) };
    },
    /** The same studio an hour later: files that are younger than a quarter of an hour may be on their way. */
    later: (): Services => {
      const list = async function* () {
        for await (const file of storage.list()) yield { ...file, modifiedAt: old };
      };
      return { ...services, storage: { ...storage, list } };
    },
  };
}

async function drawOne(services: Services): Promise<Drawn> {
  const ctx = await ctxOf(services, await openGuest(services));
  const stop = await startWorker(services, true);
  const { sent, screen } = await wish(ctx, "a fox");
  await screen.until((state) => state.turns[sent.turnId]?.state === "done");
  screen.close();
  stop();
  const asset = await services.db.asset.findFirstOrThrow({ where: { turnId: sent.turnId } });
  const { workspaceId } = ctx.actor;
  return { ...sent, workspaceId, generationId: asset.generationId ?? "", assetId: asset.id, sha256: asset.sha256 };
}

export async function wish(ctx: Ctx, text: string) {
  const screen = await openScreen(ctx);
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  await sendMessage(ctx, { ...sent, text });
  return { sent, screen };
}
