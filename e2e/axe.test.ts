import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { begin, chat, draw, galleryTiles, lightbox, openFirst } from "./studio.ts";

for (const [theme, colorScheme] of [
  ["paper", "light"],
  ["graphite", "dark"],
] as const) {
  test.describe(`on ${theme}`, () => {
    test.use({ colorScheme });

    test(`${theme}: pages for everybody have no serious finding`, async ({ page }) => {
      for (const path of ["/", "/sign-in?new=0", "/sign-in?new=1"]) {
        await page.goto(path);
        await expectNoFinding(page, path);
      }
    });

    test(`${theme}: the studio has no serious finding, empty, with pictures, with one open`, async ({ page }) => {
      await begin(page);
      await expectNoFinding(page, "empty");
      await draw(page);
      await expectNoFinding(page, "with pictures");
      await galleryTiles(page).first().hover();
      await expectNoFinding(page, "a tile in hand");
      await galleryTiles(page).first().getByRole("checkbox", { name: "Pick this picture" }).click();
      await expectNoFinding(page, "a picked tile");
      await page.getByRole("toolbar", { name: "Picked pictures" }).getByRole("button", { name: "Tags" }).click();
      await expect(page.getByRole("dialog", { name: "Tags" })).toBeVisible();
      await expectNoFinding(page, "its tags");
      await page.getByRole("dialog", { name: "Tags" }).getByRole("button", { name: "All tags…" }).click();
      await expect(page.getByRole("dialog", { name: "All tags" })).toBeVisible();
      await expectNoFinding(page, "all tags");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
      await expectNoFinding(page, "the list of keys");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("toolbar", { name: "Picked pictures" })).toBeHidden();
      await chat(page).getByRole("button", { name: "Edit" }).click();
      await page.getByRole("button", { name: "Guest" }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectNoFinding(page, "editor and menu");
      await page.keyboard.press("Escape");
      await openFirst(page);
      await expect(lightbox(page).getByRole("img")).not.toHaveCount(0);
      await expectNoFinding(page, "lightbox");
      await page.goto("/account");
      await expectNoFinding(page, "account");
      await page.goto("/settings/usage");
      await expectNoFinding(page, "usage");
      await page.goto("/settings/prompts");
      await expectNoFinding(page, "prompt rules");
    });

    test(`${theme}: pictures that are compared and shown have no serious finding`, async ({ guest }) => {
      await draw(guest, "two pictures of a red fox in the snow", 2);
      await openFirst(guest);
      const box = lightbox(guest);
      await box.getByRole("button", { name: "Rename" }).click();
      await expectNoFinding(guest, "a name being changed");
      await guest.keyboard.press("Escape");
      await box.getByRole("button", { name: "Compare" }).click();
      const choice = box.getByRole("region", { name: "Compare with" }).getByRole("button", { name: /^Put “/ });
      await expect(choice).toBeFocused();
      await expectNoFinding(guest, "which one to compare with");
      await choice.click();
      await expect(box.getByRole("figure")).toHaveCount(2);
      await expectNoFinding(guest, "side by side");
      await box.getByRole("button", { name: "In one place, with a line between them" }).click();
      await expect(box.getByRole("slider")).toBeVisible();
      await expectNoFinding(guest, "under a line");
      await box.getByRole("button", { name: "In one place, one after the other" }).click();
      await expect(box.getByRole("button", { name: "Pause" })).toBeVisible();
      await expectNoFinding(guest, "in turn");
      await box.getByRole("button", { name: "Back to one picture" }).click();
      await box.getByRole("button", { name: "Slideshow" }).click();
      await expect(box.getByRole("region", { name: "Slideshow" })).toBeVisible();
      await expectNoFinding(guest, "slideshow");
    });

    test.describe("nothing there", () => {
      test.use({ expectedNoise: [/status of 404/] });

      test(`${theme}: pages that do not exist have no serious finding`, async ({ guest }) => {
        for (const path of ["/nowhere", "/c/nowhere", "/p/nowhere"]) {
          await guest.goto(path);
          await expect(guest.getByText(/nothing here|does not exist/).first()).toBeVisible();
          await expectNoFinding(guest, path);
        }
      });
    });
  });
}
