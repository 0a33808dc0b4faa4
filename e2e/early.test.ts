import { expect, test } from "./fixtures.ts";

// A page is seen before its scripts are there: what is pressed in between is not lost.

test("a button that is pressed before the page listens does its work when it does", async ({ guest: page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await page.getByRole("button", { name: "Guest" }).click();
  letGo();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
});
