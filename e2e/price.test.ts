import type { Locator, Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expect, test } from "./fixtures.ts";
import { begin, chat, draw, foxSentence, gallery, lightbox, openFirst, promptCards } from "./studio.ts";

// What a picture will cost where somebody decides, and what it did cost afterwards. The server in `held` has a price list.

test.describe.configure({ mode: "default" });

/** The range beside the count, in dollars. */
async function range(card: Locator): Promise<readonly number[]> {
  const text = await card.getByText(/\$/).first().innerText(); // the next one is that of a look
  return [...text.matchAll(/\d+\.\d+/g)].map(Number);
}

async function startDrawn(page: Page): Promise<Locator> {
  await begin(page);
  await draw(page);
  return promptCards(page).first();
}

test("the price before drawing is a range that grows with the count, and the count is what is drawn", async ({
  newBrowser,
  held,
}) => {
  const page = await newBrowser({ baseURL: held.server.url });
  const card = await startDrawn(page);
  const [low = 0, high = 0] = await range(card);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(low);
  await card.getByRole("combobox", { name: en.prompt.howMany }).selectOption("3");
  const [lowOfThree = 0, highOfThree = 0] = await range(card);
  expect(lowOfThree / low).toBeCloseTo(3, 0);
  expect(highOfThree / high).toBeCloseTo(3, 0);
  const before = held.line.count("picture");
  await card.getByRole("button", { name: en.prompt.again, exact: true }).click();
  await expect(chat(page).getByRole("link", { name: /^Open “/ })).toHaveCount(4);
  expect(held.line.count("picture")).toBe(before + 3);
});

test("the editor names the price of its own count", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  const card = await startDrawn(page);
  const [low = 0] = await range(card);
  await card.getByRole("button", { name: en.prompt.edit }).click();
  await card.getByRole("combobox", { name: en.prompt.howMany }).selectOption("2");
  await expect.poll(async () => ((await range(card))[0] ?? 0) / low).toBeCloseTo(2, 0);
});

test("after drawing the picture's own cost is beside it, also after a reload", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await startDrawn(page);
  await openFirst(page);
  const cost = lightbox(page).getByText(en.lightbox.cost, { exact: true }).locator("xpath=following-sibling::dd");
  await expect(cost).toHaveText(/^\$0\.\d*[1-9]/);
  const amount = await cost.innerText();
  await page.reload();
  await expect(cost).toHaveText(amount);
});

test("drawing that is free names no price on its cards, and says so beside the picture", async ({ guest }) => {
  await draw(guest);
  const card = promptCards(guest).first();
  await expect(card.getByRole("combobox", { name: en.prompt.howMany })).toBeVisible();
  await expect(card.getByText(/\$/)).toHaveCount(0);
  await openFirst(guest);
  await expect(lightbox(guest).getByText(en.lightbox.costFree, { exact: true })).toBeVisible();
});

for (const { locale, words, chatName, start } of [
  { locale: "en-US", words: en, chatName: "Chat", start: "Start drawing" },
  { locale: "zh-CN", words: zh, chatName: zh.studio.chatTab, start: zh.welcome.start },
]) {
  test(`a picture of another size than asked for is kept, and said, in ${locale}`, async ({ newBrowser, held }) => {
    const page = await newBrowser({ baseURL: held.server.url, locale });
    await page.goto("/");
    await page.getByRole("button", { name: start }).click();
    await held.line.fault("picture", { kind: "wrong_size", size: "1024x768" });
    const box = page.getByRole("textbox", { name: words.composer.label, exact: true });
    await box.fill(locale === "zh-CN" ? "一只在树下看书的红狐狸" : foxSentence);
    await expect(page.getByRole("button", { name: words.composer.send, exact: true })).toBeEnabled();
    await box.press("Enter");
    const note = new RegExp(
      words.generation.otherSize.replace("{asked}", "\\d+ × \\d+").replace("{drawn}", "1024 × 768"),
    );
    await expect(page.getByRole("main", { name: chatName }).getByText(note)).toBeVisible();
    const open = words.generation.open.split("{title}")[0] ?? "";
    await page.getByRole("region", { name: words.gallery.label }).getByRole("link", { name: open }).click();
    await expect(lightbox(page).getByText(note)).toBeVisible();
  });
}

test("a picture of the size that was asked for carries no such note", async ({ guest }) => {
  await draw(guest);
  await expect(gallery(guest).getByRole("link", { name: /^Open “/ })).toHaveCount(1);
  await expect(guest.getByText(/^Asked for /)).toHaveCount(0);
});
