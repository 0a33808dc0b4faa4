import type { Locator, Page } from "@playwright/test";
import { callAction, unknownId } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import {
  begin,
  chat,
  composer,
  draw,
  expectPainted,
  foxSentence,
  gallery,
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
  await expect(zoomOf(guest)).toHaveText("100%");
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
  await expect(zoomOf(guest)).toHaveText("100%");
});

test("the bar does the same, and says what it will do", async ({ guest }) => {
  await draw(guest, largeSentence);
  await openFirst(guest);
  const bar = lightbox(guest);
  const whole = (await zoomOf(guest).textContent()) ?? "";
  await bar.getByRole("button", { name: "1:1, pixel for pixel" }).click();
  await expect(zoomOf(guest)).toHaveText("100%");
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

test("a picture gets another name and description where it is seen; another tab and a reload show them", async ({
  guest,
}) => {
  await draw(guest);
  const id = await openFirst(guest);
  const other = await guest.context().newPage();
  await other.goto(`/p/${id}`);
  await expect(lightbox(other)).toBeVisible();

  await lightbox(guest).getByRole("button", { name: "Rename" }).click();
  const title = lightbox(guest).getByRole("textbox", { name: "Title" });
  await title.fill("Not this one");
  await title.press("Escape");
  await expect(lightbox(guest).getByRole("heading", { name: "Not this one" })).toBeHidden();
  await expect(lightbox(guest).getByRole("button", { name: "Rename" })).toBeFocused();
  await guest.keyboard.press("Enter");
  await title.fill("Reading fox 读书的狐狸");
  await title.press("Enter");
  await lightbox(guest).getByRole("button", { name: "Change the description" }).click();
  await lightbox(guest).getByRole("textbox", { name: "Description" }).fill("A fox that reads i. d. Delete");
  await guest.keyboard.press("Enter");
  await expect(lightbox(other).getByRole("heading", { name: "Reading fox 读书的狐狸" }).last()).toBeVisible();
  await expect(lightbox(other).getByRole("img", { name: "A fox that reads i. d. Delete" }).first()).toBeVisible();
  await other.close();

  await guest.reload();
  await expect(lightbox(guest).getByRole("heading", { name: "Reading fox 读书的狐狸" }).last()).toBeVisible();
  await expect(lightbox(guest).getByRole("img", { name: "A fox that reads i. d. Delete" }).first()).toBeVisible();
  await guest.keyboard.press("Escape");
  await expect(gallery(guest).getByRole("link", { name: "Open “Reading fox 读书的狐狸”" })).toBeVisible();
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the picture, its link and its prompt can be taken along", async ({ guest }) => {
    await draw(guest);
    const id = await openFirst(guest);
    const box = lightbox(guest);
    await box.getByRole("button", { name: "Copy link" }).click();
    await expect.poll(() => guest.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/p/${id}$`));
    await box.getByRole("button", { name: "Copy picture" }).click();
    const types = () => guest.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    await expect.poll(types).toContain("image/png");

    await guest.keyboard.press("p");
    await expect(box).toBeHidden();
    await expect(composer(guest)).toBeFocused();
    await expect(composer(guest)).toHaveValue(/fox/);
  });
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

test("two pictures are compared beside each other, under a line that keys move, and in turn", async ({ guest }) => {
  await draw(guest, `two pictures of ${foxSentence}`, 2);
  const first = await openFirst(guest);
  const box = lightbox(guest);
  await guest.keyboard.press("c");
  const choice = box.getByRole("region", { name: "Compare with" }).getByRole("button", { name: /^Put “/ });
  await expect(choice).toBeFocused();
  await guest.keyboard.press("Enter");
  await expect(guest).toHaveURL(new RegExp(`/p/${first}\\?with=[0-9a-f-]{36}$`));
  await expect(box.getByRole("figure")).toHaveCount(2);
  await guest.reload();
  await expect(box.getByRole("figure").getByRole("img")).toHaveCount(2);

  const widths = () =>
    box
      .getByRole("figure")
      .getByRole("img")
      .evaluateAll((images) => images.map((image) => Math.round(image.getBoundingClientRect().width)));
  const [before = 0] = await widths();
  await box.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(widths).toEqual([Math.round(before * 1.5), Math.round(before * 1.5)]);
  await guest.keyboard.press("Escape"); // shows the whole again
  await expect.poll(widths).toEqual([before, before]);

  await box.getByRole("button", { name: "In one place, with a line between them" }).click();
  const line = box.getByRole("slider", { name: "Line between the pictures" });
  await line.press("ArrowRight");
  await expect(line).toHaveValue("51");
  await line.press("Home");
  await expect(line).toHaveValue("0");

  await box.getByRole("button", { name: "In one place, one after the other" }).click();
  await box.getByRole("button", { name: "Pause" }).click();
  await expect(box.getByRole("button", { name: "Play" })).toBeVisible();
  const shown = box.getByRole("button", { name: /^[12] \/ 2/ });
  const at = (await shown.textContent())?.startsWith("1") ? "1" : "2";
  await shown.click();
  await expect(shown).toHaveAccessibleName(new RegExp(`^${at === "1" ? "2" : "1"} / 2`));

  await guest.keyboard.press("Escape");
  await expect(guest).toHaveURL(new RegExp(`/p/${first}$`));
  await expect(box.getByRole("complementary", { name: "Details" })).toBeVisible();
});

test("up to four are compared, and each can be taken out", async ({ guest }) => {
  await draw(guest, `four pictures of ${foxSentence}`, 4);
  const first = await openFirst(guest);
  const box = lightbox(guest);
  for (let count = 2; count <= 4; count++) {
    await guest.keyboard.press("c");
    const choices = box.getByRole("region", { name: "Compare with" }).getByRole("button", { name: /^Put “/ });
    await expect(choices).toHaveCount(5 - count);
    await choices.first().click();
    await expect(box.getByRole("figure")).toHaveCount(count);
  }
  await expect(box.getByRole("button", { name: "Add a picture" })).toBeHidden();
  const figure = box.getByRole("figure").first();
  await figure.getByRole("button", { name: /^Take “/ }).click();
  await expect(box.getByRole("figure")).toHaveCount(3);
  await expect(guest).not.toHaveURL(new RegExp(first));
  await box.getByRole("button", { name: "Back to one picture" }).click();
  await expect(box.getByRole("figure")).toHaveCount(0);
  await expect(zoomOf(guest)).toBeVisible();
});

test("pictures that were picked in the gallery are compared by one key", async ({ guest }) => {
  await draw(guest, `two pictures of ${foxSentence}`, 2);
  const bar = gallery(guest).getByRole("toolbar", { name: "Picked pictures" });
  await expect(async () => {
    await pictures(gallery(guest)).first().focus();
    await guest.keyboard.press("x");
    await expect(bar).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await guest.keyboard.press("Shift+ArrowRight");
  await expect(bar).toContainText("2 picked");
  await expect(bar.getByRole("button", { name: "Compare" })).toBeVisible();
  await guest.keyboard.press("c");
  await expect(guest).toHaveURL(/\/p\/[0-9a-f-]{36}\?with=[0-9a-f-]{36}$/);
  await expect(lightbox(guest).getByRole("figure").getByRole("img")).toHaveCount(2);
});

test("an opened picture gets its status and its tags by keys", async ({ guest }) => {
  await draw(guest);
  await openFirst(guest);
  const details = lightbox(guest).getByRole("complementary", { name: "Details" });
  await guest.keyboard.press("3");
  await expect(details.getByRole("button", { name: "Approved" })).toBeVisible();
  await guest.keyboard.press("0");
  await expect(details.getByRole("button", { name: "No status" })).toBeVisible();
  await guest.keyboard.press("t");
  const tags = guest.getByRole("dialog", { name: "Tags" });
  await expect(tags.getByRole("combobox")).toBeFocused();
  await guest.keyboard.type("Keeper 3"); // the digit is a word here
  await expect(tags.getByRole("option")).toHaveText("New: “Keeper 3”");
  await guest.keyboard.press("Enter");
  await expect(tags.getByRole("button", { name: "Take away “Keeper 3”" })).toBeVisible();
  await guest.keyboard.press("Escape");
  await expect(tags).toBeHidden();
  await expect(details.getByRole("list", { name: "Tags" })).toContainText("Keeper 3");
  await expect(details.getByRole("button", { name: "No status" })).toBeVisible();
  await guest.reload();
  await expect(details.getByRole("list", { name: "Tags" })).toContainText("Keeper 3");
});

test("in an album the arrows walk through the album, which is still there afterwards", async ({ guest, home }) => {
  await draw(guest, `three pictures of ${foxSentence}`, 3);
  const { items } = await (await guest.request.get("/api/gallery")).json();
  const [albumId, picked] = [unknownId(), [items[0].id, items[2].id]];
  expect((await callAction(guest.request, home, "createAlbum", { id: albumId, name: "Foxes" })).code).toBe("ok");
  const change = { id: unknownId(), selection: { ids: picked }, change: { kind: "album", albumId } };
  expect((await callAction(guest.request, home, "changePictures", change)).code).toBe("ok");
  await guest.goto(`/?album=${albumId}`);
  const wall = gallery(guest).getByRole("list", { name: "Pictures of “Foxes”" });
  await expect(wall.getByRole("listitem")).toHaveCount(2);
  await pictures(wall).first().click();
  await expect(lightbox(guest).getByText("1 of 2")).toBeVisible();
  await guest.keyboard.press("ArrowRight");
  await expect(lightbox(guest).getByText("2 of 2")).toBeVisible();
  await guest.goBack();
  await expect(lightbox(guest)).toBeHidden();
  await expect(wall.getByRole("listitem")).toHaveCount(2);
});

test.describe("of somebody else", () => {
  test.use({ expectedNoise: [/status of 404/] });

  test("a picture in the address of a comparison is one that does not exist", async ({ guest, newBrowser }) => {
    await draw(guest);
    const theirs = await openFirst(guest);
    const other = await newBrowser();
    await begin(other);
    await draw(other, "a blue whale in the sea");
    const own = await openFirst(other);
    await other.goto(`/p/${own}?with=${theirs}`);
    await expect(lightbox(other).getByRole("figure").first().getByRole("img", { name: /whale/i })).toBeVisible();
    await expect(lightbox(other).getByRole("figure").last()).toContainText("This picture does not exist");
  });
});

test("a slideshow goes on by itself, waits when it is told to, and Escape ends it", async ({ guest }) => {
  await draw(guest, `three pictures of ${foxSentence}`, 3);
  const first = await openFirst(guest);
  await guest.keyboard.press("s");
  const show = lightbox(guest).getByRole("region", { name: "Slideshow" });
  await expect(show.getByText("1 of 3")).toBeVisible();
  await show.getByRole("combobox", { name: "Time for each picture" }).selectOption("3");
  await guest.mouse.move(400, 200); // off the bar, where it would wait
  await expect(guest).not.toHaveURL(new RegExp(first));

  await show.getByRole("img").first().click();
  await guest.keyboard.press(" ");
  await expect(show.getByRole("button", { name: "Play" })).toBeVisible();
  const seen = guest.url();
  await guest.keyboard.press("ArrowRight");
  await expect(guest).not.toHaveURL(seen);
  await guest.keyboard.press("ArrowLeft");
  await expect(guest).toHaveURL(seen);
  await guest.keyboard.press("Escape");
  await expect(show).toBeHidden();
  await expect(lightbox(guest).getByRole("complementary", { name: "Details" })).toBeVisible();
  await expect(guest).toHaveURL(seen);
});

test.describe("under a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a swipe goes to the neighbour, two taps to the pixels", async ({ guest }) => {
    await draw(guest, `two pictures of ${foxSentence}`, 2);
    await guest
      .getByRole("navigation", { name: "Panes" })
      .getByRole("button", { name: /^Gallery/ })
      .tap();
    const first = await openFirst(guest);
    await expectPainted(picture(guest));
    await swipe(guest, -200);
    await expect(guest).not.toHaveURL(new RegExp(first));
    await expectPainted(picture(guest));
    await swipe(guest, 200);
    await expect(guest).toHaveURL(new RegExp(first));
    await expectPainted(picture(guest));
    const whole = await percent(guest);
    await tapTwice(guest);
    await expect.poll(() => percent(guest)).not.toBe(whole);
    await lightbox(guest).getByRole("button", { name: "Show all of it" }).tap();
    await expect.poll(() => percent(guest)).toBe(whole);
    await pinch(guest, 3);
    await expect.poll(() => percent(guest)).toBeGreaterThan(whole * 2);
  });
});

type Touch = Readonly<{ x: number; y: number }>;

async function touch(page: Page, path: readonly (readonly Touch[])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const [index, touchPoints] of path.entries()) {
    const type = index === 0 ? "touchStart" : "touchMove";
    await client.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  }
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await client.detach();
}

async function middleOf(page: Page): Promise<Touch> {
  const box = await picture(page).boundingBox();
  if (!box) throw new Error("no picture");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const steps = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** A finger that goes across the picture by so many pixels. */
async function swipe(page: Page, byPx: number): Promise<void> {
  const { x, y } = await middleOf(page);
  await touch(
    page,
    steps.map((share) => [{ x: x + byPx * (share - 0.5), y }]),
  );
}

/** With times of its own, so that a busy machine makes no two single taps of it. */
async function tapTwice(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const startS = Date.now() / 1_000;
  for (const afterS of [0, 0.15]) {
    const touchPoints = [await middleOf(page)];
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints, timestamp: startS + afterS });
    const timestamp = startS + afterS + 0.05;
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp });
  }
  await client.detach();
}

/** Two fingers that end so many times as far from each other. */
async function pinch(page: Page, times: number): Promise<void> {
  const { x, y } = await middleOf(page);
  await touch(
    page,
    steps.map((share) => {
      const half = 30 * (1 + (times - 1) * share);
      return [
        { x: x - half, y },
        { x: x + half, y },
      ];
    }),
  );
}
