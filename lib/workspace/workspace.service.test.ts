import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deleteAccount, revokeSession, signIn } from "../account/service.ts";
import {
  ctxOf,
  enter,
  newEmail,
  openAccount,
  openGuest,
  openTestHouse,
  password,
  type TestBrowser,
  type TestHouse,
} from "../account/test-browser.ts";
import { countRows, makeWork } from "../account/test-work.ts";
import { makeId } from "../ids.ts";
import type { Services } from "../services.ts";
import { streamEvents } from "../studio/events/service.ts";
import { getWorkspaceSnapshot } from "../studio/service.ts";
import { CreateWorkspace, workspacesMax } from "./schema.ts";
import { createWorkspace, deleteWorkspace, listWorkspaces, renameWorkspace, switchWorkspace } from "./service.ts";

let house: TestHouse;
let services: Services;

beforeAll(async () => {
  house = await openTestHouse();
  services = house.services;
});
afterAll(() => house.close());
beforeEach(() => house.empty());

const done = { ok: true, value: null };
const failed = (code: string) => ({ ok: false, error: { code } });

async function make(browser: TestBrowser, name = "Client A"): Promise<string> {
  const id = makeId();
  expect(await createWorkspace(await ctxOf(services, browser), { id, name })).toEqual(done);
  return id;
}

const enterSpace = async (browser: TestBrowser, id: string) =>
  await switchWorkspace(await ctxOf(services, browser), { id });

describe("a person's workspaces", () => {
  it("are listed with their own first one at the head, and shown by switching", async () => {
    const ann = await openGuest(services);
    const first = await ann.session();
    const id = await make(ann);
    expect(await listWorkspaces(await ctxOf(services, ann))).toEqual([
      { id: first.workspaceId, name: "Personal", isPersonal: true },
      { id, name: "Client A", isPersonal: false },
    ]);
    await makeWork(services, first, "a red fox");
    expect(await enterSpace(ann, id)).toEqual(done);
    expect(await ann.session()).toMatchObject({ workspaceId: id, role: "owner", userId: first.userId });
    const shown = await getWorkspaceSnapshot(await ctxOf(services, ann));
    expect(shown.workspace).toEqual({ id, name: "Client A", isPersonal: false });
    expect([shown.conversations.items, shown.gallery.items, shown.albums]).toEqual([[], [], []]);
    expect(await enterSpace(ann, first.workspaceId)).toEqual(done);
    expect((await getWorkspaceSnapshot(await ctxOf(services, ann))).gallery.items).toHaveLength(1);
  });

  it("are switched for one session, not for the person's others", async () => {
    const email = newEmail();
    const here = await openAccount(services, email);
    const { browser: there } = await enter(services, email);
    const { workspaceId } = await there.session();
    const id = await make(here);
    await enterSpace(here, id);
    expect([(await here.session()).workspaceId, (await there.session()).workspaceId]).toEqual([id, workspaceId]);
  });

  it("asked for twice are made once, and no more than fifty", async () => {
    const ann = await openGuest(services);
    const id = await make(ann);
    expect(await createWorkspace(await ctxOf(services, ann), { id, name: "Again" })).toEqual(done);
    expect(await listWorkspaces(await ctxOf(services, ann))).toHaveLength(2);
    const ctx = await ctxOf(services, ann);
    const wanted = Array.from({ length: workspacesMax }, () => ({ id: makeId(), name: "n" }));
    const results = await Promise.all(wanted.map((input) => createWorkspace(ctx, input)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(workspacesMax - 2);
    expect(results).toContainEqual(failed("too_many_workspaces"));
    expect(await listWorkspaces(ctx)).toHaveLength(workspacesMax);
  });

  it("of somebody else are not found, whatever is asked", async () => {
    const [ann, ben] = [await openGuest(services), await openGuest(services)];
    const id = await make(ann);
    const ctx = await ctxOf(services, ben);
    const before = await ben.session();
    for (const theirs of [id, (await ann.session()).workspaceId, makeId()]) {
      expect(await switchWorkspace(ctx, { id: theirs })).toEqual(failed("not_found"));
      expect(await renameWorkspace(ctx, { id: theirs, name: "Mine" })).toEqual(failed("not_found"));
      expect(await deleteWorkspace(ctx, { id: theirs })).toEqual(failed("not_found"));
    }
    expect(await createWorkspace(ctx, { id, name: "Mine" })).toEqual(failed("not_found"));
    expect(await ben.session()).toEqual(before);
    expect((await listWorkspaces(await ctxOf(services, ann)))[1]).toMatchObject({ id, name: "Client A" });
  });

  it("are renamed and deleted by their owner alone", async () => {
    const [ann, ben] = [await openGuest(services), await openGuest(services)];
    const id = await make(ann);
    const { userId } = await ben.session();
    await services.db.member.create({ data: { workspaceId: id, userId, role: "editor" } });
    const ctx = await ctxOf(services, ben);
    expect(await renameWorkspace(ctx, { id, name: "Mine" })).toEqual(failed("forbidden"));
    expect(await deleteWorkspace(ctx, { id })).toEqual(failed("forbidden"));
    expect(await switchWorkspace(ctx, { id })).toEqual(done);
    expect(await ben.session()).toMatchObject({ workspaceId: id, role: "editor" });
    await services.db.member.delete({ where: { workspaceId_userId: { workspaceId: id, userId } } });
    expect((await ben.session()).workspaceId).not.toBe(id); // who is no member any more is back in their own
    expect(await renameWorkspace(await ctxOf(services, ann), { id, name: "Client B" })).toEqual(done);
  });
});

describe("deleting one", () => {
  it("is refused while it holds anything, then shows the person their own first one", async () => {
    const ann = await openGuest(services);
    const first = await ann.session();
    const id = await make(ann);
    await enterSpace(ann, id);
    const { conversationId } = await makeWork(services, await ann.session(), "a red fox");
    const remove = async () => await deleteWorkspace(await ctxOf(services, ann), { id });
    expect(await remove()).toEqual(failed("not_empty"));
    await services.db.conversation.update({ where: { id: conversationId }, data: { deletedAt: new Date() } });
    await services.db.asset.updateMany({ where: { workspaceId: id }, data: { deletedAt: new Date() } });
    expect(await remove()).toEqual(failed("not_empty")); // what is in the trash can come back
    await services.db.asset.deleteMany({ where: { workspaceId: id } });
    await services.db.turn.updateMany({ where: { workspaceId: id }, data: { state: "planning" } });
    expect(await remove()).toEqual(failed("not_empty"));
    await services.db.turn.updateMany({ where: { workspaceId: id }, data: { state: "done" } });
    expect(await remove()).toEqual(done);
    expect((await ann.session()).workspaceId).toBe(first.workspaceId);
    expect(await remove()).toEqual(failed("not_found"));
  });

  it("is never possible for the person's own first one", async () => {
    const ann = await openGuest(services);
    const { workspaceId } = await ann.session();
    expect(await deleteWorkspace(await ctxOf(services, ann), { id: workspaceId })).toEqual(failed("forbidden"));
  });

  it("with the account deletes them all", async () => {
    const rows = await countRows(services);
    const ann = await openAccount(services);
    const id = await make(ann);
    await enterSpace(ann, id);
    await makeWork(services, await ann.session(), "a red fox");
    expect(await deleteAccount(await ctxOf(services, ann), { password })).toEqual(done);
    expect(await countRows(services)).toEqual(rows);
    const jobs = await services.db.$queryRaw<readonly unknown[]>`
      SELECT FROM pgboss.job WHERE name = 'workspace.purge' AND data->>'workspaceId' = ${id}`;
    expect(jobs).toHaveLength(1);
  });
});

describe("a guest who signs in", () => {
  it("takes further workspaces along, as they are", async () => {
    const email = newEmail();
    const account = await (await openAccount(services, email)).session();
    const guest = await openGuest(services);
    const id = await make(guest);
    await makeWork(services, await guest.session(), "an owl");
    await enterSpace(guest, id);
    const work = await makeWork(services, await guest.session(), "a red fox");
    const rows = await countRows(services);
    expect(await signIn(await guest.visit(), { email, password })).toMatchObject({ ok: true });
    expect(await guest.session()).toMatchObject({ userId: account.userId, workspaceId: account.workspaceId });
    expect((await listWorkspaces(await ctxOf(services, guest))).map((space) => space.id)).toEqual([
      account.workspaceId,
      id,
    ]);
    expect(await countRows(services)).toEqual({ ...rows, user: 1, workspace: 2, member: 2, session: 2 });
    expect(
      await services.db.conversation.findUniqueOrThrow({
        where: { id: work.conversationId },
        select: { workspaceId: true, createdById: true },
      }),
    ).toEqual({ workspaceId: id, createdById: account.userId });
    await enterSpace(guest, id);
    expect((await getWorkspaceSnapshot(await ctxOf(services, guest))).gallery.items).toHaveLength(1);
  });

  it("waits while something is drawn in any of them", async () => {
    const email = newEmail();
    await openAccount(services, email);
    const guest = await openGuest(services);
    const before = await guest.session();
    await enterSpace(guest, await make(guest));
    const { generationId } = await makeWork(services, await guest.session(), "a red fox");
    await services.db.generation.update({ where: { id: generationId }, data: { state: "queued" } });
    await enterSpace(guest, before.workspaceId);
    expect(await signIn(await guest.visit(), { email, password })).toEqual(failed("conflict"));
    expect(await listWorkspaces(await ctxOf(services, guest))).toHaveLength(2);
  });
});

describe("open tabs", () => {
  const open = async (browser: TestBrowser, shown?: string) => {
    const signal = new AbortController().signal;
    const ctx = await ctxOf(services, browser);
    return streamEvents(ctx, { since: new Date(), signal, aliveEveryMs: 30_000, shown });
  };
  const elsewhere = { events: [{ type: "elsewhere" }] };

  it("of the session are told that it shows another workspace, and those of others are not", async () => {
    const email = newEmail();
    const here = await openAccount(services, email);
    const { browser: there } = await enter(services, email);
    const [tab, other] = [await open(here), await open(there)];
    await tab.next();
    await other.next();
    const id = await make(here);
    await enterSpace(here, id);
    expect((await tab.next()).value).toMatchObject(elsewhere);
    expect((await tab.next()).done).toBe(true);
    // The other session's tab ends with its session, wherever that one is ended from.
    const { sessionId } = await there.session();
    await revokeSession(await ctxOf(services, here), { id: sessionId });
    expect(await other.next()).toMatchObject({ done: true });
  });

  it("that come back late with another workspace learn it at once", async () => {
    const ann = await openGuest(services);
    const { workspaceId } = await ann.session();
    await enterSpace(ann, await make(ann));
    expect((await (await open(ann, workspaceId)).next()).value).toMatchObject(elsewhere);
  });

  it("of a workspace that is deleted are told so", async () => {
    const email = newEmail();
    const here = await openAccount(services, email);
    const { browser: there } = await enter(services, email);
    const id = await make(here);
    await enterSpace(there, id);
    const tab = await open(there);
    await tab.next();
    await deleteWorkspace(await ctxOf(services, here), { id });
    expect((await tab.next()).value).toMatchObject(elsewhere);
  });
});

it.each([
  ["  Client   A ", "Client A"],
  ["客户甲", "客户甲"],
  ["x".repeat(80), "x".repeat(80)],
  ["   ", null],
  ["x".repeat(81), null],
  ["a\u0000b", null],
  ["\ud800", null],
])("the name %j is kept as %j", (name, kept) => {
  const parsed = CreateWorkspace.safeParse({ id: makeId(), name });
  expect(parsed.data?.name ?? null).toBe(kept);
});
