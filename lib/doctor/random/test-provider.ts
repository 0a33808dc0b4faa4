import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";

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
  close: () => Promise<void>;
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
  const pictures = await Promise.all(Array.from({ length: 40 }, paint));
  const drawn = () => pictureEvent(pictures[Math.floor(chance() * pictures.length)] ?? "");
  const pictureOdds: Odds = [
    [60, () => stream(drawn()), true],
    [10, () => slowly(stream(drawn()), chance() * 150), true],
    [6, () => limited, false],
    [3, () => blocked, false],
    [5, () => broken, true],
    [5, () => reset, true],
    [5, () => stream(drawn(), chance()), true],
    [3, () => stream(pictureEvent("bm8gcGljdHVyZQ==")), true],
    [3, () => page, true],
  ];
  const chatOdds = (said: string): Odds => [
    [80, () => stream(chatEvents(said)), false],
    [10, () => slowly(stream(chatEvents(said)), chance() * 100), false],
    [6, () => stream(chatEvents(said), chance()), false],
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
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/v1`,
    billable,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function paint(): Promise<string> {
  const pixels = crypto.getRandomValues(new Uint8Array(8 * 8 * 3));
  const bytes = await sharp(pixels, { raw: { width: 8, height: 8, channels: 3 } })
    .webp()
    .toBuffer();
  return bytes.toString("base64");
}

function pictureEvent(b64_json: string): string {
  const usage = { input_tokens: 60, output_tokens: 196, total_tokens: 256 };
  const type = "image_generation.completed";
  return `event: ${type}\ndata: ${JSON.stringify({ type, b64_json, usage })}\n\n`;
}

/** "2 pictures: …" asks for two. The words are the subject: every wish has a prompt of its own. */
function chatEvents(said: string): string {
  const words = ["scene", "composition", "lighting", "style"].map((name) => [name, ""] as const);
  const lists = ["palette", "exact_text", "must_keep", "must_avoid"].map((name) => [name, []] as const);
  const brief = {
    ...Object.fromEntries([...words, ...lists]),
    purpose: "scene",
    title: said,
    subject: said,
    count: Number(/^(\d)/.exec(said)?.[1] ?? 1),
    aspect: "square",
    quality: "low",
    background: "auto",
    alt_text: said,
    language: "en",
  };
  const call = { index: 0, id: "c", type: "function", function: { name: "draw", arguments: JSON.stringify(brief) } };
  const event = (delta: object, finish_reason: string | null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  return `${event({ content: "Yes." }, null)}${event({ tool_calls: [call] }, null)}${event({}, "tool_calls")}data: [DONE]\n\n`;
}
