import type { Page } from "@playwright/test";
import { type Load, measureLoad } from "../browser/load.ts";
import { openProfile } from "../browser/open.ts";
import type { Lab, Subject } from "../lab.ts";
import type { Benchmark } from "../report/figure.ts";

// JavaScript of the first load as it comes over the wire, with an empty cache: all of it until chat and gallery could be used, and in the quiet after that.

const times = 3;

async function loadTimes(
  lab: Lab,
  { app, session }: Subject,
  isUsable: (page: Page) => Promise<void>,
  more: Pick<Parameters<typeof measureLoad>[1], "coding"> = {},
): Promise<readonly Load[]> {
  const loads: Load[] = [];
  for (let time = 0; time < times; time++) {
    const profile = await openProfile(await lab.browser(), session, app.address);
    loads.push(await measureLoad(profile, { cpuSlowdown: 1, isUsable, ...more }));
    await profile.close();
  }
  return loads;
}

/** What is typed arrives in the app, and a picture of the gallery is here. */
async function isStudioUsable(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Message" }).fill("a fox");
  await page.getByRole("button", { name: "Send" }).and(page.locator(":enabled")).waitFor();
  await page.getByRole("region", { name: "Gallery" }).getByRole("img").first().waitFor();
}

async function isFloorUsable(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Message" }).waitFor();
}

export const scriptBytes: Benchmark = {
  name: "js",
  measure: async (lab) => {
    const { easel, floor } = await lab.filled();
    const ours = await loadTimes(lab, easel, isStudioUsable);
    const bare = await loadTimes(lab, floor, isFloorUsable);
    const plain = { coding: "gzip" } as const;
    const oursPlain = await loadTimes(lab, easel, isStudioUsable, plain);
    const barePlain = await loadTimes(lab, floor, isFloorUsable, plain);
    const kilobytes = (loads: readonly Load[]) => loads.map((load) => load.scriptBytes / 1000);
    return [
      { name: "first-load JS on the wire", unit: "kB", goal: 190, ours: kilobytes(ours), floor: kilobytes(bare) },
      {
        name: "· where gzip alone is taken",
        unit: "kB",
        goal: 190,
        ours: kilobytes(oursPlain),
        floor: kilobytes(barePlain),
      },
    ];
  },
};
