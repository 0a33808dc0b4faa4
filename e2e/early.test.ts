import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { composer } from "./studio.ts";

// A page is seen before its scripts are there: what is pressed in between is not lost.

test("a button that is pressed before the page listens does its work when it does", async ({ guest: page }) => {
  const letGo = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  await page.getByRole("button", { name: "Guest" }).click();
  letGo();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
});

test("Enter that comes before the list of styles does is kept for it", async ({ guest: page }) => {
  await expect(page.getByRole("button", { name: "Send" })).toBeVisible();
  const letGo = await holdScripts(page);
  await composer(page).pressSequentially("/riso");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toHaveCount(0); // not there yet
  await expect(composer(page)).toHaveValue("/riso"); // and not sent
  letGo();
  await expect(page.getByRole("list", { name: "Chosen styles" })).toContainText("Risograph");
  await expect(composer(page)).toHaveValue("");
});

test("a button that is pressed while the page is read, and not yet understood, does its work once", async ({
  guest: page,
}) => {
  // React and Next begin; what the studio is made of comes late.
  const letGo = await holdScripts(page, (script) => script.includes("data-pane"));
  await page.reload({ waitUntil: "commit" });
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("_reactListening")));
  await page.getByRole("button", { name: "Guest" }).click();
  letGo();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
});

/** Scripts that are asked for from now on, those of them that are meant, come when the answer is called. */
async function holdScripts(page: Page, isMeant: (script: string) => boolean = () => true): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/_next/static/**/*.js", async (route) => {
    const answer = await route.fetch();
    if (isMeant(await answer.text())) await promise;
    await route.fulfill({ response: answer });
  });
  return resolve;
}
