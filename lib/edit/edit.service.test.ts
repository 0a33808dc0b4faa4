import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ctxOf, openGuest, openTestHouse, type TestHouse } from "../account/test-browser.ts";
import { assetKey } from "../asset/rules.ts";
import { trashAssets } from "../asset/service.ts";
import { examine } from "../doctor/service.ts";
import { openTestServer, type TestServer } from "../engine/test-server.ts";
import { drawAgain } from "../generation/again/service.ts";
import { retryGenerations } from "../generation/service.ts";
import { makeId } from "../ids.ts";
import type { ImageFacts } from "../infra/model/facts/port.ts";
import { makeFixedHouse } from "../infra/model/house.ts";
import { makeModels } from "../infra/model/openai.ts";
import { writePins } from "../prompt/pin/data.ts";
import { StoredQuestions } from "../prompt/question/stored/schema.ts";
import { factsOfBoth } from "../provider/catalogue/rules.ts";
import type { Ctx, Services } from "../services.ts";
import { openScreen, type TestScreen } from "../studio/test-screen.ts";
import { takeOffered } from "../turn/offer/service.ts";
import { sendMessage } from "../turn/service.ts";
import { startWorker } from "../worker.ts";
import { EditPicture } from "./schema.ts";
import { editPicture } from "./service.ts";

// The built-in engine at the end of a line, as a provider that costs money and takes pictures.

let house: TestHouse;
let engine: TestServer;
let services: Services;
let ctx: Ctx;
let screen: TestScreen;
let stopWorker: () => void;

function openModels(image: Partial<ImageFacts> = {}) {
  const names = { chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare" };
  const known = factsOfBoth(names, "openai");
  const facts = { ...known, image: { ...known.image, ...image } };
  return makeFixedHouse("env", makeModels({ apiKey: "k", baseUrl: engine.url, ...names, facts }), 8);
}

beforeAll(async () => {
  [house, engine] = await Promise.all([openTestHouse(), openTestServer()]);
  services = { ...house.services };
  stopWorker = await startWorker(services, true);
});

afterAll(async () => {
  stopWorker();
  await house.close();
  await engine.close();
});

beforeEach(async () => {
  Object.assign(services, { models: openModels() });
  ctx = await ctxOf(services, await openGuest(services));
  screen = await openScreen(ctx);
  engine.faults.reset();
  return () => screen.close();
});

const ids = (conversationId = makeId()) => ({
  conversationId,
  messageId: makeId(),
  turnId: makeId(),
  replyId: makeId(),
});
const calls = () => {
  const { chat, generations, edits } = engine.faults.calls();
  return { chat, generations, edits };
};
const isDone = (turnId: string) => (now: ReturnType<TestScreen["state"]>) => now.turns[turnId]?.state === "done";

const isDrawn = ({ generations }: ReturnType<TestScreen["state"]>, turnId: string) =>
  Object.values(generations).some((one) => one.turnId === turnId && one.state === "done");

async function draw(text: string) {
  const sent = ids();
  expect(await sendMessage(ctx, { ...sent, text })).toMatchObject({ ok: true });
  await screen.until(isDone(sent.turnId));
  engine.faults.reset();
  return await services.db.asset.findFirstOrThrow({ where: { turnId: sent.turnId } });
}

const wish = (pictureIds: readonly string[], text: string, more: object = {}) =>
  EditPicture.parse({ ...ids(), pictureIds, text, ...more });

async function changed(input: EditPicture) {
  expect(await editPicture(ctx, input)).toEqual({ ok: true, value: null });
  await screen.until(isDone(input.turnId));
  return await services.db.asset.findFirstOrThrow({ where: { turnId: input.turnId } });
}

const promptOf = (turnId: string) =>
  services.db.prompt.findFirstOrThrow({ where: { turnId }, orderBy: { id: "desc" } });

async function expectHealthy() {
  const lines: string[] = [];
  await examine(services, { verify: false, repair: false }, (line) => lines.push(line));
  expect(lines.filter((line) => !line.startsWith("books: "))).toEqual([]);
}

type Bytes = { readonly workspaceId: string; readonly sha256: string };

/** Mean colour of a part of a picture, in shares of its height. */
async function colourOf({ workspaceId, sha256 }: Bytes, from: number, to: number) {
  const bytes = await services.storage.read(assetKey(workspaceId, sha256, "original"));
  const small = await sharp(bytes ?? new Uint8Array())
    .resize(100, 100, { fit: "fill" })
    .removeAlpha()
    .toBuffer();
  const part = { left: 0, top: from, width: 100, height: to - from };
  const data = await sharp(await sharp(small).extract(part).toBuffer())
    .resize(1, 1, { fit: "fill" })
    .raw()
    .toBuffer();
  const [r = 0, g = 0, b = 0] = data;
  return { r, g, b };
}

test("a picture is drawn anew from itself: its one change, what stays, and no chat model between", async () => {
  const before = await draw("a red boat on a lake");
  const input = wish([before.id], "Make the sky green, but keep the boat as it is.");
  const after = await changed(input);
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 1 });
  const prompt = await promptOf(input.turnId);
  expect(prompt.text).toMatch(
    /^Change only: Make the sky green\nReferences: image 1: the picture to change\nKeep: the boat as it is, /,
  );
  expect(after).toMatchObject({ width: before.width, height: before.height, draftId: null, title: before.title });
  expect(after.altText).toContain("Make the sky green");
  const sky = await colourOf(after, 0, 20);
  expect(sky.g).toBeGreaterThan(Math.max(sky.r, sky.b));
  expect(screen.state().turns[input.turnId]?.losses).toEqual([]);
  expect(screen.state().messages[input.replyId]?.text).toMatch(/stays as it is/);
  expect(screen.state().prompts[prompt.id]?.sourceIds).toEqual([before.id]);
  await expectHealthy();
});

test("the same in Chinese, once, however often it is sent", async () => {
  const before = await draw("湖上的一只红船");
  const input = wish([before.id], "把天空改成绿色，其他保持不变");
  const answers = await Promise.all([1, 2, 3].map(() => editPicture(ctx, input)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const after = await changed(input);
  expect((await promptOf(input.turnId)).text).toMatch(/^Change only: 把天空改成绿色\n/);
  const sky = await colourOf(after, 0, 20);
  expect(sky.g).toBeGreaterThan(Math.max(sky.r, sky.b));
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 1 });
});

test("once more, and with other words, it goes along again; the very same change is offered first", async () => {
  const before = await draw("a lighthouse on a cliff");
  const input = wish([before.id], "make it night");
  await changed(input);
  const first = await promptOf(input.turnId);
  const ops = [{ op: "write" as const, field: "change" as const, text: "make it dusk" }];
  for (const more of [{}, { ops }]) {
    const promptId = makeId();
    expect(await drawAgain(ctx, { parentId: first.id, promptId, ...more })).toMatchObject({ ok: true });
    await screen.until((now) =>
      Object.values(now.generations).some((one) => one.promptId === promptId && one.state === "done"),
    );
  }
  expect((await promptOf(input.turnId)).text).toMatch(/^Change only: make it dusk\n/);
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 3 });

  const same = { ...wish([before.id], "make it night"), conversationId: input.conversationId };
  expect(await editPicture(ctx, same)).toMatchObject({ ok: true });
  expect(
    (await screen.until((now) => now.turns[same.turnId]?.state === "review")).turns[same.turnId]?.offer,
  ).toHaveLength(1);
  expect(await takeOffered(ctx, { turnId: same.turnId })).toMatchObject({ ok: true });
  expect(calls().edits).toBe(3);
  await expectHealthy();
});

test("what is private, what belongs to somebody and what is pinned are looked after as in every prompt", async () => {
  const before = await draw("a runner on a track");
  const mail = wish([before.id], "add a banner with jane.roe@example.com on it");
  await writePins(services.db, ctx.actor, before.conversationId ?? "", [
    { field: "avoid", text: "people" },
    { field: "style", text: "watercolour" },
  ]);
  await changed({ ...mail, conversationId: before.conversationId ?? "" });
  const prompt = await promptOf(mail.turnId);
  expect(prompt.text).not.toContain("jane.roe");
  expect(prompt.text).toMatch(/\nAvoid: people$/);
  expect(prompt.text).not.toContain("watercolour"); // a style that is always wanted is no part of this change
  expect(prompt.withheld).toMatchObject([{ kind: "email" }]);

  const shoes = wish([before.id], "give the runner Nike shoes");
  expect(await editPicture(ctx, shoes)).toMatchObject({ ok: true });
  const asked = await promptOf(shoes.turnId);
  const [question, ...others] = StoredQuestions.parse(asked.questions);
  expect(others).toEqual([]);
  expect(question).toMatchObject({ kind: "rights", what: "Nike", field: "change" });
  expect(question?.instead).toHaveLength(3);
  expect(screen.state().turns[shoes.turnId]?.state ?? "review").toBe("review");
  expect(calls().edits).toBe(1);
  const ops = [{ op: "write" as const, field: "change" as const, text: `give the runner ${question?.instead[0]}` }];
  expect(await drawAgain(ctx, { parentId: asked.id, promptId: makeId(), isFirst: true, ops })).toMatchObject({
    ok: true,
  });
  await screen.until((now) => isDrawn(now, shoes.turnId));
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 2 });
});

test("read first: nothing is drawn before the person draws, and then from the picture", async () => {
  const before = await draw("a cat on a sofa");
  const input = wish([before.id], "add a red cushion", { isReview: true });
  expect(await editPicture(ctx, input)).toMatchObject({ ok: true });
  expect(calls().edits).toBe(0);
  const prompt = await promptOf(input.turnId);
  expect(await drawAgain(ctx, { parentId: prompt.id, promptId: makeId(), isFirst: true })).toMatchObject({ ok: true });
  await screen.until((now) => isDrawn(now, input.turnId));
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 1 });
});

test("read first, of a change that is there already: what is there is offered, and is not paid for again", async () => {
  const before = await draw("a cat on a chair");
  const first = wish([before.id], "add a green cushion");
  await changed(first);
  const same = wish([before.id], "add a green cushion", { isReview: true, conversationId: first.conversationId });
  expect(await editPicture(ctx, same)).toMatchObject({ ok: true });
  const state = await screen.until((now) => now.turns[same.turnId]?.state === "review");
  expect(state.turns[same.turnId]?.offer).toHaveLength(1);
  expect(await takeOffered(ctx, { turnId: same.turnId })).toMatchObject({ ok: true });
  expect(calls().edits).toBe(1);
});

const blocked = async ({ turnId }: EditPicture) => {
  const state = await screen.until(
    (now) =>
      now.turns[turnId]?.state === "blocked" && Object.values(now.generations).some((one) => one.turnId === turnId),
  );
  const [picture] = Object.values(state.generations).filter((one) => one.turnId === turnId);
  return { failure: state.turns[turnId]?.failure, picture };
};

test("what a limit forbids is kept as a wish, and is drawn when it is asked for again", async () => {
  const before = await draw("a fox on a hill");
  const limit = { scope: "person", subjectId: ctx.actor.userId, period: "day", maxPictures: 1 };
  await services.db.spendingLimit.create({ data: { id: makeId(), ...limit } });
  const input = wish([before.id], "make it night");
  expect(await editPicture(ctx, input)).toEqual({ ok: true, value: null });
  const { failure, picture } = await blocked(input);
  expect(failure).toMatchObject({ code: "limit_person_day", wasBilled: "no" });
  expect(picture).toMatchObject({ state: "failed", failure: { code: "limit_person_day", wasBilled: "no" } });
  expect(calls().edits).toBe(0);

  await services.db.spendingLimit.deleteMany();
  const pictures = [{ id: picture?.id ?? "", newId: makeId() }];
  expect(await retryGenerations(ctx, { pictures })).toMatchObject({ ok: true });
  await screen.until((now) => isDrawn(now, input.turnId));
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 1 });
  await expectHealthy();
});

test("a change whose price nobody knows is kept as a wish, and says of which model", async () => {
  const before = await draw("a fox in a field");
  Object.assign(services, { models: openModels({ price: null }) });
  const input = wish([before.id], "make it night");
  expect(await editPicture(ctx, input)).toEqual({ ok: true, value: null });
  const noPrice = { code: "no_price", model: "gpt-image-2.5-flare", wasBilled: "no" };
  expect(await blocked(input)).toMatchObject({ failure: noPrice, picture: { state: "failed", failure: noPrice } });
  expect(calls().edits).toBe(0);
  await expectHealthy();
});

test("several pictures go along by their numbers, each with what it lends", async () => {
  const [cat, dog] = [await draw("a white cat on a sofa"), await draw("a blue dog in a park, watercolour")];
  const input = wish([cat.id, dog.id], "give it the colours of image 2");
  await changed(input);
  expect((await promptOf(input.turnId)).text).toContain(
    "References: image 1: the picture to change, image 2: only its colours",
  );
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 1 });
});

test("a picture that is gone, or a model that takes none, draws nothing, costs nothing, and says so", async () => {
  const before = await draw("a fox in a wood");
  Object.assign(services, { models: openModels({ edits: "none" }) });
  const noSource = { ok: false, error: { code: "no_source" } };
  expect(await editPicture(ctx, wish([before.id], "make it night"))).toEqual(noSource);
  Object.assign(services, { models: openModels() });
  expect(await editPicture(ctx, wish([before.id, makeId()], "make it night"))).toMatchObject({ ok: false });

  stopWorker();
  const input = wish([before.id], "make it night");
  expect(await editPicture(ctx, input)).toMatchObject({ ok: true });
  Object.assign(services, { models: openModels({ edits: "none" }) }); // the owner chose another model meanwhile
  stopWorker = await startWorker(services, true);
  const state = await screen.until(isDone(input.turnId));
  const [picture] = Object.values(state.generations).filter((one) => one.turnId === input.turnId);
  expect(picture).toMatchObject({ state: "failed", failure: { code: "no_source", wasBilled: "no" } });
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 0 });
  await expectHealthy();
});

test("a change that is asked for once more of a model that takes no pictures is refused at once, and nothing is kept", async () => {
  const before = await draw("a fox in a wood");
  const input = wish([before.id], "make it night");
  await changed(input);
  const prompt = await promptOf(input.turnId);
  const picture = await services.db.generation.findFirstOrThrow({ where: { promptId: prompt.id } });
  const noSource = { ok: false, error: { code: "no_source" } };
  Object.assign(services, { models: openModels({ edits: "none" }) });
  const other = [{ op: "write" as const, field: "change" as const, text: "make it dusk" }];
  expect(await drawAgain(ctx, { parentId: prompt.id, promptId: makeId() })).toEqual(noSource);
  expect(await drawAgain(ctx, { parentId: prompt.id, promptId: makeId(), ops: other })).toEqual(noSource);
  await services.db.generation.update({ where: { id: picture.id }, data: { state: "failed" } });
  expect(await retryGenerations(ctx, { pictures: [{ id: picture.id, newId: makeId() }] })).toEqual(noSource);
  expect(await services.db.prompt.count({ where: { turnId: input.turnId } })).toBe(1);
  expect(await services.db.generation.count({ where: { turnId: input.turnId } })).toBe(1);
  await services.db.generation.update({ where: { id: picture.id }, data: { state: "done" } }); // as it was
  await expectHealthy();
});

test("what a model cannot do to a picture that it did not draw is said, and costs nothing", async () => {
  const before = await draw("a fox in a wood");
  const foreign = { width: 64, height: 64, channels: 3, background: "#8090a0" } as const;
  const bytes = await sharp({ create: foreign }).png().toBuffer();
  const key = assetKey(before.workspaceId, before.sha256, "original");
  await services.storage.put({ key, bytes, mime: "image/png" });
  const input = wish([before.id], "remove the fox");
  expect(await editPicture(ctx, input)).toMatchObject({ ok: true });
  const state = await screen.until(isDone(input.turnId));
  const [picture] = Object.values(state.generations).filter((one) => one.turnId === input.turnId);
  expect(picture).toMatchObject({ state: "failed", failure: { code: "not_editable", wasBilled: "no" } });
});

test("somebody else's picture, and one in the trash, are not found", async () => {
  const before = await draw("a fox in a wood");
  const other = await ctxOf(services, await openGuest(services));
  const notFound = { ok: false, error: { code: "not_found" } };
  const input = wish([before.id], "make it night");
  expect(await editPicture(other, input)).toEqual(notFound);
  await trashAssets(ctx, { ids: [before.id] });
  expect(await editPicture(ctx, input)).toEqual(notFound);
  expect(await services.db.turn.count({ where: { id: input.turnId } })).toBe(0);
  expect(calls()).toEqual({ chat: 0, generations: 0, edits: 0 });
});
