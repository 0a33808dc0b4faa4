import type { Locator, Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";

// What money forbids is not drawn: both panes say so and why, and the wish is kept. What is left of a limit can be had.

test.describe.configure({ mode: "default" });

const languages = [
  {
    name: "English",
    locale: "en-US",
    words: en,
    four: "four pictures of a red fox reading",
    some: "Draw only 2",
    all: "Try all 4 again",
  },
  { name: "Chinese", locale: "zh-CN", words: zh, four: "四张在树下看书的红狐狸", some: "只画 2 张", all: "再试一次" },
] as const;

for (const { name, locale, words, four, some, all } of languages) {
  test.describe(name, () => {
    const chat = (page: Page) => page.getByRole("main", { name: words.studio.chatTab });
    const wall = (page: Page) => page.getByRole("region", { name: words.gallery.label });
    const undrawn = (pane: Locator) =>
      pane.locator("[data-link]").filter({ has: pane.page().getByText(words.generation.failed, { exact: true }) });
    const pictures = (pane: Locator) =>
      pane.getByRole("link", { name: words.generation.open.split("{title}")[0] ?? "" });

    async function expectCounts(page: Page, drawn: number, missing: number): Promise<void> {
      for (const pane of [chat(page), wall(page)]) {
        await expect(pictures(pane)).toHaveCount(drawn);
        await expect(undrawn(pane)).toHaveCount(missing);
      }
    }

    async function ask(page: Page, text: string): Promise<void> {
      await page.goto("/");
      await page.getByRole("button", { name: words.welcome.start }).click();
      const box = page.getByRole("textbox", { name: words.composer.label, exact: true });
      await box.fill(text);
      await expect(page.getByRole("button", { name: words.composer.send, exact: true })).toBeEnabled();
      await box.press("Enter");
    }

    test("four are wanted and two are left", async ({ newBrowser, ownServer }) => {
      const server = await ownServer({ LIMIT_PERSON_DAY_PICTURES: "2" });
      const page = await newBrowser({ baseURL: server.url, locale });
      await ask(page, four);
      await expectCounts(page, 0, 4);
      const note = page.getByRole("figure").getByRole("alert");
      await expect(note).toContainText(words.failure.limit_person_day);
      await expect(note).toContainText(words.failure.billed_no);
      await expect(note).toContainText(/2 of 2 pictures were left|共 2 张，当时还剩 2 张/);
      await page.reload();
      await expectCounts(page, 0, 4);
      await expectNoFinding(page);

      await note.getByRole("button", { name: some }).click();
      await expectCounts(page, 2, 2);
      await page.getByRole("figure").getByRole("button", { name: words.prompt.again, exact: true }).click();
      const denial = page.getByRole("figure").getByRole("alert").last();
      await expect(denial).toContainText(/0 of 2 pictures were left|共 2 张，当时还剩 0 张/);
      await expectCounts(page, 2, 2);
    });

    test("nobody has said what a picture costs", async ({ newBrowser, ownServer, held }) => {
      const server = await ownServer({ OPENAI_BASE_URL: held.line.url, IMAGE_MODEL: "their-own-painter" });
      const before = held.line.count("picture");
      const page = await newBrowser({ baseURL: server.url, locale });
      await ask(page, four);
      await expectCounts(page, 0, 4);
      const note = page.getByRole("figure").getByRole("alert");
      await expect(note).toContainText(words.failure.no_price.replace("{model}", "their-own-painter"));
      await expect(note).toContainText(words.failure.billed_no);
      await expect(note.getByRole("link", { name: words.limit.setPrice })).toHaveCount(0); // a guest cannot
      await note.getByRole("button", { name: all }).click();
      await expect(page.getByRole("figure").getByRole("alert")).toHaveCount(2);
      await page.reload();
      await expectCounts(page, 0, 4);
      await expectNoFinding(page);
      expect(held.line.count("picture")).toBe(before);
      await page.close();
    });
  });
}
