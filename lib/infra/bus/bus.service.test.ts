import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../db/client.ts";
import { createTestDatabase, type TestDatabase } from "../db/test-database.ts";
import type { Bus, Hint } from "./port.ts";
import { openPostgresBus } from "./postgres.ts";

let home: TestDatabase;
let database: Database;
let here: Bus;
let there: Bus;

beforeAll(async () => {
  home = await createTestDatabase();
  database = openDatabase(home.url);
  [here, there] = [await openPostgresBus(home.url), await openPostgresBus(home.url)];
});

afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await database.close();
  await home.drop();
});

const hint = (workspaceId: string, id: string): Hint => ({ kind: "turn", workspaceId, id });

/** The hints that `bus` hears of a workspace, until one with the id "end". */
function hear(bus: Bus, workspaceId: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const ids: string[] = [];
    const stop = bus.subscribe(workspaceId, (heard) => {
      if (heard.kind === "delta") return;
      if (heard.id !== "end") return void ids.push(heard.id);
      stop();
      resolve(ids);
    });
  });
}

test("hints reach every process, of their workspace alone, and only when the transaction was committed", async () => {
  const heard = Promise.all([hear(here, "a"), hear(there, "a")]);
  const { db } = database;
  const rollback = db.$transaction(async (tx) => {
    await here.publish(tx, hint("a", "rolled back"));
    throw new Error("no");
  });
  await expect(rollback).rejects.toThrow("no");
  await here.publish(db, hint("b", "of somebody else"), hint("a", "1"));
  await there.publish(db, hint("a", "2"), hint("a", "end"));
  expect(await heard).toEqual([
    ["1", "2"],
    ["1", "2"],
  ]);
});

test("what is told without a transaction is heard here at once, everywhere once, and in order", async () => {
  const atOnce: string[] = [];
  const stop = here.subscribe("a", (heard) => heard.kind === "turn" && atOnce.push(heard.id));
  const heard = Promise.all([hear(here, "a"), hear(there, "a")]);
  here.tell(hint("a", "1"), hint("b", "of somebody else"), hint("a", "2"));
  expect(atOnce).toEqual(["1", "2"]);
  stop();
  const echo = hear(here, "b"); // passed on after the ones above: had they come back, they would be here by now
  await here.publish(database.db, hint("b", "end"));
  await echo;
  here.tell(hint("a", "end"));
  expect(await heard).toEqual([
    ["1", "2"],
    ["1", "2"],
  ]);
});

test("a process that is alone keeps what it tells to itself, and what it publishes is heard as ever", async () => {
  const alone = await openPostgresBus(home.url, true);
  const told: string[] = [];
  const stop = alone.subscribe("a", (heard) => heard.kind === "turn" && told.push(heard.id));
  const elsewhere = hear(there, "a");
  alone.tell(hint("a", "told"));
  await alone.publish(database.db, hint("a", "end"));
  expect(await elsewhere).toEqual([]);
  await expect.poll(() => told).toEqual(["told", "end"]);
  stop();
  await alone.close();
});

test("a lost connection comes back by itself, and listeners are told that they may have missed something", async () => {
  const gap = new Promise<void>((resolve) => here.onGap(resolve));
  await database.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'easel bus'",
  );
  await gap;
  const heard = hear(here, "a");
  await here.publish(database.db, hint("a", "after"), hint("a", "end"));
  expect(await heard).toEqual(["after"]);
});
