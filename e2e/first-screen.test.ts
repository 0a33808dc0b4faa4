import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { draw, expectPainted, galleryTiles } from "./studio.ts";

async function placesOf(page: Page): Promise<readonly number[]> {
  const boxes = await galleryTiles(page).evaluateAll((tiles) =>
    tiles.map((tile) => {
      const { left, top, width, height } = tile.getBoundingClientRect();
      return [left, top, width, height];
    }),
  );
  return boxes.flat();
}

for (const width of [700, 1280, 1920]) {
  test(`pictures are in place before any script runs, and stay there when it does (${width})`, async ({
    guest,
    newBrowser,
    home,
  }) => {
    await draw(guest, "four pictures of a green apple", 4);
    await draw(guest, "a wide picture of a red boat, landscape");
    await draw(guest, "a tall poster of a blue house, portrait");
    const viewport = { width, height: 800 };
    await guest.setViewportSize(viewport);
    await guest.goto("/");
    await expect(galleryTiles(guest)).toHaveCount(6);
    await expect(galleryTiles(guest).first()).toHaveAttribute("style", /left/);

    const storageState = await guest.context().storageState();
    const plain = await newBrowser({ baseURL: home, storageState, viewport, javaScriptEnabled: false });
    await plain.goto("/");
    await expect(galleryTiles(plain)).toHaveCount(6);
    await expectPainted(galleryTiles(plain).first().getByRole("img"));
    const [before, after] = [await placesOf(plain), await placesOf(guest)];
    expect(before.length).toBe(after.length);
    for (const [at, value] of before.entries()) expect(Math.abs(value - (after[at] ?? 0))).toBeLessThan(1);
  });
}
