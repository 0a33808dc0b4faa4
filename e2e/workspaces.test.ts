import type { Page } from "@playwright/test";
import zh from "../messages/zh-CN.json" with { type: "json" };
import { callAction, unknownId } from "./direct.ts";
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { enterSpace, makeSpace, openMove, shown, spaces } from "./spaces.ts";
import {
  begin,
  chat,
  composer,
  draw,
  expectPainted,
  gallery,
  galleryTiles,
  lightbox,
  openFirst,
  pictures,
  say,
} from "./studio.ts";

// A tab whose line is cut says so on its console.
test.use({ expectedNoise: [/Failed to load resource|net::ERR/] });

test("a workspace is made, shown, named anew, and deleted when nothing is in it", async ({ page }) => {
  await begin(page);
  await draw(page, "a red fox under an oak tree");
  await makeSpace(page, "Client A");
  await enterSpace(page, "Client A");
  await expect(pictures(gallery(page))).toHaveCount(0);
  await draw(page, "a blue whale in the sea");
  await expect(pictures(gallery(page))).toHaveCount(1);

  await shown(page, "Client A").click();
  await expect(spaces(page)).toBeVisible();
  await expectNoFinding(page, "the workspaces");
  await spaces(page).getByRole("button", { name: "Delete “Client A”" }).click();
  await spaces(page).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(spaces(page).getByRole("alert")).toContainText("It still holds conversations or pictures");
  await spaces(page).getByRole("button", { name: "Rename “Client A”" }).click();
  await spaces(page).getByRole("textbox", { name: "Name of “Client A”" }).fill("Client B");
  await page.keyboard.press("Enter");
  await expect(spaces(page).getByRole("button", { name: "Client B", exact: true })).toBeVisible();

  await enterSpace(page, "Personal");
  await expect(pictures(gallery(page)).first()).toHaveAccessibleName(/fox/i);
  await expect(pictures(gallery(page))).toHaveCount(1);
  await shown(page, "Personal").click();
  await spaces(page).getByRole("textbox", { name: "Name of a new workspace" }).fill("Empty");
  await spaces(page).getByRole("button", { name: "Make it" }).click();
  await spaces(page).getByRole("button", { name: "Delete “Empty”" }).click();
  await spaces(page).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(spaces(page).getByRole("button", { name: "Empty", exact: true })).toBeHidden();
});

test("another tab follows a switch, and its words begin nothing in the wrong workspace", async ({ page, context }) => {
  await begin(page);
  await makeSpace(page, "Client A");
  await page.keyboard.press("Escape");

  // A tab that hears nothing: what it sends is refused, and what was written there is kept.
  const deaf = await context.newPage();
  await deaf.route("**/api/events?*", (route) => route.abort());
  await deaf.goto("/");
  await expect(composer(deaf)).toBeVisible();
  const second = await context.newPage();
  await second.goto("/");
  await expect(shown(second, "Personal")).toBeVisible();

  await enterSpace(page, "Client A");
  await expect(shown(second, "Client A")).toBeVisible();
  await say(deaf, "a lighthouse in a storm");
  await expect(shown(deaf, "Client A")).toBeVisible();
  await expect(composer(deaf)).toHaveValue("");
  const listed = await (await page.request.get("/api/conversations")).json();
  expect(listed.items).toEqual([]);

  await enterSpace(page, "Personal");
  await expect(composer(page)).toHaveValue("a lighthouse in a storm");
  expect((await (await page.request.get("/api/conversations")).json()).items).toEqual([]);
  await deaf.close();
  await second.close();
});

/** Tags what is shown, by the server's own words: the window for that has a journey of its own. */
async function tagAll(page: Page, home: string, name: string): Promise<void> {
  const { items }: { items: readonly { id: string }[] } = await (
    await page.request.get("/api/gallery?view=all")
  ).json();
  const selection = { ids: items.map(({ id }) => id) };
  const change = { id: unknownId(), selection, change: { kind: "tag", name } };
  expect((await callAction(page.request, home, "changePictures", change)).code).toBe("ok");
}

test("two pictures move to a workspace that is made on the way, are found there by prompt and tag, and come back", async ({
  page,
  home,
}) => {
  await begin(page);
  await draw(page, "two pictures of a red fox under an oak tree", 2);
  await tagAll(page, home, "Harbour");
  const window = await openMove(page);
  await window.getByRole("combobox").fill("Client A");
  await expect(window.getByRole("option", { name: "New: “Client A”" })).toBeVisible();
  await expectNoFinding(page, "the window for moving");
  await window.getByRole("option", { name: "New: “Client A”" }).click();
  const notices = page.getByRole("region", { name: "Notifications" });
  await expect(notices).toContainText("2 pictures moved to “Client A”");
  await expect(galleryTiles(page)).toHaveCount(0);
  await expect(chat(page).getByText("In “Client A”")).toHaveCount(2);

  await notices.getByRole("button", { name: "Undo" }).click();
  await expect(pictures(gallery(page))).toHaveCount(2);
  await expect(pictures(chat(page))).toHaveCount(2);

  await openMove(page);
  await window.getByRole("option", { name: "Client A" }).click();
  await expect(pictures(gallery(page))).toHaveCount(0);
  await enterSpace(page, "Client A");
  await expect(pictures(gallery(page))).toHaveCount(2);
  await expectPainted(gallery(page).getByRole("img").first());
  for (const q of ["oak", "tag:harbour"]) {
    const found = await (await page.request.get(`/api/gallery?${new URLSearchParams({ q })}`)).json();
    expect(found.items, q).toHaveLength(2);
  }
  await openFirst(page);
  await expect(lightbox(page)).toContainText("red fox under an oak tree");
});

test("on a phone and in Chinese a picture moves to another workspace, and comes back", async ({ newBrowser }) => {
  const screen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const page = await newBrowser({ locale: "zh-CN", ...screen });
  await page.goto("/");
  await page.getByRole("button", { name: zh.welcome.start }).click();
  const box = page.getByRole("textbox", { name: zh.composer.label, exact: true });
  await box.fill("一只红狐狸在橡树下");
  await page.getByRole("button", { name: zh.composer.send }).click();
  const drawn = page.getByRole("main", { name: zh.studio.chatTab }).getByRole("link", { name: /^打开“/ });
  await expect(drawn).toHaveCount(1);
  await page.getByRole("navigation").getByRole("button", { name: zh.studio.galleryTab }).click();
  const wall = page.getByRole("region", { name: zh.gallery.label });
  const tile = wall.getByRole("link", { name: /^打开“/ });
  await expect(tile).toHaveCount(1);
  await expect(async () => {
    await tile.focus();
    await page.keyboard.press("x");
    await expect(wall.getByRole("toolbar", { name: zh.organise.bar })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await wall.getByRole("button", { name: zh.organise.more, exact: true }).click();
  await page.getByRole("menuitem", { name: zh.organise.move }).click();
  const window = page.getByRole("dialog", { name: zh.organise.move });
  await window.getByRole("combobox").fill("客户甲");
  await window.getByRole("option").click();
  const notices = page.getByRole("region", { name: zh.common.notifications });
  await expect(notices).toContainText("已将 1 张图片移到“客户甲”");
  await expect(tile).toHaveCount(0);
  await notices.getByRole("button", { name: zh.common.undo }).click();
  await expect(tile).toHaveCount(1);
});
