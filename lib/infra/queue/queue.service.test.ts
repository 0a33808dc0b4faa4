import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../db/client.ts";
import { createTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { openPgBossQueue } from "./pg-boss.ts";
import type { Queue } from "./port.ts";

let home: TestDatabase;
let database: Database;
let queue: Queue;
const done: string[] = [];
let onDone: () => void = () => undefined;

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
    await queue.send(tx, "test.job", "lost", { id: "lost" });
    throw new Error("rolled back");
  });
  await expect(rollback).rejects.toThrow("rolled back");
  await db.$transaction((tx) => queue.send(tx, "test.job", "kept", { id: "kept" }));
  await Promise.all(Array.from({ length: 10 }, () => queue.send(db, "test.job", "kept", { id: "kept" })));
  await queue.send(db, "test.job", "last", { id: "last" });

  const finished = new Promise<void>((resolve) => {
    onDone = resolve;
  });
  const handler = async ({ id }: Readonly<Record<string, unknown>>) => {
    done.push(String(id));
    if (id === "last") onDone();
  };
  await queue.work([{ name: "test.job", concurrency: 1, handler }]);
  await finished;
  expect(done).toEqual(["kept", "last"]);
});
