import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeId } from "../../ids.ts";
import type { Services } from "../../services.ts";
import { changePassword, deleteAccount, getAccount, revokeSession, signOut } from "../service.ts";
import {
  ctxOf,
  enter,
  newEmail,
  openAccount,
  openTestHouse,
  password,
  type TestBrowser,
  type TestHouse,
} from "../test-browser.ts";

let house: TestHouse;
let services: Services;

beforeAll(async () => {
  house = await openTestHouse();
  services = house.services;
});
afterAll(() => house.close());
beforeEach(() => house.empty());

describe("sessions", () => {
  it("are listed with the current one marked, and only one's own", async () => {
    const email = newEmail();
    const here = await openAccount(services, email);
    await enter(services, email);
    await openAccount(services);
    const view = await getAccount(await ctxOf(services, here));
    expect(view?.sessions.filter((session) => session.isCurrent).map((session) => session.id)).toEqual([
      (await here.session()).sessionId,
    ]);
    expect(view).toMatchObject({ email, hasPassword: true, isGuest: false });
    expect(view?.sessions).toHaveLength(2);
    expect(view?.sessions[0]?.userAgent).toBe("Mozilla/5.0 (test)");
  });

  it("are revoked one by one; somebody else's is not found and lives on", async () => {
    const email = newEmail();
    const here = await openAccount(services, email);
    const { browser: there } = await enter(services, email);
    const stranger = await openAccount(services);
    const id = (await there.session()).sessionId;
    expect(await revokeSession(await ctxOf(services, stranger), { id })).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await there.session()).toMatchObject({ email });
    expect(await revokeSession(await ctxOf(services, here), { id })).toMatchObject({ ok: true });
    await expect(there.session()).rejects.toThrow("nobody is signed in");
  });

  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  it.each([
    { what: "idle for 7 days", data: { seenAt: daysAgo(7.01) } },
    { what: "open for 30 days", data: { createdAt: daysAgo(30.01) } },
  ])("$what are over and not listed", async ({ data }) => {
    const email = newEmail();
    const here = await openAccount(services, email);
    const { browser: there } = await enter(services, email);
    await services.db.session.update({ where: { id: (await there.session()).sessionId }, data });
    await expect(there.session()).rejects.toThrow("nobody is signed in");
    expect((await getAccount(await ctxOf(services, here)))?.sessions).toHaveLength(1);
    await enter(services, email);
    expect(await services.db.session.count()).toBe(2); // the dead row went with the next sign-in
  });

  it("write when they were seen, but not at every request", async () => {
    const browser = await openAccount(services);
    const id = (await browser.session()).sessionId;
    const seenAt = async () => (await services.db.session.findUniqueOrThrow({ where: { id } })).seenAt.getTime();
    const fourMinutesAgo = new Date(Date.now() - 4 * 60_000);
    await services.db.session.update({ where: { id }, data: { seenAt: fourMinutesAgo } });
    await browser.session();
    expect(await seenAt()).toBe(fourMinutesAgo.getTime());
    await services.db.session.update({ where: { id }, data: { seenAt: daysAgo(6) } });
    await browser.session();
    expect(await seenAt()).toBeGreaterThan(fourMinutesAgo.getTime());
  });
});

describe("open streams are told that their session is over", () => {
  async function heard(workspaceId: string, during: () => Promise<unknown>): Promise<readonly string[]> {
    const ids: string[] = [];
    const marker = makeId();
    await new Promise<void>((resolve, reject) => {
      const stop = services.bus.subscribe(workspaceId, (hint) => {
        if (hint.kind !== "session") return;
        if (hint.id !== marker) return void ids.push(hint.id);
        stop();
        resolve();
      });
      // Hints keep their order, so once the marker is heard everything before it was.
      const markEnd = () => services.bus.publish(services.db, { kind: "session", workspaceId, id: marker });
      during().then(markEnd).catch(reject);
    });
    return ids.sort();
  }

  it.each<readonly [string, (here: TestBrowser, there: TestBrowser) => Promise<unknown>, "here" | "there" | "both"]>([
    ["signing out", async (here) => signOut(await here.visit(), {}), "here"],
    [
      "revoking",
      async (here, there) => revokeSession(await ctxOf(services, here), { id: (await there.session()).sessionId }),
      "there",
    ],
    [
      "changing the password",
      async (here) => changePassword(await ctxOf(services, here), { current: password, next: "an owl reads by day" }),
      "there",
    ],
    ["deleting the account", async (here) => deleteAccount(await ctxOf(services, here), { password }), "both"],
  ])("by %s", async (_how, act, ended) => {
    const email = newEmail();
    const here = await openAccount(services, email);
    const { browser: there } = await enter(services, email);
    const ids = { here: (await here.session()).sessionId, there: (await there.session()).sessionId };
    const { workspaceId } = await here.session();
    const expected = ended === "both" ? [ids.here, ids.there].sort() : [ids[ended]];
    expect(await heard(workspaceId, () => act(here, there))).toEqual(expected);
  });
});
