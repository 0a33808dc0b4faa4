import { expect, test } from "./fixtures.ts";
import {
  chat,
  composer,
  draw,
  expectPainted,
  foxSentence,
  gallery,
  galleryTiles,
  lightbox,
  openFirst,
  pictures,
  say,
} from "./studio.ts";

test("a favourite is found under Favourites, also after a reload", async ({ guest }) => {
  await draw(guest);
  const tile = galleryTiles(guest).first();
  await tile.hover();
  await tile.getByRole("button", { name: "Favourite", exact: true }).click();
  await expect(tile.getByRole("button", { name: "Not a favourite any more" })).toHaveAttribute("aria-pressed", "true");
  await guest.reload();
  await guest.getByRole("tab", { name: "Favourites" }).click();
  await expect(pictures(gallery(guest))).toHaveCount(1);
  await galleryTiles(guest).first().getByRole("button", { name: "Not a favourite any more" }).click();
  await expect(gallery(guest).getByText("No favourites yet.")).toBeVisible();
});

test("a picture in the trash comes back by Undo, or from the trash", async ({ guest }) => {
  await draw(guest);
  const all = guest.getByRole("tab", { name: "All" });
  const trash = guest.getByRole("tab", { name: "Trash" });
  await galleryTiles(guest).first().hover();
  await galleryTiles(guest).first().getByRole("button", { name: "Move to trash" }).click();
  await expect(pictures(gallery(guest))).toHaveCount(0);
  await expect(chat(guest).getByText("In the trash")).toBeVisible();
  await guest.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Undo" }).click();
  await expect(pictures(gallery(guest))).toHaveCount(1);

  await galleryTiles(guest).first().hover();
  await galleryTiles(guest).first().getByRole("button", { name: "Move to trash" }).click();
  await trash.click();
  await galleryTiles(guest).first().hover();
  await galleryTiles(guest).first().getByRole("button", { name: "Restore" }).click();
  await expect(gallery(guest).getByText("The trash is empty.")).toBeVisible();
  await all.click();
  await expect(pictures(gallery(guest))).toHaveCount(1);
});

test("deleting for ever asks first, and then the bytes are gone", async ({ guest }) => {
  await draw(guest);
  const [{ id }] = (await (await guest.request.get("/api/gallery")).json()).items;
  await galleryTiles(guest).first().hover();
  await galleryTiles(guest).first().getByRole("button", { name: "Move to trash" }).click();
  await guest.getByRole("tab", { name: "Trash" }).click();
  await galleryTiles(guest).first().hover();
  await galleryTiles(guest).first().getByRole("button", { name: "Delete for ever" }).click();
  const question = guest.getByRole("dialog", { name: "Delete this picture for ever?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toBeHidden();
  expect((await guest.request.get(`/api/assets/${id}/thumb`)).status()).toBe(200);
  await galleryTiles(guest).first().hover();
  await galleryTiles(guest).first().getByRole("button", { name: "Delete for ever" }).click();
  await question.getByRole("button", { name: "Delete for ever" }).click();
  await expect(gallery(guest).getByText("The trash is empty.")).toBeVisible();
  for (const variant of ["thumb", "preview", "original"]) {
    expect((await guest.request.get(`/api/assets/${id}/${variant}`)).status()).toBe(404);
  }
});

test("the gallery can show this conversation alone", async ({ guest }) => {
  await draw(guest);
  await guest.getByRole("navigation", { name: "Conversations" }).getByRole("button", { name: "New chat" }).click();
  await expect(pictures(chat(guest))).toHaveCount(0); // the new one is shown
  await draw(guest, "a blue whale in the sea");
  await expect(pictures(gallery(guest))).toHaveCount(2);
  await guest.getByRole("button", { name: "This conversation" }).click();
  await expect(pictures(gallery(guest))).toHaveCount(1);
  await expect(gallery(guest).getByRole("img", { name: /whale/i })).toBeVisible();
});

test("resting on a picture in one pane outlines it in the other", async ({ guest }) => {
  await draw(guest);
  const inChat = chat(guest).locator("[data-link]");
  const inGallery = galleryTiles(guest).first();
  await pictures(chat(guest)).hover();
  await expect(inGallery).toHaveCSS("outline-style", "solid");
  await pictures(gallery(guest)).hover();
  await expect(inChat).toHaveCSS("outline-style", "solid");
  await expect(inGallery).toHaveCSS("outline-style", "none");
  await guest.getByRole("heading", { level: 1 }).hover();
  await expect(inChat).toHaveCSS("outline-style", "none");
});

test("in the lightbox the arrows walk, and Back closes it", async ({ guest }) => {
  await draw(guest, `two pictures of ${foxSentence}`, 2);
  const conversation = guest.url();
  const first = await openFirst(guest);
  await guest.getByRole("button", { name: "Next picture" }).click();
  await expect(guest).not.toHaveURL(new RegExp(first));
  await guest.keyboard.press("ArrowLeft");
  await expect(guest).toHaveURL(new RegExp(first));
  await guest.goBack();
  await expect(guest).toHaveURL(conversation);
  await expect(lightbox(guest)).toBeHidden();
});

test("a conversation can be renamed, found, deleted, and brought back", async ({ guest }) => {
  await draw(guest);
  const rail = guest.getByRole("navigation", { name: "Conversations" });
  const name = `Lighthouse ${crypto.randomUUID().slice(0, 8)}`;
  const rows = rail.getByRole("listitem").filter({ has: guest.getByRole("button", { name: /^Options for/ }) });
  await rows.hover();
  await rail.getByRole("button", { name: /^Options for/ }).click();
  await guest.getByRole("menuitem", { name: "Rename" }).click();
  await rail.getByRole("textbox", { name: "Title" }).fill(name);
  await guest.keyboard.press("Enter");
  await expect(rail.getByRole("link", { name })).toBeVisible();
  await expect(guest).toHaveTitle(`${name} · Easel`);

  await rail.getByRole("button", { name: "New chat" }).click();
  await say(guest, "hello");
  await expect(rows).toHaveCount(2);
  await rail.getByRole("searchbox", { name: "Search conversations" }).fill("lighthouse");
  await expect(rows).toHaveCount(1);
  await rail.getByRole("searchbox", { name: "Search conversations" }).fill("nothing like it");
  await expect(rail.getByText("Nothing found for “nothing like it”")).toBeVisible();
  await rail.getByRole("searchbox", { name: "Search conversations" }).fill("");

  await rail.getByRole("link", { name }).click();
  await rail.getByRole("button", { name: `Options for “${name}”` }).click();
  await guest.getByRole("menuitem", { name: "Move to trash" }).click();
  await expect(guest).toHaveURL(/\/$/);
  await expect(rail.getByRole("link", { name })).toBeHidden();
  await guest.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Undo" }).click();
  await rail.getByRole("link", { name }).click();
  await expect(chat(guest)).toContainText(foxSentence);
  await guest.reload();
  await expect(rail.getByRole("link", { name })).toBeVisible();
});

test("the language can be changed on the welcome page and in the studio, and stays", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "中文" }).click();
  await page.getByRole("button", { name: "开始画" }).click();
  await expect(page.getByRole("textbox", { name: "消息" })).toBeVisible();
  await page.getByRole("button", { name: "访客" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await expect(composer(page)).toBeVisible();
  await page.reload();
  await expect(composer(page)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("paper and graphite are chosen in the menu, and stay", async ({ guest }) => {
  const ground = () => guest.locator("html").evaluate((page) => getComputedStyle(page).backgroundColor);
  const menu = guest.getByRole("button", { name: "Guest" });
  await menu.click();
  await guest.getByRole("menuitemradio", { name: "Paper" }).click();
  await expect(guest.locator("html")).toHaveAttribute("data-theme", "light");
  const paper = await ground();
  await guest.getByRole("menuitemradio", { name: "Graphite" }).click();
  await expect.poll(ground).not.toBe(paper);
  const graphite = await ground();
  await guest.reload();
  await expect.poll(ground).toBe(graphite);
});

test("nothing shines through a picture that is partly transparent", async ({ guest }) => {
  await draw(guest, "a sticker of a cat, transparent background");
  for (const pane of [chat(guest), gallery(guest)]) {
    const picture = pane.getByRole("img", { name: /cat/i });
    await expectPainted(picture);
    await expect(picture.locator("xpath=../img")).toHaveCount(1);
  }
});
