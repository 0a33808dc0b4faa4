import { callAction, messageIds } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import { begin, chat, composer, conversationId, say } from "./studio.ts";

const pageOfTurns = 60;

test("the beginning of a long conversation comes back as somebody scrolls up to it, and nothing jumps", async ({
  page,
  baseURL,
}) => {
  await begin(page);
  await say(page, "hello, this is the first");
  await expect(chat(page).getByRole("article")).toHaveCount(1);
  const conversation = conversationId(page);
  for (let number = 2; number <= pageOfTurns + 5; number++) {
    const message = { ...messageIds(), conversationId: conversation, text: `hello, this is number ${number}` };
    const answer = await callAction(page.request, baseURL ?? null, "sendMessage", message);
    expect(answer.code).toBe("ok");
  }
  // While answers still come in, what is scrolled to keeps moving, and a turn that ends is shown wherever it stands.
  const answered = chat(page)
    .getByRole("article")
    .filter({ has: page.locator(".prose", { hasText: /\w/ }) });
  await expect(answered).toHaveCount(pageOfTurns + 5);
  await expect(page.getByRole("button", { name: "Stop" })).toBeHidden();
  await page.reload();
  const turns = chat(page).getByRole("article");
  await expect(turns.last()).toContainText(`number ${pageOfTurns + 5}`);
  await expect(turns).toHaveCount(pageOfTurns);
  await expect(chat(page)).not.toContainText("this is the first");

  await composer(page).fill("the page is alive");
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled();
  const transcript = chat(page).getByRole("log");
  const sixth = turns.filter({ hasText: "this is number 6" }).first();
  await transcript.evaluate((box) => box.scrollTo({ top: 0 }));
  await expect(turns).toHaveCount(pageOfTurns + 5);
  await expect(sixth).toBeInViewport(); // it was at the top, and what came went above it
  await transcript.evaluate((box) => box.scrollTo({ top: 0 }));
  await expect(turns.first()).toContainText("this is the first");
  await expect(turns.first()).toBeInViewport();

  await composer(page).fill("hello again");
  await composer(page).press("Enter");
  await expect(turns.last()).toContainText("hello again");
  await expect(turns.last()).toBeInViewport();
});
