import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { callAction } from "./direct.ts";
import { bring, picture } from "./files.ts";
import { expect, test } from "./fixtures.ts";
import { gallery, galleryTiles, lightbox, pictures } from "./studio.ts";

/** Three pictures; their ids, the newest first. */
async function bringThree(page: Page): Promise<readonly string[]> {
  const files = ["one", "two", "three"].map(async (name) => {
    return { name: `${name}.png`, type: "image/png", bytes: await picture(300, 200) };
  });
  await bring(page, "drop", await Promise.all(files));
  await expect(pictures(gallery(page))).toHaveCount(3);
  const { items } = await (await page.request.get("/api/gallery?view=all")).json();
  return items.map(({ id }: { readonly id: string }) => id);
}

test("the trash says how long pictures stay in it, gives one back, and is emptied after a question", async ({
  guest,
  home,
}) => {
  const ids = await bringThree(guest);
  expect((await callAction(guest.request, home, "trashAssets", { ids })).code).toBe("ok");
  await expect(pictures(gallery(guest))).toHaveCount(0);
  await gallery(guest).getByRole("tab", { name: "Trash" }).click();
  await expect(pictures(gallery(guest))).toHaveCount(3);
  await expect(gallery(guest)).toContainText("What lies here is deleted for ever after 30 days.");
  await expect(galleryTiles(guest).first().getByRole("img", { name: "Deleted for ever in 30 days." })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: guest }).include(".gallery-zone").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await gallery(guest).getByRole("link", { name: "Open “two”" }).click();
  await expect(lightbox(guest)).toContainText("Deleted for ever in 30 days.");
  await lightbox(guest).getByRole("button", { name: "Restore" }).click();
  await expect(lightbox(guest)).not.toContainText("Deleted for ever in 30 days.");
  await guest.keyboard.press("Escape");
  await expect(lightbox(guest)).toBeHidden();
  await expect(pictures(gallery(guest))).toHaveCount(2);

  await gallery(guest).getByRole("button", { name: "Empty the trash" }).click();
  const question = guest.getByRole("dialog", { name: "Delete 2 pictures for ever?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toBeHidden();
  await expect(pictures(gallery(guest))).toHaveCount(2);
  await gallery(guest).getByRole("button", { name: "Empty the trash" }).click();
  await question.getByRole("button", { name: "Delete for ever" }).click();
  await expect(gallery(guest)).toContainText("The trash is empty.");
  await gallery(guest).getByRole("tab", { name: "All" }).click();
  await expect(pictures(gallery(guest))).toHaveCount(1);
});

test("what was picked in the trash goes, and not what is thrown away while the question stands", async ({
  guest,
  home,
}) => {
  const [newest = "", middle = "", oldest = ""] = await bringThree(guest);
  const throwAway = async (ids: readonly string[]) =>
    expect((await callAction(guest.request, home, "trashAssets", { ids })).code).toBe("ok");
  await throwAway([newest, middle]);
  await gallery(guest).getByRole("tab", { name: "Trash" }).click();
  await expect(pictures(gallery(guest))).toHaveCount(2);
  await galleryTiles(guest).first().hover();
  await guest.keyboard.press("ControlOrMeta+a");
  await guest.getByRole("toolbar").getByRole("button", { name: "Delete for ever" }).click();
  const question = guest.getByRole("dialog", { name: "Delete 2 pictures for ever?" });
  await expect(question).toBeVisible();
  await throwAway([oldest]);
  await expect(guest.locator("[data-wall] [data-tile]")).toHaveCount(3); // behind the question, where no role is seen
  await question.getByRole("button", { name: "Delete for ever" }).click();
  await expect(guest.getByRole("toolbar")).toBeHidden();
  await expect(galleryTiles(guest)).toHaveCount(1);
  const trash = await (await guest.request.get("/api/gallery?view=trash")).json();
  expect(trash.items.map(({ id }: { readonly id: string }) => id)).toEqual([oldest]);
});
