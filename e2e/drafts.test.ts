import type { Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { foxSentence, lightbox } from "./studio.ts";

// Small and cheap first, then the one that is liked, in both panes and both languages.

test.describe.configure({ mode: "default" });

for (const { locale, words, fox } of [
  { locale: "en-US", words: en, fox: foxSentence },
  { locale: "zh-CN", words: zh, fox: "一只在树下看书的红狐狸" },
] as const) {
  test.describe(locale, () => {
    const talk = (page: Page) => page.getByRole("main", { name: words.studio.chatTab });
    const wall = (page: Page) => page.getByRole("region", { name: words.gallery.label });
    const opened = words.generation.open.split("{title}")[0] ?? "";
    const finishOne = new RegExp(`^${words.draft.finishOne.replace("{title}", ".+")}$`);

    async function drawDraft(page: Page): Promise<void> {
      await page.goto("/");
      await page.getByRole("button", { name: words.welcome.start }).click();
      await page.getByRole("switch", { name: words.draft.switch }).click();
      const box = page.getByRole("textbox", { name: words.composer.label, exact: true });
      await box.fill(fox);
      await expect(page.getByRole("button", { name: words.composer.send, exact: true })).toBeEnabled();
      await box.press("Enter");
      await expect(talk(page).getByRole("button", { name: finishOne })).toBeVisible();
    }

    test("a draft is marked, finished from the chat, and both pictures know each other", async ({
      newBrowser,
      held,
    }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await drawDraft(page);
      await expect(wall(page).getByText(words.draft.mark, { exact: true })).toHaveCount(1);
      const chip = talk(page).getByRole("button", { name: finishOne });
      await expect(chip).toContainText("$");
      await chip.dblclick();
      await expect(wall(page).getByRole("link", { name: opened })).toHaveCount(2);
      await expect(chip).toHaveCount(0);
      await expect(wall(page).getByText(words.draft.mark, { exact: true })).toHaveCount(1);
      await wall(page).getByRole("link", { name: opened }).first().click();
      await expect(lightbox(page).getByText("1024 × 1024")).toBeVisible();
      await lightbox(page).getByRole("button", { name: words.draft.seeDraft }).click();
      await expect(lightbox(page).getByText("816 × 816")).toBeVisible();
      await page.reload();
      await lightbox(page).getByRole("button", { name: words.draft.seeFinished }).click();
      await expect(lightbox(page).getByText("1024 × 1024")).toBeVisible();
      await expect(lightbox(page).getByRole("button", { name: words.draft.seeDraft })).toBeVisible();
    });

    test("the switch is remembered, and a draft can be finished from where it is looked at", async ({ newBrowser }) => {
      const page = await newBrowser({ locale });
      await drawDraft(page);
      await page.reload();
      await expect(page.getByRole("switch", { name: words.draft.switch })).toBeChecked();
      await wall(page).getByRole("link", { name: opened }).click();
      await expectNoFinding(page);
      await lightbox(page).getByRole("button", { name: words.draft.finish, exact: true }).click();
      await lightbox(page).getByRole("button", { name: words.draft.seeFinished }).click();
      await expect(lightbox(page).getByText("1024 × 1024")).toBeVisible();
    });
  });
}
