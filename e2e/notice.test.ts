import type { Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import { expect, test } from "./fixtures.ts";
import { begin, chat, foxSentence, pictures, say } from "./studio.ts";

// Somebody goes away while a picture takes long: asked once whether they want to hear of it, then told when it is there.

declare global {
  interface Window {
    /** What the system was asked to show. */
    shownNotices: string[];
  }
}

/** The system's notices, which a browser without a screen does not have. */
function standInForTheSystem(): void {
  window.shownNotices = [];
  class Notice extends EventTarget {
    static permission: NotificationPermission = "default";
    static async requestPermission(): Promise<NotificationPermission> {
      Notice.permission = "granted";
      return "granted";
    }
    constructor(title: string) {
      super();
      window.shownNotices.push(title);
    }
    close(): void {}
  }
  Object.defineProperty(window, "Notification", { value: Notice, configurable: true });
}

async function goAway(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
}

test("a picture that takes long announces itself, to whoever said yes", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await page.addInitScript(standInForTheSystem);
  await page.clock.install();
  await begin(page);
  const first = held.line.hold("picture", 1);
  await say(page, foxSentence);
  await expect(chat(page).getByText(en.generation.receiving, { exact: true })).toBeVisible();
  await goAway(page, true);
  await page.clock.fastForward(10_000);
  await expect(page.getByText(en.notice.offer)).toHaveCount(0); // nobody is there to answer
  await goAway(page, false);
  await expect(page.getByText(en.notice.offer)).toBeVisible();
  await page.getByRole("button", { name: en.notice.yes }).click();
  await goAway(page, true);
  first.release();
  await expect.poll(() => page.evaluate(() => window.shownNotices)).toEqual([en.notice.readyTitle]);
  await goAway(page, false);
  await expect(pictures(chat(page))).toHaveCount(1);

  const second = held.line.hold("picture", 1);
  await say(page, "a blue whale in the sea");
  await expect(chat(page).getByText(en.generation.receiving, { exact: true })).toBeVisible();
  await page.clock.fastForward(10_000);
  second.release();
  await expect(pictures(chat(page))).toHaveCount(2);
  expect(await page.evaluate(() => window.shownNotices)).toHaveLength(1); // they looked on
});
