import type { Locator, Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { openModelLine } from "./model-line.ts";
import { becomeOwner, chat, composer, draw, pictures } from "./studio.ts";

// The owner sets up another server, tests it, chooses it, and draws with it; others find nothing there.

const { models: words } = en;
const key = "sk-canary-0123456789-wxyz";

async function openModels(page: Page): Promise<void> {
  await page.goto("/account");
  await page.getByRole("link", { name: en.account.models }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
}

async function fill(form: Page | Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(value);
}

test("a server is added, tested, chosen and draws; its key outlives a restart and is never shown", async ({
  newBrowser,
  ownServer,
}) => {
  const [server, line] = await Promise.all([ownServer(), openModelLine()]);
  const page = await newBrowser({ baseURL: server.url });
  await becomeOwner(page, "owner@example.org");
  await page.getByRole("button", { name: /owner@/ }).click();
  await page.getByRole("menuitem", { name: en.rail.models }).click();
  await expect(page.getByText(words.emptyText)).toBeVisible();
  await expectNoFinding(page, "empty");

  await page.getByRole("button", { name: words.add }).click();
  await fill(page, { [words.address]: line.url, [words.key]: key, [words.name]: "Our line" });
  await page.getByRole("button", { name: words.test }).click();
  const report = page.getByRole("status").filter({ hasText: words.testGood });
  await expect(report).toContainText(`${words.subject.key} ${words.finding.accepted}`);
  await expect(report).toContainText(`${words.subject.images} ${words.finding.there}`);
  await fill(page, { [words.imageModel]: "easel-illustrator-1", [words.chatModel]: "easel-writer-1" });
  await page.getByText(words.more).click();
  await expectNoFinding(page, "form");
  await page.getByRole("button", { name: words.save }).click();
  const card = page.getByRole("listitem").filter({ hasText: "Our line" });
  await expect(card).toContainText("••••wxyz");
  expect(line.count("chat") + line.count("picture"), "a test asks in vain only").toBe(2); // both were refused

  for (const part of [words.draws, words.writes]) {
    await page.getByRole("combobox", { name: part }).selectOption(await labelOf(page, part));
  }
  await expect(card).toContainText(words.usedDraws);
  await expect(card).toContainText(words.usedWrites);
  await expectNoFinding(page, "with a server");
  expect(await page.content()).not.toContain("canary");

  await page.goto("/");
  await draw(page);
  expect(line.count("picture")).toBe(2);
  await page.goto("about:blank"); // a line that the stop would cut is none
  await server.stop();
  await server.start();
  await page.goto("/");
  await draw(page, "a blue whale in the sea");
  expect(line.count("picture")).toBe(3);
  expect(server.output()).not.toContain("canary");
  await page.close();
  await line.close();
});

/** The choice of a list that is on the added server. */
async function labelOf(page: Page, part: string): Promise<string> {
  const labels = await page.getByRole("combobox", { name: part }).getByRole("option").allInnerTexts();
  return labels.find((label) => label.endsWith("Our line")) ?? "";
}

test("a wrong address and a wrong key are named precisely, and nothing is lost of what was typed", async ({
  newBrowser,
  ownServer,
}) => {
  const [server, line] = await Promise.all([ownServer(), openModelLine()]);
  const page = await newBrowser({ baseURL: server.url });
  await becomeOwner(page, "owner@example.org");
  await openModels(page);
  await page.getByRole("button", { name: words.add }).click();

  await fill(page, { [words.address]: "models.example", [words.priceUsd]: "a lot" });
  await page.getByRole("button", { name: words.save }).click();
  await expect(page.getByText(words.problem.baseUrl)).toBeVisible();
  await expect(page.getByText(words.problem.number)).toBeVisible();

  await fill(page, { [words.address]: "http://127.0.0.1:1/v1", [words.priceUsd]: "" });
  await page.getByRole("button", { name: words.test }).click();
  await expect(page.getByText(words.finding.unreachable)).toBeVisible();
  await fill(page, { [words.address]: server.url });
  await page.getByRole("button", { name: words.test }).click();
  await expect(page.getByText(words.finding.page)).toBeVisible();
  await fill(page, { [words.address]: line.url, [words.key]: "wrong key" });
  await page.getByRole("button", { name: words.test }).click();
  await expect(page.getByText(words.finding.refused)).toBeVisible();
  await expect(page.getByLabel(words.address, { exact: true })).toHaveValue(line.url);

  await fill(page, { [words.key]: key, [words.imageModel]: "easel-illustrator-1" });
  await page.getByRole("button", { name: words.save }).click();
  const card = page.getByRole("listitem").filter({ hasText: new URL(line.url).host });
  await expect(card).toContainText("••••wxyz");
  await card.getByRole("button", { name: words.edit }).click();
  await fill(card, { [words.address]: "http://127.0.0.1:1/v1" });
  await card.getByRole("button", { name: words.save }).click();
  await expect(card.getByText(en.error.key_needed)).toBeVisible();
  await card.getByRole("button", { name: words.cancel }).click();

  await card.getByRole("button", { name: words.delete }).click();
  await page.getByRole("dialog").getByRole("button", { name: words.delete }).click();
  await expect(card).toHaveCount(0);
  await line.close();
});

test.describe("for others", () => {
  test.use({ expectedNoise: [/status of 404/] });

  test("the page of the models does not exist, and no way leads there", async ({ guest, newBrowser }) => {
    await guest.goto("/account");
    await expect(guest.getByRole("link", { name: en.account.models })).toHaveCount(0);
    for (const page of [guest, await newBrowser()]) {
      const answer = await page.goto("/settings/models");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: words.title, exact: true })).toHaveCount(0);
    }
  });
});

test("what goes wrong at a chosen server is said in the chat, with where to mend it", async ({
  newBrowser,
  ownServer,
}) => {
  const server = await ownServer();
  const page = await newBrowser({ baseURL: server.url });
  await becomeOwner(page, "owner@example.org");
  await openModels(page);
  await page.getByRole("button", { name: words.add }).click();
  await fill(page, { [words.address]: "http://127.0.0.1:2/v1", [words.name]: "Our line", [words.chatModel]: "m" });
  await page.getByRole("button", { name: words.save }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Our line" })).toBeVisible();
  await page.getByRole("combobox", { name: words.writes }).selectOption(await labelOf(page, words.writes));
  await page.goto("/");
  await composer(page).fill("a fox");
  await composer(page).press("Enter");
  await expect(chat(page).getByText(/cannot be reached/)).toBeVisible();
  await expect(pictures(chat(page))).toHaveCount(0);
  await page.close();
});

test("what the image model cannot do is not asked for, and the prompt card says so", async ({
  newBrowser,
  ownServer,
}) => {
  const [server, line] = await Promise.all([ownServer(), openModelLine()]);
  const page = await newBrowser({ baseURL: server.url });
  await becomeOwner(page, "owner@example.org");
  await openModels(page);
  await page.getByRole("button", { name: words.add }).click();
  await fill(page, { [words.address]: line.url, [words.key]: key, [words.name]: "Our line" });
  await fill(page, { [words.imageModel]: "easel-illustrator-1" });
  await page.getByText(words.more).click();
  await page.getByLabel(words.override.transparent, { exact: true }).selectOption({ label: words.option.no });
  await page.getByRole("button", { name: words.save }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Our line" })).toContainText("••••wxyz");
  await page.getByRole("combobox", { name: words.draws }).selectOption(await labelOf(page, words.draws));
  await expect(page.getByRole("listitem").filter({ hasText: "Our line" })).toContainText(words.usedDraws);

  await page.goto("/");
  await draw(page, "a sticker of a red fox with a transparent background");
  const note = chat(page).getByText(en.prompt.unmet.replace("{wishes}", en.prompt.unmet_transparent));
  await expect(note).toBeVisible();
  await note.click();
  await expect(chat(page).getByText(en.prompt.unmetWhy.replace("{model}", "easel-illustrator-1"))).toBeVisible();
  await expectNoFinding(page, "with a note");
  await page.close();
  await line.close();
});
