import { expect, test } from "./fixtures.ts";
import { begin, chat, foxSentence, gallery, pictures, promptCards, say, unfinished } from "./studio.ts";

// The power cut: SIGKILL for the server a test started itself. The database is left behind as an orphan.

test.describe.configure({ mode: "default" });
test.use({
  expectedNoise: [
    /ERR_CONNECTION_REFUSED|ChunkLoadError|ERR_CONNECTION_RESET|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/,
  ],
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

test("kill -9 while four pictures are drawn loses none and doubles none", async ({ newBrowser, ownServer }) => {
  const server = await ownServer();
  const page = await newBrowser({ baseURL: server.url });
  await begin(page);
  await say(page, `four pictures of ${foxSentence}`);
  await expect(unfinished(chat(page)).first()).toBeAttached();
  await server.kill();
  const orphan = server.databasePid();
  expect(isAlive(orphan)).toBe(true);
  await server.start();
  expect(server.databasePid()).toBe(orphan);

  await expect(pictures(chat(page))).toHaveCount(4, { timeout: 60_000 });
  for (const look of ["live", "after a reload"]) {
    await expect(page.getByRole("article"), look).toHaveCount(1);
    await expect(promptCards(page), look).toHaveCount(1);
    await expect(pictures(chat(page)), look).toHaveCount(4);
    await expect(pictures(gallery(page)), look).toHaveCount(4);
    await page.reload();
  }
});

test("kill -9 while the reply is written: it is written again, once", async ({ newBrowser, held }) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  const reply = held.line.hold("chat", 5);
  await say(page, foxSentence);
  await reply.reached;
  await held.server.kill();
  reply.release();
  await held.server.start();
  await expect(pictures(chat(page))).toHaveCount(1);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(promptCards(page)).toHaveCount(1);
});

test("kill -9 after a paid picture was asked for: it is never asked for twice by itself", async ({
  newBrowser,
  held,
}) => {
  const page = await newBrowser({ baseURL: held.server.url });
  await begin(page);
  const before = held.line.count("picture");
  const picture = held.line.hold("picture", 0);
  await say(page, foxSentence);
  await picture.reached;
  await held.server.kill();
  picture.release();
  await held.server.start();
  await expect(chat(page).getByText("May have been drawn", { exact: true })).toBeVisible();
  await expect(chat(page).getByRole("alert")).toContainText("and charged, all the same");
  await expect(unfinished(page.locator("body"))).toHaveCount(0);
  expect(held.line.count("picture")).toBe(before + 1);

  await chat(page).getByRole("button", { name: "Ask again" }).click();
  await expect(pictures(gallery(page))).toHaveCount(1);
  expect(held.line.count("picture")).toBe(before + 2);
});

test("a server whose terminal is gone goes on, and ends when it is told to", async ({ newBrowser, ownServer }) => {
  const server = await ownServer();
  server.deafen();
  const page = await newBrowser({ baseURL: server.url });
  await begin(page);
  await say(page, foxSentence);
  await expect(pictures(chat(page))).toHaveCount(1); // each job prints a line
  await page.reload();
  await expect(pictures(chat(page))).toHaveCount(1);
  await page.goto("about:blank");
  await server.stop();
  expect(isAlive(server.pid())).toBe(false);
});
