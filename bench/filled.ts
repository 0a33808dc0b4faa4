import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { sendAndWatch } from "./browser/conversation.ts";
import { openProfile, type Session } from "./browser/open.ts";
import type { Marks } from "./browser/watch-send.ts";

// Sixty pictures of every shape, drawn through the composer; and the same thumbs for the floor.

const perMessage = 4;
const messages = 15;
const aspects = ["square", "landscape", "portrait", "wide", "tall"];

async function ids(page: Page): Promise<readonly string[]> {
  const answer = await page.request.get("/api/gallery?limit=100");
  if (!answer.ok()) throw new Error(`the gallery answered ${answer.status()}`);
  const { items }: { items: readonly { id: string }[] } = await answer.json();
  return items.map((item) => item.id);
}

async function waitForCount(page: Page, count: number): Promise<readonly string[]> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const here = await ids(page);
    if (here.length >= count) return here;
    await page.waitForTimeout(100);
  }
  throw new Error(`the gallery never had ${count} pictures`);
}

/** Draws until the visitor has sixty pictures. Returns their thumbs. */
export async function drawSixty(
  browser: Browser,
  address: string,
  session: Session,
  marks: Marks,
): Promise<readonly Buffer[]> {
  const profile = await openProfile(browser, session, address);
  const page = await profile.newPage();
  await page.goto("/");
  for (let index = 0; index < messages; index++) {
    const text = `draw ${perMessage} ${aspects[index % aspects.length]}: picture ${index + 1}`;
    await sendAndWatch(page, marks, text);
    await waitForCount(page, (index + 1) * perMessage);
  }
  const thumbs: Buffer[] = [];
  for (const id of await ids(page)) thumbs.push(await (await page.request.get(`/api/assets/${id}/thumb`)).body());
  await profile.close();
  return thumbs;
}

export function writeAll(folder: string, pictures: readonly Buffer[]): void {
  for (const [index, bytes] of pictures.entries()) writeFileSync(join(folder, `${1000 + index}.webp`), bytes);
}
