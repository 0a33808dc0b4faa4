import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { begin, composer, draw, gallery, pictures, say } from "./studio.ts";

// A tab whose line is cut says so on its console.
test.use({ expectedNoise: [/Failed to load resource|net::ERR/] });

const spaces = (page: Page) => page.getByRole("dialog", { name: "Workspaces" });

/** By the account's menu, as long as there is one workspace and nothing else leads there. */
async function openSpaces(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Guest" }).click();
  await page.getByRole("menuitem", { name: "Workspaces" }).click();
  await expect(spaces(page)).toBeVisible();
}

async function makeSpace(page: Page, name: string): Promise<void> {
  await openSpaces(page);
  await spaces(page).getByRole("textbox", { name: "Name of a new workspace" }).fill(name);
  await spaces(page).getByRole("button", { name: "Make it" }).click();
  await expect(spaces(page).getByRole("button", { name, exact: true })).toBeVisible();
}

const shown = (page: Page, name: string) => page.getByRole("button", { name: `Workspace: ${name}` });

async function enterSpace(page: Page, name: string): Promise<void> {
  if (await spaces(page).isHidden()) await page.getByRole("button", { name: /^Workspace: / }).click();
  await spaces(page).getByRole("button", { name, exact: true }).click();
  await expect(shown(page, name)).toBeVisible();
  await expect(spaces(page)).toBeHidden();
}

test("a workspace is made, shown, named anew, and deleted when nothing is in it", async ({ page }) => {
  await begin(page);
  await draw(page, "a red fox under an oak tree");
  await makeSpace(page, "Client A");
  await enterSpace(page, "Client A");
  await expect(pictures(gallery(page))).toHaveCount(0);
  await draw(page, "a blue whale in the sea");
  await expect(pictures(gallery(page))).toHaveCount(1);

  await shown(page, "Client A").click();
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
