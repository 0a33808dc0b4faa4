import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeId } from "../ids.ts";
import type { Services } from "../services.ts";
import { makeSessionCookies, readToken } from "./auth.ts";
import { openBrowser, openGuest, openTestHouse, type TestHouse, testCookies } from "./test-browser.ts";

let house: TestHouse;
let services: Services;

beforeAll(async () => {
  house = await openTestHouse();
  services = house.services;
});
afterAll(() => house.close());

const { secret } = testCookies;
const [userId, sessionId] = [makeId(), makeId()];
const sign = (token: Readonly<Record<string, unknown>>, options = {}) => encode({ token, secret, ...options });

const unsigned = Buffer.from('{"alg":"none"}').toString("base64url");

describe("a cookie that is not ours opens nothing and breaks nothing", () => {
  it.each<readonly [string, () => string | Promise<string>]>([
    ["nothing", () => ""],
    ["a word", () => "session"],
    ["dots", () => "...."],
    ["five empty parts with a dot too many", () => "a.b.c.d.e.f"],
    ["NUL", () => "\u0000"],
    ["a lone surrogate", () => "\ud800"],
    ["percent signs", () => "%E0%A4%A"],
    ["JSON", () => '{"sub":"x"}'],
    ["a megabyte", () => "a".repeat(1_000_000)],
    [
      "an unsigned token",
      () => `${unsigned}.${Buffer.from(JSON.stringify({ sub: userId, sid: sessionId })).toString("base64url")}.`,
    ],
    ["another secret's token", () => encode({ token: { sub: userId, sid: sessionId }, secret: `${secret}!` })],
    ["another purpose's token", () => sign({ sub: userId, sid: sessionId }, { salt: "another" })],
    ["a token that has run out", () => sign({ sub: userId, sid: sessionId }, { maxAge: -60 })],
    ["a cut token", async () => (await sign({ sub: userId, sid: sessionId })).slice(0, -1)],
    ["a changed token", async () => (await sign({ sub: userId, sid: sessionId })).replace(/\.(.)/, ".A")],
    ["no session id", () => sign({ sub: userId })],
    ["no user id", () => sign({ sid: sessionId })],
    ["ids that are objects", () => sign({ sub: { startsWith: "0" }, sid: { startsWith: "0" } })],
    ["ids that are SQL", () => sign({ sub: "' OR 1=1 --", sid: "' OR 1=1 --" })],
    ["ids of no row", () => sign({ sub: userId, sid: sessionId })],
  ])("%s", async (_what, make) => {
    const browser = openBrowser(services);
    browser.setCookie(await make());
    expect((await browser.visit()).session).toBeNull();
  });

  it("a token that was good, once it has run out", async () => {
    const value = await sign({ sub: userId, sid: sessionId }, { maxAge: 60 });
    const jar = { get: () => ({ value }), set: () => undefined };
    expect(await readToken(jar, testCookies)).toEqual({ sub: userId, sid: sessionId });
    expect(await readToken(jar, { ...testCookies, secret: `${secret}!` })).toBeNull();
    vi.useFakeTimers({ now: Date.now() + 120_000, toFake: ["Date"] });
    expect(await readToken(jar, testCookies)).toBeNull();
    vi.useRealTimers();
  });

  it("the session of one user under another's name", async () => {
    const one = await (await openGuest(services)).session();
    const two = await (await openGuest(services)).session();
    const browser = openBrowser(services);
    browser.setCookie(await sign({ sub: one.userId, sid: two.sessionId }));
    expect((await browser.visit()).session).toBeNull();
  });
});

describe("our cookie", () => {
  it.each([
    { isSecure: true, name: "__Secure-next-auth.session-token" },
    { isSecure: false, name: "next-auth.session-token" },
  ])("is httpOnly, lax, for 30 days; secure on https: $isSecure", async ({ isSecure, name }) => {
    const kind = { secret, isSecure };
    const written: unknown[] = [];
    let value = "";
    const jar = {
      get: () => ({ value }),
      set: (...args: readonly [string, string, object]) => {
        value = args[1];
        written.push([args[0], args[2]]);
      },
    };
    const cookies = makeSessionCookies(jar, kind);
    await cookies.open(userId, sessionId);
    const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure };
    expect(written).toEqual([[name, { ...options, maxAge: 30 * 24 * 60 * 60 }]]);
    expect(await readToken(jar, kind)).toEqual({ sub: userId, sid: sessionId });
    await cookies.close();
    expect(written.at(-1)).toEqual([name, { ...options, maxAge: 0 }]);
  });

  it("says nothing about the person but two ids", async () => {
    const guest = await openGuest(services);
    const jar = { get: () => ({ value: guest.cookie() ?? "" }), set: () => undefined };
    const { userId, sessionId } = await guest.session();
    expect(await readToken(jar, testCookies)).toEqual({ sub: userId, sid: sessionId });
    expect(guest.cookie()?.length).toBeLessThan(500);
  });
});
