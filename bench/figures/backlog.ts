import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import { variantEdge } from "#lib/asset/schema.ts";
import { makeId } from "#lib/ids.ts";
import { openLine } from "../load/get.ts";
import { act, openPerson } from "../load/person.ts";
import { send } from "../load/post.ts";
import type { Benchmark } from "../report/figure.ts";
import { quantile } from "../report/statistics.ts";

// Very many pictures that come at once: uploads over HTTP until each is in the gallery with its thumb, beside bare sharp
// that makes the same thumbs and nothing else; and how quickly the gallery's page answers meanwhile.

const count = Number(process.env["EASEL_BENCH_BACKLOG"] ?? 1_000);
const side = 1024;
const sendersAtOnce = 4;
const filesAtOnce = 10; // of one sender
const bareAtOnce = 2; // as many as the app makes at once
const pageEveryMs = 50;
const timesBareMax = 1 / 0.9;
const pageP95MsMax = 100;

/** Another one each time, with as much to decode as a photograph has. */
async function photograph(): Promise<Buffer> {
  const cells = side / 8;
  const raw = { width: cells, height: cells, channels: 3 } as const;
  const picture = sharp(randomBytes(cells * cells * 3), { raw }).resize(side, side, { kernel: "cubic" });
  return await picture.jpeg({ quality: 88 }).toBuffer();
}

/** Each of the workers takes the next one until there is none. */
async function share<T>(all: readonly T[], workers: number, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const take = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: workers }, take));
}

async function bareThumb(bytes: Buffer): Promise<void> {
  await sharp(bytes).resize(variantEdge.thumb, variantEdge.thumb, { fit: "inside" }).webp({ quality: 78 }).toBuffer();
}

/** Sends some files as one of our pages does, and waits until each is a picture. */
async function upload(address: string, cookie: string, files: readonly Buffer[]): Promise<void> {
  const named = files.map((bytes) => ({ id: makeId(), bytes }));
  const told = named.map(({ id, bytes }) => ({
    id,
    name: `${id}.jpg`,
    mime: "image/jpeg",
    sizeBytes: bytes.byteLength,
    mark: id,
  }));
  await act(address, "createUploads", { files: told }, cookie);
  for (const { id, bytes } of named) {
    const headers = { Cookie: cookie, Origin: address, "Upload-Offset": "0" };
    const { status } = await send("PATCH", `${address}/api/uploads/${id}`, headers, bytes);
    if (status !== 204) throw new Error(`a file was refused: ${status}`);
  }
  for (const { id } of named) await untilDone(address, cookie, id);
}

async function untilDone(address: string, cookie: string, id: string): Promise<void> {
  for (;;) {
    const { body } = await send("GET", `${address}/api/uploads/${id}`, { Cookie: cookie }, "");
    const { state } = JSON.parse(body);
    if (state === "done") return;
    if (state === "failed") throw new Error(`a picture was refused: ${body}`);
  }
}

async function timed(run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

/** What a page of the gallery takes, again and again until the signal. */
async function askPages(address: string, cookie: string, signal: AbortSignal): Promise<readonly number[]> {
  const line = openLine();
  const took: number[] = [];
  while (!signal.aborted) {
    took.push((await line.get(`${address}/api/gallery?view=all&limit=60`, { Cookie: cookie })).tookMs);
    await wait(pageEveryMs);
  }
  line.close();
  return took;
}

export const backlog: Benchmark = {
  name: "backlog",
  measure: async (lab) => {
    const pictures: Buffer[] = [];
    for (let made = 0; made < count; made++) pictures.push(await photograph());
    const app = await lab.startEasel(lab.freshFolder("backlog"));
    try {
      const { cookie } = await openPerson(app.address);
      const parts = Array.from({ length: Math.ceil(count / filesAtOnce) }, (_, part) =>
        pictures.slice(part * filesAtOnce, (part + 1) * filesAtOnce),
      );
      const end = new AbortController();
      const pages = askPages(app.address, cookie, end.signal);
      const oursMs = await timed(() => share(parts, sendersAtOnce, (part) => upload(app.address, cookie, part)));
      end.abort();
      const bareMs = await timed(() => share(pictures, bareAtOnce, bareThumb));
      const each = (totalMs: number) => [totalMs / count];
      return [
        {
          name: `a picture of ${count} that come at once`,
          unit: "ms",
          goal: null,
          ours: each(oursMs),
          floor: each(bareMs),
        },
        { name: "· beside bare sharp", unit: "", goal: timesBareMax, ours: [oursMs / bareMs], floor: [] },
        {
          name: "· a page of the gallery meanwhile, p95",
          unit: "ms",
          goal: pageP95MsMax,
          ours: [quantile(await pages, 0.95)],
          floor: [],
        },
      ];
    } finally {
      await app.stop();
    }
  },
};
