import type { Browser, BrowserContext, Page } from "@playwright/test";
import { Client } from "pg";
import { findEmbedded } from "#lib/infra/db/embedded.ts";
import { openProfile, type Session } from "../browser/open.ts";
import { copyPictures } from "../gallery/rows.ts";
import type { Lab } from "../lab.ts";
import type { Benchmark, Figure } from "../report/figure.ts";
import { median } from "../report/statistics.ts";
import { drawOne } from "../scroll/account.ts";
import { type BareGrid, startBareGrid } from "../scroll/bare-grid.ts";
import { type Ride, ride, watchJump } from "../scroll/drive.ts";

// Scrolling through very many pictures in the browser, beside a bare windowed grid in the same browser, in turns.

const sizes = (process.env["EASEL_BENCH_SCROLL"] ?? "1000,100000").split(",").map(Number);
const rounds = 2;
const seconds = 4;
const speeds = [
  { name: "reading", pxPerSecond: 1_800, ratioMax: 1 / 0.95 },
  { name: "fling", pxPerSecond: 18_000, ratioMax: 1 / 0.9 },
] as const;
const jumps = 15;
const visits = 7;
const box = ".gallery-scroller";
const patienceMs = 60_000;

type Measured = Readonly<{ rides: readonly Ride[]; asked: number; aborted: number; heapMb: number }>;

/** The heap after a collection. */
async function heapMb(profile: BrowserContext, page: Page): Promise<number> {
  const devtools = await profile.newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize / 1_000_000;
}

/** Opens a page, scrolls through it at a speed, and looks at what that took. */
async function measureRide(
  profile: BrowserContext,
  where: { readonly address: string; readonly box: string; readonly first: string },
  pxPerSecond: number,
): Promise<Measured> {
  const page = await profile.newPage();
  await page.goto(where.address);
  await page.locator(where.first).first().waitFor({ timeout: patienceMs });
  await page.waitForTimeout(1_000);
  let asked = 0;
  let aborted = 0;
  page.on("request", () => asked++);
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "net::ERR_ABORTED") aborted++;
  });
  const one = await page.evaluate(ride, { box: where.box, pxPerSecond, seconds });
  await page.waitForTimeout(500);
  const heap = await heapMb(profile, page);
  await page.close();
  return { rides: [one], asked, aborted, heapMb: heap };
}

/** From the request of the page to the first four pictures, each time in a browser that has nothing of it yet. */
async function measureFirst(browser: Browser, { session, address }: { session: Session; address: string }) {
  const taken: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const profile = await openProfile(browser, session, address);
    const page = await profile.newPage();
    await page.goto("/gallery", { waitUntil: "commit" });
    const seen = await page.waitForFunction(() => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-tile] img[src*="/api/assets/"]')];
      const there = pictures.slice(0, 4).filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
      return there.length === 4 ? performance.now() : null;
    });
    taken.push(Number(await seen.jsonValue()));
    await profile.close();
  }
  return taken;
}

async function measureJumps(profile: BrowserContext): Promise<readonly number[]> {
  const page = await profile.newPage();
  await page.goto("/gallery");
  const scrubber = page.getByRole("slider", { name: "Date" });
  await scrubber.waitFor({ timeout: patienceMs });
  await page.waitForTimeout(1_000);
  const taken: number[] = [];
  for (let jump = 0; jump < jumps; jump++) {
    await scrubber.focus();
    const jumped = page.evaluate(watchJump);
    await page.evaluate(() => null); // the watcher is in place when the page answers the next question
    await page.keyboard.press("PageDown");
    taken.push(await jumped);
    await page.waitForTimeout(300);
  }
  await page.close();
  return taken;
}

const frameMs = ({ frames, seconds: taken }: Ride) => (taken * 1_000) / frames;

function figuresOf(
  size: number,
  { name, ratioMax }: (typeof speeds)[number],
  ours: readonly Measured[],
  bare: readonly Measured[],
): readonly Figure[] {
  const of = (measured: readonly Measured[], read: (ride: Ride) => number) =>
    measured.flatMap(({ rides }) => rides.map(read));
  const pictures = `${name}, ${size.toLocaleString("en")} pictures`;
  const figure = (what: string, unit: Figure["unit"], goal: number | null, read: (ride: Ride) => number): Figure => ({
    ...{ name: `· ${what}`, unit, goal, ours: of(ours, read), floor: of(bare, read) },
  });
  const ratio = median(of(ours, frameMs)) / median(of(bare, frameMs));
  return [
    { name: `a frame, ${pictures}`, unit: "ms", goal: null, ours: of(ours, frameMs), floor: of(bare, frameMs) },
    { name: "· bare grid's frames ÷ ours", unit: "", goal: ratioMax, ours: [ratio], floor: [] },
    figure("a frame, p95", "ms", null, ({ p95Ms }) => p95Ms),
    figure("longest task", "ms", 50, ({ longestTaskMs }) => longestTaskMs),
    figure("nodes in what scrolls", "", 150, ({ nodes }) => nodes),
    figure("nodes of the whole page", "", 1_500, ({ pageNodes }) => pageNodes),
    {
      name: "· requests",
      unit: "",
      goal: null,
      ours: ours.map(({ asked }) => asked),
      floor: bare.map(({ asked }) => asked),
    },
    {
      name: "· of them given up",
      unit: "",
      goal: null,
      ours: ours.map(({ aborted }) => aborted),
      floor: bare.map(({ aborted }) => aborted),
    },
  ];
}

async function measureSize(
  lab: Lab,
  app: { readonly address: string; readonly session: Session },
  grid: BareGrid,
  size: number,
): Promise<Readonly<{ figures: readonly Figure[]; heapMb: number }>> {
  const browser = await lab.browser();
  const profile = await openProfile(browser, app.session, app.address);
  const plain = await openProfile(browser, undefined, grid.address);
  const figures: Figure[] = [];
  const heaps: number[] = [];
  for (const speed of speeds) {
    const ours: Measured[] = [];
    const bare: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      const there = { address: "/gallery", box, first: "[data-tile] img" };
      ours.push(await measureRide(profile, there, speed.pxPerSecond));
      const floor = { address: `/?count=${size}`, box: "#box", first: ".cell img" };
      bare.push(await measureRide(plain, floor, speed.pxPerSecond));
    }
    figures.push(...figuresOf(size, speed, ours, bare));
    heaps.push(...ours.map((one) => one.heapMb));
  }
  figures.push({
    ...{ name: `first four pictures, of ${size.toLocaleString("en")}`, unit: "ms", goal: 600 },
    ...{ ours: await measureFirst(browser, app), floor: [] },
  });
  const taken = await measureJumps(profile);
  figures.push({
    ...{ name: `jump by ten days → places, ${size.toLocaleString("en")} pictures`, unit: "ms", goal: 150 },
    ...{ ours: taken, floor: [] },
  });
  await profile.close();
  await plain.close();
  return { figures, heapMb: median(heaps) };
}

export const scroll: Benchmark = {
  name: "scroll",
  measure: async (lab) => {
    const dataDir = lab.freshFolder("scroll");
    const app = await lab.startEasel(dataDir);
    const database = new Client({ connectionString: await findEmbedded(dataDir) });
    await database.connect();
    const { session, id, thumb } = await drawOne(lab, app.address);
    const grid = await startBareGrid(thumb);
    try {
      const figures: Figure[] = [];
      const heaps: number[] = [];
      for (const [index, size] of sizes.entries()) {
        await copyPictures(database, id, size - (sizes[index - 1] ?? 1));
        const measured = await measureSize(lab, { address: app.address, session }, grid, size);
        figures.push(...measured.figures);
        heaps.push(measured.heapMb);
      }
      const growth = (heaps.at(-1) ?? Number.NaN) - (heaps[0] ?? Number.NaN);
      const last: readonly Figure[] = [
        { name: "heap after scrolling, fewest pictures", unit: "MB", goal: null, ours: heaps.slice(0, 1), floor: [] },
        { name: "· more with most pictures", unit: "MB", goal: 10, ours: [growth], floor: [] },
      ];
      return [...figures, ...last];
    } finally {
      await grid.stop();
      await database.end();
      await app.stop();
    }
  },
};
