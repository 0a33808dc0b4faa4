// The long run of random and hostile prompts: node bench/engine/fuzz.ts [--count 10000] [--seed 1] [--size 1024x640]
// Every prompt must give a picture or a clean refusal; every twentieth is also drawn over the API at a real size.
// Where strace is installed the whole run is traced, threads and native libraries included: after a warm-up it may
// read the project's own files and nothing else, write none, and open no socket. No prompt may take three seconds alone.
import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makePool } from "#lib/engine/drawing/pool.ts";
import { createEngine } from "#lib/engine/handler.ts";
import { hostilePrompts } from "#lib/engine/test-prompts.ts";
import { canTrace, MARK, trace } from "./trace.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    size: { type: "string", default: "1024x640" },
    traced: { type: "boolean", default: false },
  },
});
const self = fileURLToPath(import.meta.url);
const isTraceable = !values.traced && canTrace();
if (isTraceable) {
  const again = [self, "--traced", ...process.argv.slice(2)];
  const { exitCode, calls, outside } = await trace(
    again,
    fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, ""),
  );
  console.log(JSON.stringify({ traced: true, calls, outside: outside.length }));
  for (const line of outside.slice(0, 20)) console.log(line);
  process.exit(outside.length > 0 ? 1 : exitCode);
}
if (!values.traced) console.log("strace is not here: files and network are not watched in this run.");
const engine = createEngine();
const pool = makePool();
const never = new AbortController().signal;
const side = 96;
const realEvery = 20;
const promptMax = 32_000;
const tally = { pictures: 0, scenes: 0, refused: 0, tooLarge: 0 };
const problems: string[] = [];
const aloneMsMax = 3000;
const slowest: { readonly prompt: string; readonly at: number; readonly ms: number }[] = [];

async function post(path: string, body: object): Promise<Response> {
  return engine.fetch(`http://engine.internal/v1${path}`, {
    method: "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json" },
    body: JSON.stringify({ model: "easel-illustrator-1", ...body }),
  });
}

/** Asks for the scene, and for the picture: small from the drawing process itself, or at a real size over the API. */
async function tryPrompt(prompt: string, at: number): Promise<void> {
  const isReal = at % realEvery === 0;
  const answer = await post(isReal ? "/images/generations" : "/easel/scenes", {
    prompt,
    ...(isReal ? { size: values.size, output_format: "webp" } : {}),
  });
  const body: unknown = await answer.json();
  if (answer.status === 400) tally.refused++;
  else if (answer.status === 413) tally.tooLarge++;
  else if (answer.status === 200) tally[isReal ? "pictures" : "scenes"]++;
  else problems.push(`${answer.status} ${JSON.stringify(body).slice(0, 200)} ${JSON.stringify(prompt.slice(0, 200))}`);
  if (isReal || answer.status !== 200) return;
  const origin = {
    prompt: prompt.slice(0, promptMax),
    width: side,
    height: side,
    index: at % 1000,
    transparent: at % 7 === 0,
    changes: [],
  };
  const file = { format: "webp", compression: 60, background: "auto", mark: null } as const;
  const { bytes } = await pool.run({ kind: "picture", origin, stage: "whole", file, under: null }, never);
  if (bytes.length > 60) tally.pictures++;
  else problems.push(`empty picture ${JSON.stringify(prompt.slice(0, 200))}`);
}

const prompts = hostilePrompts(Number(values.seed), Number(values.count));
let at = 0;
async function work(): Promise<void> {
  for (const prompt of prompts) {
    const number = at++;
    const startedAt = performance.now();
    await tryPrompt(prompt, number).catch((error: unknown) =>
      problems.push(`${String(error)} ${JSON.stringify(prompt.slice(0, 200))}`),
    );
    slowest.push({ prompt, at: number, ms: performance.now() - startedAt });
    slowest.sort((a, b) => b.ms - a.ms);
    slowest.length = Math.min(slowest.length, 8);
    if (number % 1000 === 999) console.error(`  ${number + 1} prompts, ${problems.length} problems`);
  }
}
// Every process is up, every module, font and table in memory before the watched part begins.
const warmUps = ["a cat on a table", "一只猫，水彩", 'poster "SALE", pixel art', "diagram of a cycle: a, b, c"];
for (const at of [0, 1]) await Promise.all([...warmUps, ...warmUps].map((prompt) => tryPrompt(prompt, at)));
for (const count of Object.keys(tally) as (keyof typeof tally)[]) tally[count] = 0;
await open(MARK).catch(() => null);
await Promise.all([work(), work(), work()]);
const alone: number[] = [];
for (const { prompt, at: number } of slowest) {
  const startedAt = performance.now();
  await tryPrompt(prompt, number);
  alone.push(Math.round(performance.now() - startedAt));
  if ((alone.at(-1) ?? 0) > aloneMsMax)
    problems.push(`${alone.at(-1)} ms alone ${JSON.stringify(prompt.slice(0, 200))}`);
}
await Promise.all([engine.close(), pool.close()]);
console.log(
  JSON.stringify({
    ...tally,
    slowestMs: Math.round(slowest[0]?.ms ?? 0),
    slowestAloneMs: Math.max(0, ...alone),
    problems: problems.length,
  }),
);
for (const problem of problems.slice(0, 50)) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
