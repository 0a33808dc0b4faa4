import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { begin, chat, composer, draw, expectPainted, gallery, galleryTiles, lightbox, pictures } from "./studio.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const fingerPx = 44;

/** Names and sizes of what a finger can press and is too small for it. Links within a sentence are as tall as their line. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return await page
    .locator("button, a[href], input:not([type=hidden]), textarea, [role=tab]")
    .evaluateAll((all, min) => {
      const reach = (element: Element) => {
        const box = element.getBoundingClientRect();
        const more = getComputedStyle(element, "::after");
        const isLarger = more.content !== "none" && more.position === "absolute";
        const by = isLarger ? 2 * Math.max(0, -Number.parseFloat(more.top) || 0) : 0;
        return { width: box.width + by, height: box.height + by };
      };
      return all.flatMap((element) => {
        const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        const { width, height } = reach(element);
        const isForListeners = getComputedStyle(element).clipPath !== "none";
        if (!isShown || isForListeners || element.closest("p, [inert], [aria-hidden=true]")) return [];
        const name = element.getAttribute("aria-label") ?? element.textContent;
        return width >= min - 0.5 && height >= min - 0.5 ? [] : [`${name}: ${width} × ${height}`];
      });
    }, fingerPx);
}

async function sideways(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test("on a phone, chat and gallery are two tabs, and a new picture is counted on the one that is away", async ({
  guest,
}) => {
  const panes = guest.getByRole("navigation", { name: "Panes" });
  const chatTab = panes.getByRole("button", { name: "Chat" });
  const galleryTab = panes.getByRole("button", { name: /^Gallery/ });
  await expect(chatTab).toHaveAttribute("aria-pressed", "true");
  await expect(gallery(guest)).toBeHidden();
  await draw(guest);
  await expect(galleryTab).toContainText("1 new picture");
  await galleryTab.tap();
  await expect(chat(guest)).toBeHidden();
  await expectPainted(gallery(guest).getByRole("img", { name: /fox/i }));
  await expect(galleryTab).not.toContainText("new picture");
  const views = await gallery(guest).getByRole("tablist").boundingBox();
  const look = await gallery(guest).getByRole("button", { name: "How pictures are shown" }).boundingBox();
  expect(look?.y).toBe(views?.y); // the filter of the conversation stands there too, and all of it in one row
  await chatTab.tap();
  await expect(pictures(chat(guest))).toHaveCount(1);
  expect(await sideways(guest)).toBe(0);
});

test("on a phone, the message box stays above the tabs and within the screen", async ({ guest }) => {
  await draw(guest);
  const box = await composer(guest).boundingBox();
  const tabs = await guest.getByRole("navigation", { name: "Panes" }).boundingBox();
  expect(box && tabs && box.y + box.height <= tabs.y).toBe(true);
  expect(tabs && tabs.y + tabs.height <= 844.5).toBe(true);
});

test("on a phone, the conversations lie over the chat and go when one is chosen", async ({ guest }) => {
  await draw(guest);
  const conversation = guest.url();
  await guest.getByRole("button", { name: "New chat" }).first().tap();
  await expect(guest).toHaveURL(/\/$/);
  await guest.getByRole("button", { name: "Open the list" }).first().tap();
  const rail = guest.getByRole("navigation", { name: "Conversations" });
  await rail.getByRole("link").first().tap();
  await expect(guest).toHaveURL(conversation);
  await expect(rail.getByRole("link").first()).not.toBeInViewport();
  await expect(pictures(chat(guest))).toHaveCount(1);
});

test("on a phone, a picture opens, tells about itself, and closes", async ({ guest }) => {
  await draw(guest);
  await pictures(chat(guest)).tap();
  await expect(guest).toHaveURL(/\/p\//);
  await expectPainted(lightbox(guest).getByRole("img").last());
  expect(await tooSmall(guest)).toEqual([]);
  await guest.getByRole("button", { name: "Made here" }).scrollIntoViewIfNeeded();
  await expect(guest.getByRole("button", { name: "Made here" })).toBeVisible();
  expect(await sideways(guest)).toBe(0);
  await guest.getByRole("button", { name: "Close" }).tap();
  await expect(lightbox(guest)).toBeHidden();
});

test("on a phone, everything that can be pressed is large enough for a finger", async ({ page }) => {
  for (const path of ["/", "/sign-in", "/sign-in?new=1"]) {
    await page.goto(path);
    expect(await tooSmall(page), path).toEqual([]);
    expect(await sideways(page), path).toBe(0);
  }
  await begin(page);
  expect(await tooSmall(page), "empty studio").toEqual([]);
  await draw(page);
  expect(await tooSmall(page), "chat").toEqual([]);
  await page
    .getByRole("navigation", { name: "Panes" })
    .getByRole("button", { name: /^Gallery/ })
    .tap();
  await expect(galleryTiles(page)).toHaveCount(1);
  expect(await tooSmall(page), "gallery").toEqual([]);
  await page.goto("/account");
  expect(await tooSmall(page), "account").toEqual([]);
});
