import pg from "pg";
import { findEmbedded } from "#lib/infra/db/embedded.ts";
import type { Lab } from "../lab.ts";
import { openPerson, type Person } from "../load/person.ts";
import type { Call } from "../model/ledger.ts";
import type { Benchmark } from "../report/figure.ts";

// A thousand messages of impatient people over a bad line: double clicks, pages that are left and come back, the same
// message again later, and a drawer that breaks every so often. What was billed, beside the pictures there are.

const sends = 1_000;
const people = 25;
const atOnce = 20;
const quietMsMax = 180_000;
const lookMs = 250;

/** Every so many messages, told apart by their number. */
const isDoubleClicked = (serial: number) => serial % 5 === 0;
const isLeft = (serial: number) => serial % 7 === 0;
const isRepeated = (serial: number) => serial % 11 === 0;

async function sendUntilTaken(person: Person, text: string, ids: ReturnType<Person["newIds"]>): Promise<void> {
  for (;;) {
    const { code, retryAfterS } = await person.send(text, ids);
    if (code === "ok") return;
    if (code !== "busy" && code !== "too_many" && code !== "none") throw new Error(`a message was refused: ${code}`);
    await new Promise((resolve) => setTimeout(resolve, (retryAfterS ?? 1) * 1000));
  }
}

async function sendOne(person: Person, serial: number): Promise<void> {
  const text = `A small boat on a lake, number ${serial}`;
  const ids = person.newIds();
  if (isLeft(serial)) await person.send(text, ids, AbortSignal.timeout(serial % 20)); // wherever it is by then
  const again = isDoubleClicked(serial) ? [person.send(text, ids), person.send(text, ids)] : [];
  await Promise.all([sendUntilTaken(person, text, ids), ...again]);
  if (isRepeated(serial)) await person.send(text, ids);
}

type Counted = Readonly<{ turns: number; asked: number; pictures: number; unfinished: number }>;

async function count(client: pg.Client): Promise<Counted> {
  const { rows } = await client.query<Counted>(`
    SELECT (SELECT count(*)::int FROM turn) AS turns, (SELECT count(*)::int FROM generation) AS asked,
      (SELECT count(*)::int FROM asset) AS pictures,
      (SELECT count(*)::int FROM turn WHERE state IN ('accepted', 'planning', 'drawing')) AS unfinished`);
  const [row] = rows;
  if (!row) throw new Error("no answer");
  return row;
}

async function untilQuiet(client: pg.Client): Promise<Counted> {
  const until = performance.now() + quietMsMax;
  for (;;) {
    const counted = await count(client);
    if (counted.unfinished === 0) return counted;
    if (performance.now() > until) throw new Error(`${counted.unfinished} turns have not ended`);
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}

async function walk(lab: Lab): Promise<Readonly<{ counted: Counted; calls: readonly Call[] }>> {
  const model = await lab.model();
  await model.takeLedger();
  const folder = lab.freshFolder("data");
  const app = await lab.startEasel(folder, undefined, model.brokenUrl);
  const client = new pg.Client({ connectionString: (await findEmbedded(folder)) ?? "" });
  try {
    await client.connect();
    const crowd = await Promise.all(Array.from({ length: people }, () => openPerson(app.address)));
    let serial = 0;
    const one = async () => {
      while (serial < sends) {
        const mine = serial++;
        const person = crowd[mine % people];
        if (person) await sendOne(person, mine);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
    const counted = await untilQuiet(client);
    return { counted, calls: (await model.takeLedger()).calls.filter(({ kind }) => kind === "image") };
  } finally {
    await client.end();
    await app.stop();
  }
}

export const trace: Benchmark = {
  name: "trace",
  measure: async (lab) => {
    const { counted, calls } = await walk(lab);
    const billed = calls.filter(({ isBilled }) => isBilled).length;
    const figure = (name: string, value: number) =>
      ({ name, unit: "", goal: 1, ours: [value], floor: [] }) satisfies Awaited<ReturnType<Benchmark["measure"]>>[0];
    return [
      figure(`${sends} messages, repeated at will: turns for each`, counted.turns / sends),
      figure("requests for pictures beside pictures asked for", calls.length / counted.asked),
      figure("billed requests beside pictures in the gallery", billed / counted.pictures),
    ];
  },
};
