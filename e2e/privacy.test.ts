import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import en from "../messages/en.json" with { type: "json" };
import { bring, picture } from "./files.ts";
import { expect, test } from "./fixtures.ts";

// What a person tells in confidence stays here: every request to a model server is read, word for word.

const canaries: readonly string[] = [
  "canary.ann@example.com",
  "13800138000",
  "110101199003074530",
  "sk-proj-canary0123456789",
  "Emma Canarius",
  "Oakfield",
  "王小丽",
  "春晖小学",
];

type Words = typeof en;

async function start(page: Page, words: Words): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: words.welcome.start }).click();
  await expect(composer(page, words)).toBeVisible();
}

function composer(page: Page, words: Words): Locator {
  return page.getByRole("textbox", { name: words.composer.label, exact: true });
}

function drawn(page: Page, words: Words): Locator {
  return page.getByRole("main", { name: words.studio.chatTab }).getByRole("link", { name: openName(words) });
}

function openName(words: Words): RegExp {
  return new RegExp(`^${words.generation.open.split("{title}")[0] ?? ""}`);
}

async function say(page: Page, words: Words, text: string, pictures: number): Promise<void> {
  await composer(page, words).fill(text);
  await expect(page.getByRole("button", { name: words.composer.send, exact: true })).toBeEnabled();
  await composer(page, words).press("Enter");
  await expect(drawn(page, words)).toHaveCount(pictures);
}

test("nothing private leaves over a whole run: messages, corrections, titles, prompts, edited prompts, uploads and their changes", async ({
  held,
  newBrowser,
}) => {
  const page = await newBrowser({ baseURL: held.server.url });
  const before = held.line.sent().length;
  await start(page, en);
  await say(
    page,
    en,
    "a poster with a red fox, call 13800138000 or canary.ann@example.com, id 110101199003074530, sk-proj-canary0123456789",
    1,
  );
  const upload = await sharp(await picture(64, 48))
    .withExif({ IFD0: { Artist: "canary.ann@example.com" } })
    .jpeg()
    .toBuffer();
  await bring(page, "drop", [{ name: "Emma Canarius.jpg", type: "image/jpeg", bytes: upload }]);
  await expect(page.getByRole("link", { name: "Open “Emma Canarius”" })).toBeVisible();
  await say(page, en, "draw Emma Canarius from Oakfield Primary School with a kite", 2);
  await say(page, en, "now Emma with a dog", 3);
  await say(page, en, "画春晖小学的王小丽放风筝", 4);

  const card = page.getByRole("figure", { name: en.prompt.label, exact: true }).last();
  await card.getByRole("button", { name: en.prompt.edit }).click();
  await page
    .getByRole("textbox", { name: en.prompt.field })
    .fill("Subject: a fox with a letter to canary.ann@example.com");
  await page.getByRole("button", { name: en.prompt.againEdited }).click();
  await expect(drawn(page, en)).toHaveCount(5);

  // The upload itself goes along when it is changed, and neither its name nor its maker.
  await page.getByRole("link", { name: "Open “Emma Canarius”" }).first().click();
  await expect(page.getByRole("dialog").getByRole("button", { name: en.change.start, exact: true })).toBeVisible();
  await page.keyboard.press("e");
  await expect(page.getByRole("list", { name: en.change.chosen }).getByRole("listitem")).toHaveCount(1);
  await say(page, en, "add a red balloon for canary.ann@example.com", 6);

  const sent = held.line.sent().slice(before).join("\n");
  expect(sent).toContain("a red fox");
  expect(sent).toContain("/v1/chat/completions");
  expect(sent).toContain("/v1/images/generations");
  expect(sent).toContain("/v1/images/edits");
  expect(sent).toContain("Change only: add a red balloon");
  for (const canary of canaries) expect(sent, canary).not.toContain(canary);
  expect(sent).not.toMatch(/Emma|Canarius/);
});

test("the owner of a workspace lets phone numbers through and lists a name; it holds from the next message on", async ({
  held,
  newBrowser,
}) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await start(page, en);
  await page.goto("/settings/prompts");
  await page.getByRole("combobox", { name: en.rules.kind_phone }).selectOption(en.rules.choice_allow);
  const names = page.getByRole("textbox", { name: en.rules.names });
  await names.fill("Operation Quillfeather\n");
  await page.locator("form").filter({ has: names }).getByRole("button", { name: en.rules.save }).click();
  await expect(page.getByText(en.rules.saved)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("combobox", { name: en.rules.kind_phone })).toHaveValue("allow");
  await expect(page.getByRole("textbox", { name: en.rules.names })).toHaveValue("Operation Quillfeather");

  const before = held.line.sent().length;
  await page.goto("/");
  await say(page, en, "a cover for Operation Quillfeather with the sign “call 13900139000”", 1);
  await expect(page.getByText("Withheld: 1 name from your list")).toBeVisible();
  const sent = held.line.sent().slice(before).join("\n");
  expect(sent).toContain("13900139000");
  expect(sent).not.toMatch(/quillfeather/i);
});
