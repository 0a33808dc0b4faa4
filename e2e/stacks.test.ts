import type { Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { fillDays } from "./many-days.ts";
import { draw } from "./studio.ts";

// Versions of one picture as one tile of the timeline: by choice, with a count that leads to all of them and back.

const languages = [
  { locale: "en-US", words: en, foxes: "three pictures of a red fox in the snow", whale: "a blue whale in the sea" },
  { locale: "zh-CN", words: zh, foxes: "画三张雪地里的红狐狸", whale: "海里的一头蓝鲸" },
] as const;

for (const { locale, words, foxes, whale } of languages) {
  test.describe(locale, () => {
    const talk = (page: Page) => page.getByRole("main", { name: words.studio.chatTab });
    const box = (page: Page) => page.getByRole("textbox", { name: words.composer.label, exact: true });
    const gallery = (page: Page) => page.getByRole("region", { name: words.gallery.label });
    const tiles = (page: Page) => gallery(page).getByRole("list", { name: words.gallery.grid }).getByRole("listitem");
    const opening = words.generation.open.split("{title}")[0] ?? "";
    const drawn = (page: Page) => talk(page).getByRole("link", { name: opening });
    const versions = (count: number) => (locale === "en-US" ? `${count} versions` : `${count} 个版本`);
    const count = (page: Page, number: number) =>
      gallery(page).getByRole("button", { name: versions(number), exact: true });

    async function ask(page: Page, text: string, expected: number): Promise<void> {
      await box(page).fill(text);
      await box(page).press("Enter");
      await expect(drawn(page)).toHaveCount(expected);
    }

    async function choose(page: Page, name: string): Promise<void> {
      await gallery(page).getByRole("button", { name: words.gallery.look }).click();
      await page.getByRole("radio", { name, exact: true }).check({ force: true }); // the box itself is out of sight
      await expectNoFinding(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("radio", { name, exact: true })).toBeHidden();
    }

    test("versions are one tile where a person wants it so, and unfold and come back", async ({ newBrowser }) => {
      const page = await newBrowser({ locale });
      await page.goto("/");
      await page.getByRole("button", { name: words.welcome.start }).click();
      await expect(box(page)).toBeVisible();
      await ask(page, whale, 1);
      await ask(page, foxes, 4);
      await expect(tiles(page)).toHaveCount(4); // who asked for three sees three

      await choose(page, words.gallery.versions_stacked);
      await expect(tiles(page)).toHaveCount(2);
      await expect(count(page, 3)).toBeVisible();
      await page.reload();
      await expect(tiles(page)).toHaveCount(2);

      await tiles(page).first().getByRole("link", { name: opening }).focus();
      await page.keyboard.press("Tab");
      await expect(count(page, 3)).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\?q=stack%3A/);
      await expect(gallery(page).getByRole("link", { name: opening })).toHaveCount(3);
      await page.goBack();
      await expect(tiles(page)).toHaveCount(2);

      const head = await tiles(page).first().getAttribute("data-tile");
      await tiles(page).first().hover();
      await tiles(page).first().getByRole("button", { name: words.gallery.toTrash }).click();
      await expect(count(page, 2)).toBeVisible();
      await expect(tiles(page)).toHaveCount(2);
      expect(await tiles(page).first().getAttribute("data-tile")).not.toBe(head);
      await page.getByRole("button", { name: words.common.undo, exact: true }).click();
      await expect(count(page, 3)).toBeVisible();

      await talk(page).getByRole("button", { name: words.prompt.again }).first().click();
      await expect(drawn(page)).toHaveCount(5);
      await expect(count(page, 2)).toBeVisible(); // a new version of the whale stands for the old one
      await expect(tiles(page)).toHaveCount(2);
      const at = (number: string) => words.lightbox.position.replace("{at}", number).replace("{count}", "2");
      await tiles(page).first().getByRole("link", { name: opening }).click();
      await expect(page.getByRole("dialog")).toContainText(at("1"));
      await page.getByRole("dialog").getByRole("button", { name: words.lightbox.next }).click();
      await expect(page.getByRole("dialog")).toContainText(at("2"));
      await page.goBack();
      await expect(page.getByRole("dialog")).toBeHidden();

      await choose(page, words.gallery.versions_each);
      await expect(tiles(page)).toHaveCount(5);
    });
  });
}

test("a new version moves nothing that one looks at, and takes the place of the old one at the top", async ({
  guest,
}) => {
  await draw(guest, "a blue whale in the sea");
  await fillDays(guest);
  await guest.reload();
  const gallery = guest.getByRole("region", { name: "Gallery" });
  const whales = gallery.getByRole("link", { name: /whale/i });
  await gallery.getByRole("button", { name: "How pictures are shown" }).click();
  await guest.getByRole("radio", { name: "Stack", exact: true }).check({ force: true });
  await guest.keyboard.press("Escape");
  await expect(whales).toHaveCount(1);

  const panel = gallery.getByRole("tabpanel");
  await whales.hover();
  await guest.mouse.wheel(0, 60);
  await expect.poll(() => panel.evaluate((box) => Math.round(box.scrollTop))).toBe(60);
  await guest.getByRole("main", { name: "Chat" }).getByRole("button", { name: "Draw again" }).first().click();
  const pill = gallery.getByRole("button", { name: "1 new picture" });
  await expect(pill).toBeVisible();
  await expect(whales).toHaveCount(2);
  await pill.click();
  await expect(whales).toHaveCount(1);
  await expect(gallery.getByRole("button", { name: "2 versions" })).toBeVisible();
});
