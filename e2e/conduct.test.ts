import type { Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expect, test } from "./fixtures.ts";
import { openModelLine } from "./model-line.ts";
import { changeRules } from "./rules.ts";
import { becomeOwner } from "./studio.ts";

// A classroom: what is not for it is asked about, and what the server's own screen objects to after drawing, or cannot
// be asked about, is shown to nobody. The screen is one of a server that is like OpenAI's.

const languages = [
  {
    locale: "en-US",
    words: en,
    fox: "a red fox under an oak tree",
    glass: "a glass of whisky on a desk",
    juice: "juice",
  },
  { locale: "zh-CN", words: zh, fox: "一只红狐狸在橡树下看书", glass: "桌上的一杯威士忌", juice: "果汁" },
] as const;

type Telling = Readonly<{ page: Page; words: typeof en }>;

const talk = ({ page, words }: Telling) => page.getByRole("main", { name: words.studio.chatTab });
const pictures = (telling: Telling) =>
  talk(telling).getByRole("link", { name: telling.words.generation.open.split("{title}")[0] ?? "" });

async function say({ page, words }: Telling, text: string): Promise<void> {
  const box = page.getByRole("textbox", { name: words.composer.label, exact: true });
  await box.fill(text);
  await expect(page.getByRole("button", { name: words.composer.send, exact: true })).toBeEnabled(); // the page is alive
  await box.press("Enter");
}

/** The owner's part: a server with a screen of its own draws for everybody. */
async function addServer(page: Page, url: string): Promise<void> {
  const { models: words } = en;
  await becomeOwner(page, "owner@example.org");
  await page.goto("/settings/models");
  await page.getByRole("button", { name: words.add }).click();
  await page.getByLabel(words.kind, { exact: true }).selectOption({ label: "OpenAI" });
  for (const [label, value] of [
    [words.address, url],
    [words.key, "sk-canary-0123456789"],
    [words.name, "Screened"],
    [words.imageModel, "gpt-image-2.5-flare"],
    [words.chatModel, "gpt-6-luna"],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
  await page.getByRole("button", { name: words.save }).click();
  const card = page.getByRole("listitem").filter({ hasText: "Screened" });
  await expect(card).toBeVisible();
  for (const [part, used] of [
    [words.draws, words.usedDraws],
    [words.writes, words.usedWrites],
  ] as const) {
    const choice = page.getByRole("combobox", { name: part });
    const labels = await choice.getByRole("option").allInnerTexts();
    await choice.selectOption(labels.find((label) => label.endsWith("Screened")) ?? "");
    await expect(card).toContainText(used);
  }
}

test("a classroom is asked for gentler words, and sees no picture that the server's screen has not passed", async ({
  newBrowser,
  ownServer,
}) => {
  const [server, line] = await Promise.all([ownServer(), openModelLine()]);
  const owner = await newBrowser({ baseURL: server.url, locale: "en-US" });
  await addServer(owner, line.url);
  await owner.close();
  for (const { locale, words, fox, glass, juice } of languages) {
    const page = await newBrowser({ baseURL: server.url, locale });
    const telling = { page, words };
    await page.goto("/");
    await page.getByRole("button", { name: words.welcome.start }).click();
    await expect(page.getByRole("textbox", { name: words.composer.label, exact: true })).toBeVisible();
    await changeRules(page, words, words.nameRules.conductTitle, async (form) => {
      await form.getByLabel(words.nameRules.profile).selectOption("classroom");
      await form.getByRole("checkbox", { name: words.nameRules.checksOutput }).check();
    });
    await page.goto("/");

    await say(telling, glass);
    const notes = page.getByRole("region", { name: words.question.title });
    await expect(notes).toContainText(words.question.conduct_drugs.split("}”")[1]?.slice(0, 12) ?? "");
    await expect(notes.getByRole("button")).toHaveCount(1); // nobody may have it otherwise
    await notes.getByRole("button").filter({ hasText: juice }).click();
    await expect(pictures(telling)).toHaveCount(1);

    await line.fault("screen", { kind: "latency", ms: 0 }); // the words pass
    await line.fault("screen", { kind: "flagged" });
    await say(telling, fox);
    const note = talk(telling).getByRole("figure").last().getByRole("alert");
    await expect(note).toContainText(words.failure.flagged);
    await expect(note).toContainText(words.refusal.about.replace("{what}", words.refusal.reason_violence));
    await expect(note).toContainText(words.failure.billed_yes);
    await expect(pictures(telling)).toHaveCount(1);

    await line.fault("screen", { kind: "server_error" });
    await say(telling, locale === "zh-CN" ? "海里的一头蓝鲸" : "a blue whale in the sea");
    await expect(note).toContainText(words.failure.unscreened);
    await expect(note).toContainText(words.failure.billed_no);
    await expect(pictures(telling)).toHaveCount(1);
    await note.getByRole("button", { name: /^(Draw it again|重画)$/ }).click();
    await expect(pictures(telling)).toHaveCount(2);
    await page.close();
  }
  await line.close();
});
