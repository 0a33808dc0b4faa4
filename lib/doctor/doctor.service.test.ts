import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ctxOf, openAccount, openGuest } from "../account/test-browser.ts";
import { noteDefaults } from "../budget/limit/defaults/data.ts";
import { getLimits, removeLimit } from "../budget/limit/editing/service.ts";
import { makeId } from "../ids.ts";
import { startWorker } from "../worker.ts";
import { examineLightly } from "./service.ts";
import { old, openTestStudio, type TestStudio, wish } from "./test-studio.ts";

// Each rule is broken by hand in a studio that was in order: the doctor names it, mends it, and then finds nothing.

let studio: TestStudio;

beforeAll(async () => {
  studio = await openTestStudio();
});

afterAll(() => studio.close());

beforeEach(() => studio.begin());

test("a studio in order has no violations, and its originals are what their rows say", async () => {
  expect(await studio.look({ verify: true })).toEqual({ found: 0, mended: 0, lines: [] });
});

type Break = readonly [says: RegExp, breakIt: () => Promise<unknown>];

const breaks: Readonly<Record<string, Break>> = {
  "a lost message": [
    /^I1 turn .* lost the message/,
    () => studio.db.message.delete({ where: { id: studio.drawn().messageId } }),
  ],
  "a lost reply": [
    /^I1 turn .* lost its reply/,
    () => studio.db.message.delete({ where: { id: studio.drawn().replyId } }),
  ],
  "an open reply": [
    /^I1 the reply of turn/,
    () => studio.db.message.update({ where: { id: studio.drawn().replyId }, data: { isComplete: false } }),
  ],
  "bytes without an asset": [
    /^I2 the bytes of picture/,
    async () => {
      const asset = await studio.db.asset.delete({ where: { id: studio.drawn().assetId } });
      const { sha256, mime, sizeBytes, width, height, thumbhash } = asset;
      const stored = { assetId: makeId(), sha256, mime, sizeBytes, width, height, thumbhash, usage: null };
      await studio.generation({
        state: "stored",
        assetId: null,
        stored,
        leaseOwner: "a process that died",
        leaseUntil: old,
      });
      await studio.db.usage.deleteMany();
      await studio.hold({ state: "held", settledMicroUsd: null, settledAt: null });
      await studio.turn({ state: "drawing" });
    },
  ],
  "an asset that its generation does not know": [
    /^I2 picture .* is in the gallery/,
    () => studio.generation({ state: "unknown", assetId: null }),
  ],
  "a picture that waits although it was sent": [
    /^I4 picture .* may have been sent/,
    async () => {
      await studio.undraw();
      await studio.hold({ amountMicroUsd: 7n });
      await studio.generation({ state: "queued", assetId: null, providerId: "env", model: "gpt-image-2", attempt: 1 });
      await studio.turn({ state: "drawing" });
    },
  ],
  "a sent picture without its mark": [/^I4 picture .* does not say when/, () => studio.generation({ sentAt: null })],
  "a day whose sum is missing": [/^I5 the sum of .* is not that of its usage/, () => studio.db.usageDay.deleteMany()],
  "a day whose pictures are not counted": [
    /^I3 the count of pictures of day .* is not that of its pictures/,
    () => studio.db.assetDay.deleteMany(),
  ],
  "a day that counts a favourite too many": [
    /^I3 the count of pictures of day .* is not that of its pictures/,
    () => studio.db.assetDay.updateMany({ data: { favorites: { increment: 1 } } }),
  ],
  "days by clocks that the database does not know": [
    /^I3 workspace .* lives in a time zone that the database does not know: Mars\/Olympus/,
    () =>
      studio.db.$transaction([
        studio.db.$executeRaw`ALTER TABLE workspace DISABLE TRIGGER asset_day_follows_zone`,
        studio.db.workspace.updateMany({ data: { zone: "Mars/Olympus" } }),
        studio.db.$executeRaw`ALTER TABLE workspace ENABLE TRIGGER asset_day_follows_zone`,
      ]),
  ],
  "a stack that is not there": [/^I3 the stack .* is not what its pictures are/, () => studio.db.stack.deleteMany()],
  "a stack that counts a version too many": [
    /^I3 the stack .* is not what its pictures are/,
    () => studio.db.stack.updateMany({ data: { count: { increment: 1 } } }),
  ],
  "a stack whose newest picture is another one": [
    /^I3 the stack .* is not what its pictures are/,
    () => studio.db.stack.updateMany({ data: { headId: makeId() } }),
  ],
  "a day whose stacks are not counted": [
    /^I3 the count of stacks of day .* is not that of its stacks/,
    () => studio.db.stackDay.deleteMany(),
  ],
  "a picture without its words": [/^I3 asset .* is found by no word/, () => studio.db.assetSearch.deleteMany()],
  "a picture whose words lie elsewhere": [
    /^I3 asset .* is found by no word/,
    () => studio.db.assetSearch.updateMany({ data: { workspaceId: makeId() } }),
  ],
  "a picture whose file was missing when it was looked at": [
    /^I3 asset .* is found by no look/,
    () => studio.db.assetLook.updateMany({ data: { state: "unreadable" } }),
  ],
  "a day whose sum is another one": [
    /^I5 the sum of .* is not that of its usage/,
    () => studio.db.usageDay.updateMany({ where: { kind: "picture" }, data: { microUsd: 5n } }),
  ],
  "a sum of nothing": [
    /^I5 the sum of .* for person .* and gone is not that of its usage/,
    async () => {
      const day = await studio.db.usageDay.findFirstOrThrow();
      await studio.db.usageDay.create({ data: { ...day, model: "gone" } });
    },
  ],
  "a picture without a hold": [
    /^I5 no money was put aside/,
    async () => {
      await studio.db.hold.deleteMany();
      await studio.db.usage.deleteMany();
    },
  ],
  "money held after the end": [
    /^I5 picture .* was drawn, and its hold is not settled/,
    async () => {
      await studio.db.usage.deleteMany();
      await studio.hold({ state: "held", settledMicroUsd: null });
    },
  ],
  "money held for a failure": [
    /^I5 picture .* ended, and its money is still held/,
    async () => {
      await studio.undraw();
      await studio.generation({ state: "failed", assetId: null, failure: { code: "server", wasBilled: "no" } });
    },
  ],
  "a picture that waits without its money": [
    /^I5 picture .* waits, and its money is not held/,
    async () => {
      await studio.undraw();
      await studio.hold({ state: "released" });
      await studio.generation({ state: "queued", sentAt: null, assetId: null });
      await studio.turn({ state: "drawing" });
    },
  ],
  "usage that is missing": [/^I5 the hold of picture .* no line of usage/, () => studio.db.usage.deleteMany()],
  "usage of another amount": [
    /^I5 the hold of picture .* no line of usage/,
    () => studio.db.usage.updateMany({ data: { microUsd: 99n } }),
  ],
  "usage without a settled hold": [
    /^I5 picture .* counts as spent/,
    () => studio.hold({ state: "released", settledMicroUsd: null }),
  ],
  "a turn that nobody plans": [
    /^I6 nobody works on turn/,
    () => studio.turn({ state: "planning", leaseOwner: "a process that died", leaseUntil: old }),
  ],
  "a turn that draws nothing": [/^I6 turn .* draws, and none/, () => studio.turn({ state: "drawing" })],
  "a turn that is over while it draws": [
    /^I6 turn .* is over, and one/,
    async () => {
      await studio.undraw();
      await studio.generation({ state: "queued", sentAt: null, assetId: null });
    },
  ],
  "a picture that nobody draws": [
    /^I6 nobody works on picture/,
    async () => {
      await studio.undraw();
      await studio.generation({ state: "sending", assetId: null, leaseOwner: "a process that died", leaseUntil: old });
      await studio.turn({ state: "drawing" });
    },
  ],
  "a picture that waits for ever": [
    /^I6 picture .* waits, and nobody draws/,
    async () => {
      await studio.undraw();
      await studio.turn({ state: "drawing" });
      await studio.generation({ state: "queued", sentAt: null, assetId: null, updatedAt: old });
    },
  ],
  "a lease on what ended": [
    /^I9 the lease of picture/,
    () => studio.generation({ leaseOwner: "somebody", leaseUntil: old }),
  ],
  "a lease on a turn that ended": [
    /^I9 the lease of turn/,
    () => studio.turn({ leaseOwner: "somebody", leaseUntil: old }),
  ],
  "a thumb that is missing": [/^I3 asset .* has no thumb/, () => studio.services.storage.remove(studio.keyOf("thumb"))],
  "an original that was put aside": [
    /^I3 asset .* has no original/,
    () => studio.services.storage.putAside(studio.keyOf("original")),
  ],
  "a file that no upload speaks of": [
    /^I3 the file of upload .* lies unused/,
    async () => {
      const body = new Blob(["half a picture"]).stream();
      await studio.services.intake.append(makeId(), { offset: 0, sizeBytesMax: 99, body });
    },
  ],
  "an uploaded file that nobody takes": [
    /^I6 upload .* is whole, and nobody takes it/,
    async () => {
      const [id, body] = [makeId(), new Blob(["no picture"]).stream()];
      const file = { name: "a.png", mark: "a", sizeBytes: 10, state: "received", updatedAt: old };
      await studio.db.upload.create({
        data: { id, workspaceId: studio.drawn().workspaceId, userId: makeId(), ...file },
      });
      await studio.services.intake.append(id, { offset: 0, sizeBytesMax: 10, body });
    },
  ],
  "half an answer in the spool": [
    /^I2 an answer for picture .* lies unused/,
    async () => {
      const writer = await studio.services.spool.open(studio.drawn().generationId, {
        contentType: "text/event-stream",
        requestId: null,
      });
      writer.write(Buffer.from("event: image_generation.com"));
      await writer.close();
      await studio.generation({ endedAt: old });
    },
  ],
};

describe("broken by hand", () => {
  test.each(Object.entries(breaks))("%s: named, mended, and gone", async (_name, [says, breakIt]) => {
    await breakIt();
    const named = await studio.look();
    expect(named.lines).toContainEqual(expect.stringMatching(says));
    const again = await studio.look();
    expect(again.lines).toEqual(named.lines); // looking changes nothing
    const mended = await studio.look({ repair: true });
    expect(mended.found - mended.mended).toBe(0);
    expect(await studio.look()).toEqual({ found: 0, mended: 0, lines: [] });
  });
});

test("the look at every start mends rows and the newest pictures, and tells no more than it found", async () => {
  await studio.db.usage.deleteMany();
  await studio.services.storage.remove(studio.keyOf("thumb"));
  expect(await examineLightly(studio.services)).toEqual({ found: 2, mended: 2 });
  expect(await examineLightly(studio.services)).toEqual({ found: 0, mended: 0 });
});

test("while pictures are drawn nothing is wrong", async () => {
  const ctx = await ctxOf(studio.services, await openGuest(studio.services));
  const stop = await startWorker(studio.services, false);
  const { sent, screen } = await wish(ctx, "four pictures of a fox in the snow");
  for (let isDone = false; !isDone; ) {
    expect((await studio.look({ verify: true })).lines).toEqual([]);
    isDone = (await studio.db.turn.findUnique({ where: { id: sent.turnId } }))?.state === "done";
  }
  screen.close();
  stop();
});

test("a limit under which too much was reserved is named, and one that was lowered afterwards is not", async () => {
  const { workspaceId } = studio.drawn();
  const limit = { id: makeId(), scope: "workspace", subjectId: workspaceId, period: "month", maxPictures: 0 };
  await studio.db.spendingLimit.create({ data: limit });
  expect((await studio.look()).lines).toEqual([]);
  await studio.db.spendingLimit.update({ where: { id: limit.id }, data: { updatedAt: old } });
  expect((await studio.look()).lines).toEqual([
    `I5 more was reserved this month than workspace ${workspaceId} may spend`,
  ]);
  await studio.hold({ isMoved: true });
  expect((await studio.look()).lines).toEqual([]);
  await studio.db.spendingLimit.deleteMany();
});

describe("a limit for everybody is no judge of", () => {
  const nobody = { scope: "workspace", period: "month", maxPictures: 0, updatedAt: old } as const;
  const says = () => `I5 more was reserved this month than workspace ${studio.drawn().workspaceId} may spend`;
  const lines = async (limits = studio.services.limits) =>
    (await studio.look({}, { ...studio.services, limits })).lines.filter((line) => line === says());

  afterEach(async () => {
    await studio.db.spendingLimit.deleteMany();
    await studio.db.setting.deleteMany();
  });

  test("what was reserved while there was one of one's own, also after that is removed", async () => {
    const { workspaceId } = studio.drawn();
    await studio.db.spendingLimit.create({ data: { id: makeId(), subjectId: null, ...nobody } });
    expect(await lines()).toEqual([says()]);
    const own = { id: makeId(), ...nobody, subjectId: workspaceId, maxPictures: 1_000 };
    await studio.db.spendingLimit.create({ data: own });
    expect(await lines()).toEqual([]);
    const owner = await ctxOf(studio.services, await openAccount(studio.services));
    expect(await removeLimit(owner, { id: own.id })).toMatchObject({ ok: true });
    expect(await lines()).toEqual([]);
    expect((await getLimits(owner))?.rows.map(({ id }) => id)).not.toContain(own.id);
    await studio.db.spendingLimit.update({ where: { id: own.id }, data: { removedAt: old } });
    expect(await lines()).toEqual([says()]);
  });

  test("what was reserved before the environment said so, or while the owner said otherwise", async () => {
    const limits = [{ scope: "workspace", period: "month", maxMicroUsd: null, maxPictures: 0 }] as const;
    expect(await lines(limits)).toEqual([]); // nobody knows since when
    await noteDefaults(studio.db, limits);
    expect(await lines(limits)).toEqual([]);
    await studio.db.setting.updateMany({ data: { updatedAt: old } });
    await noteDefaults(studio.db, limits); // a start with the same ones: they hold since the first
    expect(await lines(limits)).toEqual([says()]);
    expect(await lines([{ ...limits[0], maxPictures: 1 }])).toEqual([]);
    await studio.db.spendingLimit.create({ data: { id: makeId(), subjectId: null, ...nobody, maxPictures: 1_000 } });
    expect(await lines(limits)).toEqual([]);
    await studio.db.spendingLimit.updateMany({ data: { removedAt: new Date() } });
    expect(await lines(limits)).toEqual([]);
  });
});
