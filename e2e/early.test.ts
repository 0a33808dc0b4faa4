import type { Page } from "@playwright/test";
import { callAction, messageIds } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import { composer, draw, gallery, galleryTiles, pictures, promptCards } from "./studio.ts";

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

test("a press on a button that is drawn anew before it listens is made on the one that stands there then", async ({
  guest: page,
}) => {
  const letGo = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  const button = page.getByRole("button", { name: "Guest" });
  await button.click();
  await button.evaluate((element) => element.replaceWith(element.cloneNode(true)));
  letGo();
  await expect(page.getByRole("menu")).toBeVisible();
});

test("what was said before stays in view until it listens, whatever comes meanwhile; a press on it is kept", async ({
  guest: page,
  home,
}) => {
  await draw(page);
  const letGo = await holdScripts(page, (script) => script.includes("isOneOfSeveral"));
  await page.reload();
  await composer(page).fill("a");
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled(); // the page is alive
  const conversationId = page.url().split("/").at(-1);
  const said = { ...messageIds(), text: "a blue boat", conversationId };
  expect((await callAction(page.request, home, "sendMessage", said)).code).toBe("ok");
  await expect(pictures(gallery(page))).toHaveCount(2);
  const compare = promptCards(page).first().getByRole("button", { name: "Compare" });
  await compare.click();
  letGo();
  await expect(compare).toHaveAttribute("aria-pressed", "true");
  await expect(promptCards(page)).toHaveCount(2);
  await page.unrouteAll({ behavior: "wait" });
});

for (const hand of ["pointer", "keys"] as const) {
  test(`a picture that is picked by ${hand} before what picks is here is picked when it is`, async ({
    guest: page,
  }) => {
    await draw(page);
    const letGo = await holdScripts(page, (script) => script.includes("lasso"));
    await page.reload();
    await composer(page).fill("a");
    await expect(page.getByRole("button", { name: "Send" })).toBeEnabled(); // the page is alive
    const tile = galleryTiles(page).first();
    const box = tile.getByRole("checkbox", { name: "Pick this picture" });
    if (hand === "pointer") {
      await tile.hover();
      await box.click();
    } else {
      await pictures(gallery(page)).first().focus();
      await page.keyboard.press("x");
    }
    await expect(box).not.toBeChecked();
    letGo();
    await expect(box).toBeChecked();
    await page.unrouteAll({ behavior: "wait" }); // scripts that nobody waits for may be on their way
  });
}

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
