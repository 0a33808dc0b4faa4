import type { Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expect, test } from "./fixtures.ts";

// A name that belongs to somebody can be drawn as it is, which is noted; other ways to say it are told in stories.test.ts.

const languages = [
  {
    locale: "en-US",
    words: en,
    wish: "a seaside town in the style of Hayao Miyazaki",
    name: "Hayao Miyazaki",
  },
  {
    locale: "zh-CN",
    words: zh,
    wish: "宫崎骏风格的海边小镇",
    name: "宫崎骏",
  },
] as const;

for (const { locale, words, wish, name } of languages) {
  test.describe(`in ${locale}`, () => {
    const { question, generation, composer } = words;
    const notes = (page: Page) => page.getByRole("region", { name: question.title });
    const pictures = (page: Page) =>
      page.getByRole("main").getByRole("link", { name: generation.open.split("{title}")[0] ?? "" });

    async function ask(page: Page, text: string): Promise<void> {
      await page.goto("/");
      await page.getByRole("button", { name: words.welcome.start }).click();
      const box = page.getByRole("textbox", { name: composer.label, exact: true });
      await box.fill(text);
      await expect(page.getByRole("button", { name: composer.send, exact: true })).toBeEnabled();
      await box.press("Enter");
      await expect(notes(page)).toBeVisible();
    }

    test("a name that is accepted is drawn as it is, and that is noted", async ({ newBrowser }) => {
      const page = await newBrowser({ locale });
      await ask(page, wish);
      await notes(page)
        .getByRole("button", { name: question.accept.replace("{what}", name), exact: true })
        .press("Enter");
      await expect(pictures(page)).toHaveCount(1);
      const noted = await (await page.request.get("/api/acceptances")).text();
      expect(noted).toContain(`,artist,${name},`);
      await page.reload();
      await expect(pictures(page)).toHaveCount(1);
      await expect(notes(page)).toHaveCount(0);
    });
  });
}

test("two names are answered one after the other, and nothing is drawn before the last", async ({ newBrowser }) => {
  const page = await newBrowser({ locale: "en-US", viewport: { width: 390, height: 844 } });
  await page.goto("/");
  await page.getByRole("button", { name: en.welcome.start }).click();
  const box = page.getByRole("textbox", { name: en.composer.label, exact: true });
  await box.fill("a runner wearing Nike shoes beside a Starbucks cup");
  await expect(page.getByRole("button", { name: en.composer.send, exact: true })).toBeEnabled();
  await box.press("Enter");
  const notes = page.getByRole("region", { name: en.question.title });
  await notes.getByRole("button").filter({ hasText: "plain sports" }).first().click();
  await expect(notes.getByRole("button", { pressed: true })).toContainText("plain sports");
  const pictures = page.getByRole("main").getByRole("link", { name: /^Open “/ });
  await expect(pictures).toHaveCount(0);
  await notes.getByRole("button").filter({ hasText: "plain coffee-shop" }).first().click();
  await expect(pictures).toHaveCount(1);
  await expect(page.getByText("a runner wearing plain sports shoes beside a plain coffee-shop cup")).toBeVisible();
});
