import type { BrowserContext, Page } from "@playwright/test";

// One load of a page in a fresh profile, as the browser itself reports it.

export type Load = Readonly<{
  lcpMs: number;
  /** Sum of all layout shifts. */
  cls: number;
  /** Bytes of scripts on the wire, heads included. */
  scriptBytes: number;
}>;

type Conditions = Readonly<{
  cpuSlowdown: number;
  isUsable: (page: Page) => Promise<void>;
  /** The only content coding that the browser takes; all that it knows when undefined. */
  coding?: "gzip";
}>;

const quietMs = 2_000;

type ScriptMeter = Readonly<{ bytes: () => number }>;

async function meterScripts(
  profile: BrowserContext,
  page: Page,
  { cpuSlowdown, coding }: Conditions,
): Promise<ScriptMeter> {
  const devtools = await profile.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on("Network.requestWillBeSent", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  devtools.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await devtools.send("Network.enable");
  if (coding) await devtools.send("Network.setExtraHTTPHeaders", { headers: { "Accept-Encoding": coding } });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  return { bytes: () => bytes };
}

/** Runs in the page: the largest paint and the sum of the shifts so far. */
function readVitals(): Promise<Readonly<{ lcpMs: number; cls: number }>> {
  return new Promise((resolve) => {
    let lcpMs = 0;
    let cls = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) lcpMs = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) cls += "value" in entry ? Number(entry.value) : 0;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve({ lcpMs, cls }), 100);
  });
}

export async function measureLoad(profile: BrowserContext, conditions: Conditions): Promise<Load> {
  const page = await profile.newPage();
  const meter = await meterScripts(profile, page, conditions);
  await page.goto("/", { waitUntil: "load" });
  await conditions.isUsable(page);
  await page.waitForTimeout(quietMs);
  const vitals = await page.evaluate(readVitals);
  await page.close();
  return { ...vitals, scriptBytes: meter.bytes() };
}
