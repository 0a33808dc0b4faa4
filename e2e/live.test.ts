import { expect, test } from "./fixtures.ts";
import {
  begin,
  chat,
  composer,
  draw,
  expectPainted,
  foxSentence,
  gallery,
  pictures,
  promptCards,
  say,
  unfinished,
} from "./studio.ts";

// One worker: a line that is held is held for everybody on that server.
test.describe.configure({ mode: "default" });

test("a reload in mid-drawing finds the drawing and then the picture", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  const picture = held.line.hold("picture", 1);
  await say(page, foxSentence);
  await picture.reached;
  await expect(unfinished(chat(page))).toHaveCount(1);
  await page.reload();
  await expect(unfinished(chat(page))).toHaveCount(1);
  await expect(unfinished(gallery(page))).toHaveCount(1);
  await expectPainted(chat(page).locator("img").first()); // the stage that had come
  picture.release();
  await expect(pictures(chat(page))).toHaveCount(1);
  await expect(pictures(gallery(page))).toHaveCount(1);
  await expect(unfinished(page.locator("body"))).toHaveCount(0);
});

test("a reload in mid-reply finds the words so far and then the rest", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  const reply = held.line.hold("chat", 5);
  await say(page, foxSentence);
  await reply.reached;
  const words = page.getByRole("article").locator(".prose");
  await expect(words).toHaveText(/\w+/);
  const soFar = (await words.textContent()) ?? "";
  await page.reload();
  await expect(chat(page)).toContainText(foxSentence);
  await expect(words).toContainText(soFar);
  reply.release();
  await expect(pictures(chat(page))).toHaveCount(1);
  await expect(words).toContainText(soFar);
  expect(((await words.textContent()) ?? "").length).toBeGreaterThan(soFar.length);
});

test("a second tab shows the same, while it happens", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  await say(page, "hello");
  await expect(composer(page)).toHaveAttribute("placeholder", "Change something, or ask for another");
  const other = await page.context().newPage();
  await other.goto(page.url());
  const picture = held.line.hold("picture", 1);
  await say(page, foxSentence);
  await expect(chat(other)).toContainText(foxSentence);
  await picture.reached;
  await expect(unfinished(chat(other))).toHaveCount(1);
  await expect(unfinished(gallery(other))).toHaveCount(1);
  picture.release();
  for (const tab of [page, other]) {
    await expect(promptCards(tab)).toHaveCount(1);
    await expect(pictures(chat(tab))).toHaveCount(1);
    await expect(pictures(gallery(tab))).toHaveCount(1);
  }
  const texts = await Promise.all([page, other].map((tab) => tab.getByRole("log").innerText()));
  expect(texts[1]).toBe(texts[0]);
});

test.describe("without a network", () => {
  test.use({
    expectedNoise: [
      /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ChunkLoadError|ERR_CONNECTION_RESET|ERR_INCOMPLETE_CHUNKED/,
    ],
  });

  test("a tab that was cut off catches up by itself", async ({ newBrowser, relay }) => {
    const page = await newBrowser({ baseURL: relay.url });
    await begin(page);
    await draw(page);
    const other = await newBrowser({ storageState: await page.context().storageState() });
    await other.goto(new URL(page.url()).pathname);
    await relay.cut();
    await expect(page.getByText("Reconnecting…")).toBeVisible();
    await draw(other, "make it day");
    await relay.mend();
    await expect(page.getByText("Reconnecting…")).toBeHidden();
    await expect(pictures(chat(page))).toHaveCount(2);
    await expect(pictures(gallery(page))).toHaveCount(2);
    await expect(chat(page)).toContainText("make it day");
  });

  test("a message that could not be sent is kept, and goes out when asked to", async ({ guest }) => {
    await draw(guest);
    await guest.context().setOffline(true);
    await say(guest, "make it day");
    await expect(chat(guest).getByRole("alert")).toContainText("Not sent. The server could not be reached.");
    await guest.context().setOffline(false);
    await guest.getByRole("button", { name: "Send again" }).click();
    await expect(pictures(chat(guest))).toHaveCount(2);
    await expect(guest.getByRole("article")).toHaveCount(2);
  });
});
