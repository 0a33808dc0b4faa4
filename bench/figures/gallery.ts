import { join } from "node:path";
import { Client } from "pg";
import { readSession } from "#lib/account/session/data.ts";
import { listAssets } from "#lib/asset/data.ts";
import { type Db, openDatabase } from "#lib/infra/db/client.ts";
import { startEmbedded } from "#lib/infra/db/embedded.ts";
import { migrate } from "#lib/infra/db/migrate.ts";
import { readDays, readSection } from "#lib/studio/gallery/data.ts";
import type { Actor } from "#lib/workspace/schema.ts";
import { type Account, addPictures, boundsOf, openAccount, someDay } from "../gallery/rows.ts";
import type { Benchmark, Figure } from "../report/figure.ts";
import { median } from "../report/statistics.ts";

// What the gallery's questions cost the server, from the call to the answer's text and without HTTP, for an account of a
// thousand pictures and of a million, beside the bare statement on a connection of its own.

const sizes = (process.env["EASEL_BENCH_PICTURES"] ?? "1000,10000,100000,1000000").split(",").map(Number);
const warmUps = 30;
const asks = 200;
const pageMsMax = 3;
const growthMax = 1.3;
const answerKbMax = 60;

type Question = Readonly<{
  name: string;
  goal: number | null;
  ask: (turn: number) => Promise<unknown>;
  bare: (turn: number) => readonly [sql: string, values: readonly unknown[]];
}>;

async function times(ask: (turn: number) => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < warmUps + asks; turn++) {
    const startedAt = performance.now();
    JSON.stringify(await ask(turn));
    if (turn >= warmUps) taken.push(performance.now() - startedAt);
  }
  return taken;
}

function questionsOf(db: Db, actor: Actor, { workspaceId }: Account): readonly Question[] {
  const shown = "FROM asset WHERE workspace_id = $1 AND deleted_at IS NULL AND NOT is_purging";
  return [
    {
      name: "page of 60",
      goal: pageMsMax,
      ask: () => listAssets(db, actor, { view: "all", limit: 60 }),
      bare: () => [
        `SELECT id, title, alt_text, width, height, thumbhash ${shown} ORDER BY id DESC LIMIT 60`,
        [workspaceId],
      ],
    },
    {
      name: "days with their counts",
      goal: null,
      ask: () => readDays(db, actor, { view: "all" }),
      bare: () => ["SELECT day, shown FROM asset_day WHERE workspace_id = $1 ORDER BY day DESC", [workspaceId]],
    },
    {
      name: "places of a day",
      goal: null,
      ask: (turn) => readSection(db, actor, { view: "all", ...boundsOf(someDay(turn)), skip: 0 }),
      bare: (turn) => [
        `SELECT id, width, height, thumbhash ${shown} AND id >= $2 AND id < $3 ORDER BY id DESC LIMIT 500`,
        [workspaceId, firstId(someDay(turn)), firstId(someDay(turn) + 1)],
      ],
    },
  ];
}

function firstId(day: number): string {
  const time = (day * 86_400_000).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}

async function measureSize(database: Client, questions: readonly Question[], size: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, goal, ask, bare } of questions) {
    const ours = await times(ask);
    const floor = await times((turn) => {
      const [text, values] = bare(turn);
      return database.query({ name, text, values: [...values] });
    });
    const bytes = JSON.stringify(await ask(1)).length;
    figures.push({ name: `${name}, ${size.toLocaleString("en")} pictures`, unit: "ms", goal, ours, floor });
    figures.push({ name: "· its answer", unit: "kB", goal: answerKbMax, ours: [bytes / 1000], floor: [] });
  }
  return figures;
}

export const gallery: Benchmark = {
  name: "gallery",
  measure: async (lab) => {
    const dataDir = lab.freshFolder("gallery");
    const server = await startEmbedded({ dataDir, log: () => undefined });
    const { db, close } = openDatabase(server.url);
    const database = new Client({ connectionString: server.url });
    try {
      await migrate(server.url, join(import.meta.dirname, "../../prisma/migrations"));
      await database.connect();
      const account = await openAccount(database);
      const actor = await readSession(db, account.userId, account.sessionId, new Date());
      if (!actor) throw new Error("nobody is signed in");
      const figures: Figure[] = [];
      const pageMs: number[] = [];
      for (const [index, size] of sizes.entries()) {
        await addPictures(database, account, size - (sizes[index - 1] ?? 0));
        const some = await measureSize(database, questionsOf(db, actor, account), size);
        figures.push(...some);
        pageMs.push(median(some[0]?.ours ?? []));
      }
      const growth = (pageMs.at(-1) ?? Number.NaN) / (pageMs[0] ?? Number.NaN);
      return [...figures, { name: "page of 60, most ÷ fewest", unit: "", goal: growthMax, ours: [growth], floor: [] }];
    } finally {
      await database.end();
      await close();
      await server.stop();
    }
  },
};
