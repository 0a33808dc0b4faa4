import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { draw, gallery, pictures } from "./studio.ts";

// What was done is taken back also when the server could not be reached at first.

test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED|ERR_INCOMPLETE_CHUNKED/] });

type Item = Readonly<{ isFavorite: boolean }>;

const listed = async (page: Page): Promise<readonly Item[]> =>
  (await (await page.request.get("/api/gallery")).json()).items;
const notices = (page: Page) => page.getByRole("region", { name: "Notifications" });

test("an Undo that does not reach the server is kept, and works when it does", async ({ guest }) => {
  await draw(guest, "two pictures of a lighthouse", 2);
  await pictures(gallery(guest)).first().focus();
  await guest.keyboard.press("x");
  await expect(gallery(guest).getByRole("toolbar", { name: "Picked pictures" })).toBeVisible();
  await guest.keyboard.press(".");
  await expect(notices(guest)).toContainText("1 picture marked as favourite");
  await guest.keyboard.press("ControlOrMeta+a");
  await guest.keyboard.press("Delete");
  await expect(notices(guest)).toContainText("2 pictures moved to trash");
  await guest.context().setOffline(true);
  await notices(guest).getByRole("button", { name: "Undo" }).last().click();
  await expect(notices(guest)).toContainText("The server could not be reached.");
  await guest.context().setOffline(false);
  await guest.locator("body").press("ControlOrMeta+z");
  const favourites = async () => (await listed(guest)).map(({ isFavorite }) => isFavorite).sort();
  await expect.poll(favourites).toEqual([false, true]); // both are back, and what was done before is left alone
});

test("a single picture comes back from the trash also by a second Undo, when the first one met no server", async ({
  guest,
}) => {
  await draw(guest);
  await pictures(gallery(guest)).focus();
  await guest.keyboard.press("Delete");
  await expect(notices(guest)).toContainText("Picture moved to trash");
  await guest.context().setOffline(true);
  await notices(guest).getByRole("button", { name: "Undo" }).click();
  await expect(notices(guest)).toContainText("The server could not be reached.");
  await guest.context().setOffline(false);
  await notices(guest).getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await listed(guest)).length).toBe(1);
});
