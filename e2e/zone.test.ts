import type { Page } from "@playwright/test";
import { makeIdAt } from "#lib/ids.ts";
import { inDatabase } from "./database.ts";
import { expect, test } from "./fixtures.ts";
import { draw, gallery, pictures } from "./studio.ts";

// Days are those where the workspace is. In Shanghai a picture of 23:30 by UTC was made in the morning of the next day.

test.use({ timezoneId: "Asia/Shanghai" });

const dayMs = 24 * 60 * 60 * 1_000;
const dayHeadings = (page: Page) => gallery(page).getByRole("heading", { level: 2 });

/** "1 March", as the heading of a day of the last year says it. */
function textOf(ms: number): string {
  return new Date(ms).toLocaleDateString("en", { day: "numeric", month: "long", timeZone: "UTC" });
}

/** A copy of the guest's only picture, of another moment. */
async function addCopy(page: Page, ms: number): Promise<void> {
  const [{ id }] = (await (await page.request.get("/api/gallery")).json()).items;
  await inDatabase(
    `INSERT INTO asset (id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, title, alt_text, model)
     SELECT $2, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, 'Copy', alt_text, model
       FROM asset WHERE id = $1`,
    [id, makeIdAt(ms)],
  );
}

/** Where the server believes that the workspace is. */
async function zoneOf(page: Page): Promise<string | null> {
  return (await (await page.request.get("/api/gallery/days?zone=none")).json()).zone?.name ?? null;
}

test("a picture is under the day of the place where it was made, and under another one when the workspace moves", async ({
  guest,
}) => {
  await expect.poll(() => zoneOf(guest)).toBe("Asia/Shanghai");
  await draw(guest);
  const midnight = Math.floor(Date.now() / dayMs) * dayMs - 10 * dayMs;
  await addCopy(guest, midnight - dayMs / 48); // half past 11 in the evening, by UTC
  await guest.reload();
  await expect(pictures(gallery(guest))).toHaveCount(2);
  await expect(dayHeadings(guest)).toHaveCount(2);
  await expect(dayHeadings(guest).last()).toContainText(textOf(midnight));

  const settings = await guest.context().newPage();
  await settings.goto("/account");
  const zone = settings.getByRole("combobox", { name: "Time zone" });
  await expect(zone).toHaveValue("Asia/Shanghai");
  await zone.selectOption({ label: (await zone.locator("option", { hasText: /^New York / }).textContent()) ?? "" });
  const section = settings.getByRole("region", { name: "Time zone" });
  await section.getByRole("button", { name: "Save" }).click();
  await expect(section.getByRole("status")).toHaveText(/Saved/);
  await expect(dayHeadings(guest).last()).toContainText(textOf(midnight - dayMs)); // in the open tab, by itself
  await expect(pictures(gallery(guest))).toHaveCount(2);
  await settings.reload();
  await expect(zone).toHaveValue("America/New_York");
  await guest.reload(); // a browser elsewhere does not take the workspace along
  await expect(dayHeadings(guest).last()).toContainText(textOf(midnight - dayMs));
  expect(await zoneOf(guest)).toBe("America/New_York");
  await settings.close();
});

test("a search by date is by days there, and so are pictures that come while one looks", async ({ guest }) => {
  await expect.poll(() => zoneOf(guest)).toBe("Asia/Shanghai");
  await draw(guest);
  const here = Date.now() + dayMs / 3; // eight hours ahead
  await expect(dayHeadings(guest)).toHaveCount(1);
  await expect(dayHeadings(guest)).toContainText(textOf(here));
  const midnight = Math.floor(Date.now() / dayMs) * dayMs - 10 * dayMs;
  await addCopy(guest, midnight - dayMs / 48);
  const date = new Date(midnight).toISOString().slice(0, 10);
  const found = async (q: string) =>
    (await (await guest.request.get(`/api/gallery?${new URLSearchParams({ q })}`)).json()).items.length;
  expect(await found(`before:${date}`)).toBe(0);
  expect(await found(`after:${date} before:${new Date(midnight + dayMs).toISOString().slice(0, 10)}`)).toBe(1);
});
