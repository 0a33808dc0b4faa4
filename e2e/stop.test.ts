import { expect, test } from "./fixtures.ts";
import { begin, chat, draw, foxSentence, gallery, pictures, promptCards, say, unfinished } from "./studio.ts";

test.describe.configure({ mode: "default" });

test("Stop ends the reply, draws nothing, and leaves room for the next message", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  const pictureCount = held.line.count("picture");
  const reply = held.line.hold("chat", 5);
  await say(page, foxSentence);
  await reply.reached;
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(chat(page).getByText("Stopped.")).toBeVisible();
  reply.release();
  await draw(page, "a blue whale in the sea");
  await expect(promptCards(page)).toHaveCount(1);
  expect(held.line.count("picture")).toBe(pictureCount + 1);
});

test("Escape ends the drawing, and the picture can be asked for again", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  const picture = held.line.hold("picture", 1);
  await say(page, foxSentence);
  await picture.reached;
  await expect(unfinished(chat(page))).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(chat(page).getByText("Cancelled", { exact: true })).toBeVisible();
  await expect(unfinished(gallery(page))).toHaveCount(0);
  picture.release();
  await chat(page).getByRole("button", { name: "Draw it again" }).click();
  await expect(pictures(chat(page))).toHaveCount(1);
  await expect(pictures(gallery(page))).toHaveCount(1);
});

test("one of three pictures can be cancelled; the other two come", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  const picture = held.line.hold("picture", 1);
  await say(page, `three pictures of ${foxSentence}`);
  await picture.reached;
  await expect(unfinished(chat(page))).toHaveCount(3);
  await unfinished(gallery(page)).first().click();
  await expect(unfinished(chat(page))).toHaveCount(2);
  await expect(unfinished(gallery(page))).toHaveCount(2);
  picture.release();
  await expect(pictures(chat(page))).toHaveCount(2);
  await expect(pictures(gallery(page))).toHaveCount(2);
  await expect(chat(page).getByText("Cancelled", { exact: true })).toHaveCount(1);
});

test("three pictures of one wish come together and differ", async ({ guest }) => {
  await draw(guest, `three pictures of ${foxSentence}`, 3);
  await expect(promptCards(guest).getByText("3 pictures")).toBeVisible();
  await expect(pictures(gallery(guest))).toHaveCount(3);
  const answer = await guest.request.get("/api/gallery");
  const { items }: { items: readonly { id: string }[] } = await answer.json();
  const heads = await Promise.all(items.map(({ id }) => guest.request.head(`/api/assets/${id}/original`)));
  expect(new Set(heads.map((head) => head.headers()["etag"])).size).toBe(3);
});

test("an edited prompt is a new revision; the old one and its picture stay", async ({ guest }) => {
  await draw(guest);
  const first = chat(guest).getByRole("figure", { name: "Prompt", exact: true });
  const before = await first.getByRole("definition").allTextContents();
  await first.getByRole("button", { name: "Edit" }).click();
  const field = guest.getByRole("textbox", { name: "Prompt text" });
  await field.fill("Subject: a green frog on a lily pad\nStyle: watercolour");
  await guest.getByRole("button", { name: "Draw again with this prompt" }).click();

  const second = chat(guest).getByRole("figure", { name: "Edited prompt" });
  await expect(second.getByRole("definition")).toContainText(["a green frog on a lily pad", "watercolour"]);
  await expect(pictures(second)).toHaveCount(1);
  await expect(pictures(first)).toHaveCount(1);
  expect(await first.getByRole("definition").allTextContents()).toEqual(before);
  await expect(pictures(gallery(guest))).toHaveCount(2);
});

test("a secret in a message is withheld from the prompt, and shown as withheld", async ({ guest }) => {
  await draw(guest, "a red fox with the sign “call fox@example.org”");
  const card = promptCards(guest);
  await expect(card.getByText(/Withheld: a mail address/)).toBeVisible();
  for (const line of await card.getByRole("definition").allTextContents())
    expect(line).not.toContain("fox@example.org");
});
