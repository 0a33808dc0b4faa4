import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Services } from "../services.ts";
import { changePassword, createAccount, signIn, signOut } from "./service.ts";
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

describe("signing in", () => {
  it("gives one answer for an unknown address, a wrong password and an account without one", async () => {
    const email = newEmail();
    await openAccount(services, email);
    const provided = newEmail();
    const id = (await (await openGuest(services)).session()).userId;
    await services.db.user.update({ where: { id }, data: { isGuest: false, email: provided } });
    const answer = { ok: false, error: { code: "wrong_login" } };
    expect((await enter(services, newEmail())).result).toEqual(answer);
    expect((await enter(services, email, { using: "not the password" })).result).toEqual(answer);
    expect((await enter(services, provided)).result).toEqual(answer);
    expect(await services.db.session.count()).toBe(2);
  });

  it("does the password work for an unknown address too", async () => {
    const email = newEmail();
    await openAccount(services, email);
    await enter(services, newEmail(), { from: "198.51.100.90", using: "warm up" });
    const timeOf = async (mail: string) => {
      const startedAt = process.cpuUsage();
      await enter(services, mail, { from: "198.51.100.91", using: "not the password" });
      const { user, system } = process.cpuUsage(startedAt);
      return user + system;
    };
    // CPU time, not the clock: Argon2's 19 MiB and two passes cannot hide, and a busy machine does not matter.
    const known = Math.min(await timeOf(email), await timeOf(email), await timeOf(email));
    const unknown = Math.min(await timeOf(newEmail()), await timeOf(newEmail()), await timeOf(newEmail()));
    expect(unknown / known).toBeGreaterThan(0.5);
  });

  it("takes the same password in another normal form", async () => {
    const email = newEmail();
    const browser = openBrowser(services);
    await createAccount(await browser.visit(), { email, password: "caf\u00e9 de nuit" });
    expect((await enter(services, email, { using: "cafe\u0301 de nuit" })).result).toMatchObject({ ok: true });
  });

  it("ends the session that this browser had before", async () => {
    const email = newEmail();
    await openAccount(services, email);
    const other = await openAccount(services);
    const old = await other.session();
    expect(await signIn(await other.visit(), { email, password })).toMatchObject({ ok: true });
    expect((await other.session()).email).toBe(email);
    expect(await services.db.session.findUnique({ where: { id: old.sessionId } })).toBeNull();
  });
});

describe("ten wrong passwords", () => {
  it("close the door for that address and mail, and nowhere else", async () => {
    const [email, other] = [newEmail(), newEmail()];
    await openAccount(services, email);
    await openAccount(services, other);
    for (let count = 0; count < 10; count++) {
      expect((await enter(services, email, { from: "198.51.100.7", using: `wrong ${count}` })).result).toMatchObject({
        error: { code: "wrong_login" },
      });
    }
    const { result } = await enter(services, email, { from: "198.51.100.7" });
    expect(result).toMatchObject({ ok: false, error: { code: "too_many" } });
    expect(result.ok ? 0 : (result.error.retryAfterS ?? 0)).toBeGreaterThan(60);
    expect((await enter(services, email, { from: "198.51.100.8" })).result).toMatchObject({ ok: true });
    expect((await enter(services, other, { from: "198.51.100.7" })).result).toMatchObject({ ok: true });
  });

  it("sent at the same time are counted before any is judged", async () => {
    const email = newEmail();
    await openAccount(services, email);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => enter(services, email, { from: "198.51.100.9", using: `wrong ${n}` })),
    );
    const codes = answers.map(({ result }) => (result.ok ? "ok" : result.error.code));
    expect(codes.filter((code) => code === "wrong_login")).toHaveLength(10);
    expect(codes.filter((code) => code === "too_many")).toHaveLength(20);
  });

  it("are forgotten after the right one", async () => {
    const email = newEmail();
    await openAccount(services, email);
    for (let round = 0; round < 2; round++) {
      for (let count = 0; count < 9; count++)
        await enter(services, email, { from: "198.51.100.10", using: "wrong again" });
      expect((await enter(services, email, { from: "198.51.100.10" })).result).toMatchObject({ ok: true });
    }
  });
});

describe("signing out", () => {
  it("makes the old cookie worthless", async () => {
    const browser = await openAccount(services);
    const cookie = browser.cookie() ?? "";
    expect(await signOut(await browser.visit(), {})).toMatchObject({ ok: true });
    expect(browser.cookie()).toBeUndefined();
    browser.setCookie(cookie);
    await expect(browser.session()).rejects.toThrow("nobody is signed in");
  });

  it("of nobody is fine", async () => {
    expect(await signOut(await openBrowser(services).visit(), {})).toMatchObject({ ok: true });
  });
});

describe("changing the password", () => {
  it("ends the other sessions, keeps this one, and the old password is over", async () => {
    const email = newEmail();
    const here = await openAccount(services, email);
    const { browser: there } = await enter(services, email);
    const next = "an owl reads by day";
    expect(await changePassword(await ctxOf(services, here), { current: password, next })).toMatchObject({ ok: true });
    expect(await here.session()).toMatchObject({ email });
    await expect(there.session()).rejects.toThrow("nobody is signed in");
    expect((await enter(services, email)).result).toMatchObject({ error: { code: "wrong_login" } });
    expect((await enter(services, email, { using: next })).result).toMatchObject({ ok: true });
  });

  it("needs the current one, and ten slips close it", async () => {
    const ctx = await ctxOf(services, await openAccount(services));
    const change = (current: string) => changePassword(ctx, { current, next: "an owl reads by day" });
    for (let count = 0; count < 10; count++) {
      expect(await change(`wrong ${count}`)).toEqual({ ok: false, error: { code: "wrong_password" } });
    }
    expect(await change(password)).toMatchObject({ ok: false, error: { code: "too_many" } });
  });

  it("refuses a weak one", async () => {
    const ctx = await ctxOf(services, await openAccount(services));
    const result = await changePassword(ctx, { current: password, next: "12345678" });
    expect(result).toEqual({ ok: false, error: { code: "weak_password" } });
  });

  it("is not for guests, who have none", async () => {
    const ctx = await ctxOf(services, await openGuest(services));
    const result = await changePassword(ctx, { current: "", next: "an owl reads by day" });
    expect(result).toEqual({ ok: false, error: { code: "forbidden" } });
  });
});
