import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Services } from "../services.ts";
import { createAccount, deleteAccount, startAsGuest } from "./service.ts";
import {
  ctxOf,
  enter,
  newEmail,
  openAccount,
  openBrowser,
  openGuest,
  openTestHouse,
  password,
  type TestHouse,
} from "./test-browser.ts";

let house: TestHouse;
let services: Services;

beforeAll(async () => {
  house = await openTestHouse();
  services = house.services;
});
afterAll(() => house.close());
beforeEach(() => house.empty());

describe("a guest", () => {
  it("has a user, a personal workspace and owns it", async () => {
    const guest = await openGuest(services);
    const session = await guest.session();
    expect(session).toMatchObject({ isGuest: true, isOwner: false, role: "owner", email: null });
    expect(await services.db.workspace.findMany({ select: { id: true, isPersonal: true } })).toEqual([
      { id: session.workspaceId, isPersonal: true },
    ]);
  });

  it("who starts again stays the same guest", async () => {
    const guest = await openGuest(services);
    const before = await guest.session();
    expect(await startAsGuest(await guest.visit(), {})).toMatchObject({ ok: true });
    expect(await guest.session()).toEqual(before);
    expect(await services.db.user.count()).toBe(1);
  });

  it("keeps user and workspace when an account is made, with a new session id", async () => {
    const guest = await openGuest(services);
    const [before, oldCookie] = [await guest.session(), guest.cookie()];
    const email = newEmail();
    expect(await createAccount(await guest.visit(), { name: "Lin", email, password })).toMatchObject({ ok: true });
    const after = await guest.session();
    expect(after).toMatchObject({ userId: before.userId, workspaceId: before.workspaceId, isGuest: false, email });
    expect(after.sessionId).not.toBe(before.sessionId);
    guest.setCookie(oldCookie ?? "");
    await expect(guest.session()).rejects.toThrow("nobody is signed in");
    expect((await enter(services, email)).result).toMatchObject({ ok: true });
  });

  it("upgrades once when two requests ask at the same time", async () => {
    const guest = await openGuest(services);
    const [one, two] = [await guest.visit(), await guest.visit()];
    const results = await Promise.all([
      createAccount(one, { email: newEmail(), password }),
      createAccount(two, { email: newEmail(), password }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await services.db.user.count()).toBe(1);
  });
});

describe("making an account", () => {
  it("of 20 first ones at the same time exactly one becomes the owner", async () => {
    const browsers = Array.from({ length: 20 }, () => openBrowser(services));
    const results = await Promise.all(
      browsers.map(async (browser) => createAccount(await browser.visit(), { email: newEmail(), password })),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await services.db.user.count({ where: { isOwner: true } })).toBe(1);
    expect(await services.db.workspace.count()).toBe(20);
  });

  it("a guest who was here first does not count as the first account", async () => {
    await openGuest(services);
    expect(await (await openAccount(services)).session()).toMatchObject({ isOwner: true });
    expect(await (await openAccount(services)).session()).toMatchObject({ isOwner: false });
  });

  it("one address is one account, also when twenty ask for it at once", async () => {
    const email = newEmail();
    const results = await Promise.all(
      Array.from({ length: 20 }, async () => createAccount(await openBrowser(services).visit(), { email, password })),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.error.code).toBe("email_taken");
    expect(await services.db.user.count()).toBe(1);
    expect(await services.db.workspace.count()).toBe(1);
  });

  it("refuses a weak password and makes nothing", async () => {
    const visit = await openBrowser(services).visit();
    const result = await createAccount(visit, { email: newEmail(), password: "Password123" });
    expect(result).toEqual({ ok: false, error: { code: "weak_password" } });
    expect(await services.db.user.count()).toBe(0);
  });

  it("is not for those who have one", async () => {
    const browser = await openAccount(services);
    const result = await createAccount(await browser.visit(), { email: newEmail(), password });
    expect(result).toEqual({ ok: false, error: { code: "conflict" } });
  });

  it("keeps only an argon2id hash of the password", async () => {
    await openAccount(services);
    const [user] = await services.db.user.findMany({ select: { passwordHash: true } });
    expect(user?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe("deleting the account", () => {
  it("needs the password", async () => {
    const ctx = await ctxOf(services, await openAccount(services));
    expect(await deleteAccount(ctx, {})).toEqual({ ok: false, error: { code: "wrong_password" } });
    expect(await deleteAccount(ctx, { password: "not the password" })).toMatchObject({ ok: false });
    expect(await services.db.user.count()).toBe(1);
  });

  it("a guest needs none", async () => {
    const guest = await openGuest(services);
    expect(await deleteAccount(await ctxOf(services, guest), {})).toMatchObject({ ok: true });
    expect(await services.db.user.count()).toBe(0);
    expect(await services.db.workspace.count()).toBe(0);
  });

  it("of the owner makes the oldest other account the owner", async () => {
    const owner = await openAccount(services);
    await openGuest(services);
    const second = await openAccount(services);
    await openAccount(services);
    await deleteAccount(await ctxOf(services, owner), { password });
    expect(await second.session()).toMatchObject({ isOwner: true });
    expect(await services.db.user.count({ where: { isOwner: true } })).toBe(1);
  });
});
