import type { Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expect, test } from "./fixtures.ts";
import { changeRules, listNames } from "./rules.ts";

// Rules that became stricter since a prompt was written: what they hold back is said where it is wanted, with a way on.

const languages = [
  { locale: "en-US", words: en, fox: "a red fox under an oak tree", name: "red fox", runner: "a runner in Nike shoes" },
  { locale: "zh-CN", words: zh, fox: "一只红狐狸在橡树下看书", name: "红狐狸", runner: "穿着耐克运动鞋的跑步者" },
] as const;

for (const { locale, words, fox, name, runner } of languages) {
  test.describe(locale, () => {
    const talk = (page: Page) => page.getByRole("main", { name: words.studio.chatTab });
    const pictures = (page: Page) =>
      talk(page).getByRole("link", { name: words.generation.open.split("{title}")[0] ?? "" });
    const box = (page: Page) => page.getByRole("textbox", { name: words.composer.label, exact: true });

    async function begin(page: Page): Promise<void> {
      await page.goto("/");
      await page.getByRole("button", { name: words.welcome.start }).click();
      await expect(box(page)).toBeVisible();
    }

    async function say(page: Page, text: string): Promise<void> {
      await box(page).fill(text);
      await expect(page.getByRole("button", { name: words.composer.send, exact: true })).toBeEnabled(); // it is alive
      await box(page).press("Enter");
    }

    test("a picture that did not come is not asked for again as it was, and is drawn by today's rules", async ({
      newBrowser,
      held,
    }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await begin(page);
      await held.line.fault("picture", { kind: "insufficient_quota" });
      await say(page, fox);
      const note = talk(page).getByRole("alert").filter({ hasText: words.failure.no_credit });
      await expect(note).toBeVisible();
      const address = page.url();
      await listNames(page, words, name);
      await page.goto(address);
      const before = held.line.count("picture");
      await note.getByRole("button").click();
      const said = talk(page).getByRole("alert").filter({ hasText: words.failure.rules_changed });
      await expect(said).toBeVisible();
      expect(held.line.count("picture")).toBe(before);
      await said.getByRole("button", { name: words.limit.anew }).click();
      await expect(pictures(page)).toHaveCount(1);
      await expect(said).toHaveCount(0);
      await expect(talk(page).getByRole("figure").last()).not.toContainText(name);
    });

    test("who finishes a draft whose words ask something now is led to the question", async ({ newBrowser }) => {
      const page = await newBrowser({ locale });
      await begin(page);
      const allow = async (rights: "allow" | "ask") =>
        await changeRules(page, words, words.nameRules.rightsTitle, async (form) => {
          await form.getByLabel(words.nameRules.rightsChoice).selectOption(rights);
        });
      await allow("allow");
      await page.goto("/");
      await page.getByRole("switch", { name: words.draft.switch }).click();
      await say(page, runner);
      await expect(pictures(page)).toHaveCount(1);
      const address = page.url();
      await allow("ask");
      await page.goto(address);
      const finish = new RegExp(`^${words.draft.finishOne.replace("{title}", ".+")}$`);
      await talk(page).getByRole("button", { name: finish }).click();
      const card = talk(page).getByRole("figure", { name: words.prompt.finished, exact: true });
      await expect(card).toBeFocused();
      const notes = card.getByRole("region", { name: words.question.title });
      await expect(notes).toBeInViewport();
      await notes.getByRole("button").first().click();
      await expect(pictures(page)).toHaveCount(2);
      await expect(talk(page).getByRole("button", { name: finish })).toHaveCount(0);
    });
  });
}
