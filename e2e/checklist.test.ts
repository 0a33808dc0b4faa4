import type { Locator, Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expect, test } from "./fixtures.ts";
import { begin, chat, composer, draw, lightbox, openFirst, promptCards } from "./studio.ts";

// What a picture shows of its prompt. The built-in engine looks by itself; the chat model of `held` wants money for it.

test.describe.configure({ mode: "default" });

const asAsked = (total: number) => en.check.all.replace(/.*other \{All # /, `All ${total} `).replace(/\}\}$/, "");
const listIn = (place: Locator | Page, label = en.check.label) => place.getByRole("list", { name: label });

test("what is as asked is one quiet line, and all of it beside the opened picture", async ({ guest }) => {
  await draw(guest, 'three red foxes and a blue boat, with the text "OPEN", no people');
  const summary = promptCards(guest).first().getByText(asAsked(5));
  await expect(summary).toBeVisible();
  await summary.focus();
  await guest.keyboard.press("Enter");
  await expect(listIn(chat(guest)).getByRole("listitem")).toHaveText([
    /As asked: three red foxes/,
    /As asked: red foxes/,
    /As asked: a? ?blue boat/,
    /As asked: text “OPEN”/,
    /As asked: no people/,
  ]);
  await openFirst(guest);
  await expect(listIn(lightbox(guest)).getByRole("listitem")).toHaveCount(5);
});

test("what is not as asked offers the words that put it right, which are only written down", async ({ guest }) => {
  await draw(guest, "a hundred birds in the sky");
  const fix = promptCards(guest)
    .first()
    .getByRole("button", { name: /^Fix: Make it exactly/ });
  await fix.click();
  await expect(composer(guest)).toHaveValue(/^Make it exactly .*hundred birds\. Keep everything else as it is\.$/);
  await expect(composer(guest)).toBeFocused();
  await composer(guest).fill("");
  await openFirst(guest);
  await lightbox(guest)
    .getByRole("button", { name: /^Fix: / })
    .click();
  await expect(lightbox(guest)).toBeHidden();
  await expect(composer(guest)).toHaveValue(/^Make it exactly/);
});

test("who wants money for looking is asked by the person, and says what it costs", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  await draw(page, "three red foxes");
  const card = promptCards(page).first();
  const before = held.line.count("chat");
  await expect(card.getByRole("button", { name: en.check.ask, exact: true })).toBeVisible();
  expect(held.line.count("chat")).toBe(before);
  await card.getByRole("button", { name: en.check.ask, exact: true }).click();
  await expect(card.getByText(/2 as asked$/)).toBeVisible();
  expect(held.line.count("chat")).toBe(before + 1);
});

test("in Chinese it says the same", async ({ newBrowser }) => {
  const page = await newBrowser({ locale: "zh-CN" });
  await page.goto("/");
  await page.getByRole("button", { name: zh.welcome.start }).click();
  await page.getByRole("textbox", { name: zh.composer.label, exact: true }).fill("三只红色的狐狸，不要人");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 项都符合")).toBeVisible();
});
