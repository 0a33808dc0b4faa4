import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { paintScene } from "#lib/asset/look/test-scene.ts";
import { bring } from "./files.ts";
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { draw, gallery, lightbox, pictures } from "./studio.ts";

// Pictures are found by what they show.

function box(page: Page): Locator {
  return gallery(page).getByRole("combobox", { name: "Search pictures" });
}

async function expectCount(page: Page, text: string): Promise<void> {
  await expect(gallery(page).getByRole("status").filter({ hasText: text })).toBeVisible();
}

/** A picture, a smaller and brighter copy of it as another file, and another picture. */
async function bringCopies(page: Page): Promise<void> {
  const bytes = await paintScene(1);
  const copy = await sharp(bytes).resize({ width: 300 }).modulate({ brightness: 1.06 }).jpeg().toBuffer();
  await bring(page, "drop", [
    { name: "scene.png", type: "image/png", bytes },
    { name: "copy.jpg", type: "image/jpeg", bytes: copy },
    { name: "other.png", type: "image/png", bytes: await paintScene(2) },
  ]);
  await expect(pictures(gallery(page))).toHaveCount(3);
}

async function openDuplicates(page: Page): Promise<void> {
  await gallery(page).getByRole("button", { name: "Download and import" }).click();
  await page.getByRole("menuitem", { name: "Find duplicates" }).click();
}

test("what looks like a picture is found from the opened picture, and Back leads there again", async ({ guest }) => {
  await bringCopies(guest);
  await gallery(guest).getByRole("link", { name: "Open “scene”" }).click();
  await expect(lightbox(guest)).toBeVisible();
  const id = new URL(guest.url()).pathname.split("/").at(-1);
  await lightbox(guest).getByRole("button", { name: "Find similar" }).click();
  await expect(lightbox(guest)).toBeHidden();
  await expect(guest).toHaveURL(new RegExp(`[?&]q=like%3A${id}$`));
  await expect(gallery(guest).getByRole("button", { name: "Remove Looks like “scene”" })).toBeVisible();
  await expectCount(guest, "1 picture found");
  await expect(gallery(guest).getByRole("link", { name: "Open “copy”" })).toBeVisible();
  await expectNoFinding(guest);
  await guest.goBack();
  await expect(lightbox(guest)).toBeVisible();
});

test("a colour is chosen by eye or by name, and stands in the box", async ({ guest }) => {
  await draw(guest, "a green hill under a blue sky");
  await box(guest).fill("color:");
  await expect(gallery(guest).getByRole("option")).toHaveCount(12);
  await expectNoFinding(guest);
  await gallery(guest).getByRole("option", { name: "green" }).click();
  await expect(gallery(guest).getByRole("button", { name: "Remove Colour: green" })).toBeVisible();
  await expectCount(guest, "1 picture found");
  await expect(pictures(gallery(guest))).toHaveCount(1);
  await box(guest).fill("颜色：粉 ");
  await expect(gallery(guest).getByRole("button", { name: "Remove Colour: pink" })).toBeVisible();
  await expectCount(guest, "No pictures found");
  await guest.reload();
  await expect(gallery(guest).getByRole("button", { name: "Remove Colour: green" })).toBeVisible();
  await expectCount(guest, "No pictures found");
});

test("of duplicates the best one stays with what the others had, and an undo brings all back", async ({ guest }) => {
  await bringCopies(guest);
  await expect
    .poll(async () => (await (await guest.request.get("/api/gallery/duplicates")).json()).items.length)
    .toBe(1);
  await gallery(guest).getByRole("link", { name: "Open “copy”" }).hover();
  const copy = gallery(guest)
    .getByRole("listitem")
    .filter({ has: guest.getByRole("link", { name: "Open “copy”" }) });
  await copy.getByRole("button", { name: "Favourite", exact: true }).click();
  await expect(copy.getByRole("button", { name: "Not a favourite any more" })).toBeVisible();

  await openDuplicates(guest);
  const duplicates = guest.getByRole("dialog", { name: "Duplicates" });
  await expect(duplicates.getByText("It has the most pixels.")).toBeVisible();
  await expect(duplicates.getByRole("radio")).toHaveCount(2);
  await expect(duplicates.getByRole("radio").first()).toBeChecked();
  await expectNoFinding(guest);
  const scene = gallery(guest)
    .getByRole("listitem")
    .filter({ has: guest.getByRole("link", { name: "Open “scene”" }) });
  const sort = () => duplicates.getByRole("button", { name: "Keep one, trash the other" }).click();
  const close = async () => {
    await duplicates.getByRole("button", { name: "Close" }).click();
    await expect(duplicates).toBeHidden();
  };

  await duplicates.getByRole("button", { name: "No duplicates" }).click();
  await expect(duplicates.getByText("All of them stay.")).toBeVisible();
  await duplicates.getByRole("button", { name: "Undo" }).click();
  await expect(duplicates.getByRole("radio")).toHaveCount(2);
  await sort();
  await expect(duplicates.getByText("1 picture moved to trash")).toBeVisible();
  await duplicates.getByRole("button", { name: "Undo" }).click();
  await expect(duplicates.getByRole("radio")).toHaveCount(2);
  await close();
  await expect(pictures(gallery(guest))).toHaveCount(3);
  await scene.getByRole("link", { name: "Open “scene”" }).hover(); // a tile has its buttons when somebody is near
  await expect(scene.getByRole("button", { name: "Favourite", exact: true })).toHaveCount(1);

  await openDuplicates(guest);
  await sort();
  await expect(duplicates.getByRole("button", { name: "Undo" })).toBeEnabled();
  await close();
  await expect(pictures(gallery(guest))).toHaveCount(2);
  await expect(scene.getByRole("button", { name: "Not a favourite any more" })).toHaveCount(1);
  await openDuplicates(guest);
  await expect(duplicates.getByText("No duplicates.")).toBeVisible();
});
