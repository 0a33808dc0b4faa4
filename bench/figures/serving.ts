import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { findEmbedded } from "#lib/infra/db/embedded.ts";
import type { Running } from "../apps/process.ts";
import { addWords } from "../gallery/documents.ts";
import { addStored, storePictures } from "../gallery/files.ts";
import { addPictures, boundsOf, someDay, workspaceOf } from "../gallery/rows.ts";
import type { Lab } from "../lab.ts";
import { openLine } from "../load/get.ts";
import { openPerson, type Person } from "../load/person.ts";
import type { Benchmark, Figure } from "../report/figure.ts";
import { quantile } from "../report/statistics.ts";

// What the gallery answers over HTTP, for an account of a thousand pictures and of a million, beside a bare Next route
// handler that streams a file of the same length.

const sizes = (process.env["EASEL_BENCH_PICTURES"] ?? "1000,100000,1000000").split(",").map(Number);
const warmUps = 20;
const asks = 200;
const files = 40;
const largeFiles = 4;
const largeBytes = 2_400_000; // what a PNG weighs
const timesBareMax = 1 / 0.9;
const pageOverBareMsMax = 3;
const pageP95MsMax = 10;
const searchP95MsMax = 50;
const firstScreenKbMax = 60;

/** As somebody types, words that are everywhere and words that are rare, in both languages. */
const searches = [
  ..."fox at night".split("").map((_, end, letters) => letters.slice(0, end + 1).join("")),
  ...["狐", "狐狸", "狐狸在夜", "红色的狐狸 湖边", "穿山甲", "ocelot", "ocelot 穿山甲", "thous", "ghthou", "no123456"],
  ...['"red fox"', "fox -lighthouse", "is:favorite 灯塔", "zzzzqq", "before:2026-06-01 violin", "size:>1mp teapot"],
];

type Opened = Readonly<{ app: Running; database: Client; floor: Running; floorDir: string; dataDir: string }>;

async function open(lab: Lab): Promise<Opened> {
  const dataDir = lab.freshFolder("serving");
  const floorDir = lab.freshFolder("serving-floor");
  const app = await lab.startEasel(dataDir);
  const url = await findEmbedded(dataDir);
  if (!url) throw new Error("its database does not run");
  const database = new Client({ connectionString: url });
  await database.connect();
  return { app, database, dataDir, floorDir, floor: await lab.startFloor(floorDir) };
}

type Times = Readonly<{ ours: readonly number[]; floor: readonly number[]; bytes: number }>;

/** Each question and a file of the same length in turn, so that both see the same machine. */
async function beside(
  { floor, floorDir }: Opened,
  person: Person,
  count: number,
  urlOf: (turn: number) => string,
  headers = {},
): Promise<Times> {
  const line = openLine();
  const [ours, bare]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let turn = 0; turn < warmUps + count; turn++) {
    const got = await line.get(urlOf(turn), { Cookie: person.cookie, ...headers });
    if (got.status !== 200 && got.status !== 304) throw new Error(`${urlOf(turn)} answered ${got.status}`);
    if (turn === 0) writeFileSync(join(floorDir, "same.webp"), new Uint8Array(got.bytes));
    const plain = await line.get(`${floor.address}/file/same.webp`);
    if (turn < warmUps) continue;
    ours.push(got.tookMs);
    bare.push(plain.tookMs);
    bytes = Math.max(bytes, got.bytes);
  }
  line.close();
  return { ours, floor: bare, bytes };
}

const p95 = (times: readonly number[]) => [quantile(times, 0.95)];

async function measureSize(opened: Opened, person: Person, size: number): Promise<readonly Figure[]> {
  const { address } = opened.app;
  const at = `${size.toLocaleString("en")} pictures`;
  const page = await beside(opened, person, asks, () => `${address}/api/gallery?view=all&limit=60`);
  const days = await beside(opened, person, asks, () => `${address}/api/gallery/days?view=all`);
  const section = await beside(
    opened,
    person,
    asks,
    (n) => `${address}/api/gallery/section?view=all&${new URLSearchParams(boundsOf(someDay(n)))}`,
  );
  const search = await beside(
    opened,
    person,
    searches.length * 8,
    (n) => `${address}/api/gallery?q=${encodeURIComponent(searches[n % searches.length] ?? "")}`,
  );
  const first = await beside(opened, person, 20, () => `${address}/`, { "Accept-Encoding": "gzip" });
  const serverMs = page.ours.map((ms, turn) => ms - (page.floor[turn] ?? 0));
  return [
    { name: `page of 60 over HTTP, ${at}`, unit: "ms", goal: null, ours: page.ours, floor: page.floor },
    { name: "· beyond the bare route", unit: "ms", goal: pageOverBareMsMax, ours: serverMs, floor: [] },
    { name: "· its p95", unit: "ms", goal: pageP95MsMax, ours: p95(page.ours), floor: p95(page.floor) },
    { name: `days, ${at}`, unit: "ms", goal: null, ours: days.ours, floor: days.floor },
    { name: `places of a day, ${at}`, unit: "ms", goal: null, ours: section.ours, floor: section.floor },
    { name: `search as one types, ${at}`, unit: "ms", goal: null, ours: search.ours, floor: search.floor },
    { name: "· its p95", unit: "ms", goal: searchP95MsMax, ours: p95(search.ours), floor: p95(search.floor) },
    {
      name: `first page, compressed, ${at}`,
      unit: "kB",
      goal: firstScreenKbMax,
      ours: [first.bytes / 1000],
      floor: [],
    },
  ];
}

async function measureFiles(opened: Opened): Promise<readonly Figure[]> {
  const { address } = opened.app;
  const person = await openPerson(address);
  const workspaceId = await workspaceOf(opened.database);
  const store = async (count: number, paddedTo: number) => {
    const stored = await storePictures(opened.dataDir, { workspaceId }, count, paddedTo);
    return await addStored(opened.database, { workspaceId }, stored, count);
  };
  const [ids, largeIds] = [await store(files, 0), await store(largeFiles, largeBytes)];
  const urlOf = (turn: number) => `${address}/api/assets/${ids[turn % files]}/thumb`;
  const served = await beside(opened, person, asks, urlOf);
  const originals = await beside(
    opened,
    person,
    asks,
    (n) => `${address}/api/assets/${largeIds[n % largeFiles]}/original`,
  );
  const line = openLine();
  const tags = await Promise.all(ids.map(async (_, n) => (await line.get(urlOf(n), { Cookie: person.cookie })).etag));
  const unchanged: number[] = [];
  for (let turn = 0; turn < asks; turn++) {
    const got = await line.get(urlOf(turn), { Cookie: person.cookie, "If-None-Match": tags[turn % files] });
    if (got.status !== 304) throw new Error(`an unchanged picture answered ${got.status}`);
    unchanged.push(got.tookMs);
  }
  line.close();
  const compared = (name: string, ours: readonly number[], floor: readonly number[]): Figure => ({
    name,
    unit: "ms",
    goal: null,
    ours,
    floor,
  });
  return [
    compared("a thumb beside a bare route that streams it", served.ours, served.floor),
    timesBare(served),
    compared("an original of 2.4 MB beside the same", originals.ours, originals.floor),
    timesBare(originals),
    compared("an unchanged thumb (304) beside the whole one", unchanged, served.ours),
  ];
}

/** Of the medians: single answers of a busy machine say little. */
function timesBare({ ours, floor }: Times): Figure {
  const times = quantile(ours, 0.5) / quantile(floor, 0.5);
  return { name: "· times the bare route's", unit: "", goal: timesBareMax, ours: [times], floor: [] };
}

export const serving: Benchmark = {
  name: "serving",
  measure: async (lab) => {
    const opened = await open(lab);
    const { app, floor, database } = opened;
    try {
      const figures: Figure[] = [...(await measureFiles(opened))];
      const person = await openPerson(app.address);
      const workspaceId = await workspaceOf(database);
      for (const [index, size] of sizes.entries()) {
        await addPictures(database, { workspaceId }, size - (sizes[index - 1] ?? 0));
        await addWords(database, { workspaceId });
        figures.push(...(await measureSize(opened, person, size)));
      }
      return figures;
    } finally {
      await database.end();
      await floor.stop();
      await app.stop();
    }
  },
};
