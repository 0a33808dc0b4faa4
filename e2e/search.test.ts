import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { makeIdAt } from "#lib/ids.ts";
import { inDatabase } from "./database.ts";
import { callAction, unknownId } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import { chat, draw, gallery, lightbox, pictures } from "./studio.ts";

function box(page: Page): Locator {
  return gallery(page).getByRole("combobox", { name: "Search pictures" });
}

function found(page: Page): Locator {
  return gallery(page).getByRole("list", { name: "Found pictures" }).getByRole("listitem");
}

async function expectCount(page: Page, text: string): Promise<void> {
  await expect(gallery(page).getByRole("status").filter({ hasText: text })).toBeVisible();
}

async function firstId(page: Page): Promise<string> {
  return (await (await page.request.get("/api/gallery")).json()).items[0].id;
}

/** The how manieth of its list has the focus. */
function focusedNumber(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.closest("li")?.getAttribute("aria-posinset") ?? 0));
}

/** Older pictures of the same person, with the bytes of one they have. */
const addPictures = `
  INSERT INTO asset (id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, title, alt_text, model)
  SELECT made.id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash,
    CASE n WHEN 4321 THEN '灯塔下的红狐狸' WHEN 1234 THEN 'Drinking fountain' ELSE 'Market day ' || n END,
    CASE n WHEN 1234 THEN 'An old fountain in the harbour' ELSE '集市上的人' END, model
  FROM asset, unnest($2::uuid[]) WITH ORDINALITY AS made(id, n) WHERE asset.id = $1`;

const olderIds = (count: number) =>
  Array.from({ length: count }, (_, at) => makeIdAt(Date.parse("2025-06-15") + at * 60_000));

const addTag = `
  WITH made AS (INSERT INTO tag (id, workspace_id, name, folded)
    SELECT gen_random_uuid(), workspace_id, 'Night', 'night' FROM asset WHERE id = $1 RETURNING id)
  INSERT INTO asset_tag (asset_id, tag_id) SELECT $1, id FROM made`;

async function expectNoFinding(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))));
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

test("one of ten thousand pictures is found by words that are half remembered, in two steps", async ({ guest }) => {
  await draw(guest);
  await inDatabase(addPictures, [await firstId(guest), olderIds(10_000)]);

  await box(guest).fill("狐 灯塔");
  await expectCount(guest, "1 picture found");
  await expect(found(guest).locator("mark")).toHaveText(["灯塔", "狐"]);
  await pictures(gallery(guest)).click();
  await expect(lightbox(guest)).toBeVisible();
  await guest.goBack();
  await expect(lightbox(guest)).toBeHidden();
  await expect(box(guest)).toHaveValue("狐 灯塔");

  await box(guest).fill("harbour drinks");
  await expectCount(guest, "1 picture found");
  await expect(found(guest)).toContainText("Drinking fountain");
  await box(guest).fill("ountai");
  await expectCount(guest, "1 picture found");
  await box(guest).fill("market");
  await expectCount(guest, "More than");
  await box(guest).press("Escape");
  await pictures(gallery(guest)).first().focus();
  await guest.keyboard.press("End");
  await expect.poll(() => focusedNumber(guest)).toBeGreaterThan(50);
  expect(await found(guest).count()).toBeLessThan(50); // only those in sight are drawn
  await guest.keyboard.press("Home");
  await expect(pictures(gallery(guest)).first()).toBeFocused();
  await expectNoFinding(guest);
  await pictures(gallery(guest)).first().click();
  const address = guest.url();
  await guest.getByRole("button", { name: "Next picture" }).click();
  await expect(guest).not.toHaveURL(address);
  await expect(guest).toHaveURL(/[?&]q=market/);
});

test("the lightbox walks on through results that were not here when it was opened", async ({ guest }) => {
  await draw(guest);
  await inDatabase(addPictures, [await firstId(guest), olderIds(130)]);
  await box(guest).fill("market");
  await expectCount(guest, "130 pictures found");
  await box(guest).press("Escape");
  await pictures(gallery(guest)).first().click();
  await expect(lightbox(guest)).toContainText("1 of 60+");
  for (let at = 2; at <= 130; at++) {
    await guest.keyboard.press("ArrowRight");
    await expect(lightbox(guest)).toContainText(`${at} of `);
  }
  await expect(lightbox(guest)).toContainText("130 of 130");
});

test("while an album is open the results of a search are walked through, and not the album", async ({
  guest,
  home,
}) => {
  await draw(guest, "three pictures of a coast", 3);
  const [, b = "", c = ""] = (await (await guest.request.get("/api/gallery")).json()).items.map(
    (one: { readonly id: string }) => one.id,
  );
  const album = unknownId();
  expect((await callAction(guest.request, home, "createAlbum", { id: album, name: "Two" })).code).toBe("ok");
  const change = { id: unknownId(), selection: { ids: [b, c] }, change: { kind: "album", albumId: album } };
  expect((await callAction(guest.request, home, "changePictures", change)).code).toBe("ok");
  await guest.goto(`/?album=${album}`);
  await expect(pictures(gallery(guest))).toHaveCount(2);
  await box(guest).fill("coast");
  await expect(pictures(gallery(guest))).toHaveCount(3);
  await box(guest).press("Escape");
  await pictures(gallery(guest)).first().click();
  await expect(lightbox(guest)).toContainText("1 of 3");
  for (const [key, place] of [
    ["ArrowRight", "2 of 3"],
    ["ArrowRight", "3 of 3"],
    ["ArrowLeft", "2 of 3"],
    ["ArrowLeft", "1 of 3"],
  ] as const) {
    await guest.keyboard.press(key);
    await expect(lightbox(guest)).toContainText(place);
  }
});

test("conditions are chips that the address keeps; what finds nothing says what to leave out", async ({ guest }) => {
  await draw(guest);
  await inDatabase(addTag, [await firstId(guest)]);

  await box(guest).fill("fox tag:n");
  await gallery(guest).getByRole("option", { name: "Tag: Night" }).click();
  await expectCount(guest, "1 picture found");
  await expect(found(guest).locator("mark").first()).toHaveText(/fox/i);
  await expect(guest).toHaveURL(/[?&]q=tag%3ANight\+fox$/);

  await box(guest).fill("fox is:draft ");
  await expect(gallery(guest).getByRole("heading", { name: "Nothing found" })).toBeVisible();
  await box(guest).press("Escape");
  await expectNoFinding(guest);
  await guest.reload();
  await expect(gallery(guest).getByRole("button", { name: "Remove Tag: Night" })).toBeVisible();
  await expect(box(guest)).toHaveValue("fox");
  await gallery(guest).getByRole("button", { name: "Without Drafts" }).click();
  await expectCount(guest, "1 picture found");
  await gallery(guest).getByRole("button", { name: "Remove Tag: Night" }).click();
  await expect(guest).toHaveURL(/\?q=fox$/);
  await guest.goBack();
  await expect(box(guest)).toHaveValue("");
  await expect(found(guest)).toHaveCount(0);
  await expect(pictures(gallery(guest))).toHaveCount(1);
});

test("a result that goes into the trash leaves the list, and comes back by Undo", async ({ guest }) => {
  await draw(guest);
  await box(guest).fill("fox");
  await expectCount(guest, "1 picture found");
  await found(guest).hover();
  await found(guest).getByRole("button", { name: "Move to trash" }).click();
  await expectCount(guest, "No pictures found");
  await guest.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Undo" }).click();
  await expectCount(guest, "1 picture found");
});

test("what is searched for from a list is looked for in all conversations, though the gallery shows one", async ({
  guest,
}) => {
  await draw(guest);
  await guest.getByRole("navigation", { name: "Conversations" }).getByRole("button", { name: "New chat" }).click();
  await expect(pictures(chat(guest))).toHaveCount(0); // the new one is shown
  await draw(guest, "a blue whale in the sea");
  const here = guest.getByRole("button", { name: "This conversation" });
  const showHere = async () => {
    await here.click();
    await expect(here).toHaveAttribute("aria-pressed", "true");
  };
  await showHere();
  await expect(pictures(gallery(guest))).toHaveCount(1);

  await gallery(guest).getByRole("button", { name: "Saved searches" }).click();
  const saved = guest.getByRole("dialog", { name: "Saved searches" });
  await saved.getByRole("button", { name: "This week" }).click();
  await expect(here).toHaveAttribute("aria-pressed", "false");
  await expectCount(guest, "2 pictures found");

  await showHere();
  await expectCount(guest, "1 picture found");
  await found(guest).getByRole("link", { name: /^Open/ }).focus();
  await guest.keyboard.press("m");
  await expect(guest).toHaveURL(/[?&]q=like%3A/);
  await expect(here).toHaveAttribute("aria-pressed", "false");
});

test("a search is saved, opened again, and deleted", async ({ guest }) => {
  await draw(guest);
  await guest.keyboard.press("ControlOrMeta+k");
  await expect(box(guest)).toBeFocused();
  await box(guest).fill("fox -whale");
  await expectCount(guest, "1 picture found");
  await gallery(guest).getByRole("button", { name: "Saved searches" }).click();
  const saved = guest.getByRole("dialog", { name: "Saved searches" });
  await saved.getByRole("textbox", { name: "Name" }).fill("Foxes");
  await saved.getByRole("button", { name: "Save this search" }).click();
  await expect(saved.getByRole("button", { name: /^Foxes/ })).toBeVisible();
  await expectNoFinding(guest);
  await guest.keyboard.press("Escape");
  await expect(saved).toBeHidden();

  await gallery(guest).getByRole("button", { name: "Clear the search" }).click();
  await expect(guest).not.toHaveURL(/q=/);
  await gallery(guest).getByRole("button", { name: "Saved searches" }).click();
  await saved.getByRole("button", { name: /^Foxes/ }).click();
  await expect(box(guest)).toHaveValue("fox -whale");
  await expectCount(guest, "1 picture found");

  await gallery(guest).getByRole("button", { name: "Saved searches" }).click();
  await saved.getByRole("button", { name: "Delete “Foxes”" }).click();
  await expect(saved.getByText("None yet.")).toBeVisible();
});
