import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { days, fillDays, offsetOf, scrubber } from "./many-days.ts";
import { enterSpace, makeSpace, openMove, shown, spaces } from "./spaces.ts";
import { begin, chat, draw, gallery, galleryTiles, pictures } from "./studio.ts";

// Several tabs and workspaces: what one tab does while another one does not hear of it.

// A tab whose line is cut, or that asks for what is not shown any more, says so on its console.
test.use({ expectedNoise: [/Failed to load resource|net::ERR/] });

const notices = (page: Page) => page.getByRole("region", { name: "Notifications" });

/** Until the document is another one. */
async function loadedAnew(page: Page, press: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent("load");
  await press();
  await loaded;
}

test("who comes back from the account after another tab switched is in the workspace that is shown", async ({
  page,
  context,
}) => {
  await begin(page);
  await makeSpace(page, "Client A");
  await page.keyboard.press("Escape");
  const account = await context.newPage();
  await account.goto("/account");
  const zone = account.getByRole("region", { name: "Time zone" });
  await zone.getByRole("button", { name: "Save" }).click();
  await expect(zone.getByRole("status")).not.toBeEmpty(); // the page is alive

  await enterSpace(page, "Client A");
  await loadedAnew(account, () => account.getByRole("link", { name: "Back to the studio" }).click());
  await expect(shown(account, "Client A")).toBeVisible();
  await draw(account, "a blue whale in the sea");
  await expect(pictures(gallery(page))).toHaveCount(1);
  await account.close();
});

test("pages of settings load again when another tab switched, and then take what is saved", async ({
  page,
  context,
}) => {
  await begin(page);
  await makeSpace(page, "Client A");
  await page.keyboard.press("Escape");
  const places = [
    { path: "/account", role: "region", name: "Time zone", to: "Client A" },
    { path: "/settings/prompts", role: "form", name: "Private things", to: "Personal" },
  ] as const;
  for (const { path, role, name, to } of places) {
    const settings = await context.newPage();
    await settings.goto(path);
    const part = settings.getByRole(role, { name });
    const save = part.getByRole("button", { name: "Save" });
    await expect(save).toBeVisible();
    await enterSpace(page, to);
    await loadedAnew(settings, () => save.click());
    await expect(settings).toHaveURL(path);
    await save.click();
    await expect(part.getByRole("status")).not.toBeEmpty();
    await settings.close();
  }
});

test("a workspace that is deleted while it is shown gives way to the person's own, also where nothing is heard", async ({
  page,
}) => {
  await begin(page);
  await draw(page);
  await page.route("**/api/events?*", (route) => route.abort());
  await makeSpace(page, "Client A");
  await enterSpace(page, "Client A");
  await expect(pictures(gallery(page))).toHaveCount(0);
  await shown(page, "Client A").click();
  await spaces(page).getByRole("button", { name: "Delete “Client A”" }).click();
  await spaces(page).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(pictures(gallery(page))).toHaveCount(1);
  await expect(spaces(page)).toBeHidden();
});

test("a name is not longer than a workspace's and an album's may be", async ({ page }) => {
  await begin(page);
  await makeSpace(page, "Client A");
  await spaces(page).getByRole("button", { name: "Rename “Client A”" }).click();
  const box = spaces(page).getByRole("textbox", { name: "Name of “Client A”" });
  await expect(box).toBeFocused();
  await box.clear();
  await page.keyboard.insertText("long".repeat(25));
  await page.keyboard.press("Enter");
  await expect(spaces(page).getByRole("button", { name: "long".repeat(20), exact: true })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "New album" }).click();
  await expect(page.getByRole("textbox", { name: "Name of the album" })).toBeFocused();
  await page.keyboard.insertText("wide".repeat(25));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "wide".repeat(20), exact: true })).toBeVisible();
});

test("a key that is held, and an answer that is lost, make one new workspace of a name", async ({ page }) => {
  await begin(page);
  await draw(page);
  const window = await openMove(page);
  await window.getByRole("combobox").fill("Client A");
  await page.route("**/*", async (route) => {
    if (route.request().method() !== "POST") return await route.fallback();
    await route.fetch();
    await route.abort();
  });
  await page.keyboard.press("Enter");
  await expect(page.getByText("The server could not be reached.")).toBeVisible();
  await page.unroute("**/*");

  await expect(window.getByRole("option", { name: "New: “Client A”" })).toBeVisible();
  await window.getByRole("combobox").focus();
  await page.keyboard.down("Enter");
  await page.keyboard.down("Enter"); // as it comes from a key that is held
  await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(notices(page)).toContainText("1 picture moved to “Client A”");
  await expect(shown(page, "Personal")).toBeVisible();
  await shown(page, "Personal").click();
  await expect(spaces(page).getByRole("button", { name: "Client A", exact: true })).toHaveCount(1);
});

test("each workspace's gallery is where one left it, and a new one is at its top", async ({ page }) => {
  await begin(page);
  await makeSpace(page, "Client A");
  await page.keyboard.press("Escape");
  await draw(page);
  await fillDays(page);
  await enterSpace(page, "Client A");
  await draw(page, "a blue whale in the sea");
  await fillDays(page);
  await enterSpace(page, "Personal");
  await expect(async () => {
    await scrubber(page).press("End");
    await expect(scrubber(page)).toHaveAttribute("aria-valuenow", `${days}`, { timeout: 1_000 });
  }).toPass();
  await scrubber(page).press("ArrowUp");
  await scrubber(page).press("ArrowUp");
  await expect(scrubber(page)).toHaveAttribute("aria-valuenow", `${days - 2}`);
  const day = (await scrubber(page).getAttribute("aria-valuetext"))?.split(", ").slice(0, -1).join(", ") ?? "";
  await expect(gallery(page).getByRole("heading", { name: day })).toBeInViewport();
  const before = await offsetOf(page, day);

  await enterSpace(page, "Client A");
  await expect(scrubber(page)).toHaveAttribute("aria-valuemax", `${days}`); // everything stands where it will
  await expect(gallery(page).getByRole("link", { name: /whale/i }).first()).toBeInViewport();
  await enterSpace(page, "Personal");
  await expect.poll(() => offsetOf(page, day)).toBe(before);
});

test("what came back by Undo while much happened without a tab is there when it returns", async ({
  newBrowser,
  relay,
}) => {
  const page = await newBrowser({ baseURL: relay.url });
  await begin(page);
  await draw(page);
  await makeSpace(page, "Client A");
  await page.keyboard.press("Escape");
  const other = await newBrowser({ storageState: await page.context().storageState() });
  await other.goto("/");
  const window = await openMove(other);
  await window.getByRole("option", { name: "Client A" }).click();
  await expect(notices(other)).toContainText("1 picture moved to “Client A”");
  await expect(galleryTiles(page)).toHaveCount(0);

  await relay.cut();
  await notices(other).getByRole("button", { name: "Undo" }).click();
  await expect(pictures(gallery(other))).toHaveCount(1);
  await fillDays(other); // too much for being told one by one
  await relay.mend();
  await expect(pictures(gallery(page)).nth(1)).toHaveAccessibleName(/Copy/);
  await expect(pictures(gallery(page)).first()).toHaveAccessibleName(/fox/i);
  await expect(pictures(chat(page))).toHaveCount(1);
});
