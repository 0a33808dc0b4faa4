import { expect, test } from "./fixtures.ts";
import {
  chat,
  expectPainted,
  foxSentence,
  gallery,
  hashOf,
  hashOfEtag,
  lightbox,
  openFirst,
  pictures,
  promptCards,
  say,
} from "./studio.ts";

test("a guest gets from the welcome page to a picture with one click and one sentence", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Say it. See it.");
  await page.getByRole("button", { name: "Start drawing" }).click();
  await say(page, foxSentence);

  await expect(page).toHaveURL(/\/c\/[0-9a-f-]{36}$/);
  const card = promptCards(page);
  await expect(card).toHaveCount(1);
  await expect(card.getByRole("term").filter({ hasText: /^Subject/ })).toBeVisible();
  await expect(card.getByRole("definition").filter({ hasText: /fox/ }).first()).toBeVisible();
  await expect(card.getByText("1 picture")).toBeVisible();
  await expectPainted(chat(page).getByRole("img", { name: /fox/i }));
  await expectPainted(gallery(page).getByRole("img", { name: /fox/i }));
  await expect(page.getByRole("status").filter({ hasText: /Picture 1 of 1 is ready/ })).toBeAttached();
});

test("一位访客用一次点击和一句话就得到一张图", async ({ newBrowser }) => {
  const page = await newBrowser({ locale: "zh-CN" });
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.getByRole("button", { name: "开始画" }).click();
  const box = page.getByRole("textbox", { name: "消息" });
  await box.fill("月光下的橘猫坐在屋顶上，剪纸风格");
  await expect(page.getByRole("button", { name: "发送" })).toBeEnabled();
  await box.press("Enter");

  const card = page.getByRole("figure", { name: "提示词", exact: true });
  await expect(card.getByRole("term").filter({ hasText: /^主体/ })).toBeVisible();
  await expect(card.getByRole("definition").filter({ hasText: /猫/ }).first()).toBeVisible();
  await expectPainted(page.getByRole("main", { name: "对话" }).getByRole("img", { name: /猫/ }));
  await expectPainted(page.getByRole("region", { name: "画廊" }).getByRole("img", { name: /猫/ }));
});

test("a picture opens at its own address, downloads byte for byte, and is there after a reload", async ({ guest }) => {
  await say(guest, foxSentence);
  await expect(pictures(chat(guest))).toHaveCount(1);
  const conversation = guest.url();

  const id = await openFirst(guest);
  const details = guest.getByRole("complementary", { name: "Details" });
  await expect(details.getByText("Built-in illustrator, not AI")).toBeVisible();
  await expect(details.getByRole("definition").filter({ hasText: /fox/ }).first()).toBeVisible();
  const downloading = guest.waitForEvent("download");
  await details.getByRole("link", { name: "Download" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/fox.*\.(webp|png)$/i);
  expect(await hashOf(download)).toBe(await hashOfEtag(guest, id));

  await guest.reload();
  await expect(lightbox(guest)).toBeVisible();
  await expect(guest.getByRole("complementary", { name: "Details" })).toContainText("fox");
  await guest.keyboard.press("Escape");
  await expect(lightbox(guest)).toBeHidden();

  await guest.goto(conversation);
  await expect(chat(guest)).toContainText(foxSentence);
  await expect(promptCards(guest)).toHaveCount(1);
  await expect(pictures(chat(guest))).toHaveCount(1);
  await expect(pictures(gallery(guest))).toHaveCount(1);
});

test("the way from a picture back to its message is one press", async ({ guest }) => {
  await say(guest, foxSentence);
  await expect(pictures(gallery(guest))).toHaveCount(1);
  const conversation = guest.url();
  await guest.getByRole("button", { name: "New chat" }).first().click();
  await expect(guest).toHaveURL(/\/$/);
  await openFirst(guest);
  await guest.getByRole("button", { name: "Made here" }).click();
  await expect(guest).toHaveURL(conversation);
  await expect(lightbox(guest)).toBeHidden();
  await expect(chat(guest)).toContainText(foxSentence);
});

test("a message that is only talk is answered and draws nothing", async ({ guest }) => {
  await say(guest, "hello, who are you?");
  await expect(guest.getByRole("status").filter({ hasText: /^Easel says:/ })).toBeAttached();
  await expect(promptCards(guest)).toHaveCount(0);
  await expect(pictures(gallery(guest))).toHaveCount(0);
});

test("several different pictures asked for at once are several prompts, each with its own picture", async ({
  guest,
}) => {
  await say(guest, "three key visuals for a travel agency: city, beach, mountains");
  const cards = chat(guest).getByRole("figure", { name: /^Prompt · / });
  await expect(cards).toHaveCount(3);
  for (const [index, word] of ["city", "beach", "mountain"].entries()) {
    const card = cards.nth(index);
    await expect(card.getByRole("definition").filter({ hasText: word }).first()).toBeVisible();
    await expect(pictures(card)).toHaveCount(1);
  }
  await expect(pictures(gallery(guest))).toHaveCount(3);
  await guest.reload();
  await expect(cards).toHaveCount(3);
});
