import type { Page } from "@playwright/test";
import { type Marks, type Seen, watchSend } from "./watch-send.ts";

const patienceMs = 30_000;

/** Types a message and sends it with Enter; resolves when its first picture was painted. */
export async function sendAndWatch(page: Page, marks: Marks, text: string): Promise<Seen> {
  const box = page.getByRole("textbox", { name: "Message" });
  await box.fill(text);
  await box.focus();
  const seen = page.evaluate(watchSend, marks);
  // The watcher is in place when the page answers the next question.
  await page.evaluate(() => null);
  await box.press("Enter");
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(
      () => reject(new Error(`nothing painted within ${patienceMs / 1000} s of “${text}”`)),
      patienceMs,
    ).unref();
  });
  return await Promise.race([seen, late]);
}
