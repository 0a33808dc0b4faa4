import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { draw, lightbox, openFirst } from "./studio.ts";

test("a copy of a picture comes in the format and size that were chosen, and the choice is remembered", async ({
  guest,
}) => {
  await draw(guest);
  await openFirst(guest);
  await lightbox(guest).getByRole("button", { name: "Download as…" }).click();
  const copy = guest.getByRole("dialog", { name: "Download as" });
  await copy.getByRole("combobox", { name: "Format" }).selectOption("JPEG");
  await copy.getByRole("combobox", { name: "Size" }).selectOption("512");
  await copy.getByRole("slider", { name: /^Quality/ }).press("End");
  const [download] = await Promise.all([
    guest.waitForEvent("download"),
    copy.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/ \d{4}-\d\d-\d\d\.jpg$/);
  expect((await readFile(await download.path())).subarray(0, 3).toString("hex")).toBe("ffd8ff");
  await expect(copy).toBeHidden();

  await guest.reload();
  await lightbox(guest).getByRole("button", { name: "Download as…" }).click();
  await expect(copy.getByRole("combobox", { name: "Format" })).toHaveValue("jpeg");
  await expect(copy.getByRole("slider", { name: "Quality 100" })).toBeVisible();
  await guest.keyboard.press("ArrowRight"); // not the lightbox's arrow
  await guest.keyboard.press("Escape");
  await expect(copy).toBeHidden();
  await expect(lightbox(guest)).toBeVisible();
});
