import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoFinding } from "./finding.ts";
import { expect, test } from "./fixtures.ts";
import { becomeOwner, begin, chat, composer, draw, pictures, say } from "./studio.ts";

// What was used and what it cost, and the owner's limits, seen and set.

async function openUsage(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Guest|@/ }).click();
  await page.getByRole("menuitem", { name: "Usage" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Usage" })).toBeVisible();
}

test("with the built-in engine everything is counted and costs nothing, and nobody else's is there", async ({
  guest,
  newBrowser,
}) => {
  await openUsage(guest);
  await expect(guest.getByText("Nothing was used in this time.")).toBeVisible();
  await expect(guest.getByText("Nothing limits you.")).toBeVisible();
  await expectNoFinding(guest);
  await guest.getByRole("link", { name: "Back to the studio" }).click();
  await draw(guest);
  await expect(
    chat(guest)
      .getByText(/as asked/i)
      .first(),
  ).toBeVisible(); // the chat model has looked at the picture
  await openUsage(guest);
  await expect(guest.getByText("1 picture, 1 reply, 1 look")).toBeVisible();
  await expect(guest.getByText("It cost nothing.")).toBeVisible();
  await expect(guest.getByRole("row", { name: /easel-illustrator-1 1 0 0 free/ })).toBeVisible();
  await guest.getByRole("link", { name: "By day" }).click();
  await expect(guest.getByRole("columnheader", { name: "Day", exact: true })).toBeVisible();
  await guest.getByRole("link", { name: "Last month", exact: true }).click();
  await expect(guest.getByText("Nothing was used in this time.")).toBeVisible();
  await guest.getByRole("link", { name: "Custom" }).click();
  await expect(guest.getByLabel("From")).toBeVisible();
  await expectNoFinding(guest);
  await expect(guest.getByRole("heading", { name: "Limits for others" })).toHaveCount(0);

  const other = await newBrowser();
  await begin(other);
  await other.goto("/settings/usage?of=studio");
  await expect(other.getByText("Nothing was used in this time.")).toBeVisible();
});

test("the owner sees what everybody spent, takes it along, and sets a limit that holds", async ({
  newBrowser,
  ownServer,
  held,
}) => {
  const server = await ownServer({ OPENAI_BASE_URL: held.line.url });
  const page = await newBrowser({ baseURL: server.url });
  await becomeOwner(page, "ann@example.org");
  await draw(page);
  await openUsage(page);
  await page.getByRole("link", { name: "Everybody" }).click();
  await page.getByRole("link", { name: "By person" }).click();
  await expect(page.getByRole("row", { name: /ann@example.org 1 1 .*\$0\.0/ })).toBeVisible();
  await expectNoFinding(page);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download CSV" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toMatch(/^\u{feff}day,person,model,/u);
  expect(file).toMatch(/,ann@example\.org,gpt-image-2\.5-flare,env,picture,1,0\.\d{6},/);

  await page.getByLabel("For whom").selectOption({ label: "Each person" });
  await page.getByLabel("For how long").selectOption({ label: "a day" });
  await page.getByLabel("Pictures at most").fill("1");
  await page.getByRole("button", { name: "Set limit" }).click();
  await expect(page.getByText("The limit is set.")).toBeVisible();
  await expect(page.getByText("Each person, a day")).toBeVisible();
  await expect(page.getByText("1 of 1 picture")).toBeVisible();
  await expectNoFinding(page);

  await page.getByRole("link", { name: "Back to the studio" }).click();
  await say(page, "a blue whale in the sea"); // another one: what is there already is offered for nothing
  await expect(page.getByText("This would exceed your limit for today.")).toBeVisible();
  await page.goto("/settings/usage");
  await page.getByRole("button", { name: "Remove the limit: Each person, a day" }).click();
  await expect(page.getByText("There are no limits yet.")).toBeVisible();
  await page.goBack();
  await composer(page).fill("thanks");
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled(); // the page is alive
  await chat(page).getByRole("button", { name: "Try again" }).click();
  await expect(pictures(chat(page))).toHaveCount(1);
});

test("a picture without a price leads its owner to where the price is set", async ({ newBrowser, ownServer, held }) => {
  const server = await ownServer({ OPENAI_BASE_URL: held.line.url, IMAGE_MODEL: "their-own-painter" });
  const page = await newBrowser({ baseURL: server.url });
  await becomeOwner(page, "ann@example.org");
  await say(page, "a blue whale in the sea");
  await chat(page).getByRole("link", { name: "Set the price" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Models" })).toBeVisible();
});
