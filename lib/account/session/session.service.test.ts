import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Services } from "../../services.ts";
import { getAccount, revokeSession } from "../service.ts";
import { ctxOf, enter, newEmail, openAccount, openTestHouse, type TestHouse } from "../test-browser.ts";

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
