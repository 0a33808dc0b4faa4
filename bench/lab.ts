import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { buildEasel, startEasel } from "./apps/easel.ts";
import { buildFloor, startFloor } from "./apps/floor.ts";
import type { Running } from "./apps/process.ts";
import { openBrowser, type Session, signInAsGuest } from "./browser/open.ts";
import type { Marks } from "./browser/watch-send.ts";
import { drawSixty, writeAll } from "./filled.ts";
import { type Model, startModel } from "./model/start-model.ts";

/** An app with somebody in it: what a benchmark in the browser needs to know of it. */
export type Subject = Readonly<{ app: Running; session: Session; marks: Marks }>;

/** Everything that benchmarks share. Each part is made when it is first asked for, the built apps included. */
export type Lab = Readonly<{
  browser(): Promise<Browser>;
  model(): Promise<Model>;
  easel(): Promise<Subject>;
  floor(): Promise<Subject>;
  /** The same two apps with sixty pictures in each. */
  filled(): Promise<Readonly<{ easel: Subject; floor: Subject }>>;
  /** Apps of a benchmark's own, which it must stop itself. `node`: another Node than the one that runs the benchmark. */
  startEasel(dataDir: string, node?: string, modelUrl?: string): Promise<Running>;
  startFloor(picturesDir: string, node?: string): Promise<Running>;
  /** An empty folder below the temporary one. */
  freshFolder(name: string): string;
  close(): Promise<void>;
}>;

const easelMarks: Marks = { reply: "article[data-turn] .prose", picture: "/api/assets/" };
const floorMarks: Marks = { reply: "[data-reply]", picture: "/file/" };

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

export async function openLab(): Promise<Lab> {
  const builtEasel = once(buildEasel);
  const built = once(async () => {
    await buildFloor();
    await builtEasel();
  });
  const folder = mkdtempSync(join(tmpdir(), "easel-bench-"));
  chmodSync(folder, 0o711); // the database's user passes through
  const closers: (() => Promise<void>)[] = [];
  let folders = 0;

  const shared = <T>(make: () => Promise<T>, close: (made: T) => Promise<void>) =>
    once(async () => {
      const made = await make();
      closers.push(() => close(made));
      return made;
    });
  const browser = shared(openBrowser, (one) => one.close());
  const model = shared(startModel, (one) => one.stop());
  const freshFolder = (name: string) => {
    const path = join(folder, `${name}-${++folders}`);
    mkdirSync(path, { mode: 0o711 });
    return path;
  };
  const lab: Lab = {
    browser,
    model,
    freshFolder,
    startEasel: async (dataDir, node, modelUrl) => {
      await builtEasel();
      return await startEasel(dataDir, modelUrl ?? (await model()).url, node);
    },
    startFloor: async (picturesDir, node) => {
      await built();
      return await startFloor(picturesDir, (await model()).url, node);
    },
    easel: shared(
      async () => {
        const app = await lab.startEasel(freshFolder("data"));
        return { app, session: await signInAsGuest(await browser(), app.address), marks: easelMarks };
      },
      ({ app }) => app.stop(),
    ),
    floor: shared(
      async () => ({ app: await lab.startFloor(freshFolder("pictures")), session: undefined, marks: floorMarks }),
      ({ app }) => app.stop(),
    ),
    filled: shared(
      async () => {
        const { app } = await lab.easel();
        const session = await signInAsGuest(await browser(), app.address);
        const pictures = freshFolder("pictures");
        writeAll(pictures, await drawSixty(await browser(), app.address, session, easelMarks));
        return {
          easel: { app, session, marks: easelMarks },
          floor: { app: await lab.startFloor(pictures), session: undefined, marks: floorMarks },
        };
      },
      ({ floor }) => floor.app.stop(),
    ),
    close: async () => {
      for (const close of closers.toReversed()) await close().catch(console.error);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return lab;
}
