import type { Page } from "@playwright/test";
import { callAction, messageIds } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import { begin, draw, gallery, galleryTiles, pictures } from "./studio.ts";

type Item = Readonly<{ id: string; isFavorite: boolean; status: string | null; tags: readonly string[] }>;

async function listed(page: Page, view = "all"): Promise<readonly Item[]> {
  const answer = await page.request.get(`/api/gallery?${new URLSearchParams({ view, limit: "200" })}`);
  return (await answer.json()).items;
}

const shootSize = 40;

/** Forty small pictures, as after a long morning. */
async function shoot(page: Page, home: string): Promise<void> {
  await begin(page);
  for (let message = 0; message < shootSize / 4; message++) {
    const said = { ...messageIds(), text: `four pictures of a fox, number ${message}`, isDraft: true };
    expect((await callAction(page.request, home, "sendMessage", said)).code).toBe("ok");
  }
  await expect.poll(async () => (await listed(page)).length, { timeout: 150_000 }).toBe(shootSize);
  await page.reload();
  await expect(pictures(gallery(page)).first()).toBeVisible();
}

const bar = (page: Page) => gallery(page).getByRole("toolbar", { name: "Picked pictures" });
const notices = (page: Page) => page.getByRole("region", { name: "Notifications" });

/** The tiles listen to keys once the boxes do: the first press is repeated until it is heard. */
async function pickFirst(page: Page): Promise<void> {
  const first = pictures(gallery(page)).first();
  await expect(async () => {
    await first.focus();
    await page.keyboard.press("x");
    await expect(bar(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test("a shoot of forty is sorted by keyboard alone, and an accidental delete of all of it is undone", async ({
  page,
  home,
}) => {
  test.setTimeout(240_000);
  await shoot(page, home);
  const links = pictures(gallery(page));

  await pickFirst(page);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(links.nth(1)).toBeFocused();
  await expect(bar(page)).toContainText("2 picked");
  await page.keyboard.press(".");
  await expect(notices(page)).toContainText("2 pictures marked as favourite");
  await page.keyboard.press("3");
  await expect(notices(page)).toContainText("2 pictures approved");

  await page.keyboard.press("t");
  const tags = page.getByRole("dialog", { name: "Tags" });
  await expect(tags.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("Keeper");
  await expect(tags.getByRole("option")).toHaveText("New: “Keeper”");
  await page.keyboard.press("Enter");
  await expect(tags.getByRole("button", { name: "Take away “Keeper”" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tags).toBeHidden();

  await page.keyboard.press("a");
  const albums = page.getByRole("dialog", { name: "Add to album" });
  await expect(albums.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("Fox shoot");
  await expect(albums.getByRole("option")).toHaveText("New: “Fox shoot”");
  await page.keyboard.press("Enter");
  await expect(notices(page)).toContainText("2 pictures added to “Fox shoot”");
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();

  // All but these two, whatever the page has loaded of them.
  await page.keyboard.press("ControlOrMeta+a");
  await expect(bar(page)).toBeVisible();
  await links.first().focus();
  await page.keyboard.press("x");
  await page.keyboard.press("ArrowRight");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("x");
  await page.keyboard.press("4");
  await expect(notices(page)).toContainText("38 pictures rejected");

  // A tile stands where its picture was asked for, the list is in the order in which they came.
  const kept = await links.evaluateAll((all) => all.slice(0, 2).map((link) => link.getAttribute("href")));
  const sorted = await listed(page);
  expect(sorted).toHaveLength(shootSize);
  expect(sorted.map(({ id, isFavorite, status, tags: names }) => [id, isFavorite, status, names])).toEqual(
    sorted.map(({ id }) =>
      kept.includes(`/p/${id}`) ? [id, true, "approved", ["Keeper"]] : [id, false, "rejected", []],
    ),
  );

  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await expect(notices(page)).toContainText("40 pictures moved to trash");
  await expect(links).toHaveCount(0);
  expect(await listed(page)).toEqual([]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(notices(page).getByText("moved to trash")).toHaveCount(0, { timeout: 5_000 }); // it would stay for ten seconds
  await expect(links.first()).toBeVisible();
  await expect.poll(async () => await listed(page)).toEqual(sorted);

  // A frame goes on past the edge of the window, over pictures that are drawn only when they come in sight.
  const wall = gallery(page).getByRole("tabpanel");
  await wall.evaluate((box) => box.scrollTo(0, 0));
  const window = await wall.boundingBox();
  if (!window) throw new Error("the gallery has no place");
  await page.mouse.move(window.x + 6, window.y + 6);
  await page.mouse.down();
  await page.mouse.move(window.x + window.width - 30, window.y + window.height - 6, { steps: 4 });
  await expect(bar(page)).toContainText("40 picked");
  await page.mouse.up();
  await expect(bar(page)).toContainText("40 picked");
});

test("a press on the box picks, a press on a picture while picking picks too, and what is done shows in another tab", async ({
  guest,
}) => {
  await draw(guest, "three pictures of a lighthouse", 3);
  const other = await guest.context().newPage();
  await other.goto("/");
  const tiles = galleryTiles(guest);
  await expect(pictures(gallery(other))).toHaveCount(3);
  await tiles.nth(0).hover();
  await tiles.nth(0).getByRole("checkbox", { name: "Pick this picture" }).click();
  await expect(bar(guest)).toContainText("1 picked");
  await pictures(tiles.nth(2)).click();
  await expect(bar(guest)).toContainText("2 picked");
  await expect(guest).not.toHaveURL(/\/p\//);
  await pictures(tiles.nth(1)).click({ modifiers: ["Shift"] });
  await expect(bar(guest)).toContainText("3 picked");
  await tiles.nth(0).getByRole("checkbox").click();
  await expect(bar(guest)).toContainText("2 picked");

  await bar(guest).getByRole("button", { name: "Status" }).click();
  await guest.getByRole("menuitem", { name: "In review" }).click();
  await expect(notices(guest)).toContainText("2 pictures sent to review");
  await expect(gallery(other).getByText("In review")).toHaveCount(2);
  await bar(guest).getByRole("button", { name: "Move to trash" }).click();
  await expect(pictures(gallery(guest))).toHaveCount(1);
  await expect(pictures(gallery(other))).toHaveCount(1);
  await expect(notices(guest)).toContainText("2 pictures moved to trash"); // only then its Undo is the last one
  await notices(guest).getByRole("button", { name: "Undo" }).last().click();
  await expect(pictures(gallery(other))).toHaveCount(3);
  await expect(gallery(guest).getByText("In review")).toHaveCount(2);
  await other.close();
});

test("a drag picks the pictures that it comes over, adds with Shift, and Escape takes it back", async ({ guest }) => {
  await draw(guest, "three pictures of a lighthouse", 3);
  await pickFirst(guest);
  await guest.keyboard.press("Escape");
  await expect(bar(guest)).toBeHidden();
  const frame = gallery(guest).locator(".lasso");
  const over = async (at: number) => {
    const box = await galleryTiles(guest).nth(at).boundingBox();
    if (!box) throw new Error("a tile has no place");
    return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2, left: box.x };
  };
  const lowest = Math.max(...(await Promise.all([0, 1, 2].map(over))).map(({ y, height }) => y + height / 2));
  const first = await over(0);

  // From beside the pictures over all of them.
  await guest.mouse.move(first.left - 8, lowest + 40);
  await guest.mouse.down();
  await guest.mouse.move((await over(2)).x, first.y, { steps: 4 });
  await expect(bar(guest)).toContainText("3 picked");
  await expect(frame).toBeVisible();
  await guest.mouse.up();
  await expect(frame).toHaveCount(0);
  await expect(bar(guest)).toContainText("3 picked");

  // A new drag picks anew; while somebody picks it may begin on a picture, which is not opened.
  await guest.mouse.move(first.x, first.y);
  await guest.mouse.down();
  await guest.mouse.move(first.x + 9, first.y + 9, { steps: 3 });
  await expect(bar(guest)).toContainText("1 picked");
  await guest.mouse.up();
  await expect(frame).toHaveCount(0);
  await expect(bar(guest)).toContainText("1 picked");
  await expect(guest).not.toHaveURL(/\/p\//);

  // With Shift to what is picked; Escape brings back what was.
  const last = await over(2);
  await guest.keyboard.down("Shift");
  await guest.mouse.move(last.x, last.y);
  await guest.mouse.down();
  await guest.mouse.move(last.x + 9, last.y + 9, { steps: 3 });
  await expect(bar(guest)).toContainText("2 picked");
  await guest.keyboard.up("Shift");
  await guest.keyboard.press("Escape");
  await expect(frame).toHaveCount(0);
  await expect(bar(guest)).toContainText("1 picked");
  await guest.mouse.up();
  await expect(bar(guest)).toContainText("1 picked");
});

test("an album is made, filled, ordered by keyboard, opened again by its address, deleted and brought back", async ({
  guest,
}) => {
  await draw(guest, "three pictures of a lighthouse", 3);
  const rail = guest.getByRole("navigation", { name: "Conversations" });
  await rail.getByRole("button", { name: "New album" }).click();
  await rail.getByRole("textbox", { name: "Name of the album" }).fill("Coast");
  await guest.keyboard.press("Enter");
  await expect(rail.getByRole("link", { name: "Coast" })).toBeVisible();

  await pickFirst(guest);
  await guest.keyboard.press("ControlOrMeta+a");
  await expect(bar(guest)).toContainText("3 picked");
  await bar(guest).getByRole("button", { name: "Add to album" }).click();
  await guest.getByRole("option", { name: "Coast" }).click();
  await expect(notices(guest)).toContainText("3 pictures added to “Coast”");
  await rail.getByRole("link", { name: "Coast" }).click();
  await expect(guest).toHaveURL(/[?]album=/);
  const inside = gallery(guest).getByRole("list", { name: "Pictures of “Coast”" });
  const links = pictures(inside);
  await expect(links).toHaveCount(3);
  const order = async () => await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const [a, b, c] = await order();

  await links.first().focus();
  await guest.keyboard.press("Alt+ArrowRight");
  await expect.poll(order).toEqual([b, a, c]);
  await expect(links.nth(1)).toBeFocused();
  await guest.keyboard.press("Alt+ArrowRight");
  await expect.poll(order).toEqual([b, c, a]);
  const album = new URL(guest.url()).searchParams.get("album");
  const saved = async () => (await (await guest.request.get(`/api/albums/${album}`)).json()).items;
  await expect.poll(async () => (await saved()).map(({ id }: Item) => `/p/${id}`)).toEqual([b, c, a]);
  await guest.reload();
  await expect(links).toHaveCount(3);
  expect(await order()).toEqual([b, c, a]);

  await rail.getByRole("link", { name: "Coast" }).hover();
  await rail.getByRole("button", { name: "Options for “Coast”" }).click();
  await guest.getByRole("menuitem", { name: "Delete album" }).click();
  await expect(rail.getByRole("link", { name: "Coast" })).toBeHidden();
  await expect(pictures(gallery(guest))).toHaveCount(3);
  await expect(notices(guest)).toContainText("Album “Coast” deleted");
  await notices(guest).getByRole("button", { name: "Undo" }).last().click();
  await rail.getByRole("link", { name: "Coast" }).click();
  await expect(links).toHaveCount(3);
  expect(await order()).toEqual([b, c, a]);
});

test("a tag gets another name on all of its pictures, and comes back after it was deleted", async ({ guest }) => {
  await draw(guest, "two pictures of a lighthouse", 2);
  await pickFirst(guest);
  await guest.keyboard.press("ControlOrMeta+a");
  await guest.keyboard.press("t");
  const window = guest.getByRole("dialog", { name: "Tags" });
  await window.getByRole("combobox").fill("harbor");
  await window.getByRole("option", { name: "New: “harbor”" }).click();
  await expect(window.getByRole("button", { name: "Take away “harbor”" })).toBeVisible();
  const tags = async () => (await listed(guest)).map((item) => item.tags);
  await expect.poll(tags).toEqual([["harbor"], ["harbor"]]);

  await window.getByRole("button", { name: "All tags…" }).click();
  const all = guest.getByRole("dialog", { name: "All tags" });
  await all.getByRole("button", { name: "Rename “harbor”" }).click();
  await all.getByRole("textbox", { name: "Name of the tag" }).fill("Harbour");
  await guest.keyboard.press("Enter");
  await expect(all.getByRole("button", { name: "Rename “Harbour”" })).toBeVisible();
  expect(await tags()).toEqual([["Harbour"], ["Harbour"]]);

  await all.getByRole("button", { name: "Delete “Harbour”" }).click();
  await expect(all.getByText("No picture has a tag yet.")).toBeVisible();
  expect(await tags()).toEqual([[], []]);
  await guest.keyboard.press("Escape");
  await expect(all).toBeHidden();
  await notices(guest).getByRole("button", { name: "Undo" }).last().click();
  await expect.poll(tags).toEqual([["Harbour"], ["Harbour"]]);
});

test.describe("albums that fill themselves", () => {
  test.use({ expectedNoise: [/status of 400/] });

  test("they are searches in the address, and one that leads back to itself says so", async ({ guest, home }) => {
    await draw(guest, "a poster for a jazz night");
    const rail = guest.getByRole("region", { name: "Albums" });
    await rail.getByRole("link", { name: "Posters" }).click();
    await expect(guest).toHaveURL(/[?&]q=purpose%3Aposter/);
    await expect(pictures(gallery(guest))).toHaveCount(1);
    await expect(rail.getByRole("link", { name: "Posters" })).toHaveAttribute("aria-current", "page");
    await rail.getByRole("link", { name: "To review" }).click();
    await expect(gallery(guest).getByRole("heading", { name: "Nothing found" })).toBeVisible();
    await guest.goBack();
    await expect(pictures(gallery(guest))).toHaveCount(1);

    for (const [name, query] of [
      ["Jazz", "jazz"],
      ["Ring", "album:around"],
      ["Around", "album:Ring"],
    ]) {
      const album = { id: messageIds().turnId, name, query };
      expect((await callAction(guest.request, home, "createAlbum", album)).code).toBe("ok");
    }
    await guest.goto("/?q=album:jazz");
    await expect(pictures(gallery(guest))).toHaveCount(1);
    await guest.goto("/?q=album:ring");
    await expect(gallery(guest).getByRole("alert")).toContainText("leads back to itself");
    await gallery(guest).getByRole("alert").getByRole("button", { name: "Clear the search" }).click();
    await expect(pictures(gallery(guest))).toHaveCount(1);
  });
});

test.describe("under a finger", () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test("a long press picks, taps go on, and what is picked goes away together", async ({ guest }) => {
    await draw(guest, "two pictures of a lighthouse", 2);
    await guest
      .getByRole("navigation", { name: "Panes" })
      .getByRole("button", { name: /^Gallery/ })
      .tap();
    const links = pictures(gallery(guest));
    const finger = { pointerType: "touch", clientX: 50, clientY: 200 };
    await expect(async () => {
      await links.first().dispatchEvent("pointerdown", finger);
      await expect(bar(guest)).toContainText("1 picked", { timeout: 2_000 });
    }).toPass();
    await links.first().dispatchEvent("pointerup", finger);
    await links.first().dispatchEvent("click"); // as the finger leaves
    await expect(bar(guest)).toContainText("1 picked");
    await links.nth(1).tap();
    await expect(bar(guest)).toContainText("2 picked");
    await bar(guest).getByRole("button", { name: "More" }).tap();
    await guest.getByRole("menuitem", { name: "Add to album" }).tap();
    await expect(guest.getByRole("dialog", { name: "Add to album" })).toBeVisible();
    await guest.keyboard.press("Escape");
    await expect(guest.getByRole("dialog")).toHaveCount(0);
    await expect(bar(guest)).toContainText("2 picked");
    await bar(guest).getByRole("button", { name: "Move to trash" }).tap();
    await expect(links).toHaveCount(0);
  });
});
