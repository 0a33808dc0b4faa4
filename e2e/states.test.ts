import type { Locator, Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expect, test } from "./fixtures.ts";
import { foxSentence } from "./studio.ts";

// Every state of a picture, in both panes and both languages, brought about by what the provider does.

test.describe.configure({ mode: "default" });

const languages = [
  {
    name: "English",
    locale: "en-US",
    words: en,
    chat: "Chat",
    gallery: "Gallery",
    fox: foxSentence,
    three: `three pictures of ${foxSentence}`,
  },
  {
    name: "Chinese",
    locale: "zh-CN",
    words: zh,
    chat: zh.studio.chatTab,
    gallery: zh.gallery.label,
    fox: "一只在树下看书的红狐狸",
    three: "画三张：一只在树下看书的红狐狸",
  },
] as const;

/** What a counted text says of a single one. */
function one(text: string): string {
  return /(?:one|=1|other) \{([^}]*)\}/.exec(text)?.[1] ?? text;
}

for (const { name, locale, words, chat, gallery, fox, three } of languages) {
  test.describe(name, () => {
    const panes = (page: Page): readonly Locator[] => [
      page.getByRole("main", { name: chat }),
      page.getByRole("region", { name: gallery }),
    ];
    const state = (pane: Locator, text: string) =>
      pane.locator("[data-link]").filter({ has: pane.page().getByText(text, { exact: true }) });

    async function expectInBoth(page: Page, text: string, count = 1): Promise<void> {
      for (const pane of panes(page)) await expect(state(pane, text)).toHaveCount(count);
    }

    async function expectPictures(page: Page, count: number): Promise<void> {
      const title = words.generation.open.split("{title}")[0] ?? "";
      for (const pane of panes(page)) await expect(pane.getByRole("link", { name: title })).toHaveCount(count);
    }

    async function open(page: Page): Promise<void> {
      await page.goto("/");
      await page.getByRole("button", { name: words.welcome.start }).click();
      await expect(page.getByRole("textbox", { name: words.composer.label, exact: true })).toBeVisible();
    }

    async function say(page: Page, text: string): Promise<void> {
      const box = page.getByRole("textbox", { name: words.composer.label, exact: true });
      await box.fill(text);
      await expect(page.getByRole("button", { name: words.composer.send, exact: true })).toBeEnabled();
      await box.press("Enter");
    }

    test("drawing, one that waits behind it, and both done", async ({ newBrowser, held }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      const picture = held.line.hold("picture", 1);
      await say(page, locale === "zh-CN" ? `四张${fox}` : `four pictures of ${fox}`);
      await expectInBoth(page, words.generation.receiving, 4);
      await say(page, locale === "zh-CN" ? "海里的一头蓝鲸" : "a blue whale in the sea");
      await expectInBoth(page, words.generation.queued);
      picture.release();
      await expectPictures(page, 5);
    });

    test("asking, and cancelled", async ({ newBrowser, held }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      await held.line.fault("picture", { kind: "hang" });
      await say(page, fox);
      await expectInBoth(page, words.generation.sending);
      await panes(page)[0]?.getByRole("button", { name: words.generation.cancel }).click();
      await expect(page.getByText(words.generation.cancelled, { exact: true })).toHaveCount(1);
      await expect(page.getByText(words.failure.billed_maybe)).toBeVisible();
    });

    test("a pause that the provider asked for, said and kept, then drawn", async ({ newBrowser, held }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      const before = held.line.count("picture");
      await held.line.fault("picture", { kind: "rate_limited", retryAfterS: 3 });
      await say(page, fox);
      const pause = new RegExp(words.generation.waitingPause.replace("{seconds}", "[1-3]"));
      for (const pane of panes(page)) await expect(pane.getByText(pause).first()).toBeVisible();
      await expectPictures(page, 1);
      expect(held.line.count("picture")).toBe(before + 2);
    });

    test("declined, with the reason and a version that is drawn", async ({ newBrowser, held }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      await held.line.fault("picture", { kind: "moderation_blocked" });
      await say(page, fox);
      await expectInBoth(page, words.generation.refused);
      const note = page.getByRole("figure").getByRole("alert");
      await expect(note).toContainText(words.failure.refused);
      await expect(note).toContainText(words.failure.billed_no);
      await expect(note).toContainText(words.refusal.reason_violence);
      await note.getByRole("button", { name: words.refusal.draw }).click();
      await expectPictures(page, 1);
    });

    test("not drawn, kept after a reload, put away", async ({ newBrowser, held }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      await held.line.fault("picture", { kind: "insufficient_quota" });
      await say(page, fox);
      await expectInBoth(page, words.generation.failed);
      await expect(page.getByRole("figure").getByRole("alert")).toContainText(words.failure.no_credit);
      await page.reload();
      await expectInBoth(page, words.generation.failed);
      await page.getByRole("button", { name: words.generation.putAway }).click();
      await page.reload();
      await expect(page.getByRole("figure").getByRole("alert")).toContainText(words.failure.no_credit);
      await expect(page.getByRole("button", { name: words.generation.putAway })).toHaveCount(0);
    });

    test("there already: asked first, kept through a reload and in another tab, then used for nothing", async ({
      newBrowser,
      held,
    }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      await say(page, fox);
      await expectPictures(page, 1);
      const before = held.line.count("picture");
      await page.goto("/");
      await say(page, fox);
      const question = (on: Page) => on.getByRole("region", { name: one(words.offer.title) });
      await expect(question(page)).toBeVisible();
      await page.reload();
      await expect(question(page)).toContainText(one(words.offer.text));
      await expect(question(page).getByRole("button", { name: one(words.offer.draw) })).toContainText("$");
      const talk = page.getByRole("main", { name: chat });
      const wall = page.getByRole("region", { name: gallery });
      await question(page).getByRole("link").hover();
      await expect(wall.locator("[data-tile][data-linked]")).toHaveCount(1);
      const tab = await page.context().newPage();
      await tab.goto(page.url());
      await question(tab)
        .getByRole("button", { name: one(words.offer.take) })
        .click();
      for (const on of [page, tab]) {
        await expect(question(on)).toHaveCount(0);
        await expectPictures(on, 1);
      }
      await page.reload();
      await expectPictures(page, 1);
      await talk.getByRole("link", { name: words.generation.open.split("{title}")[0] ?? "" }).hover();
      await expect(wall.locator("[data-tile][data-linked]")).toHaveCount(1);
      expect(held.line.count("picture")).toBe(before);
    });

    test("there already in part: what is there is used, and the missing ones are drawn", async ({
      newBrowser,
      held,
    }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      await say(page, fox);
      await expectPictures(page, 1);
      const before = held.line.count("picture");
      await page.goto("/");
      await say(page, three);
      const title = words.offer.titleSome.replace("{count}", "1").replace("{all}", "3");
      const question = page.getByRole("region", { name: title });
      const take = question.getByRole("button").first();
      await expect(take).toContainText("2");
      await expect(take).toContainText("$");
      await expect(question.getByRole("button", { name: words.offer.drawAll.replace("{count}", "3") })).toContainText(
        "$",
      );
      await take.click();
      await expect(question).toHaveCount(0);
      const openName = words.generation.open.split("{title}")[0] ?? "";
      await expect(page.getByRole("main", { name: chat }).getByRole("link", { name: openName })).toHaveCount(3);
      expect(held.line.count("picture")).toBe(before + 2);
    });

    test("there already: drawn anew, or neither", async ({ newBrowser, held }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      await say(page, fox);
      await expectPictures(page, 1);
      const before = held.line.count("picture");
      await page.goto("/");
      await say(page, fox);
      await page.getByRole("button", { name: words.offer.neither }).click();
      await expect(page.getByText(words.chat.stopped, { exact: true })).toBeVisible();
      await page.goto("/");
      await say(page, fox);
      await page.getByRole("button", { name: one(words.offer.draw) }).click();
      const talk = page.getByRole("main", { name: chat });
      const wall = page.getByRole("region", { name: gallery });
      const openName = words.generation.open.split("{title}")[0] ?? "";
      await expect(wall.getByRole("link", { name: openName })).toHaveCount(2);
      await expect(talk.getByRole("link", { name: openName })).toHaveCount(1);
      expect(held.line.count("picture")).toBe(before + 1);
    });

    test("may have been drawn: let be, or asked for again, never by itself", async ({ newBrowser, held }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await open(page);
      const before = held.line.count("picture");
      await held.line.fault("picture", { kind: "server_error", status: 502 }, 2);
      await say(page, locale === "zh-CN" ? `两张${fox}` : `two pictures of ${fox}`);
      await expectInBoth(page, words.generation.unknown, 2);
      await expect(page.getByRole("figure").getByRole("alert")).toContainText(words.generation.unknownChoice);
      expect(held.line.count("picture")).toBe(before + 2);
      const [, wall] = panes(page);
      await wall
        ?.getByRole("button", { name: /^(Ask again|再要一次)$/ })
        .first()
        .click();
      await expectPictures(page, 1);
      await page.getByRole("button", { name: /^(Leave it|算了)$/ }).click();
      await expect(page.getByText(words.generation.unknown, { exact: true })).toHaveCount(0);
      expect(held.line.count("picture")).toBe(before + 3);
    });
  });
}
