import type { Page } from "@playwright/test";
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { days, fillDays, offsetOf, perDay, scrubber } from "./many-days.ts";
import { chat, composer, draw, expectPainted, gallery, galleryTiles, lightbox, pictures } from "./studio.ts";

// A gallery of many days: read as it comes in sight, walked through by date, and still where it was.

async function openFilled(page: Page): Promise<void> {
  await draw(page);
  await fillDays(page);
  await page.reload();
  await expect(scrubber(page)).toHaveAttribute("aria-valuemax", `${days}`);
}

const dayHeadings = (page: Page) => gallery(page).getByRole("heading", { level: 2 });

test("any day of a long gallery is a key away, is read when it is in sight, and is still there on return", async ({
  guest,
}) => {
  await openFilled(guest);
  await scrubber(guest).press("End");
  await expect(scrubber(guest)).toHaveAttribute("aria-valuenow", `${days}`);
  const text = (await scrubber(guest).getAttribute("aria-valuetext")) ?? "";
  expect(text).toContain(`${perDay} pictures`);
  const name = text.split(", ").slice(0, -1).join(", ");
  await expect(gallery(guest).getByRole("heading", { name })).toBeVisible();
  const last = pictures(gallery(guest)).last();
  await expect(last).toHaveAccessibleName(/Copy/);
  await expectPainted(galleryTiles(guest).last().getByRole("img"));
  const drawn = await guest.locator("[data-wall] *").count();
  expect(drawn).toBeGreaterThan(30);
  expect(drawn).toBeLessThan(220);

  await scrubber(guest).press("ArrowUp");
  await scrubber(guest).press("ArrowUp");
  await expect(scrubber(guest)).toHaveAttribute("aria-valuenow", `${days - 2}`);
  const middle = (await scrubber(guest).getAttribute("aria-valuetext"))?.split(", ").slice(0, -1).join(", ") ?? "";
  await expect(gallery(guest).getByRole("heading", { name: middle })).toBeInViewport();
  const before = await offsetOf(guest, middle);
  await pictures(gallery(guest).getByRole("group", { name: new RegExp(middle) }))
    .first()
    .click();
  await expect(lightbox(guest)).toBeVisible();
  await guest.getByRole("button", { name: "Next picture" }).click();
  await guest.goBack();
  await expect(lightbox(guest)).toBeHidden();
  await expect.poll(() => offsetOf(guest, middle)).toBe(before);
  await guest.reload();
  await expect.poll(() => offsetOf(guest, middle)).toBe(before);
  await guest.getByRole("tab", { name: "Favourites" }).click();
  await expect(gallery(guest).getByText("No favourites yet.")).toBeVisible();
  await guest.getByRole("tab", { name: "All" }).click();
  await expect.poll(() => offsetOf(guest, middle)).toBe(before);
});

/** The eleventh of the last day, and how manieth it is of all. */
const nearEnd = (page: Page) =>
  gallery(page).getByRole("link", { name: `Open “Copy ${days * perDay - 10}”`, exact: true });
const nearEndAt = (days - 1) * perDay + 12;

test("behind the last picture of a long gallery a slideshow begins anew with the first", async ({ guest }) => {
  await openFilled(guest);
  const newest = (await pictures(gallery(guest)).first().getAttribute("href")) ?? "none";
  await scrubber(guest).press("End");
  await expect(scrubber(guest)).toHaveAttribute("aria-valuenow", `${days}`);
  await nearEnd(guest).click();
  const count = days * perDay + 1;
  for (let at = nearEndAt; at <= count; at++) {
    await expect(lightbox(guest)).toContainText(`${at} of ${count}`);
    if (at < count) await guest.getByRole("button", { name: "Next picture" }).click();
  }
  const oldest = guest.url();
  await guest.keyboard.press("s");
  await expect(lightbox(guest).getByRole("region", { name: "Slideshow" })).toBeVisible();
  await guest.keyboard.press("ArrowRight");
  await expect(guest).toHaveURL(new RegExp(`${newest}$`));
  await expect(lightbox(guest)).toContainText(`1 of ${count}`);
  await guest.keyboard.press("ArrowLeft");
  await expect(guest).toHaveURL(oldest);
});

test("a range with Shift holds also the days between that nobody looked at", async ({ guest }) => {
  await openFilled(guest);
  const bar = gallery(guest).getByRole("toolbar", { name: "Picked pictures" });
  await pictures(gallery(guest))
    .first()
    .click({ modifiers: ["Shift"] });
  await expect(bar).toContainText("1 picked");
  await scrubber(guest).press("End");
  await expect(scrubber(guest)).toHaveAttribute("aria-valuenow", `${days}`);
  await nearEnd(guest).click({ modifiers: ["Shift"] });
  await expect(bar).toContainText(`${nearEndAt} picked`);
});

test("a new picture is counted above what one looks at, moves nothing, and is a press away", async ({ guest }) => {
  await openFilled(guest);
  await scrubber(guest).press("ArrowDown");
  await scrubber(guest).press("ArrowDown");
  await expect(scrubber(guest)).toHaveAttribute("aria-valuenow", "2");
  const name = (await scrubber(guest).getAttribute("aria-valuetext"))?.split(", ").slice(0, -1).join(", ") ?? "";
  const before = await offsetOf(guest, name);
  await draw(guest, "a blue whale in the sea");
  const pill = gallery(guest).getByRole("button", { name: "1 new picture" });
  await expect(pill).toBeVisible();
  expect(await offsetOf(guest, name)).toBe(before);
  await pill.click();
  await expect(gallery(guest).getByRole("img", { name: /whale/i })).toBeInViewport();
  await expect(pill).toBeHidden();
});

test("arrows walk from day to day, and a picture that goes gives the focus to its neighbour", async ({ guest }) => {
  await openFilled(guest);
  await pictures(gallery(guest)).first().focus();
  await guest.keyboard.press("ArrowDown");
  await expect.poll(() => focusedDay(guest)).toBe(await dayHeadings(guest).nth(1).textContent());
  const [focused, next] = await guest.evaluate(() => {
    const tile = document.activeElement?.closest("[data-tile]");
    return [tile, tile?.nextElementSibling].map((one) => one?.getAttribute("data-tile") ?? null);
  });
  expect(next).not.toBeNull();
  await guest.keyboard.press("Delete");
  await expect(guest.locator(`[data-tile="${focused}"]`)).toHaveCount(0);
  await expect.poll(() => focusedTile(guest)).toBe(next);
});

function focusedTile(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest("[data-tile]")?.getAttribute("data-tile") ?? null);
}

function focusedDay(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest("[data-block]")?.querySelector("h2")?.textContent ?? null);
}

test("pictures are whole or squares, small or large, and stay so", async ({ guest }) => {
  await draw(guest, "a wide picture of a red boat, landscape");
  const isSquare = () =>
    galleryTiles(guest)
      .first()
      .evaluate((tile) => Math.abs(tile.clientWidth - tile.clientHeight) <= 1);
  expect(await isSquare()).toBe(false);
  const width = () =>
    galleryTiles(guest)
      .first()
      .evaluate((tile) => tile.clientWidth);
  const usual = await width();
  await guest.getByRole("button", { name: "How pictures are shown" }).click();
  await guest.getByText("Squares", { exact: true }).click();
  await expect.poll(isSquare).toBe(true);
  await guest.getByRole("slider", { name: "Size" }).press("End");
  await expect.poll(width).toBeGreaterThan(usual);
  await guest.reload();
  await expect.poll(isSquare).toBe(true);
  await expect.poll(width).toBeGreaterThan(usual);
});

test("the pictures of a day are divided by their conversations, where one wants it so", async ({ guest }) => {
  const names = () => pictures(gallery(guest)).evaluateAll((links) => links.map((link) => link.ariaLabel));
  const talks = gallery(guest).getByRole("heading", { level: 3 });
  await draw(guest);
  await guest.getByRole("navigation", { name: "Conversations" }).getByRole("button", { name: "New chat" }).click();
  await expect(pictures(chat(guest))).toHaveCount(0); // the new one is shown
  await draw(guest, "a blue whale in the sea");
  await guest.getByRole("navigation", { name: "Conversations" }).getByRole("link", { name: /fox/i }).click();
  await draw(guest, "make it day");
  await expect(pictures(gallery(guest))).toHaveCount(3);
  expect((await names())[1]).toMatch(/whale/i);
  await guest.getByRole("button", { name: "How pictures are shown" }).click();
  await guest.getByText("By conversation", { exact: true }).click();
  await expect(talks).toHaveText([/fox/i, /whale/i]);
  await expect.poll(async () => (await names())[2]).toMatch(/whale/i);
  await expect(pictures(gallery(guest).getByRole("group", { name: /fox/i }))).toHaveCount(2);
  await guest.reload();
  await expect(talks).toHaveText([/fox/i, /whale/i]);
  await expect.poll(async () => (await names())[2]).toMatch(/whale/i);
});

test("the gallery takes the whole page and gives it back, also over a reload", async ({ guest }) => {
  await draw(guest);
  const conversation = guest.url();
  await guest.getByRole("button", { name: "Gallery on the whole page" }).click();
  await expect(guest).toHaveURL(/\/gallery$/);
  await expect(chat(guest)).toBeHidden();
  await expectNoFinding(guest);
  await pictures(gallery(guest)).first().click();
  await expect(lightbox(guest)).toBeVisible();
  await guest.keyboard.press("Escape");
  await expect(guest).toHaveURL(/\/gallery$/);
  await guest.getByRole("button", { name: "Show the chat beside it" }).click();
  await expect(guest).toHaveURL(conversation);
  await expect(chat(guest)).toBeVisible();
  await guest.getByRole("button", { name: "Gallery on the whole page" }).click();
  await pictures(gallery(guest)).first().click();
  await lightbox(guest).getByRole("button", { name: "Use this prompt again" }).click();
  await expect(guest).toHaveURL(conversation);
  await expect(composer(guest)).toBeFocused();
  await expect(composer(guest)).toHaveValue(/fox/);
  await guest.goto("/gallery");
  await expect(pictures(gallery(guest))).toHaveCount(1);
  await expect(chat(guest)).toBeHidden();
});
