import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { callAction, messageIds } from "./direct.ts";
import { bring, makeFolder, picture } from "./files.ts";
import { expect, test } from "./fixtures.ts";
import { begin, gallery, galleryTiles, lightbox, pictures } from "./studio.ts";

const toast = (page: Page, text: string) => page.getByRole("region", { name: "Notifications" }).getByText(text);
const tray = (page: Page) => page.getByRole("region", { name: "Uploads" });

async function choose(page: Page, item: string, paths: string | readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await gallery(page).getByRole("button", { name: "Upload pictures" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  await (await chooser).setFiles(typeof paths === "string" ? paths : [...paths]);
}

async function countPictures(page: Page): Promise<number> {
  let count = 0;
  for (let before = ""; ; ) {
    const answer = await page.request.get(`/api/gallery?limit=200${before && `&before=${before}`}`);
    const { items, nextBefore } = await answer.json();
    count += items.length;
    if (!nextBefore) return count;
    before = nextBefore;
  }
}

test("pictures that are dropped and pasted come into the gallery, and are called what they are", async ({ guest }) => {
  const fox = { name: "red_fox.png", type: "image/png", bytes: await picture(300, 200) };
  await bring(guest, "hold", [fox]);
  await expect(guest.getByText("Let go to upload")).toBeVisible();
  await bring(guest, "drop", [fox]);
  await expect(guest.getByText("Let go to upload")).toBeHidden();
  await expect(pictures(gallery(guest))).toHaveCount(1);
  await expect(toast(guest, "Picture uploaded")).toBeVisible();
  await expect(galleryTiles(guest).first()).toContainText("Uploaded");

  await bring(guest, "paste", [{ name: "image.png", type: "image/png", bytes: await picture(200, 200) }]);
  await expect(pictures(gallery(guest))).toHaveCount(2);
  await bring(guest, "drop", [fox]);
  await expect(toast(guest, "Already in the gallery")).toBeVisible();

  await gallery(guest).getByRole("link", { name: "Open “red fox”" }).click();
  await expect(lightbox(guest)).toContainText("Uploaded");
  await expect(lightbox(guest)).toContainText("red_fox.png");
  for (const word of ["AI-generated", "Built-in illustrator", "Prompt", "Model", "Cost"]) {
    await expect(lightbox(guest).getByText(word, { exact: true })).toHaveCount(0);
  }
  await guest.reload();
  await expect(lightbox(guest)).toContainText("Uploaded");
  await guest.goto("/?q=red");
  await expect(gallery(guest).getByRole("listitem").filter({ hasText: "red fox" })).toContainText("Uploaded");
});

test("what is no picture says why; once more, and off the list", async ({ guest }) => {
  const cut = (await picture(300, 200)).subarray(0, 9_000);
  await bring(guest, "drop", [
    { name: "cut.png", type: "image/png", bytes: cut },
    { name: "notes.txt", type: "text/plain", bytes: Buffer.from("not a picture") },
    { name: "logo.svg", type: "image/svg+xml", bytes: Buffer.from("<svg/>") },
    { name: "fox.png", type: "image/png", bytes: await picture() },
  ]);
  await expect(tray(guest).getByRole("heading")).toHaveText("3 files were not uploaded");
  for (const why of ["damaged or cut off", "Not a picture", "SVG is not taken"]) {
    await expect(tray(guest)).toContainText(why);
  }
  await expect(pictures(gallery(guest))).toHaveCount(1);
  await tray(guest).getByRole("button", { name: "Try cut.png again" }).click();
  await expect(tray(guest).getByRole("heading")).toHaveText("3 files were not uploaded");
  await tray(guest).getByRole("button", { name: "Take cut.png off the list" }).click();
  await expect(tray(guest).getByRole("heading")).toHaveText("2 files were not uploaded");
  await tray(guest).getByRole("button", { name: "Close" }).click();
  await expect(tray(guest)).toBeHidden();
});

test("a file that is cancelled while the server is told of it is forgotten there too", async ({ guest }) => {
  const folder = await makeFolder(1);
  const told = Promise.withResolvers<string>();
  const cancelled = Promise.withResolvers<void>();
  const isPage = ({ pathname }: URL) => !pathname.startsWith("/api/") && !pathname.startsWith("/_next/");
  await guest.route(isPage, async (route) => {
    const [, id] = /"id":"([0-9a-f-]{36})"[^}]*"mark"/.exec(route.request().postData() ?? "") ?? [];
    if (id === undefined) return await route.fallback();
    const response = await route.fetch();
    told.resolve(id);
    await cancelled.promise;
    await route.fulfill({ response });
  });
  await choose(guest, "Pictures…", join(folder.path, "view_0.png"));
  const address = `/api/uploads/${await told.promise}`;
  expect((await guest.request.get(address)).status()).toBe(200);
  await tray(guest).getByRole("button", { name: "Cancel view_0.png" }).click();
  await expect(tray(guest)).toBeHidden();
  cancelled.resolve();
  await expect.poll(async () => (await guest.request.get(address)).status()).toBe(404);
  await folder.remove();
});

test.describe("over a line that is cut", () => {
  test.use({ expectedNoise: [/ERR_|Failed to load resource|Failed to fetch/] });

  test("a folder of 200 pictures goes on by itself", async ({ newBrowser, relay }) => {
    const folder = await makeFolder(200);
    const page = await newBrowser({ baseURL: relay.url });
    await begin(page);
    await choose(page, "A folder…", folder.path);
    await expect(tray(page).getByRole("heading")).toHaveText(/^[1-9]\d* of 200 uploaded$/);
    await relay.cut();
    await expect(tray(page).getByText("No connection").last()).toBeVisible();
    await relay.mend();
    await expect(toast(page, "200 pictures uploaded")).toBeVisible({ timeout: 180_000 });
    expect(await countPictures(page)).toBe(200);
    await expect(pictures(gallery(page)).first()).toBeVisible();
    await page.close();
    await folder.remove();
  });

  test("a large file that is chosen again after a reload goes on where it stopped", async ({ guest }) => {
    const folder = await makeFolder(0);
    const path = join(folder.path, "large.png");
    await writeFile(path, await picture(1_500, 1_200)); // two pieces
    const offsets: string[] = [];
    let isCut = true;
    await guest.route("**/api/uploads/*", async (route) => {
      const offset = route.request().headers()["upload-offset"];
      if (route.request().method() === "PATCH" && offset) offsets.push(offset);
      await (isCut && offset !== undefined && offset !== "0" ? route.abort() : route.continue());
    });
    await choose(guest, "Pictures…", path);
    await expect(tray(guest).getByText("No connection").last()).toBeVisible();
    await guest.reload();
    isCut = false;
    offsets.length = 0;
    await choose(guest, "Pictures…", path);
    await expect(pictures(gallery(guest))).toHaveCount(1);
    expect(offsets[0]).toBe(`${4 * 1024 * 1024}`);
    await folder.remove();
  });
});

test.describe("while another tab opens another workspace", () => {
  test.use({ expectedNoise: [/status of 409/] });

  test("a file on its way says so", async ({ guest, home }) => {
    const folder = await makeFolder(0);
    const path = join(folder.path, "large.png");
    await writeFile(path, await picture(1_500, 1_200)); // two pieces
    const reached = Promise.withResolvers<void>();
    const opened = Promise.withResolvers<void>();
    await guest.route("**/api/uploads/*", async (route) => {
      const offset = route.request().headers()["upload-offset"];
      if (offset !== undefined && offset !== "0") {
        reached.resolve();
        await opened.promise;
      }
      await route.continue();
    });
    guest.on("dialog", (dialog) => void dialog.dismiss()); // asked whether to leave, somebody stays
    await choose(guest, "Pictures…", path);
    await reached.promise;
    const id = messageIds().turnId;
    expect((await callAction(guest.request, home, "createWorkspace", { id, name: "A client" })).code).toBe("ok");
    expect((await callAction(guest.request, home, "switchWorkspace", { id })).code).toBe("ok");
    opened.resolve();
    await expect(tray(guest)).toContainText("Another workspace was opened in this browser.");
    await folder.remove();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("pictures are chosen and cancelled with a finger", async ({ guest }) => {
    await guest.getByRole("navigation", { name: "Panes" }).getByRole("button", { name: "Gallery" }).click();
    await guest.route("**/api/uploads/*", async (route) => {
      if (route.request().method() !== "PATCH") await route.continue(); // a piece is never answered
    });
    const folder = await makeFolder(2);
    await choose(guest, "Pictures…", [join(folder.path, "view_0.png"), join(folder.path, "view_1.png")]);
    await expect(tray(guest).getByRole("heading")).toHaveText("0 of 2 uploaded");
    await tray(guest).getByRole("button", { name: "Cancel view_0.png" }).tap();
    await expect(tray(guest).getByRole("heading")).toHaveText("0 of 1 uploaded");
    await tray(guest).getByRole("button", { name: "Cancel", exact: true }).tap();
    await expect(tray(guest)).toBeHidden();
    await guest.unroute("**/api/uploads/*");
    await choose(guest, "Pictures…", join(folder.path, "view_1.png"));
    await expect(pictures(gallery(guest))).toHaveCount(1);
    await folder.remove();
  });
});
