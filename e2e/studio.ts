import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Download, expect, type Locator, type Page } from "@playwright/test";

// What a person sees and does in the studio, by role and name.

export const foxSentence = "a red fox reading under an oak tree at night, flat paper-cut style";

export async function begin(page: Page, url = "/"): Promise<void> {
  await page.goto(url);
  await page.getByRole("button", { name: "Start drawing" }).click();
  await expect(composer(page)).toBeVisible();
}

/** Makes the first account of a new server, which owns it. */
export async function becomeOwner(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in?new=1");
  await page.getByRole("textbox", { name: "Mail address" }).fill(email);
  await page.getByLabel("Password").fill("paper lantern quiet river");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(composer(page)).toBeVisible();
}

export function composer(page: Page): Locator {
  return page.getByRole("textbox", { name: "Message", exact: true });
}

export async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled(); // the page is alive
  await composer(page).press("Enter");
}

export function chat(page: Page): Locator {
  return page.getByRole("main", { name: "Chat" });
}

export function gallery(page: Page): Locator {
  return page.getByRole("region", { name: "Gallery" });
}

export function promptCards(page: Page): Locator {
  return chat(page).getByRole("figure", { name: /^(Prompt|Edited prompt)$/ });
}

export function galleryTiles(page: Page): Locator {
  return gallery(page).getByRole("list", { name: "Pictures" }).getByRole("listitem");
}

/** Finished pictures in a pane: each is a link that opens it. */
export function pictures(pane: Locator): Locator {
  return pane.getByRole("link", { name: /^Open “/ });
}

/** Pictures on their way in a pane. */
export function unfinished(pane: Locator): Locator {
  return pane.getByRole("button", { name: "Cancel this picture" });
}

export async function draw(page: Page, text = foxSentence, count = 1): Promise<void> {
  const before = await pictures(chat(page)).count();
  await say(page, text);
  await expect(pictures(chat(page))).toHaveCount(before + count);
  await expect(page.getByRole("button", { name: "Stop" })).toBeHidden();
}

/** That a picture is not only in the page but painted: its bytes arrived and are a picture. */
export async function expectPainted(picture: Locator): Promise<void> {
  await expect
    .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBeGreaterThan(0);
}

export function lightbox(page: Page): Locator {
  return page.getByRole("dialog");
}

export async function openFirst(page: Page): Promise<string> {
  await pictures(gallery(page)).first().click();
  await expect(lightbox(page)).toBeVisible();
  await expect(page).toHaveURL(/\/p\/[0-9a-f-]{36}$/);
  return pictureId(page);
}

function pictureId(page: Page): string {
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

export function conversationId(page: Page): string {
  return /\/c\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
}

export async function hashOf(download: Download): Promise<string> {
  return createHash("sha256")
    .update(await readFile(await download.path()))
    .digest("hex");
}

export async function hashOfEtag(page: Page, id: string): Promise<string> {
  const answer = await page.request.head(`/api/assets/${id}/original`);
  return /^"([0-9a-f]{64})-original"$/.exec(answer.headers()["etag"] ?? "")?.[1] ?? "no hash";
}
