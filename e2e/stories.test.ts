import type { Locator, Page } from "@playwright/test";
import en from "../messages/en.json" with { type: "json" };
import zh from "../messages/zh-CN.json" with { type: "json" };
import { expect, test } from "./fixtures.ts";
import { fingers, type Hand, keys } from "./hand.ts";

// What the layer between words and picture is for, each story told in English and in Chinese, by keyboard alone and on a
// phone.

const said = {
  en: {
    poster: "a poster for a jazz night, a piano, a saxophone player, no people",
    player: /^a saxophone player/,
    people: /^\W*people/,
    fox: "a red fox under an oak tree",
    writes: ["a blue fox", "a green fox"],
    child: "Emma Canarius",
    pupil: "draw Emma Canarius from Oakfield Primary School reading under a tree",
    withheld: "Withheld: 1 child’s name and 1 school",
    things: ["Child’s name", "School"],
    titled: "a child",
    instead: "a child",
    told: /Emma|Canarius|Oakfield/,
    artist: "a seaside town in the style of Hayao Miyazaki",
    name: "Hayao Miyazaki",
    rewrite: "in a gentle, wondering mood with a palette of summer greens and sky blue",
    redrawn: "a seaside town in a gentle, wondering mood with a palette",
    card: { query: "word", name: "Word card" },
    table: "thing\tword\nlemon\tSOUR\napple\tSWEET\npear\tSOFT\ncherry\tRED\ngrape\tSMALL\npeach\tROUND",
    two: "thing\tword\nlemon\tSOUR\npear\tSOFT",
    row: "a green lemon",
    change: "make the sky green, keep the fox as it is",
    changed: "make the sky green",
    rows: ["lemon · SOUR", "apple · SWEET", "pear · SOFT", "cherry · RED", "grape · SMALL", "peach · ROUND"],
  },
  zh: {
    poster: "爵士之夜的海报，红色幕布，一位萨克斯手，不要人",
    player: /^一位萨克斯手/,
    people: /^人/,
    fox: "一只红狐狸在橡树下看书",
    writes: ["一只蓝狐狸", "一只绿狐狸"],
    child: "王小丽",
    pupil: "画春晖小学的王小丽在树下看书",
    withheld: "已隐去：1 所学校和1 个孩子的名字",
    things: ["学校", "孩子的名字"],
    titled: "一所学校",
    instead: "一个孩子",
    told: /小丽|春晖/,
    artist: "宫崎骏风格的海边小镇",
    name: "宫崎骏",
    rewrite: "温柔而好奇、以夏日绿与天空蓝为主色的",
    redrawn: "温柔而好奇、以夏日绿与天空蓝为主色的海边小镇",
    card: { query: "识字卡", name: "识字卡" },
    table: "事物\t词\n柠檬\t酸\n苹果\t甜\n梨\t软\n樱桃\t红\n葡萄\t小\n桃子\t圆",
    two: "事物\t词\n柠檬\t酸\n梨\t软",
    row: "一个绿柠檬",
    change: "把天空改成绿色，狐狸保持不变",
    changed: "把天空改成绿色",
    rows: ["柠檬 · 酸", "苹果 · 甜", "梨 · 软", "樱桃 · 红", "葡萄 · 小", "桃子 · 圆"],
  },
} as const;

type Telling = Readonly<{ page: Page; hand: Hand; words: typeof en; said: (typeof said)["en" | "zh"] }>;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const english = { words: en, said: said.en } as const;
const chinese = { words: zh, said: said.zh } as const;

const tellings = [
  { name: "in English by keyboard", hand: keys, ...english, browser: { locale: "en-US" } },
  { name: "in English on a phone", hand: fingers, ...english, browser: { locale: "en-US", ...phone } },
  { name: "in Chinese by keyboard", hand: keys, ...chinese, browser: { locale: "zh-CN" } },
  { name: "in Chinese on a phone", hand: fingers, ...chinese, browser: { locale: "zh-CN", ...phone } },
] as const;

const chat = ({ page, words }: Telling) => page.getByRole("main", { name: words.studio.chatTab });
const box = ({ page, words }: Telling) => page.getByRole("textbox", { name: words.composer.label, exact: true });
const pictures = (telling: Telling) =>
  chat(telling).getByRole("link", { name: telling.words.generation.open.split("{title}")[0] ?? "" });
const cards = (telling: Telling) => {
  const { label, revision } = telling.words.prompt;
  return chat(telling).getByRole("figure", { name: new RegExp(`^(${label}|${revision})$`) });
};
const button = (place: Locator, name: string | RegExp) =>
  place.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const marked = (name: RegExp, mark: string) => new RegExp(`${name.source}.*\\(${mark}\\)`);

async function begin(telling: Telling): Promise<void> {
  const { page, hand, words } = telling;
  await page.goto("/");
  await hand.press(page.getByRole("button", { name: words.welcome.start }));
  await expect(box(telling)).toBeVisible();
}

async function say(telling: Telling, text: string): Promise<void> {
  const { page, hand, words } = telling;
  await hand.write(box(telling), text);
  const send = page.getByRole("button", { name: words.composer.send, exact: true });
  await expect(send).toBeEnabled(); // the page is alive
  if (hand.name === "keys") await page.keyboard.press("Enter");
  else await hand.press(send);
}

async function expectFits({ page }: Telling): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
}

/** Takes out the player, keeps people away for good, sets the shape, and has four drawn. */
async function tellDesigner(telling: Telling): Promise<void> {
  const { page, hand, words } = telling;
  await begin(telling);
  await hand.press(page.getByRole("switch", { name: words.review.switch }));
  await say(telling, telling.said.poster);
  const card = cards(telling).first();
  await expect(button(card, words.ledger.draw)).toBeVisible();
  await expect(pictures(telling)).toHaveCount(0);

  await hand.press(button(card, telling.said.player));
  await hand.press(button(card, words.ledger.takeOut));
  await expect(button(card, marked(telling.said.player, words.ledger.out))).toBeVisible();
  await hand.press(button(card, telling.said.people));
  await hand.press(button(card, words.ledger.pin));
  await expect(button(card, marked(telling.said.people, words.ledger.origin_pinned))).toBeVisible();
  await hand.choose(card.getByRole("combobox", { name: words.ledger.shape }), "4:5");
  await hand.choose(card.getByRole("combobox", { name: words.prompt.howMany }), "4");
  await expectFits(telling);
  await hand.press(button(card, words.ledger.draw));
  await expect(pictures(telling)).toHaveCount(4);
  const drawn = cards(telling).last();
  await expect(button(drawn, marked(telling.said.player, words.ledger.out))).toBeVisible();
  await expect(button(drawn, marked(telling.said.people, words.ledger.origin_pinned))).toBeVisible();
  await expectFits(telling);
}

/** A child's name and school: what was withheld is told, and the answer speaks of the child by name. */
async function tellTeacher(telling: Telling): Promise<void> {
  const { page, hand, words } = telling;
  const { child, pupil, withheld, things, titled, instead, told } = telling.said;
  await begin(telling);
  await say(telling, pupil);
  await expect(pictures(telling)).toHaveCount(1);
  const strip = page.getByRole("group").filter({ hasText: withheld });
  await hand.press(strip.locator("summary"));
  await expect(strip.getByRole("listitem")).toHaveCount(2);
  for (const thing of things) await expect(strip.getByText(thing, { exact: true })).toBeVisible();
  await expect(strip).not.toContainText(told);
  await expect(strip.getByText(words.withheld.limits)).toBeVisible();
  await expect(cards(telling)).toContainText(instead);
  await expect(cards(telling)).not.toContainText(told);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(titled); // of the conversation
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText(told);
  await expect(strip.getByText("⟦child 1⟧", { exact: true })).toBeVisible();
  const log = page.getByRole("log");
  await expect(log).toContainText(pupil); // the person's own message is as it was
  await expect(log).toContainText(new RegExp(`${child}[^]*${child}`)); // and the answer speaks of the child by name
  await expectFits(telling);
}

/** An artist's name is no dead end: three other ways to say it, and one of them is drawn. */
async function tellArtist(telling: Telling): Promise<void> {
  const { page, hand, words } = telling;
  const { artist, name, rewrite, redrawn } = telling.said;
  await begin(telling);
  await say(telling, artist);
  const notes = page.getByRole("region", { name: words.question.title });
  await expect(notes.getByText(words.question.about_artist.replace("{what}", name))).toBeVisible();
  await expect(notes.getByRole("button")).toHaveCount(4); // three ways, and as it is
  await expect(pictures(telling)).toHaveCount(0);
  await expectFits(telling);
  await hand.press(notes.getByRole("button").filter({ hasText: rewrite }));
  await expect(pictures(telling)).toHaveCount(1);
  await expect(notes).toHaveCount(0);
  // The picture is called by what it shows, and nobody's name is in that any more.
  await expect(pictures(telling)).toHaveAccessibleName(new RegExp(redrawn));
  await expect(cards(telling).last()).not.toContainText(name);
  expect(await (await page.request.get("/api/acceptances")).text()).not.toContain(name); // nobody accepted it
}

/** The window of a batch with this table in it. */
async function openBatch(telling: Telling, table: string): Promise<Locator> {
  const { page, hand, words } = telling;
  const { card } = telling.said;
  await hand.write(box(telling), `/${card.query}`);
  const option = page.getByRole("option").filter({ hasText: card.name }).first();
  await expect(option).toHaveAttribute("aria-selected", "true");
  if (hand.name === "keys") await page.keyboard.press("Enter");
  else await hand.press(option);
  await hand.press(button(page.getByRole("dialog", { name: card.name }), words.picker.many));
  const window = page.getByRole("dialog", { name: words.batch.title });
  await hand.write(window.getByRole("textbox", { name: words.batch.paste, exact: true }), table);
  const cells = window.getByRole("region", { name: words.batch.table }).getByRole("textbox");
  await expect(cells).toHaveCount((table.split("\n").length - 1) * 2);
  await expect(window.getByRole("status").last()).toContainText("$");
  return window;
}

/** Six rows of a table in their order; the one that failed is drawn again, and no other. */
async function tellBatch(telling: Telling, failOne: () => Promise<void>): Promise<void> {
  const { hand, words } = telling;
  const { table, rows } = telling.said;
  await begin(telling);
  const window = await openBatch(telling, table);
  await failOne();
  await hand.press(button(window, /^(Draw 6 pictures|画 6 张)$/));
  await expect(window).toBeHidden();
  const batch = chat(telling).getByRole("figure").first();
  await expect(batch).toContainText(words.batch.progress.replace("{done}", "5").replace("{total}", "6"));
  for (const [at, row] of rows.entries()) await expect(batch.getByRole("listitem").nth(at)).toContainText(row);
  await expectFits(telling);
  const again = button(batch, /^(Draw the 1 that failed again|重画失败的 1 张)$/);
  await hand.press(again);
  await expect(pictures(telling)).toHaveCount(6);
  await expect(again).toBeHidden();
}

/** A row of a table is changed and drawn like any prompt; the same table once more is offered for nothing. */
async function tellRow(telling: Telling, countPictures: () => number): Promise<void> {
  const { page, hand, words } = telling;
  const { ledger } = words;
  await begin(telling);
  const drawBoth = async () => await hand.press(button(await openBatch(telling, telling.said.two), /^(Draw 2|画 2)/));
  await drawBoth();
  await expect(pictures(telling)).toHaveCount(2);
  const row = chat(telling).getByRole("figure").first().locator("ol > li").first();
  await hand.press(row.locator("summary"));
  await hand.press(button(row, new RegExp(`^${ledger.line_subject}.*${ledger.writeLineAfter}`)));
  await expect(row.getByRole("textbox", { name: ledger.line_subject })).toBeFocused(); // and all of its words are marked
  await page.keyboard.insertText(telling.said.row);
  await hand.press(button(row, ledger.keepLine));
  await expectFits(telling);
  await hand.press(button(row, ledger.drawChanged));
  await expect(pictures(telling)).toHaveCount(3);
  const changed = new RegExp(`^${words.prompt.revision} · .*${telling.said.row}`);
  await expect(chat(telling).getByRole("figure", { name: changed })).toBeVisible();
  await expect(page.getByRole("button", { name: words.composer.stop })).toBeHidden();

  const before = countPictures();
  await page.goto("/");
  await expect(box(telling)).toBeVisible();
  await drawBoth();
  const question = page.getByRole("region", { name: /^(You already have these 2 pictures|这 2 张图片你已经有了)/ });
  await expect(question).toBeVisible();
  await expectFits(telling);
  await hand.press(button(question, /^(Use them|用这些)/));
  await expect(question).toHaveCount(0);
  await expect(pictures(telling)).toHaveCount(2);
  expect(countPictures()).toBe(before);
}

/** An opened picture is changed in words: one thing of it, and the rest stays. */
async function tellChange(telling: Telling): Promise<void> {
  const { page, hand, words } = telling;
  const { fox, change, changed } = telling.said;
  await begin(telling);
  await say(telling, fox);
  await expect(pictures(telling)).toHaveCount(1);
  await hand.press(pictures(telling).first());
  const opened = page.getByRole("dialog");
  const start = button(opened, words.change.start);
  await expect(start).toBeVisible();
  if (hand.name === "keys") await page.keyboard.press("e");
  else await hand.press(start);
  await expect(opened).toBeHidden();
  await expect(page.getByRole("list", { name: words.change.chosen }).getByRole("listitem")).toHaveCount(1);
  await expect(box(telling)).toHaveAttribute("placeholder", words.composer.placeholderChange);
  await expectFits(telling);
  await say(telling, change);
  await expect(pictures(telling)).toHaveCount(2);
  const card = cards(telling).last();
  await expect(card).toContainText(`${words.ledger.line_change}`);
  await expect(button(card, new RegExp(`^${changed}`))).toBeVisible();
  await expect(page.getByRole("list", { name: words.change.chosen })).toHaveCount(0); // the next message is a new wish
  await hand.press(card.getByRole("list", { name: words.change.along }).getByRole("link"));
  await expect(opened).toBeVisible();
  await expectFits(telling);
}

/** A line is written anew twice, and the three versions are walked back and forth; the first is drawn once more. */
async function tellVersions(telling: Telling): Promise<void> {
  const { page, hand, words } = telling;
  const { fox, writes } = telling.said;
  const { ledger } = words;
  await begin(telling);
  await say(telling, fox);
  await expect(pictures(telling)).toHaveCount(1);
  for (const [at, line] of writes.entries()) {
    const card = cards(telling).nth(at);
    await hand.press(button(card, new RegExp(`^${ledger.line_subject}.*${ledger.writeLineAfter}`)));
    const field = card.getByRole("textbox", { name: ledger.line_subject });
    await expect(field).toBeFocused(); // and all of its words are marked
    await page.keyboard.insertText(line);
    await hand.press(button(card, ledger.keepLine));
    await hand.press(button(card, ledger.drawChanged));
    await expect(pictures(telling)).toHaveCount(at + 2);
    await expect(cards(telling).nth(at + 1)).toContainText(line);
  }
  const version = (number: number) => ledger.revisionOf.replace("{number}", `${number}`).replace("{count}", "3");
  for (const at of [2, 1]) {
    await expect(cards(telling).nth(at)).toContainText(version(at + 1));
    await hand.press(button(cards(telling).nth(at), ledger.earlier));
    await expect(cards(telling).nth(at - 1)).toBeFocused();
    await expect(cards(telling).nth(at - 1)).toBeInViewport();
  }
  await hand.press(button(cards(telling).first(), ledger.later));
  await expect(cards(telling).nth(1)).toBeFocused();
  await hand.press(button(cards(telling).first(), words.prompt.again));
  await expect(pictures(telling)).toHaveCount(4);
  await expect(cards(telling).first()).toContainText(/red fox|红狐狸/);
  await expectFits(telling);
}

for (const { name, browser, ...telling } of tellings) {
  test.describe(name, () => {
    const tellings = [
      ["a designer changes the prompt and draws four", tellDesigner],
      ["a teacher sees what was withheld", tellTeacher],
      ["an artist's name gives three rewrites", tellArtist],
      ["versions of a prompt are walked back", tellVersions],
      ["an opened picture is changed in words", tellChange],
    ] as const;
    for (const [title, tell] of tellings) {
      test(title, async ({ newBrowser }) => {
        await tell({ ...telling, page: await newBrowser(browser) });
      });
    }

    test("six rows of a pasted table are drawn, and the one that failed again", async ({ newBrowser, held }) => {
      const page = await newBrowser({ ...browser, baseURL: held.server.url });
      await tellBatch({ ...telling, page }, () => held.line.fault("picture", { kind: "bad_base64" }));
    });

    test("a row of a table is drawn anew, and the same table offered for nothing", async ({ newBrowser, held }) => {
      const page = await newBrowser({ ...browser, baseURL: held.server.url });
      await tellRow({ ...telling, page }, () => held.line.count("picture"));
    });
  });
}
