import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { chat, composer, foxSentence, gallery, galleryTiles, lightbox, pictures, say } from "./studio.ts";

const stepsMax = 60;

/** Presses Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < stepsMax; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${target} is not within ${stepsMax} presses of Tab`);
}

test("from the welcome page to a picture, and all one does with it, without a mouse", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, page.getByRole("button", { name: "Start drawing" }));
  await page.keyboard.press("Enter");
  await expect(composer(page)).toBeVisible();
  await page.keyboard.press("/");
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type(`three pictures of ${foxSentence}`);
  await page.keyboard.press("Enter");
  await expect(pictures(gallery(page))).toHaveCount(3);

  const links = pictures(gallery(page));
  await tabTo(page, links.first());
  await page.keyboard.press("ArrowRight");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(links.first()).toBeFocused();

  await page.keyboard.press(".");
  await expect(galleryTiles(page).first().getByRole("button", { name: "Not a favourite any more" })).toBeAttached();

  await page.keyboard.press("Enter");
  await expect(lightbox(page)).toBeVisible();
  const address = page.url();
  await page.keyboard.press("ArrowRight");
  await expect(page).not.toHaveURL(address);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(address);
  await page.keyboard.press("Escape");
  await expect(lightbox(page)).toBeHidden();
  await expect(links.first()).toBeFocused();

  await page.keyboard.press("Delete");
  await expect(links).toHaveCount(2);
  await expect(links.first()).toBeFocused();
  await tabTo(page, page.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(links).toHaveCount(3);
});

test("a picture that is closed faster than it is shown has the focus afterwards", async ({ guest }) => {
  await say(guest, `three pictures of ${foxSentence}`);
  const links = pictures(gallery(guest));
  await expect(links).toHaveCount(3);
  await links.first().focus();
  await guest.keyboard.press("Enter");
  await expect(lightbox(guest)).toBeVisible();
  await lightbox(guest).evaluate((box) => {
    for (const key of ["ArrowRight", "Escape"]) box.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
  await expect(lightbox(guest)).toBeHidden();
  await expect(links.nth(1)).toBeFocused();
});

test("the first press of Tab offers the way past the list, to the message box", async ({ guest }) => {
  await guest.reload();
  await guest.keyboard.press("Tab");
  await expect(guest.getByRole("link", { name: "Skip to the message box" })).toBeFocused();
  await guest.keyboard.press("Enter");
  await expect(composer(guest)).toBeFocused();
});

test("Shift+Enter starts a line, Enter sends, and ArrowUp brings the last message back", async ({ guest }) => {
  await composer(guest).focus();
  await guest.keyboard.type("hello");
  await guest.keyboard.press("Shift+Enter");
  await guest.keyboard.type("who are you?");
  await expect(composer(guest)).toHaveValue("hello\nwho are you?");
  await guest.keyboard.press("Enter");
  await expect(composer(guest)).toHaveValue("");
  await expect(chat(guest).getByRole("article")).toContainText("who are you?");
  await guest.keyboard.press("ArrowUp");
  await expect(composer(guest)).toHaveValue("hello\nwho are you?");
});

test("the line between chat and gallery moves with the arrow keys, and stays where it was put", async ({ guest }) => {
  const line = guest.getByRole("separator", { name: "Width of the chat" });
  await line.focus();
  const before = Number(await line.getAttribute("aria-valuenow"));
  await guest.keyboard.press("ArrowRight");
  await expect(line).toHaveAttribute("aria-valuenow", `${before + 16}`);
  const width = (await chat(guest).boundingBox())?.width;
  await guest.reload();
  await expect.poll(async () => (await chat(guest).boundingBox())?.width).toBe(width);
});

test("a draft is kept for each conversation", async ({ guest }) => {
  await say(guest, "hello");
  await expect(guest.getByRole("article")).toBeVisible();
  await composer(guest).fill("not yet sent");
  await guest.keyboard.press("ControlOrMeta+Shift+O");
  await expect(composer(guest)).toHaveValue("");
  await guest.goBack();
  await expect(composer(guest)).toHaveValue("not yet sent");
  await guest.reload();
  await expect(composer(guest)).toHaveValue("not yet sent");
});

test("a question mark lists the keys, over the studio and over a picture, and a menu leads to them", async ({
  guest,
}) => {
  await say(guest, foxSentence);
  await expect(pictures(gallery(guest))).toHaveCount(1);
  const keys = guest.getByRole("dialog", { name: "Keys" });

  await composer(guest).fill("what?");
  await composer(guest).press("?");
  await expect(composer(guest)).toHaveValue("what??"); // it is a letter where somebody writes
  await expect(keys).toBeHidden();

  await pictures(gallery(guest)).first().focus();
  await guest.keyboard.press("?");
  await expect(keys.getByRole("term").filter({ hasText: "Pick all of the list" })).toBeVisible();
  await guest.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(pictures(gallery(guest)).first()).toBeFocused();

  await guest.keyboard.press("Enter");
  const picture = guest.getByRole("dialog").filter({ has: guest.getByRole("button", { name: "Slideshow" }) });
  await expect(picture).toBeVisible();
  await guest.keyboard.press("?");
  await expect(keys).toBeVisible();
  await guest.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(picture).toBeVisible();
  await guest.keyboard.press("Escape");
  await expect(picture).toBeHidden();

  await guest.getByRole("button", { name: "Guest" }).click();
  await guest.getByRole("menuitem", { name: "Keys" }).click();
  await expect(keys).toBeVisible();
});
