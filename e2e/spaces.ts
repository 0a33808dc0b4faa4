import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { gallery, pictures } from "./studio.ts";

// Workspaces as a person makes, sees and leaves them.

export const spaces = (page: Page): Locator => page.getByRole("dialog", { name: "Workspaces" });

/** By the account's menu, as long as there is one workspace and nothing else leads there. */
async function openSpaces(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Guest" }).click();
  await page.getByRole("menuitem", { name: "Workspaces" }).click();
  await expect(spaces(page)).toBeVisible();
}

export async function makeSpace(page: Page, name: string): Promise<void> {
  await openSpaces(page);
  await spaces(page).getByRole("textbox", { name: "Name of a new workspace" }).fill(name);
  await spaces(page).getByRole("button", { name: "Make it" }).click();
  await expect(spaces(page).getByRole("button", { name, exact: true })).toBeVisible();
}

export const shown = (page: Page, name: string): Locator => page.getByRole("button", { name: `Workspace: ${name}` });

export async function enterSpace(page: Page, name: string): Promise<void> {
  if (await spaces(page).isHidden()) await page.getByRole("button", { name: /^Workspace: / }).click();
  await spaces(page).getByRole("button", { name, exact: true }).click();
  await expect(shown(page, name)).toBeVisible();
  await expect(spaces(page)).toBeHidden();
}

/** Picks everything; the window that asks where to. */
export async function openMove(page: Page): Promise<Locator> {
  await expect(async () => {
    await pictures(gallery(page)).first().focus();
    await page.keyboard.press("ControlOrMeta+a");
    await expect(gallery(page).getByRole("toolbar", { name: "Picked pictures" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await gallery(page).getByRole("button", { name: "Move to workspace" }).click();
  return page.getByRole("dialog", { name: "Move to workspace" });
}
