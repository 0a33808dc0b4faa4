import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "../env.ts";
import { createTestDatabase } from "../infra/db/test-database.ts";
import type { Result } from "../result.ts";
import { type Ctx, openServices, type Services } from "../services.ts";
import { type CookieJar, type CookieKind, makeSessionCookies, readToken } from "./auth.ts";
import type { Session } from "./schema.ts";
import { createAccount, signIn, startAsGuest } from "./service.ts";
import { readSession } from "./session/data.ts";
import type { Visit } from "./visitor/schema.ts";

// For service tests: the real services on a database of their own, and browsers that keep cookies.

export const testCookies: CookieKind = { secret: "a-secret-for-tests-and-nothing-else", isSecure: false };

export type TestHouse = {
  readonly services: Services;
  /** The services of a second server on the same database and files. Its own spool; close it before the house. */
  readonly openSecond: () => Promise<Services>;
  /** Nobody and nothing, as in a new installation. */
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openTestHouse(): Promise<TestHouse> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "easel-house-"));
  const parsed = parseEnv({
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    LOG_LEVEL: "silent",
    NEXTAUTH_SECRET: testCookies.secret,
  });
  if (!parsed.ok) throw new Error(parsed.problems.join("; "));
  const services = await openServices(parsed.env);
  return {
    services,
    openSecond: () =>
      openServices({ ...parsed.env, DATA_DIR: join(folder, "second"), FILES_DIR: join(folder, "files") }),
    empty: async () => {
      await services.db.workspace.deleteMany();
      await services.db.user.deleteMany();
      await services.db.provider.deleteMany();
      await services.db.setting.deleteMany();
    },
    close: async () => {
      await services.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type TestBrowser = {
  /** The next request of this browser, with the session that its cookie opens. */
  readonly visit: () => Promise<Visit>;
  /** Who the cookie says is signed in; throws when nobody is. */
  readonly session: () => Promise<Session>;
  readonly cookie: () => string | undefined;
  readonly setCookie: (value: string) => void;
};

export function openBrowser(services: Services, clientAddress = "203.0.113.1"): TestBrowser {
  const stored = new Map<string, string>();
  const jar: CookieJar = {
    get: (name) => (stored.has(name) ? { value: stored.get(name) ?? "" } : undefined),
    set: (name, value, { maxAge }) => (maxAge > 0 ? stored.set(name, value) : stored.delete(name)),
  };
  const find = async () => {
    const token = await readToken(jar, testCookies);
    return token && (await readSession(services.db, token.sub, token.sid, new Date()));
  };
  return {
    visit: async () => ({
      services,
      session: await find(),
      cookies: makeSessionCookies(jar, testCookies),
      clientAddress,
      userAgent: "Mozilla/5.0 (test)",
    }),
    session: async () => {
      const session = await find();
      if (!session) throw new Error("nobody is signed in");
      return session;
    },
    cookie: () => jar.get("next-auth.session-token")?.value,
    setCookie: (value) => {
      stored.set("next-auth.session-token", value);
    },
  };
}

/** A guest in a browser of their own. */
export async function openGuest(services: Services): Promise<TestBrowser> {
  const browser = openBrowser(services);
  await startAsGuest(await browser.visit(), {});
  return browser;
}

export const password = "a fox reads at night";
let serial = 0;
export const newEmail = () => `person${++serial}@studio.example`;

/** A browser in which an account was just made, with `password`. */
export async function openAccount(services: Services, email = newEmail()): Promise<TestBrowser> {
  const browser = openBrowser(services);
  const result = await createAccount(await browser.visit(), { email, password });
  if (!result.ok) throw new Error(`no account: ${result.error.code}`);
  return browser;
}

/** A new browser that tries to sign in. */
export async function enter(
  services: Services,
  email: string,
  { using = password, from = "203.0.113.1" } = {},
): Promise<{ readonly browser: TestBrowser; readonly result: Result<null> }> {
  const browser = openBrowser(services, from);
  return { browser, result: await signIn(await browser.visit(), { email, password: using }) };
}

/** A signed-in request of this browser. */
export async function ctxOf(services: Services, browser: TestBrowser): Promise<Ctx> {
  return { services, actor: await browser.session(), requestId: "test" };
}
