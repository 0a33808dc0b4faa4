import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../db/client.ts";
import { createTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { openPgBossQueue } from "./pg-boss.ts";
import type { Queue } from "./port.ts";

let home: TestDatabase;
let database: Database;
let queue: Queue;
const done: string[] = [];
const waiting = new Map<string, () => void>();

let held: Promise<void> | undefined;

const failing = new Set<string>();

async function perform({ id }: Readonly<Record<string, unknown>>): Promise<void> {
  done.push(String(id));
  await held;
  if (failing.delete(String(id))) throw new Error("not this time");
  waiting.get(String(id))?.();
}

/** Resolves when the job with this id was performed. */
async function finished(id: string): Promise<void> {
  if (!done.includes(id)) await new Promise<void>((resolve) => waiting.set(id, resolve));
}

const order = (id: string) => ({ key: id, payload: { id } });

beforeAll(async () => {
  home = await createTestDatabase();
  database = openDatabase(home.url);
  queue = openPgBossQueue({ url: home.url, queues: ["test.job"], onError: () => undefined });
});

afterAll(async () => {
  await queue.close(5_000);
  await database.close();
  await home.drop();
});

test("a job exists if and only if its transaction was committed, and once per key while it waits", async () => {
  const { db } = database;
  const rollback = db.$transaction(async (tx) => {
    await queue.send(tx, "test.job", order("lost"));
    throw new Error("rolled back");
  });
  await expect(rollback).rejects.toThrow("rolled back");
  await db.$transaction((tx) => queue.send(tx, "test.job", order("kept")));
  await Promise.all(Array.from({ length: 10 }, () => queue.send(db, "test.job", order("kept"))));

  await queue.work([{ name: "test.job", concurrency: 1, handler: perform }]);
  await finished("kept");
  await queue.send(db, "test.job", order("last"));
  await finished("last");
  expect(done).toEqual(["kept", "last"]);
});

test("a nudge starts a job in this process at once, and is nothing when there is no room", async () => {
  const gate = Promise.withResolvers<void>();
  held = gate.promise;
  queue.nudge("test.job", order("nudged"), order("too many"));
  expect(done.at(-1)).toBe("nudged");
  gate.resolve();
  await queue.send(database.db, "test.job", order("after"));
  await finished("after");
  expect(done).not.toContain("too many");
});

test("a stored job is left alone when its nudge did the work, and does it when the nudge failed", async () => {
  failing.add("failed");
  for (const id of ["worked", "failed"]) {
    // Before the stored job, so that this is the one that comes first; the place of the last one may not be free yet.
    await expect
      .poll(() => {
        queue.nudge("test.job", order(id));
        return done.includes(id);
      })
      .toBe(true);
    await queue.send(database.db, "test.job", order(id));
    await queue.send(database.db, "test.job", order(`after ${id}`));
    await finished(`after ${id}`);
  }
  await expect.poll(() => done.filter((id) => id === "failed")).toHaveLength(2);
  expect(done.filter((id) => id === "worked")).toHaveLength(1);
});

test("a nudge that fails after its stored job was left to it does the work once more itself", async () => {
  const gate = Promise.withResolvers<void>();
  held = gate.promise;
  failing.add("late");
  await expect
    .poll(() => {
      queue.nudge("test.job", order("late"));
      return done.includes("late");
    })
    .toBe(true);
  await queue.send(database.db, "test.job", order("late"));
  const passedOver = () => database.db.$queryRaw<readonly { readonly state: string }[]>`
    SELECT state::text FROM pgboss.job WHERE singleton_key = 'late'`;
  await expect.poll(passedOver).toEqual([{ state: "completed" }]);
  gate.resolve();
  await expect.poll(() => done.filter((id) => id === "late")).toHaveLength(2);
});
