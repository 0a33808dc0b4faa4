import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { callAction, messageIds, unknownId } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import type { OwnServer } from "./own-server.ts";
import { begin, chat, composer, draw, foxSentence, gallery, pictures, say } from "./studio.ts";

test("an empty message cannot be sent", async ({ guest }) => {
  const send = guest.getByRole("button", { name: "Send" });
  await expect(send).toBeDisabled();
  await composer(guest).fill("   \n  ");
  await expect(send).toBeDisabled();
  await composer(guest).press("Enter");
  await expect(guest).toHaveURL(/\/$/);
});

test("10,000 characters are refused with the number to cut, and nothing is lost", async ({ guest }) => {
  const text = "a red fox ".repeat(1_000).trim();
  await composer(guest).fill(text);
  await expect(chat(guest).getByRole("alert")).toHaveText(/1,?999 characters too long; the limit is 8,?000\./);
  await expect(guest.getByRole("button", { name: "Send" })).toBeDisabled();
  await composer(guest).press("Enter");
  await expect(composer(guest)).toHaveValue(text);
  await composer(guest).fill(foxSentence);
  await composer(guest).press("Enter");
  await expect(pictures(chat(guest))).toHaveCount(1);
});

test("what no keyboard types is refused by the server, whatever the page did", async ({ guest, home }) => {
  for (const text of [
    "",
    "   ",
    "x".repeat(8_001),
    "x".repeat(1_000_000),
    "nul \u0000",
    "half \ud800",
    7,
    null,
    ["a"],
    { $: 1 },
  ]) {
    const { code } = await callAction(guest.request, home, "sendMessage", { ...messageIds(), text });
    expect(code, JSON.stringify(text)?.slice(0, 40)).toBe("invalid");
  }
  expect((await (await guest.request.get("/api/conversations")).json()).items).toEqual([]);
});

test("addresses that make no sense are answered 4xx, and the server lives", async ({ guest }) => {
  const id = unknownId();
  for (const path of [
    `/c/${id}`,
    "/c/1",
    `/p/${id}`,
    "/p/%00",
    `/api/assets/${id}`,
    `/api/assets/${id}/huge`,
    `/api/assets/${id}/thumb/x`,
    "/api/assets/../thumb",
    "/api/assets/%2e%2e/thumb",
    `/api/conversations/${id}`,
    `/api/conversations/${id}?before=x`,
    "/api/conversations?q=a&q=b",
    "/api/conversations?nobody=asked",
    "/api/gallery?limit=100000",
    "/api/gallery?view=everyone",
    "/api/gallery/days?view=everyone",
    "/api/gallery/section",
    "/api/gallery/section?day=20000",
    `/api/gallery/section?from=${unknownId()}`,
    `/api/gallery/section?from=x&before=${unknownId()}`,
    `/api/gallery/section?from=${unknownId()}&before=${unknownId()}&skip=1e99`,
    `/api/gallery/section?from=${unknownId()}&before=${unknownId()}&group=model`,
    `/api/gallery?before=${id}&before=${id}`,
    "/api/events?since=yesterday",
    `/api/generations/${id}/partial/99`,
    "/api/auth/session",
    "/api/nowhere",
  ]) {
    const status = (await guest.request.get(path)).status();
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
  }
  expect((await guest.request.get("/api/health")).status()).toBe(200);
});

test("a broken cookie is no cookie", async ({ newBrowser, home }) => {
  for (const value of ["x", "a.b.c.d.e", "%00", "e30.e30.e30", "x".repeat(4_000)]) {
    const page = await newBrowser();
    await page.context().addCookies([{ name: "next-auth.session-token", value, url: home }]);
    await page.goto("/");
    await expect(page.getByRole("button", { name: "Start drawing" })).toBeVisible();
    expect((await page.request.get("/api/gallery")).status()).toBe(401);
  }
});

test.describe("addresses of things that are gone", () => {
  test.use({ expectedNoise: [/status of 404/] });

  test("a conversation and a picture that do not exist say so, and the studio goes on", async ({ guest }) => {
    await guest.goto(`/c/${unknownId()}`);
    await expect(chat(guest).getByRole("alert")).toContainText("This conversation does not exist, or it was deleted.");
    await chat(guest).getByRole("button", { name: "New chat" }).click();
    await draw(guest);
    await guest.goto(`/p/${unknownId()}`);
    await expect(guest.getByText("This picture does not exist, or it was deleted.")).toBeVisible();
    await guest.keyboard.press("Escape");
    await expect(pictures(gallery(guest))).toHaveCount(1);
  });
});

test("a wrong key becomes a message that says what to set, and no spinner", async ({ ownServer, held, newBrowser }) => {
  const server = await ownServer({ OPENAI_API_KEY: "sk-invalid-0123456789", OPENAI_BASE_URL: held.line.url });
  const page = await newBrowser({ baseURL: server.url });
  await begin(page);
  await say(page, foxSentence);
  await expect(chat(page).getByRole("alert")).toContainText("did not accept the key");
  await expect(page.getByRole("button", { name: "Stop" })).toBeHidden();
  await expect(chat(page)).toContainText(foxSentence);
  expect(server.output()).not.toContain("sk-invalid-0123456789");
});

/** A disk with room for nothing, and a way to make room. Root mounts a real one; others get a file where a folder is due. */
function fillDisk({ dataDir }: OwnServer): Readonly<{ says: RegExp; makeRoom: () => void; remove: () => void }> {
  const files = join(dataDir, "files");
  rmSync(files, { recursive: true, force: true });
  const mount = (...args: readonly string[]) => execFileSync("mount", [...args, files], { stdio: "ignore" });
  try {
    mkdirSync(files);
    mount("-t", "tmpfs", "-o", "size=16k", "tmpfs");
    return {
      says: /The disk is full/,
      makeRoom: () => mount("-o", "remount,size=64m"),
      remove: () => execFileSync("umount", [files]),
    };
  } catch {
    rmSync(files, { recursive: true });
    writeFileSync(files, "");
    return { says: /could not be stored/, makeRoom: () => rmSync(files), remove: () => undefined };
  }
}

test("a full disk is said where the picture was due, nothing is lost, and there is a way on", async ({
  ownServer,
  newBrowser,
}) => {
  const server = await ownServer();
  const page = await newBrowser({ baseURL: server.url });
  await begin(page);
  const disk = fillDisk(server);
  try {
    await say(page, foxSentence);
    await expect(chat(page).getByRole("alert")).toContainText(disk.says);
    await expect(chat(page).getByRole("alert")).toContainText("Nothing was charged.");
    disk.makeRoom();
    await page.reload();
    await expect(chat(page)).toContainText(foxSentence);
    await chat(page).getByRole("button", { name: "Draw it again" }).click();
    await expect(pictures(chat(page))).toHaveCount(1);
    await expect(pictures(gallery(page))).toHaveCount(1);
  } finally {
    await page.close();
    await server.stop(); // what it still reads lies on that disk
    disk.remove();
  }
});
