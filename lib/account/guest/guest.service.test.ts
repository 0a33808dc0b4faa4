import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { purgeAssets, purgeWorkspace } from "../../asset/jobs.ts";
import { assetKey } from "../../asset/rules.ts";
import { variants } from "../../asset/schema.ts";
import type { Storage } from "../../infra/storage/port.ts";
import { changePolicy, getPolicy } from "../../prompt/policy/service.ts";
import type { Services } from "../../services.ts";
import { deleteAccount, signIn } from "../service.ts";
import { ctxOf, newEmail, openAccount, openGuest, openTestHouse, password, type TestHouse } from "../test-browser.ts";
import { countRows, makeWork } from "../test-work.ts";

let house: TestHouse;
let services: Services;

beforeAll(async () => {
  house = await openTestHouse();
  services = house.services;
});
afterAll(() => house.close());
beforeEach(() => house.empty());

async function readFiles(workspaceId: string, sha256: string): Promise<readonly (string | null)[]> {
  const read = variants.map(async (variant) => {
    const bytes = await services.storage.read(assetKey(workspaceId, sha256, variant));
    return bytes && Buffer.from(bytes).toString();
  });
  return await Promise.all(read);
}

/** Until the purge has deleted the picture, or stands before a lock. */
async function goneOrWaiting(generationId: string): Promise<void> {
  await expect
    .poll(async () => {
      const left = await services.db.asset.count({ where: { generationId } });
      const waiting = await services.db.$queryRaw<readonly unknown[]>`
        SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
      return left === 0 || waiting.length > 0;
    })
    .toBe(true);
}

describe("a guest who signs in to an account", () => {
  it("brings every row and every file along, and is gone", async () => {
    const email = newEmail();
    const account = await (await openAccount(services, email)).session();
    const guest = await openGuest(services);
    const before = await guest.session();
    const work = await makeWork(services, before, "a red fox");
    const rows = await countRows(services);

    expect(await signIn(await guest.visit(), { email, password })).toMatchObject({ ok: true });

    expect(await guest.session()).toMatchObject({ userId: account.userId, workspaceId: account.workspaceId });
    const { workspaceId, userId } = account;
    expect(
      await services.db.conversation.findMany({ select: { id: true, workspaceId: true, createdById: true } }),
    ).toEqual([{ id: work.conversationId, workspaceId, createdById: userId }]);
    const drawn = ["message", "turn", "prompt", "generation", "asset", "hold"] as const;
    for (const table of [...drawn, "preset", "template", "tag", "album", "undo"] as const) {
      const held = await services.db.$queryRawUnsafe(`SELECT DISTINCT workspace_id::text AS id FROM "${table}"`);
      expect({ table, held }).toEqual({ table, held: [{ id: workspaceId }] });
    }
    expect(await readFiles(workspaceId, work.sha256)).toEqual(variants.map((variant) => `a red fox ${variant}`));
    expect(await countRows(services)).toEqual({
      ...rows,
      user: 1,
      workspace: 1,
      member: 1,
      session: 2, // where the account was made, and here
    });
    await purgeWorkspace(services, { workspaceId: before.workspaceId });
    expect(await readFiles(before.workspaceId, work.sha256)).toEqual([null, null, null]);
  });

  it.each(["queued", "sending"])("has to wait while a picture is %s, and stays the guest", async (state) => {
    const email = newEmail();
    await openAccount(services, email);
    const guest = await openGuest(services);
    const before = await guest.session();
    const { generationId } = await makeWork(services, before, "a red fox");
    await services.db.generation.update({ where: { id: generationId }, data: { state } });

    const result = await signIn(await guest.visit(), { email, password });
    expect(result).toEqual({ ok: false, error: { code: "conflict" } });
    expect(await guest.session()).toEqual(before);
  });

  it("brings the rules of prompts along, and leaves those that the account has", async () => {
    const email = newEmail();
    const account = await openAccount(services, email);
    const guest = await openGuest(services);
    await changePolicy(await ctxOf(services, guest), { names: ["Project Nightjar"] });
    expect(await signIn(await guest.visit(), { email, password })).toMatchObject({ ok: true });
    expect(await getPolicy(await ctxOf(services, account))).toMatchObject({ names: ["Project Nightjar"] });

    const another = await openGuest(services);
    await changePolicy(await ctxOf(services, another), { names: ["Operation Quill"] });
    expect(await signIn(await another.visit(), { email, password })).toMatchObject({ ok: true });
    expect(await getPolicy(await ctxOf(services, account))).toMatchObject({ names: ["Project Nightjar"] });
  });

  it("brings tags along, and one that the account has by the same name stays one", async () => {
    const email = newEmail();
    const account = await (await openAccount(services, email)).session();
    await makeWork(services, account, "Harbour");
    const guest = await openGuest(services);
    const before = await guest.session();
    await makeWork(services, before, "harbour");
    await makeWork(services, before, "lantern");
    await services.db.tag.updateMany({ where: { workspaceId: account.workspaceId }, data: { folded: "harbour" } });
    expect(await signIn(await guest.visit(), { email, password })).toMatchObject({ ok: true });
    const tags = await services.db.tag.findMany({
      orderBy: { folded: "asc" },
      select: { name: true, workspaceId: true, assets: { select: { assetId: true } } },
    });
    expect(tags.map(({ name, workspaceId, assets }) => [name, workspaceId, assets.length])).toEqual([
      ["Harbour", account.workspaceId, 2],
      ["lantern", account.workspaceId, 1],
    ]);
  });

  it("has its files also where the account deletes the same picture for ever in that moment", async () => {
    const email = newEmail();
    const account = await (await openAccount(services, email)).session();
    const own = await makeWork(services, account, "a red fox");
    const guest = await openGuest(services);
    const before = await guest.session();
    const { sha256 } = await makeWork(services, before, "a red fox");
    let purging: Promise<void> | undefined;
    const copy: Storage["copy"] = async (...pairs) => {
      await services.storage.copy(...pairs);
      await services.db.asset.updateMany({
        where: { generationId: own.generationId },
        data: { isPurging: true, deletedAt: new Date() },
      });
      purging ??= purgeAssets(services);
      await goneOrWaiting(own.generationId);
    };
    const visit = { ...(await guest.visit()), services: { ...services, storage: { ...services.storage, copy } } };

    expect(await signIn(visit, { email, password })).toMatchObject({ ok: true });

    await purging;
    await purgeWorkspace(services, { workspaceId: before.workspaceId });
    expect(await services.db.asset.findMany({ select: { workspaceId: true } })).toEqual([
      { workspaceId: account.workspaceId },
    ]);
    expect(await readFiles(account.workspaceId, sha256)).toEqual(variants.map((variant) => `a red fox ${variant}`));
    expect(await services.db.leftBytes.count()).toBe(0);
  });

  it("moves nothing when the password is wrong", async () => {
    const email = newEmail();
    await openAccount(services, email);
    const guest = await openGuest(services);
    const before = await guest.session();
    await makeWork(services, before, "a red fox");
    const rows = await countRows(services);
    expect(await signIn(await guest.visit(), { email, password: "not the password" })).toMatchObject({ ok: false });
    expect(await guest.session()).toEqual(before);
    expect(await countRows(services)).toEqual(rows);
  });
});

describe("deleting the account", () => {
  it("leaves no row of it in any table and no file, and nothing of others changes", async () => {
    const other = await (await openAccount(services)).session();
    const kept = await makeWork(services, other, "an owl");
    const rows = await countRows(services);
    const browser = await openAccount(services);
    const gone = await browser.session();
    const work = await makeWork(services, gone, "a red fox");
    await services.db.login.create({ data: { provider: "oidc", subject: "7", userId: gone.userId } });

    expect(await deleteAccount(await ctxOf(services, browser), { password })).toMatchObject({ ok: true });

    expect(await countRows(services)).toEqual(rows);
    await expect(browser.session()).rejects.toThrow("nobody is signed in");
    const jobs = await services.db
      .$queryRaw`SELECT data FROM pgboss.job WHERE name = 'workspace.purge' AND data->>'workspaceId' = ${gone.workspaceId}`;
    expect(jobs).toEqual([{ data: { workspaceId: gone.workspaceId } }]);
    await purgeWorkspace(services, { workspaceId: gone.workspaceId });
    expect(await readFiles(gone.workspaceId, work.sha256)).toEqual([null, null, null]);
    expect(await readFiles(other.workspaceId, kept.sha256)).not.toContain(null);
  });
});
