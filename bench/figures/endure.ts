import type { CDPSession, Page } from "@playwright/test";
import { Client } from "pg";
import { findEmbedded } from "#lib/infra/db/embedded.ts";
import { openProfile } from "../browser/open.ts";
import { copyPictures } from "../gallery/rows.ts";
import type { Benchmark } from "../report/figure.ts";
import { median } from "../report/statistics.ts";
import { drawOne } from "../scroll/account.ts";
import { ride } from "../scroll/drive.ts";

// Whether a tab that is used for a long time grows: somebody scrolls, jumps and opens pictures without a pause.

const minutes = Number(process.env["EASEL_BENCH_MINUTES"] ?? "10");
const size = 3_000; // all of them are known after some rounds: what grows then is no picture
const warmUpShare = 0.3; // until then the page learns; after it, it has to stay as it is
const roundSeconds = 8;
const pxPerSecond = 6_000;
const patienceMs = 60_000;

type Sample = Readonly<{ heapMb: number; nodes: number; listeners: number }>;

/** After a collection. Nodes and listeners are those of the process, detached ones included. */
async function sample(devtools: CDPSession): Promise<Sample> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heapMb: value("JSHeapUsedSize") / 1_000_000, nodes: value("Nodes"), listeners: value("JSEventListeners") };
}

async function goRound(page: Page): Promise<void> {
  await page.evaluate(ride, { box: ".gallery-scroller", pxPerSecond, seconds: roundSeconds });
  const scrubber = page.getByRole("slider", { name: "Date" });
  await scrubber.focus();
  for (const key of ["PageDown", "PageDown", "PageUp"]) await page.keyboard.press(key);
  await page.getByRole("region", { name: "Gallery" }).getByRole("link", { name: /^Open/ }).nth(8).click();
  await page.getByRole("dialog").waitFor();
  for (const key of ["ArrowRight", "ArrowRight", "Escape"]) await page.keyboard.press(key);
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** Of the samples after the warm-up: the end beside the beginning, each the middle of a third. */
function growthOf(samples: readonly Sample[], read: (one: Sample) => number): number {
  const late = samples.slice(Math.floor(samples.length * warmUpShare)).map(read);
  const third = Math.max(1, Math.floor(late.length / 3));
  return median(late.slice(-third)) / median(late.slice(0, third));
}

export const endure: Benchmark = {
  name: "endure",
  measure: async (lab) => {
    const dataDir = lab.freshFolder("endure");
    const app = await lab.startEasel(dataDir);
    const database = new Client({ connectionString: await findEmbedded(dataDir) });
    await database.connect();
    try {
      const { session, id } = await drawOne(lab, app.address);
      await copyPictures(database, id, size - 1);
      const profile = await openProfile(await lab.browser(), session, app.address);
      const page = await profile.newPage();
      const devtools = await profile.newCDPSession(page);
      await devtools.send("Performance.enable");
      await page.goto("/gallery");
      await page.getByRole("slider", { name: "Date" }).waitFor({ timeout: patienceMs });
      const samples: Sample[] = [];
      const end = performance.now() + minutes * 60_000;
      while (performance.now() < end || samples.length < 4) {
        await goRound(page);
        samples.push(await sample(devtools));
      }
      await profile.close();
      const after = `after ${minutes} minutes of use`;
      return [
        { name: `heap ${after}`, unit: "MB", goal: null, ours: samples.slice(-3).map((one) => one.heapMb), floor: [] },
        {
          name: "· beside that at the beginning",
          unit: "",
          goal: 1.1,
          ours: [growthOf(samples, (one) => one.heapMb)],
          floor: [],
        },
        { name: "· nodes, as well", unit: "", goal: 1.1, ours: [growthOf(samples, (one) => one.nodes)], floor: [] },
        {
          name: "· listeners, as well",
          unit: "",
          goal: 1.1,
          ours: [growthOf(samples, (one) => one.listeners)],
          floor: [],
        },
      ];
    } finally {
      await database.end();
      await app.stop();
    }
  },
};
