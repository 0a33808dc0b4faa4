import type { Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";

// A slash in the message box finds styles, templates and batches; by keyboard, in both languages, on a phone.

test.describe.configure({ mode: "default" });

const languages = [
  {
    locale: "en-US",
    words: en,
    query: "riso",
    style: "Risograph",
    inPrompt: /risograph print/,
    fox: "a red fox under an oak tree",
    template: { query: "hero", name: "Product hero", values: ["a yellow teapot", "a marble shelf", "grey"] },
    filled: /^A product shot of a yellow teapot on a marble shelf, grey background/,
    drawn: /yellow teapot/,
    table: "thing\tword\nlemon\tSOUR\napple\tSWEET\npear\tSOFT\ncherry\tRED\ngrape\tSMALL\npeach\tROUND",
    card: { query: "word", name: "Word card" },
    first: "lemon · SOUR",
  },
  {
    locale: "zh-CN",
    words: zh,
    query: "孔版",
    style: "孔版印刷",
    inPrompt: /孔版印刷（risograph）/,
    fox: "橡树下的一只红狐狸",
    template: { query: "产品主图", name: "产品主图", values: ["一个黄色茶壶", "大理石架", "灰色"] },
    filled: /^一个黄色茶壶的产品图，放在大理石架上，灰色背景/,
    drawn: /黄色茶壶/,
    table: "事物\t词\n柠檬\t酸\n苹果\t甜\n梨\t软\n樱桃\t红\n葡萄\t小\n桃子\t圆",
    card: { query: "识字卡", name: "识字卡" },
    first: "柠檬 · 酸",
  },
] as const;

for (const { locale, words, ...said } of languages) {
  test.describe(locale, () => {
    const talk = (page: Page) => page.getByRole("main", { name: words.studio.chatTab });
    const box = (page: Page) => page.getByRole("textbox", { name: words.composer.label, exact: true });
    const list = (page: Page) => page.getByRole("listbox", { name: words.picker.label });
    const active = (page: Page) => list(page).getByRole("option", { selected: true });
    const pictures = (page: Page) =>
      talk(page).getByRole("link", { name: words.generation.open.split("{title}")[0] ?? "" });

    async function begin(page: Page): Promise<void> {
      await page.goto("/");
      await page.getByRole("button", { name: words.welcome.start }).click();
      await expect(box(page)).toBeVisible();
    }

    test("a style is found with the keyboard, goes with the message, and is in the prompt", async ({ newBrowser }) => {
      const page = await newBrowser({ locale });
      await begin(page);
      await box(page).pressSequentially(`${said.fox} /`);
      await expect(list(page)).toBeVisible();
      await expectNoFinding(page);
      await page.keyboard.press("ArrowDown");
      await expect(active(page)).toHaveCount(1);
      await page.keyboard.press("Escape");
      await expect(list(page)).toBeHidden();
      await expect(box(page)).toHaveValue(`${said.fox} /`);
      await page.keyboard.type(said.query);
      await expect(list(page)).toBeHidden();
      for (let at = 0; at <= said.query.length; at++) await page.keyboard.press("Backspace");
      await page.keyboard.type(`/${said.query}`);
      await expect(active(page)).toContainText(said.style);
      await page.keyboard.press("Enter");
      await expect(box(page)).toHaveValue(`${said.fox} `);
      const chips = page.getByRole("list", { name: words.picker.chosen });
      await expect(chips).toContainText(said.style);
      await page.reload();
      await expect(chips).toContainText(said.style);
      await expect(box(page)).toHaveValue(`${said.fox} `);
      await box(page).press("Enter");
      await expect(talk(page).getByText(words.chat.inStyle.replace("{styles}", said.style))).toBeVisible();
      await expect(pictures(page)).toHaveCount(1);
      await expect(talk(page).getByRole("figure").first()).toContainText(said.inPrompt);
      await expect(chips).toBeHidden();
    });

    test("a template is filled, changed in the message box, and drawn", async ({ newBrowser }) => {
      const page = await newBrowser({ locale });
      await begin(page);
      await box(page).pressSequentially(`/${said.template.query}`);
      await expect(active(page)).toContainText(said.template.name);
      await page.keyboard.press("Tab");
      const form = page.getByRole("dialog", { name: said.template.name });
      await expect(form).toBeVisible();
      await expectNoFinding(page);
      await form.getByRole("button", { name: words.picker.insert }).click();
      await expect(form.getByRole("alert")).toHaveCount(said.template.values.length);
      for (const value of said.template.values) {
        await page.keyboard.type(value);
        await page.keyboard.press("Enter");
      }
      await expect(form).toBeHidden();
      await expect(box(page)).toHaveValue(said.filled);
      await box(page).press("Enter");
      await expect(pictures(page)).not.toHaveCount(0);
      await expect(talk(page).getByRole("figure").first()).toContainText(said.drawn);
    });

    test("six rows of a pasted table are drawn in order, and only the one that failed again", async ({
      newBrowser,
      held,
    }) => {
      const page = await newBrowser({ baseURL: held.server.url, locale });
      await begin(page);
      await box(page).pressSequentially(`/${said.card.query}`);
      await expect(page.getByRole("option").first()).toBeVisible();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: said.card.name }).getByRole("button", { name: words.picker.many }).click();
      const batch = page.getByRole("dialog", { name: words.batch.title });
      await batch.getByRole("textbox", { name: words.batch.paste }).fill(said.table);
      const cells = batch.getByRole("region", { name: words.batch.table }).getByRole("textbox");
      await expect(cells).toHaveCount(12);
      await cells.last().fill("");
      await expect(cells.last()).toHaveAttribute("aria-invalid", "true");
      await expect(batch).toContainText(words.batch.incomplete);
      const drawButton = batch.getByRole("button", { name: /^(Draw 6 pictures|画 6 张)$/ });
      await expect(drawButton).toBeDisabled();
      await page.reload();
      await box(page).pressSequentially("/batch");
      await expect(page.getByRole("option").first()).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(cells).toHaveCount(12);
      await cells.last().fill("!");
      await expect(batch.getByRole("status").last()).toContainText("$");
      await batch.getByRole("checkbox", { name: words.batch.showPrompts }).check();
      await expect(batch).toContainText("Text:");
      await expectNoFinding(page);
      await held.line.fault("picture", { kind: "bad_base64" });
      const before = { pictures: held.line.count("picture"), talks: held.line.count("chat") };
      await drawButton.click();
      await expect(batch).toBeHidden();
      const card = talk(page).getByRole("figure").first();
      await expect(card).toContainText(words.batch.progress.replace("{done}", "5").replace("{total}", "6"));
      await expect(pictures(page)).toHaveCount(5);
      const again = card.getByRole("button", { name: /^(Draw the 1 that failed again|重画失败的 1 张)$/ });
      await expect(again).toBeVisible();
      await expect(card.getByRole("listitem").first()).toContainText(said.first);
      await page.reload();
      await expect(pictures(page)).toHaveCount(5);
      await expectNoFinding(page);
      await again.click();
      await expect(pictures(page)).toHaveCount(6);
      await expect(again).toBeHidden();
      expect(held.line.count("picture")).toBe(before.pictures + 7);
      expect(held.line.count("chat")).toBe(before.talks);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the button opens the list, and a finger takes a style and lets it go", async ({ guest }) => {
    await guest.getByRole("button", { name: en.picker.open }).tap();
    const options = guest.getByRole("listbox", { name: en.picker.label }).getByRole("option");
    await expect(options.first()).toBeVisible();
    const sizes = await options.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    await options.filter({ hasText: "Layered paper" }).tap();
    const chips = guest.getByRole("list", { name: en.picker.chosen });
    await expect(chips).toContainText("Layered paper");
    await chips.getByRole("button").tap();
    await expect(chips).toBeHidden();
    expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test("a style of one's own is made, used, renamed and deleted, and the deletion taken back", async ({ guest }) => {
  const box = guest.getByRole("textbox", { name: en.composer.label, exact: true });
  await box.pressSequentially("/your");
  await guest.getByRole("option", { name: en.picker.own }).click();
  const window = guest.getByRole("dialog");
  await window.getByRole("button", { name: en.own.newPreset }).click();
  await window.getByRole("button", { name: en.own.save }).click();
  await expect(window.getByRole("alert")).toHaveCount(2);
  await window.getByRole("textbox", { name: en.own.name }).fill("House look");
  await window.getByRole("textbox", { name: en.own.style }).fill("woven wool tapestry");
  await window.getByRole("button", { name: en.own.save }).click();
  await expect(window.getByText("House look")).toBeVisible();
  await window.getByRole("button", { name: "Edit “House look”" }).click();
  await window.getByRole("textbox", { name: en.own.name }).fill("Wool look");
  await window.getByRole("button", { name: en.own.save }).click();
  await window.getByRole("button", { name: "Delete “Wool look”" }).click();
  await expect(window.getByText("Wool look")).toBeHidden();
  await guest.keyboard.press("Escape");
  await guest.getByRole("button", { name: en.common.undo }).click();
  await box.fill("a fox ");
  await box.press("End");
  await guest.keyboard.type("/wool");
  await expect(guest.getByRole("option", { selected: true })).toContainText("Wool look");
  await guest.keyboard.press("Enter");
  await box.press("Enter");
  await expect(guest.getByRole("main", { name: "Chat" }).getByRole("figure").first()).toContainText(
    "woven wool tapestry",
  );
});
