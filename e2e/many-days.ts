import type { Locator, Page } from "@playwright/test";
import { makeIdAt } from "#lib/ids.ts";
import { inDatabase } from "./database.ts";
import { gallery } from "./studio.ts";

// A gallery of many days, which nobody could wait for.

const dayMs = 24 * 60 * 60 * 1_000;
const minuteMs = 60_000;
export const days = 60;
export const perDay = 40;

const addCopies = `
  INSERT INTO asset (id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, title, alt_text, model)
  SELECT made.id, workspace_id, sha256, mime, size_bytes, width, height * (4 + n % 5) / 6, thumbhash, 'Copy ' || n,
    alt_text, model
    FROM asset, unnest($2::uuid[]) WITH ORDINALITY AS made(id, n) WHERE asset.id = $1`;

/** Puts copies of the guest's only picture on the days before today. */
export async function fillDays(page: Page): Promise<void> {
  const [{ id }] = (await (await page.request.get("/api/gallery")).json()).items;
  const today = Math.floor(Date.now() / dayMs) * dayMs;
  const ids = Array.from({ length: days * perDay }, (_, at) => {
    return makeIdAt(today - (Math.floor(at / perDay) + 1) * dayMs + (at % perDay) * minuteMs);
  });
  await inDatabase(addCopies, [id, ids]);
}

export const scrubber = (page: Page): Locator => gallery(page).getByRole("slider", { name: "Date" });

/** How far from the top the heading of a day is that begins in sight. */
export async function offsetOf(page: Page, text: string): Promise<number> {
  return await gallery(page)
    .getByRole("heading", { name: text })
    .evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
}
