import type { Page } from "@playwright/test";
import { openProfile } from "../browser/open.ts";
import { type Answer, endOfWatch, watchAnswers } from "../browser/watch-answers.ts";
import type { Lab, Subject } from "../lab.ts";
import type { Benchmark } from "../report/figure.ts";

// How long a page takes to answer a hand (INP), on a processor four times slower, while pictures arrive.

const loads = 3;
const messages = 2;
const cpuSlowdown = 4;
const settleMs = 3_000;
const arriveMs = 2_500;
const letterMs = 60;

type Hands = (page: Page) => Promise<void>;
type Measured = Readonly<{ answers: readonly Answer[]; nodes: number }>;

/** What somebody does who does not wait: writes on, picks a picture, looks at another view, opens a picture. */
const busyHands: Hands = async (page) => {
  const gallery = page.getByRole("region", { name: "Gallery" });
  const pictures = gallery.getByRole("link", { name: /^Open “/ });
  await page.getByRole("textbox", { name: "Message" }).pressSequentially("and then", { delay: letterMs });
  await pictures.nth(6).focus();
  for (const key of ["x", "ArrowRight", "ArrowDown", "x", "Escape"]) await page.keyboard.press(key);
  await gallery.getByRole("tab", { name: "Favourites" }).click();
  await gallery.getByRole("tab", { name: "All" }).click();
  await pictures.nth(3).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
};

const writingHands: Hands = async (page) => {
  await page.getByRole("textbox", { name: "Message" }).pressSequentially("and then", { delay: letterMs });
};

async function measureOnce(lab: Lab, { app, session }: Subject, hands: Hands, load: number): Promise<Measured> {
  const profile = await openProfile(await lab.browser(), session, app.address);
  const page = await profile.newPage();
  const devtools = await profile.newCDPSession(page);
  await page.goto("/");
  const box = page.getByRole("textbox", { name: "Message" });
  await box.waitFor();
  await page.waitForTimeout(settleMs);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  const watched = page.evaluate(watchAnswers, endOfWatch);
  await page.evaluate(() => null); // the watcher is in place when the page answers the next question
  let nodes = 0;
  for (let message = 0; message < messages; message++) {
    await box.fill("");
    await box.pressSequentially(`draw 4 square: boat ${load}-${message}`, { delay: letterMs });
    await box.press("Enter");
    await hands(page);
    await page.waitForTimeout(arriveMs);
    nodes = Math.max(nodes, await page.evaluate(() => document.querySelectorAll("*").length));
  }
  await page.evaluate((end) => dispatchEvent(new Event(end)), endOfWatch);
  const answers = await watched;
  await profile.close();
  return { answers, nodes };
}

async function measureMany(lab: Lab, subject: Subject, hands: Hands): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (let load = 0; load < loads; load++) all.push(await measureOnce(lab, subject, hands, load));
  return all;
}

/** The longest answer of each page: of so few the browser's own rule leaves none out. */
function worstOf(measured: readonly Measured[]): readonly number[] {
  return measured.map(({ answers }) => Math.max(0, ...answers.map(({ durationMs }) => durationMs)));
}

function tellWorst(measured: readonly Measured[]): void {
  const all = measured.flatMap(({ answers }) => answers).toSorted((a, b) => b.durationMs - a.durationMs);
  const lines = all.slice(0, 6).map(({ name, where, durationMs }) => `${durationMs} ms ${name} on ${where}`);
  console.error(`    longest: ${lines.join(", ")}`);
}

export const inp: Benchmark = {
  name: "inp",
  measure: async (lab) => {
    const { easel, floor } = await lab.filled();
    const ours = await measureMany(lab, easel, busyHands);
    const bare = await measureMany(lab, floor, writingHands);
    tellWorst(ours);
    const all = (measured: readonly Measured[]) =>
      measured.flatMap(({ answers }) => answers.map(({ durationMs }) => durationMs));
    return [
      {
        name: "INP, CPU four times slower, pictures arriving",
        unit: "ms",
        goal: 100,
        ours: worstOf(ours),
        floor: [],
      },
      { name: "· an answer of more than a frame", unit: "ms", goal: null, ours: all(ours), floor: [] },
      {
        name: "· of the bare page, which is only written into",
        unit: "ms",
        goal: null,
        ours: worstOf(bare),
        floor: [],
      },
      {
        name: "nodes of the whole app, 60 pictures",
        unit: "",
        goal: 1_500,
        ours: ours.map(({ nodes }) => nodes),
        floor: bare.map(({ nodes }) => nodes),
      },
    ];
  },
};
