import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signIn } from "../../account/service.ts";
import {
  ctxOf,
  newEmail,
  openAccount,
  openGuest,
  openTestHouse,
  password,
  type TestBrowser,
  type TestHouse,
} from "../../account/test-browser.ts";
import { findAsset } from "../../asset/data.ts";
import { makeId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { readGenerations } from "../../studio/data.ts";
import { streamEvents } from "../../studio/events/service.ts";
import { getAssetDetails, getAssets, getConversationSnapshot } from "../../studio/service.ts";
import { changePictures } from "../change/service.ts";
import { SearchAssets } from "../search/schema.ts";
import { searchAssets } from "../search/service.ts";
import type { Selection } from "../selection/schema.ts";
import { addPicture } from "../test-shelf.ts";
import { undoChange } from "../undo/service.ts";
import { movePictures } from "./service.ts";
import { drawWhole, listShown, moveAll, openTwoPlaces, readFiles, whole } from "./test-move.ts";

let house: TestHouse;
let browser: TestBrowser;
let here: Ctx;
let there: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  ({ browser, here, there } = await openTwoPlaces(house.services));
});

const draw = (content: string) => drawWhole(here, content);

const move = (selection: Selection, { who = here, to = there.actor.workspaceId, id = makeId() } = {}) =>
  moveAll(who, selection, { to, id });

/** Everything that ties pictures to where they are, and all that hangs on them. */
async function stateOf(ids: readonly string[]) {
  const { db } = house.services;
  return await db.$queryRaw`
    SELECT to_jsonb(a) - 'updated_at' AS asset, to_jsonb(s) AS search, to_jsonb(l) - 'state' - 'group_id' AS look,
      ARRAY(SELECT to_jsonb(m) FROM album_asset m WHERE m.asset_id = a.id ORDER BY m.album_id) AS albums,
      ARRAY(SELECT to_jsonb(m) FROM asset_tag m WHERE m.asset_id = a.id ORDER BY m.tag_id) AS tags,
      ARRAY(SELECT g.moved_to FROM generation g WHERE g.asset_id = a.id) AS moved
      FROM asset a JOIN asset_search s ON s.asset_id = a.id JOIN asset_look l ON l.asset_id = a.id
     WHERE a.id = ANY(${[...ids]}::uuid[]) ORDER BY a.id`;
}

/** What the kept counters say, which must be what is there. */
async function countsOf({ actor }: Ctx) {
  return await house.services.db.assetDay.findMany({
    where: { workspaceId: actor.workspaceId },
    orderBy: { day: "asc" },
  });
}

const stacksOf = async ({ actor: { workspaceId } }: Ctx) =>
  await house.services.db.$queryRaw<readonly unknown[]>`
    SELECT k.id, k.head_id, k.count, (SELECT sum(heads) FROM stack_day WHERE workspace_id = k.workspace_id) AS heads
      FROM stack k WHERE k.workspace_id = ${workspaceId}::uuid ORDER BY k.id`;

async function found(who: Ctx, q: string): Promise<readonly string[]> {
  const answer = await searchAssets(who, SearchAssets.parse({ q }));
  if (!answer.ok) throw new Error(answer.error);
  return answer.page.items.map(({ id }) => id);
}

describe("pictures that are moved", () => {
  test("leave every list, and are found there with their date, words, tags, favour and told prompt", async () => {
    const [fox, owl] = [await draw("fox"), await draw("owl")];
    await changePictures(here, {
      id: makeId(),
      selection: { ids: [fox] },
      change: { kind: "favorite", isFavorite: true },
    });
    await changePictures(here, {
      id: makeId(),
      selection: { ids: [fox] },
      change: { kind: "status", status: "approved" },
    });
    const before = await findAsset(house.services.db, here.actor, fox);
    const days = await countsOf(here);
    expect(await move({ ids: [fox] })).toMatchObject({ count: 1, lines: [{ kind: "files", done: 1, total: 1 }, {}] });

    expect([await listShown(here), await listShown(there)]).toEqual([[owl], [fox]]);
    expect(await findAsset(house.services.db, here.actor, fox)).toBeNull();
    const after = await findAsset(house.services.db, there.actor, fox);
    expect(after).toEqual({
      ...before,
      conversationId: null,
      turnId: null,
      promptId: null,
      generationId: null,
    });
    expect(await getAssetDetails(there, fox)).toMatchObject({ toldPrompt: "a fox in the rain", prompt: null });
    for (const q of ["fox", "rain", "tag:harbour", "is:favorite", "status:approved"]) {
      expect({ q, there: await found(there, q) }).toEqual({ q, there: [fox] });
    }
    expect([await found(here, "fox"), await found(there, "album:spring")]).toEqual([[], []]);
    // What was said in the conversation stays in it.
    expect([await found(here, "quillwort"), await found(there, "quillwort")]).toEqual([[owl], []]);
    const [day] = days;
    expect(await countsOf(here)).toEqual([{ ...day, shown: 1, favorites: 0 }]);
    expect(await countsOf(there)).toEqual([{ ...day, workspaceId: there.actor.workspaceId, shown: 1, favorites: 1 }]);
    expect(await readFiles(here, there.actor.workspaceId, "fox")).toEqual(whole("fox"));
  });

  test("stay behind as a note in their conversation, and nobody there reads it", async () => {
    const fox = await draw("fox");
    const ties = await findAsset(house.services.db, here.actor, fox);
    await move({ ids: [fox] });
    const bound = { where: { conversationId: ties?.conversationId ?? "" }, take: 10 };
    expect(await readGenerations(house.services.db, here.actor, bound)).toMatchObject([
      { assetId: fox, movedTo: there.actor.workspaceId },
    ]);
    expect(await getAssets(here, [fox])).toEqual([]);
    expect(await readGenerations(house.services.db, there.actor, bound)).toEqual([]);
    expect(await getConversationSnapshot(there, ties?.conversationId ?? "")).toBeNull();
    for (const table of ["prompt", "turn", "generation", "conversation"]) {
      const rows = await house.services.db.$queryRawUnsafe<readonly unknown[]>(
        `SELECT FROM "${table}" WHERE workspace_id = '${there.actor.workspaceId}'`,
      );
      expect({ table, rows: rows.length }).toEqual({ table, rows: 0 });
    }
  });

  test("are all that a search finds, but those that are left out and those that came later", async () => {
    const [a, b, c] = [await draw("fox one"), await draw("fox two"), await draw("fox three")];
    await draw("owl");
    const upTo = await draw("lamp");
    const later = await draw("fox four");
    const selection = { view: "all" as const, query: "fox", upTo, except: [b] };
    expect(await move(selection)).toMatchObject({ count: 2 });
    expect((await listShown(there)).toSorted()).toEqual([a, c].sort());
    expect(await listShown(here)).toContain(later);
  });

  test("asked for twice are moved once", async () => {
    const fox = await draw("fox");
    const first = await move({ ids: [fox] });
    expect(await move({ ids: [fox] }, { id: first.id })).toMatchObject({
      count: 1,
      lines: [{ kind: "done", count: 1 }],
    });
    expect(await house.services.db.undo.count({ where: { id: first.id } })).toBe(1);
  });

  test("asked for again before the first asking is through are moved once, and both hear how many", async () => {
    const input = { id: makeId(), selection: { ids: [await draw("fox")] }, workspaceId: there.actor.workspaceId };
    const askings = [await movePictures(here, input), await movePictures(here, input)];
    const lines = askings.map((asking) => {
      if (!asking.ok) throw new Error(asking.error.code);
      return asking.value;
    });
    for (const line of lines) expect(await line.next()).toMatchObject({ value: { kind: "files" } });
    for (const line of lines) expect(await line.next()).toMatchObject({ value: { kind: "done", count: 1 } });
    expect(await house.services.db.undo.count({ where: { id: input.id } })).toBe(1);
  });

  test("are those that were meant when it began, and no picture that is found since", async () => {
    const [one, twin] = [await draw("fox"), await draw("fox")];
    const tag = (ids: string[]) =>
      changePictures(here, { id: makeId(), selection: { ids }, change: { kind: "tag", name: "Away" } });
    await tag([one]);
    const selection = { view: "all" as const, query: "tag:away", upTo: twin, except: [] };
    const result = await movePictures(here, { id: makeId(), selection, workspaceId: there.actor.workspaceId });
    if (!result.ok) throw new Error(result.error.code);
    await result.value.next();
    await tag([twin]);
    expect(await result.value.next()).toMatchObject({ value: { kind: "done", count: 1 } });
    expect([await listShown(here), await listShown(there)]).toEqual([[twin], [one]]);
  });

  test("say how far they are, a hundred at a time", async () => {
    const { workspaceId } = here.actor;
    const fox = await house.services.db.asset.findUniqueOrThrow({ where: { id: await draw("fox") } });
    const { checks: _, ...like } = { ...fox, turnId: null, promptId: null, generationId: null, stackId: null };
    const many = Array.from({ length: 100 }, (_, at) => ({ ...like, id: makeId(), sha256: `${at}`.padStart(64, "0") }));
    await house.services.db.asset.createMany({ data: many });
    const upTo = many.at(-1)?.id ?? "";
    expect(await move({ view: "all", query: "", upTo, except: [] })).toMatchObject({
      lines: [
        { kind: "files", done: 100, total: 101 },
        { kind: "files", done: 101, total: 101 },
        { kind: "done", count: 101 },
      ],
    });
    expect(await house.services.db.asset.count({ where: { workspaceId } })).toBe(0);
  });

  test("bring their draft along, or are nobody's", async () => {
    const [draft, finished] = [await draw("draft"), await draw("finished")];
    await house.services.db.asset.update({ where: { id: finished }, data: { draftId: draft } });
    const draftOf = async () =>
      (await house.services.db.asset.findUniqueOrThrow({ where: { id: finished }, select: { draftId: true } })).draftId;
    const one = await move({ ids: [finished] });
    expect(await draftOf()).toBeNull();
    await undoChange(here, { id: one.id });
    await move({ ids: [finished, draft] });
    expect(await draftOf()).toBe(draft);
  });
});

describe("a move that is taken back", () => {
  test("leaves everything exactly as it was", async () => {
    const ids = [await draw("fox"), await draw("owl")];
    const [before, days, stacks] = [await stateOf(ids), await countsOf(here), await stacksOf(here)];
    const { id } = await move({ ids });
    expect(await stateOf(ids)).not.toEqual(before);
    expect([await stacksOf(here), await stacksOf(there)]).toEqual([[], stacks]);
    expect(await undoChange(here, { id })).toEqual({ ok: true, value: { count: 2 } });
    expect(await stateOf(ids)).toEqual(before);
    expect([await countsOf(here), await countsOf(there)]).toEqual([days, []]);
    expect([await stacksOf(here), await stacksOf(there)]).toEqual([stacks, []]);
    expect(await undoChange(here, { id })).toEqual({ ok: true, value: { count: 0 } });
    expect(await readFiles(here, here.actor.workspaceId, "fox")).toEqual(whole("fox"));
  });

  test("leaves alone what went on meanwhile, and keeps what was said of the others", async () => {
    const [fox, owl] = [await draw("fox"), await draw("owl")];
    const { id } = await move({ ids: [fox, owl] });
    await move({ ids: [owl] }, { who: there, to: here.actor.workspaceId });
    await changePictures(there, { id: makeId(), selection: { ids: [fox] }, change: { kind: "tag", name: "New" } });
    expect(await undoChange(here, { id })).toEqual({ ok: true, value: { count: 1 } });
    expect((await findAsset(house.services.db, here.actor, fox))?.tags).toEqual(["Harbour", "New"]);
    expect((await findAsset(house.services.db, here.actor, owl))?.conversationId).toBeNull();
  });

  test("is nobody else's, and not that of who may not write there any more", async () => {
    const fox = await draw("fox");
    const { id } = await move({ ids: [fox] });
    const stranger = await ctxOf(house.services, await openGuest(house.services));
    const notFound = { ok: false, error: { code: "not_found" } };
    expect(await undoChange(stranger, { id })).toEqual(notFound);
    const { workspaceId } = there.actor;
    await house.services.db.member.updateMany({ where: { workspaceId }, data: { role: "viewer" } });
    expect(await undoChange(here, { id })).toEqual(notFound);
    expect(await listShown(there)).toEqual([fox]);
  });
});

test("what a guest moved can be taken back by the account that they sign in to", async () => {
  const email = newEmail();
  const account = await (await openAccount(house.services, email)).session();
  const fox = await draw("fox");
  const { id } = await move({ ids: [fox] });
  expect(await signIn(await browser.visit(), { email, password })).toMatchObject({ ok: true });
  const now = await ctxOf(house.services, browser);
  expect(now.actor.workspaceId).toBe(account.workspaceId);
  expect(await undoChange(now, { id })).toEqual({ ok: true, value: { count: 1 } });
  expect(await listShown(now)).toEqual([fox]);
  expect((await findAsset(house.services.db, now.actor, fox))?.conversationId).not.toBeNull();
  expect(await found(now, "album:spring quillwort")).toEqual([fox]);
  expect(await readFiles(here, account.workspaceId, "fox")).toEqual(whole("fox"));
});

test("tabs that were away in either workspace learn that pictures went, came and came back", async () => {
  const fox = await addPicture(here, { title: "fox", isUpload: true });
  const heard = async (who: Ctx) => {
    const stop = new AbortController();
    for await (const { events } of streamEvents(who, {
      since: new Date(),
      signal: stop.signal,
      aliveEveryMs: 60_000,
    })) {
      stop.abort();
      return events.flatMap(({ type }) => (type === "back" || type === "gallery" ? [type] : []));
    }
    return [];
  };
  const forget = async () => {
    await house.services.db.$executeRaw`UPDATE undo SET created_at = now() - interval '1 hour',
      undone_at = CASE WHEN undone_at IS NOT NULL THEN now() - interval '1 hour' END`;
  };
  await forget();
  expect(await heard(here)).toEqual([]);
  const { id } = await move({ ids: [fox] });
  expect([await heard(here), await heard(there)]).toEqual([
    ["back", "gallery"],
    ["back", "gallery"],
  ]);
  await forget();
  expect(await heard(there)).toEqual([]);
  await undoChange(here, { id });
  expect(await heard(there)).toEqual(["back", "gallery"]);
});

describe("nobody moves", () => {
  test("somebody else's pictures, to somebody else's workspace, or where they may only look", async () => {
    const fox = await draw("fox");
    const stranger = await ctxOf(house.services, await openGuest(house.services));
    const own = await addPicture(stranger, { title: "owl" });
    expect(await move({ ids: [own] })).toMatchObject({ code: "not_found" });
    expect(await move({ ids: [fox] }, { to: stranger.actor.workspaceId })).toMatchObject({ code: "not_found" });
    expect(await move({ ids: [fox] }, { to: makeId() })).toMatchObject({ code: "not_found" });
    expect(await move({ ids: [fox] }, { to: here.actor.workspaceId })).toMatchObject({ code: "invalid" });
    await house.services.db.member.updateMany({
      where: { workspaceId: there.actor.workspaceId },
      data: { role: "viewer" },
    });
    expect(await move({ ids: [fox] })).toMatchObject({ code: "not_found" });
    expect(await listShown(here)).toEqual([fox]);
  });
});
