import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { callAction } from "./direct.ts";
import { bring } from "./files.ts";
import { expect, test } from "./fixtures.ts";
import { draw, foxSentence, gallery, hashOfEtag, lightbox, openFirst, pictures } from "./studio.ts";

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

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await gallery(page).getByRole("button", { name: "Download and import" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function idsOf(page: Page): Promise<readonly string[]> {
  const { items } = await (await page.request.get("/api/gallery?view=all")).json();
  return items.map(({ id }: { readonly id: string }) => id);
}

async function hashesOf(page: Page): Promise<readonly string[]> {
  const hashes = await Promise.all((await idsOf(page)).map((id) => hashOfEtag(page, id)));
  return hashes.toSorted();
}

async function giveFile(window: Locator, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await window.locator("input[type=file]").setInputFiles(file);
}

async function expectNoFinding(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

test("all pictures go out as one ZIP, are deleted for ever, and come back equal by hash", async ({ guest, home }) => {
  await draw(guest, `two pictures of ${foxSentence}`, 2);
  const before = await hashesOf(guest);
  await chooseInMenu(guest, "Download all as ZIP");
  const out = guest.getByRole("dialog", { name: "Download as ZIP" });
  await expect(out.getByRole("status")).toHaveText(/^2 pictures · [\d.,]+ [kM]B$/);
  await expectNoFinding(guest);
  const [download] = await Promise.all([
    guest.waitForEvent("download"),
    out.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Easel \d{4}-\d\d-\d\d\.zip$/);
  const archive = await download.path();
  await expect(out.getByRole("status")).toContainText("The download has begun.");
  await out.getByRole("button", { name: "Close" }).click();

  const ids = await idsOf(guest);
  for (const action of ["trashAssets", "deleteAssets"]) {
    expect((await callAction(guest.request, home, action, { ids })).code).toBe("ok");
  }
  await expect(pictures(gallery(guest))).toHaveCount(0);

  await chooseInMenu(guest, "Import a ZIP…");
  const back = guest.getByRole("dialog", { name: "Import a ZIP" });
  await giveFile(back, archive);
  await expect(back.getByRole("status")).toHaveText("2 pictures restored");
  await expectNoFinding(guest);
  await giveFile(back, { name: "text.zip", mimeType: "application/zip", buffer: Buffer.from("hello") });
  await expect(back.getByRole("alert")).toContainText("This is not a ZIP");
  await back.getByRole("button", { name: "Close" }).click();
  await expect(back).toBeHidden();
  await expect(pictures(gallery(guest))).toHaveCount(2);
  expect(await hashesOf(guest)).toEqual(before);

  // Where pictures are dropped, the same file is known for what it is.
  await bring(guest, "drop", [{ name: "Easel.zip", type: "application/zip", bytes: await readFile(archive) }]);
  await expect(back).toContainText("Easel.zip");
  await expectNoFinding(guest);
  await back.getByRole("button", { name: "Import", exact: true }).click();
  await expect(back.getByRole("status")).toHaveText("2 pictures were here already");
  // Another one that is dropped meanwhile waits, and the one that is open goes on undisturbed.
  await bring(guest, "drop", [{ name: "Another.zip", type: "application/zip", bytes: await readFile(archive) }]);
  await expect(back.getByRole("status")).toHaveText("2 pictures were here already");
  await back.getByRole("button", { name: "Close" }).click();
  await expect(back).toContainText("Another.zip");
  await back.getByRole("button", { name: "Cancel" }).click();
  await expect(back).toBeHidden();
  expect(await idsOf(guest)).not.toEqual(expect.arrayContaining([ids[0]]));

  // Its words came along, though the conversation of the drawing is not theirs any more.
  await openFirst(guest);
  await expect(lightbox(guest).getByText("flat paper-cut").first()).toBeVisible();
});

test.describe("while another import runs", () => {
  test.use({ expectedNoise: [/status of 429/] });

  test("one waits, and what was sent is not sent again", async ({ guest }) => {
    const refused = ["POST /api/imports", "POST /api/imports/…/run"];
    const asked: string[] = [];
    await guest.route("**/api/imports**", async (route) => {
      const path = new URL(route.request().url()).pathname.replace(/[0-9a-f-]{36}/, "…");
      const name = `${route.request().method()} ${path}`;
      asked.push(name);
      const isFirst = refused.includes(name) && asked.filter((one) => one === name).length === 1;
      await (isFirst ? route.fulfill({ status: 429, json: { error: "too_many" } }) : route.continue());
    });
    await chooseInMenu(guest, "Import a ZIP…");
    const back = guest.getByRole("dialog", { name: "Import a ZIP" });
    await giveFile(back, { name: "text.zip", mimeType: "application/zip", buffer: Buffer.from("hello") });
    await expect(back.getByRole("status")).toHaveText("Another import is running. This one goes on by itself.");
    await expect(back.getByRole("alert")).toContainText("This is not a ZIP");
    expect(asked.filter((name) => name === "PATCH /api/imports/…")).toHaveLength(1);
    await back.getByRole("button", { name: "Close" }).click();
  });
});

test.describe("in two tabs at once", () => {
  test.use({ expectedNoise: [/status of 404/] });

  test("the later import is whole, and the other one says that it was replaced", async ({ guest }) => {
    const reached = Promise.withResolvers<void>();
    const later = Promise.withResolvers<void>();
    await guest.route("**/api/imports/*", async (route) => {
      reached.resolve();
      await later.promise;
      await route.continue();
    });
    const begin = async (tab: Page) => {
      await chooseInMenu(tab, "Import a ZIP…");
      const back = tab.getByRole("dialog", { name: "Import a ZIP" });
      await giveFile(back, { name: "text.zip", mimeType: "application/zip", buffer: Buffer.from("hello") });
      return back.getByRole("alert");
    };
    const earlier = await begin(guest);
    await reached.promise;
    const other = await guest.context().newPage();
    await other.goto("/");
    await expect(await begin(other)).toContainText("This is not a ZIP");
    later.resolve();
    await expect(earlier).toContainText("another import was begun, here or in another tab");
    await other.close();
  });
});

test.describe("in Chinese, with nothing to take along", () => {
  test.use({ locale: "zh-CN", expectedNoise: [/status of 404/] });

  test("the windows say so", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "开始画" }).click();
    await page.getByRole("button", { name: "导出与导入" }).click();
    await page.getByRole("menuitem", { name: "打包下载全部图片" }).click();
    const out = page.getByRole("dialog", { name: "打包下载（ZIP）" });
    await expect(out.getByRole("alert")).toHaveText("这里没有可下载的图片。");
    await out.getByRole("button", { name: "关闭" }).click();
    await page.getByRole("button", { name: "导出与导入" }).click();
    await page.getByRole("menuitem", { name: "导入 ZIP…" }).click();
    const back = page.getByRole("dialog", { name: "导入 ZIP" });
    await giveFile(back, { name: "a.zip", mimeType: "application/zip", buffer: Buffer.from("你好") });
    await expect(back.getByRole("alert")).toContainText("这不是 ZIP 文件");
  });
});
