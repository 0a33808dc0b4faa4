import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import {
  chat,
  draw,
  expectPainted,
  foxSentence,
  galleryTiles,
  lightbox,
  openFirst,
  pictures,
  promptCards,
} from "./studio.ts";

/** Larger than a preview, so that its pixels are seen in the original only. */
const largeSentence = `${foxSentence}, 2400x1600`;

function zoomOf(page: Page): Locator {
  return lightbox(page).getByRole("status", { name: "Zoom" });
}

function picture(page: Page): Locator {
  return lightbox(page).getByRole("img", { name: /fox/i });
}

async function percent(page: Page): Promise<number> {
  return Number.parseInt((await zoomOf(page).textContent()) ?? "", 10);
}

async function leftOf(page: Page): Promise<number> {
  return Math.round((await picture(page).boundingBox())?.x ?? Number.NaN);
}

test("keys zoom to the pixels and walk over them; Escape shows the whole first, and then goes", async ({ guest }) => {
  await draw(guest, largeSentence);
  const id = await openFirst(guest);
  await expectPainted(picture(guest));
  const whole = (await zoomOf(guest).textContent()) ?? "";
  await guest.keyboard.press("+");
  await expect(zoomOf(guest)).not.toHaveText(whole);
  await guest.keyboard.press("-");
  await expect(zoomOf(guest)).toHaveText(whole);

  await guest.keyboard.press("o");
  await expect(zoomOf(guest)).toHaveText("100 %");
  await expect(picture(guest)).toHaveAttribute("src", /original$/);
  await expect.poll(() => picture(guest).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2400);
  await expect.poll(async () => (await picture(guest).boundingBox())?.width).toBe(2400);
  const left = await leftOf(guest);
  await guest.keyboard.press("ArrowRight");
  await expect.poll(() => leftOf(guest)).toBe(left - 80);
  await expect(guest).toHaveURL(new RegExp(id)); // to the right within it, and not on to the next

  await guest.keyboard.press("Escape");
  await expect(zoomOf(guest)).toHaveText(whole);
  await expect(lightbox(guest)).toBeVisible();
  await guest.keyboard.press("Escape");
  await expect(lightbox(guest)).toBeHidden();
});

test("the wheel zooms about the pointer, a drag moves, a double click goes to the pixels and back", async ({
  guest,
}) => {
  await draw(guest, largeSentence);
  await openFirst(guest);
  await expectPainted(picture(guest));
  const whole = await percent(guest);
  const box = await picture(guest).boundingBox();
  if (!box) throw new Error("no picture");
  const [x, y] = [box.x + box.width * 0.75, box.y + box.height / 2];
  await guest.mouse.move(x, y);
  for (let turn = 0; turn < 3; turn++) await guest.mouse.wheel(0, -120);
  await expect.poll(() => percent(guest)).toBeGreaterThan(whole * 2);
  const share = async () => {
    const now = await picture(guest).boundingBox();
    return now ? (x - now.x) / now.width : Number.NaN;
  };
  await expect.poll(share).toBeCloseTo(0.75, 1);

  const left = await leftOf(guest);
  await guest.mouse.down();
  await guest.mouse.move(x - 50, y);
  await guest.mouse.up();
  await expect.poll(() => leftOf(guest)).toBe(left - 50);

  await guest.mouse.dblclick(x, y);
  await expect.poll(() => percent(guest)).toBe(whole);
  await guest.mouse.dblclick(x, y);
  await expect(zoomOf(guest)).toHaveText("100 %");
});

test("the bar does the same, and says what it will do", async ({ guest }) => {
  await draw(guest, largeSentence);
  await openFirst(guest);
  const bar = lightbox(guest);
  const whole = (await zoomOf(guest).textContent()) ?? "";
  await bar.getByRole("button", { name: "1:1, pixel for pixel" }).click();
  await expect(zoomOf(guest)).toHaveText("100 %");
  await bar.getByRole("button", { name: "Show all of it" }).click();
  await expect(zoomOf(guest)).toHaveText(whole);
  await bar.getByRole("button", { name: "Fill the screen" }).click();
  await expect(bar.getByRole("button", { name: "Show all of it" })).toBeVisible();
  await bar.getByRole("button", { name: "Zoom out" }).click();
  await expect(bar.getByRole("button", { name: "Zoom in" })).toBeVisible();
});

test("one knows where one is in the list, and details that were shut stay shut", async ({ guest }) => {
  await draw(guest, `three pictures of ${foxSentence}`, 3);
  await openFirst(guest);
  await expect(lightbox(guest).getByText("1 of 3")).toBeVisible();
  await guest.keyboard.press("ArrowRight");
  await expect(lightbox(guest).getByText("2 of 3")).toBeVisible();
  const details = lightbox(guest).getByRole("complementary", { name: "Details" });
  await expect(details).toBeVisible();
  await guest.keyboard.press("i");
  await expect(details).toBeHidden();
  await guest.reload();
  await expect(lightbox(guest).getByText("2 of 3")).toBeVisible();
  await expect(details).toBeHidden();
  await lightbox(guest).getByRole("button", { name: "Details" }).click();
  await expect(details).toBeVisible();
});

test("from the first words to the edited ones: the history opens each picture", async ({ guest }) => {
  await draw(guest);
  const card = promptCards(guest).first();
  await card.getByRole("button", { name: "Edit" }).click();
  await guest.getByRole("textbox", { name: "Prompt text" }).fill("Subject: a blue fox in the rain.");
  await guest.getByRole("button", { name: "Draw again with this prompt" }).click();
  await expect(pictures(chat(guest))).toHaveCount(2);
  const second = await openFirst(guest);
  const history = lightbox(guest).getByRole("region", { name: "History" });
  await expect(history.getByRole("listitem").filter({ hasText: "Edited" })).toBeVisible();
  await history.getByRole("listitem").filter({ hasText: "From the chat" }).getByRole("button").click();
  await expect(guest).not.toHaveURL(new RegExp(second));
  await history.getByRole("listitem").filter({ hasText: "Edited" }).getByRole("button").click();
  await expect(guest).toHaveURL(new RegExp(second));
});

test("in the trash a picture is restored or deleted for ever where it is seen", async ({ guest }) => {
  await draw(guest, `two pictures of ${foxSentence}`, 2);
  await openFirst(guest);
  await guest.keyboard.press("Delete");
  await expect(lightbox(guest).getByText("1 of 1")).toBeVisible();
  await guest.keyboard.press("Delete");
  await expect(lightbox(guest)).toBeHidden();
  await guest.getByRole("tab", { name: "Trash" }).click();
  await expect(galleryTiles(guest)).toHaveCount(2);
  const gone = await openFirst(guest);
  await lightbox(guest).getByRole("button", { name: "Delete for ever" }).click();
  const question = guest.getByRole("dialog", { name: "Delete this picture for ever?" });
  await question.getByRole("button", { name: "Delete for ever" }).click();
  await expect(question).toBeHidden();
  await expect(guest).not.toHaveURL(new RegExp(gone));
  await expect(lightbox(guest).getByText("1 of 1")).toBeVisible();
  await lightbox(guest).getByRole("button", { name: "Restore" }).click();
  await expect(lightbox(guest).getByRole("button", { name: "Move to trash" })).toBeVisible();
  await guest.keyboard.press("Escape");
  await expect(lightbox(guest)).toBeHidden();
  await guest.getByRole("tab", { name: "All" }).click();
  await expect(galleryTiles(guest)).toHaveCount(1);
  expect((await guest.request.get(`/api/assets/${gone}`)).status()).toBe(404);
});
