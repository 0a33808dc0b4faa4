import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../../account/test-browser.ts";
import { assetKey } from "../../asset/rules.ts";
import { trashAssets } from "../../asset/service.ts";
import { examine } from "../../doctor/service.ts";
import { openTestServer, type TestServer } from "../../engine/test-server.ts";
import { moveAll } from "../../gallery/move/test-move.ts";
import { makeId } from "../../ids.ts";
import type { ImageFacts } from "../../infra/model/facts/port.ts";
import { makeFixedHouse } from "../../infra/model/house.ts";
import { makeModels } from "../../infra/model/openai.ts";
import type { ModelHouse } from "../../infra/model/port.ts";
import { changePolicy } from "../../prompt/policy/service.ts";
import { StoredQuestions } from "../../prompt/question/stored/schema.ts";
import { factsOfBoth } from "../../provider/catalogue/rules.ts";
import { ok } from "../../result.ts";
import type { Ctx, Services } from "../../services.ts";
import { getAssetDetails } from "../../studio/service.ts";
import { openScreen, type TestScreen } from "../../studio/test-screen.ts";
import { sendMessage } from "../../turn/service.ts";
import { startWorker } from "../../worker.ts";
import { createWorkspace } from "../../workspace/service.ts";
import { drawAgain } from "../again/service.ts";
import { takeNext } from "../queue/service.ts";
import { retryGenerations } from "../service.ts";
import { finishDraft } from "./service.ts";

// A provider that wants money and takes pictures to edit, one that takes none, and the built-in engine.

let house: TestHouse;
let server: TestServer;
let services: Services;
let ctx: Ctx;
let screen: TestScreen;
let stopWorker: () => void;

function openModels(image: Partial<ImageFacts> = {}): ModelHouse {
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  const known = factsOfBoth(names, "openai");
  const facts = { ...known, image: { ...known.image, ...image } };
  return makeFixedHouse("env", makeModels({ apiKey: "a-key", baseUrl: server.url, ...names, facts }), 8);
}

beforeAll(async () => {
  [house, server] = await Promise.all([openTestHouse(), openTestServer()]);
  services = { ...house.services };
  stopWorker = await startWorker(services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
  await server.close();
});

beforeEach(async () => {
  Object.assign(services, { models: openModels() });
  ctx = await ctxOf(services, await openGuest(services));
  screen = await openScreen(ctx);
  server.faults.reset();
  return () => screen.close();
});

const calls = () => {
  const { generations, edits } = server.faults.calls();
  return { generations, edits };
};

/** A finished turn of drafts. */
async function drawDraft(text = "a red fox reading under an oak tree") {
  const sent = { conversationId: makeId(), messageId: makeId(), turnId: makeId(), replyId: makeId() };
  expect(await sendMessage(ctx, { ...sent, text, isDraft: true })).toMatchObject({ ok: true });
  await screen.until((now) => now.turns[sent.turnId]?.state === "done");
  return await services.db.asset.findFirstOrThrow({ where: { turnId: sent.turnId } });
}

const finish = (assetId: string, of = ctx) => finishDraft(of, { assetId, promptId: makeId() });

async function finished(draftId: string) {
  const state = await screen.until((now) => Object.values(now.assets).some((asset) => asset.draftId === draftId));
  const view = Object.values(state.assets).find((asset) => asset.draftId === draftId);
  return await services.db.asset.findUniqueOrThrow({ where: { id: view?.id ?? "" } });
}

async function expectHealthy(): Promise<void> {
  const lines: string[] = [];
  await examine(services, { verify: false, repair: false }, (line) => lines.push(line));
  expect(lines.filter((line) => !line.startsWith("books: "))).toEqual([]);
}

type Bytes = { readonly workspaceId: string; readonly sha256: string };
const originalOf = async ({ workspaceId, sha256 }: Bytes) =>
  (await services.storage.read(assetKey(workspaceId, sha256, "original"))) ?? new Uint8Array();

/** Mean difference of two pictures, 0 to 255, seen small. */
async function difference(one: Bytes, other: Bytes): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map(async (row) =>
      sharp(await originalOf(row))
        .resize(96, 96, { fit: "fill" })
        .removeAlpha()
        .raw()
        .toBuffer(),
    ),
  );
  const total = a?.reduce((sum, value, at) => sum + Math.abs(value - (b?.[at] ?? 0)), 0) ?? 0;
  return total / (a?.length ?? 1);
}

describe("a draft", () => {
  test("is small and cheap, and says so; its price and the price of finishing it are known", async () => {
    const draft = await drawDraft();
    expect(draft).toMatchObject({ isDraft: true, draftId: null });
    expect(draft.width).toBeLessThan(1024);
    const prompt = screen.state().prompts[draft.promptId ?? ""];
    expect(prompt?.finishPrice?.highMicroUsd).toBeGreaterThan(prompt?.price?.highMicroUsd ?? 0);
    expect(await services.db.prompt.findUnique({ where: { id: draft.promptId ?? "" } })).toMatchObject({
      settings: { quality: "low", full: { width: 1024, height: 1024 } },
    });
  });

  test("is finished from itself, by one call, however often that is pressed", async () => {
    const draft = await drawDraft();
    const answers = await Promise.all([1, 2, 3].map(() => finish(draft.id)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const picture = await finished(draft.id);
    expect(picture).toMatchObject({ isDraft: false, width: 1024, height: 1024, turnId: draft.turnId });
    expect(await difference(draft, picture)).toBeLessThan(6);
    expect(await finish(draft.id)).toMatchObject({ ok: true });
    expect(calls()).toEqual({ generations: 1, edits: 1 });
    expect(await getAssetDetails(ctx, draft.id)).toMatchObject({ finishedId: picture.id });
    const hold = await services.db.hold.findUnique({ where: { generationId: picture.generationId ?? "" } });
    expect(hold).toMatchObject({ state: "settled" });
    await expectHealthy();
  });

  test("is read anew from the storage after a crash", async () => {
    const draft = await drawDraft();
    stopWorker();
    expect(await finish(draft.id)).toMatchObject({ ok: true });
    expect(await takeNext({ ...services, instanceId: "a process that died" })).toMatchObject({ referenceId: draft.id });
    stopWorker = await startWorker(services, true);
    expect(await difference(draft, await finished(draft.id))).toBeLessThan(6);
    expect(calls()).toEqual({ generations: 1, edits: 1 });
    await expectHealthy();
  });

  test("that cannot be read costs nothing, and is finished when it can", async () => {
    const draft = await drawDraft();
    const key = assetKey(draft.workspaceId, draft.sha256, "original");
    const bytes = await originalOf(draft);
    await services.storage.remove(key);
    await finish(draft.id);
    const isFailed = (now: ReturnType<TestScreen["state"]>) =>
      Object.values(now.generations).find((row) => row.referenceId === draft.id && row.state === "failed");
    const failed = isFailed(await screen.until((now) => isFailed(now) !== undefined));
    expect(failed?.failure).toEqual({ code: "storage", wasBilled: "no" });
    expect(calls()).toEqual({ generations: 1, edits: 0 });
    await services.storage.put({ key, bytes, mime: draft.mime });
    await retryGenerations(ctx, { pictures: [{ id: failed?.id ?? "", newId: makeId() }] });
    await finished(draft.id);
    expect(calls()).toEqual({ generations: 1, edits: 1 });
    await expectHealthy();
  });

  test("may be finished again when its finished picture is in another workspace", async () => {
    const draft = await drawDraft();
    await finish(draft.id);
    const picture = await finished(draft.id);
    const to = makeId();
    await createWorkspace(ctx, { id: to, name: "Client A" });
    expect(await moveAll(ctx, { ids: [picture.id] }, { to })).toMatchObject({ count: 1 });
    expect(await finish(draft.id)).toEqual(ok(null));
    await expect.poll(() => services.db.asset.count({ where: { draftId: draft.id } })).toBe(1);
    expect(calls()).toEqual({ generations: 1, edits: 2 });
    await expectHealthy();
  });

  test("may be finished again when its finished picture is in the trash", async () => {
    const draft = await drawDraft();
    await finish(draft.id);
    const picture = await finished(draft.id);
    await trashAssets(ctx, { ids: [picture.id] });
    await finish(draft.id);
    await screen.until((now) => Object.values(now.assets).filter((asset) => asset.draftId === draft.id).length === 2);
    expect(calls().edits).toBe(2);
  });

  test("is drawn from its words where the server takes no pictures", async () => {
    Object.assign(services, { models: openModels({ edits: "none" }) });
    const draft = await drawDraft();
    await finish(draft.id);
    const picture = await finished(draft.id);
    expect(picture).toMatchObject({ width: 1024, isDraft: false });
    expect(calls()).toEqual({ generations: 2, edits: 0 });
    const [before, after] = await Promise.all(
      [draft, picture].map(({ promptId }) => services.db.prompt.findUnique({ where: { id: promptId ?? "" } })),
    );
    expect(after?.text).toBe(before?.text);
  });

  test("whose words are more than today's model takes is not finished, and the reason is said", async () => {
    const draft = await drawDraft();
    Object.assign(services, { models: openModels({ promptLengthMax: 20 }) });
    expect(await finish(draft.id)).toEqual({ ok: false, error: { code: "too_long" } });
    const again = { parentId: draft.promptId ?? "", promptId: makeId(), text: "a red fox under a tall old oak tree" };
    expect(await drawAgain(ctx, again)).toEqual({ ok: false, error: { code: "too_long" } });
    const cleared = { ...again, promptId: makeId(), text: " " };
    expect(await drawAgain(ctx, cleared)).toEqual({ ok: false, error: { code: "empty_brief" } });
    expect(calls()).toEqual({ generations: 1, edits: 0 });
    await expectHealthy();
  });

  test("whose words ask something now is finished when that is answered, and from itself", async () => {
    await changePolicy(ctx, { rights: "allow" });
    const draft = await drawDraft("a runner in Nike shoes");
    await changePolicy(ctx, { rights: "ask" });
    const answers = [await finish(draft.id), await finish(draft.id)]; // the second time it is asked already
    const revisions = await services.db.prompt.findMany({ where: { turnId: draft.turnId ?? "", reason: "finished" } });
    expect(revisions).toHaveLength(1);
    const [asked] = revisions;
    expect(answers).toEqual([ok(asked?.id), ok(asked?.id)]); // whoever presses is led to the question
    expect(asked).toMatchObject({ parentId: draft.promptId, questions: [{ kind: "rights", what: "Nike" }] });
    expect(calls()).toEqual({ generations: 1, edits: 0 });
    expect(screen.state().turns[draft.turnId ?? ""]?.state).toBe("done");
    await screen.until((now) => asked !== undefined && asked.id in now.prompts);

    const ops = StoredQuestions.parse(asked?.questions).map(({ id }) => ({ op: "accept" as const, id }));
    const answer = { parentId: asked?.id ?? "", promptId: makeId(), isFirst: true, ops };
    expect(await drawAgain(ctx, answer)).toMatchObject({ ok: true });
    const picture = await finished(draft.id);
    expect(picture).toMatchObject({ isDraft: false, width: 1024, height: 1024, promptId: answer.promptId });
    expect(await difference(draft, picture)).toBeLessThan(6);
    expect(calls()).toEqual({ generations: 1, edits: 1 });
    expect(await finish(draft.id)).toEqual(ok(null)); // it is there
    expect(calls()).toEqual({ generations: 1, edits: 1 });
    await expectHealthy();
  });

  test("of the built-in engine keeps its composition", async () => {
    Object.assign(services, { models: house.services.models });
    const draft = await drawDraft("an orange cat on a rooftop in the moonlight, paper-cut style");
    await finish(draft.id);
    const picture = await finished(draft.id);
    expect(picture.width).toBeGreaterThan(draft.width);
    expect(await difference(draft, picture)).toBeLessThan(6);
  });

  test("is finished without what became known to be private since it was drawn", async () => {
    const draft = await drawDraft("a red fox called Emma reading under an oak tree");
    const sent = {
      conversationId: draft.conversationId ?? "",
      messageId: makeId(),
      turnId: makeId(),
      replyId: makeId(),
    };
    await sendMessage(ctx, { ...sent, text: "Emma Li goes to Oakfield Primary School. A red fox in a wood, please" });
    await screen.until((now) => now.turns[sent.turnId]?.state === "done");
    expect(await finish(draft.id)).toMatchObject({ ok: true });
    const prompts = await services.db.prompt.findMany({
      where: { turnId: draft.turnId ?? "" },
      orderBy: { id: "asc" },
    });
    expect(prompts.map(({ reason, text }) => [reason, text.includes("Emma")])).toEqual([
      ["brief", true],
      ["finished", false],
    ]);
    await finished(draft.id);
  });

  test("is nobody else's to finish; what is no draft, or is in the trash, is not found", async () => {
    const draft = await drawDraft();
    const other = await ctxOf(services, await openGuest(services));
    const notFound = { ok: false, error: { code: "not_found" } };
    expect(await finish(draft.id, other)).toEqual(notFound);
    await finish(draft.id);
    expect(await finish((await finished(draft.id)).id)).toEqual(notFound);
    await trashAssets(ctx, { ids: [draft.id] });
    expect(await finish(draft.id)).toEqual(notFound);
  });
});
