import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { assetKey } from "#lib/asset/rules.ts";
import { findEmbedded } from "#lib/infra/db/embedded.ts";
import { openFolderStorage } from "#lib/infra/storage/folder.ts";
import type { Running } from "../apps/process.ts";
import { addStored, type Stored, storePictures } from "../gallery/files.ts";
import { workspaceOf } from "../gallery/rows.ts";
import { openLine } from "../load/get.ts";
import { openPerson } from "../load/person.ts";
import { post } from "../load/post.ts";
import { memoryMbOf } from "../machine/processes.ts";
import type { Benchmark } from "../report/figure.ts";

// A thousand pictures of 2.4 MB as one ZIP over HTTP, from the click to the last byte, beside reading the same files, and
// beside a bare Next route handler that streams as many bytes to the same reader.

const count = 1_000;
const files = 40; // different ones; each is in many rows
const pictureBytes = 2_400_000;
const passes = 3;
const sampleMs = 100;
const firstByteMsMax = 50;
const memoryMbMax = 50;
const timesReadingMax = 2;

async function readAlone(dataDir: string, workspaceId: string, stored: readonly Stored[]): Promise<number> {
  const storage = openFolderStorage(join(dataDir, "files"));
  const startedAt = performance.now();
  for (let at = 0; at < count; at++) {
    const { sha256 = "" } = stored[at % files] ?? {};
    for await (const _ of (await storage.stream(assetKey(workspaceId, sha256, "original"))) ?? []);
  }
  return (performance.now() - startedAt) / 1_000;
}

/** One file of as many bytes as the archive, once. */
async function streamBare(address: string): Promise<number> {
  const line = openLine();
  const got = await line.get(`${address}/file/whole.bin`);
  line.close();
  if (got.bytes !== count * pictureBytes) throw new Error(`${got.bytes} bytes came`);
  return got.tookMs / 1_000;
}

/** What the app's own process weighs, in megabytes. */
function weigh(app: Running): number {
  const [own = 0] = app.pids();
  return memoryMbOf([own]);
}

/** The most that it weighs while something is done. */
async function weighing<T>(app: Running, run: () => Promise<T>): Promise<readonly [done: T, mostMb: number]> {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, weigh(app));
  }, sampleMs);
  const done = await run();
  clearInterval(timer);
  return [done, most];
}

async function download(address: string, cookie: string) {
  const asked = await post(
    `${address}/api/exports`,
    { Cookie: cookie, Origin: address },
    JSON.stringify({ view: "all" }),
  );
  if (asked.status !== 201) throw new Error(`the download was refused: ${asked.status}`);
  const { id, sizeBytes } = JSON.parse(asked.body);
  const line = openLine();
  const got = await line.get(`${address}/api/exports/${id}`, { Cookie: cookie });
  line.close();
  if (got.status !== 200 || got.bytes < sizeBytes) throw new Error(`${got.bytes} of ${sizeBytes} bytes came`);
  return got;
}

export const zip: Benchmark = {
  name: "zip",
  measure: async (lab) => {
    const dataDir = lab.freshFolder("zip");
    const floorDir = lab.freshFolder("zip-floor");
    const whole = join(floorDir, "whole.bin");
    await writeFile(whole, "");
    await truncate(whole, count * pictureBytes); // a hole: its bytes come from no disk
    const app = await lab.startEasel(dataDir);
    const bareApp = await lab.startFloor(floorDir);
    const database = new Client({ connectionString: (await findEmbedded(dataDir)) ?? "" });
    await database.connect();
    try {
      const { cookie } = await openPerson(app.address);
      const workspaceId = await workspaceOf(database);
      const stored = await storePictures(dataDir, { workspaceId }, files, pictureBytes);
      await addStored(database, { workspaceId }, stored, count);
      const [first, weights]: [number[], number[]] = [[], []];
      const [ours, floor, bare]: [number[], number[], number[]] = [[], [], []];
      const before = weigh(app);
      for (let pass = 0; pass < passes; pass++) {
        floor.push(await readAlone(dataDir, workspaceId, stored));
        bare.push(await streamBare(bareApp.address));
        const [got, mostMb] = await weighing(app, () => download(app.address, cookie));
        first.push(got.firstMs);
        ours.push(got.tookMs / 1_000);
        weights.push(mostMb);
      }
      const times = ours.map((seconds, pass) => seconds / (floor[pass] ?? Number.NaN));
      return [
        { name: "ZIP of 1,000 pictures, 2.4 GB, over HTTP", unit: "s", goal: null, ours, floor },
        { name: "· the same beside a bare route", unit: "s", goal: null, ours, floor: bare },
        { name: "· beside reading the files", unit: "", goal: timesReadingMax, ours: times, floor: [] },
        { name: "· its first byte", unit: "ms", goal: firstByteMsMax, ours: first, floor: [] },
        {
          name: "· memory beyond what there was, the most of all passes",
          unit: "MB",
          goal: memoryMbMax,
          ours: [Math.max(...weights) - before],
          floor: [],
        },
      ];
    } finally {
      await database.end();
      await bareApp.stop();
      await app.stop();
    }
  },
};
