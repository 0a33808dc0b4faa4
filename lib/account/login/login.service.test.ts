import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Services } from "../../services.ts";
import { createAccount } from "../service.ts";
import {
  newEmail,
  openAccount,
  openBrowser,
  openGuest,
  openTestHouse,
  password,
  type TestHouse,
} from "../test-browser.ts";
import { makeWork } from "../test-work.ts";
import type { Identity } from "./schema.ts";
import { enterByLogin } from "./service.ts";

let house: TestHouse;
let services: Services;

beforeAll(async () => {
  house = await openTestHouse();
  services = house.services;
});
afterAll(() => house.close());
beforeEach(() => house.empty());

const lin = (changes: Partial<Identity> = {}): Identity => ({
  provider: "oidc",
  subject: "lin",
  name: "Lin",
  email: "lin@studio.example",
  isEmailVerified: true,
  ...changes,
});

async function come(identity: Identity, browser = openBrowser(services)) {
  return { browser, result: await enterByLogin(await browser.visit(), identity) };
}

const done = { ok: true, value: null };

describe("somebody who comes back from a provider", () => {
  it("for the first time gets an account and a personal workspace, and the first one is the owner", async () => {
    const { browser, result } = await come(lin());
    expect(result).toEqual(done);
    expect(await browser.session()).toMatchObject({
      isGuest: false,
      isOwner: true,
      role: "owner",
      name: "Lin",
      email: "lin@studio.example",
    });
    expect(await services.db.workspace.count()).toBe(1);
  });

  it("again is the same user, even with another address and name", async () => {
    const first = await (await come(lin())).browser.session();
    const { browser } = await come(lin({ email: "other@studio.example", name: "Weiming" }));
    expect((await browser.session()).userId).toBe(first.userId);
    expect(await services.db.user.count()).toBe(1);
  });

  it("twenty times at once is one user", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => come(lin())));
    expect(all.every(({ result }) => result.ok)).toBe(true);
    expect(await services.db.user.count()).toBe(1);
  });

  it("from another provider with the same proven address is the same user", async () => {
    const first = await (await come(lin())).browser.session();
    const { browser } = await come(lin({ provider: "github", subject: "583231" }));
    expect((await browser.session()).userId).toBe(first.userId);
    expect(await services.db.login.count()).toBe(2);
  });

  it("from another provider that does not vouch for the address stays outside", async () => {
    await come(lin());
    const { browser, result } = await come(lin({ provider: "github", subject: "583231", isEmailVerified: false }));
    expect(result).toEqual({ ok: false, error: { code: "email_taken" } });
    expect(browser.cookie()).toBeUndefined();
  });

  it.each([true, false])(
    "is never joined to a password account with that address (provider vouches: %s)",
    async (proven) => {
      const email = newEmail();
      await openAccount(services, email);
      const { browser, result } = await come(lin({ email, isEmailVerified: proven }));
      expect(result).toEqual({ ok: false, error: { code: "email_taken" } });
      expect(browser.cookie()).toBeUndefined();
      expect(await services.db.login.count()).toBe(0);
      expect(await services.db.user.count()).toBe(1);
    },
  );

  it("with an unproven address does not take that address from its true owner", async () => {
    const { browser } = await come(lin({ isEmailVerified: false }));
    expect((await browser.session()).email).toBeNull();
    const owner = openBrowser(services);
    const account = { email: "lin@studio.example", password };
    expect(await createAccount(await owner.visit(), account)).toEqual(done);
  });

  it("keeps an address that a password account then cannot take", async () => {
    await come(lin());
    const result = await createAccount(await openBrowser(services).visit(), { email: "lin@studio.example", password });
    expect(result).toEqual({ ok: false, error: { code: "email_taken" } });
  });
});

describe("a guest who comes back from a provider", () => {
  it("with a new identity becomes the account, with the same ids", async () => {
    const guest = await openGuest(services);
    const before = await guest.session();
    expect((await come(lin(), guest)).result).toEqual(done);
    expect(await guest.session()).toMatchObject({
      userId: before.userId,
      workspaceId: before.workspaceId,
      isGuest: false,
      email: "lin@studio.example",
    });
    expect(await services.db.user.count()).toBe(1);
  });

  it("with a known identity brings their work into that account", async () => {
    const known = await (await come(lin())).browser.session();
    const guest = await openGuest(services);
    await makeWork(services, await guest.session(), "a red fox");
    expect((await come(lin(), guest)).result).toEqual(done);
    expect(await guest.session()).toMatchObject({ userId: known.userId, workspaceId: known.workspaceId });
    expect(await services.db.conversation.count({ where: { workspaceId: known.workspaceId } })).toBe(1);
    expect(await services.db.user.count()).toBe(1);
  });

  it("and is refused stays the guest", async () => {
    const email = newEmail();
    await openAccount(services, email);
    const guest = await openGuest(services);
    const before = await guest.session();
    expect((await come(lin({ email }), guest)).result).toMatchObject({ ok: false });
    expect(await guest.session()).toEqual(before);
  });
});
