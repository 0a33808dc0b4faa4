import { createServer, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { drawCallBody, openOnFreePort, paintNoise, pictureBody } from "../../infra/model/test-answers.ts";

// A paid provider on a bad day: most of what can go wrong goes wrong now and then. It counts what it would bill.

export type Chance = () => number;

/** Mulberry32: numbers from 0 to 1 that a seed repeats. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Provider = Readonly<{
  url: string;
  /** Requests that may have been billed, by prompt: those that were not refused before anything was drawn. */
  billable: ReadonlyMap<string, number>;
  close: () => void;
}>;

type Answer = (response: ServerResponse) => Promise<void> | void;

const refuse =
  (status: number, error: object, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify({ error }));

const limited = refuse(429, { code: "rate_limit_exceeded", type: "requests" }, { "retry-after": "0.02" });
const blocked = refuse(400, { code: "moderation_blocked", type: "image_generation_user_error" });
const broken = refuse(503, { type: "server_error" });
const page: Answer = (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>Hello");
const reset: Answer = (response) => void response.destroy();

function stream(body: string, part = 1): Answer {
  return async (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(body.slice(0, Math.floor(body.length * part)));
    if (part === 1) return void response.end();
    await wait(5);
    response.destroy();
  };
}

function slowly(answer: Answer, ms: number): Answer {
  return async (response) => {
    await wait(ms);
    await answer(response);
  };
}

type Odds = readonly (readonly [share: number, answer: () => Answer, isBillable: boolean])[];

function pick(chance: Chance, odds: Odds): Odds[number] {
  let at = chance() * odds.reduce((sum, [share]) => sum + share, 0);
  for (const one of odds) {
    at -= one[0];
    if (at < 0) return one;
  }
  throw new Error("no odds");
}

export async function openProvider(chance: Chance): Promise<Provider> {
  const billable = new Map<string, number>();
  const pictures = await Promise.all(Array.from({ length: 40 }, paintNoise));
  const drawn = () => pictureBody(pictures[Math.floor(chance() * pictures.length)] ?? "");
  const pictureOdds: Odds = [
    [60, () => stream(drawn()), true],
    [10, () => slowly(stream(drawn()), chance() * 150), true],
    [6, () => limited, false],
    [3, () => blocked, false],
    [5, () => broken, true],
    [5, () => reset, true],
    [5, () => stream(drawn(), chance()), true],
    [3, () => stream(pictureBody("bm8gcGljdHVyZQ==")), true],
    [3, () => page, true],
  ];
  const chatOdds = (said: string): Odds => [
    [80, () => stream(drawCallBody(said)), false],
    [10, () => slowly(stream(drawCallBody(said)), chance() * 100), false],
    [6, () => stream(drawCallBody(said), chance()), false],
    [2, () => broken, false],
    [2, () => limited, false],
  ];
  const server = createServer((request, response) => {
    response.on("error", () => undefined);
    const answer = async () => {
      const order = (await json(request)) as { prompt?: string; messages?: { role: string; content: string }[] };
      const said = order.messages?.findLast(({ role }) => role === "user")?.content;
      const [, choose, isBillable] = pick(chance, said === undefined ? pictureOdds : chatOdds(said));
      const prompt = order.prompt ?? "";
      if (isBillable) billable.set(prompt, (billable.get(prompt) ?? 0) + 1);
      await choose()(response);
    };
    answer().catch(() => response.destroy());
  });
  return { billable, ...(await openOnFreePort(server)) };
}
