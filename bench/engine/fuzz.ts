// The long run of random and hostile prompts: node bench/engine/fuzz.ts [--count 10000] [--seed 1] [--size 1024x640]
// Every prompt must give a picture or a clean refusal; every twentieth is also drawn over the API at a real size.
import { parseArgs } from "node:util";
import { makePool } from "#lib/engine/drawing/pool.ts";
import { createEngine } from "#lib/engine/handler.ts";
import { hostilePrompts } from "#lib/engine/test-prompts.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    size: { type: "string", default: "1024x640" },
  },
});
const engine = createEngine();
const pool = makePool();
const never = new AbortController().signal;
const side = 96;
const realEvery = 20;
const promptMax = 32_000;
const tally = { pictures: 0, scenes: 0, refused: 0, tooLarge: 0 };
const problems: string[] = [];
let slowestMs = 0;

async function post(path: string, body: object): Promise<Response> {
  return engine.fetch(`http://engine.internal/v1${path}`, {
    method: "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json" },
    body: JSON.stringify({ model: "easel-illustrator-1", ...body }),
  });
}

/** Asks for the scene, and for the picture: small from the thread itself, or at a real size over the API. */
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
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    if (number % 1000 === 999) console.error(`  ${number + 1} prompts, ${problems.length} problems`);
  }
}
await Promise.all([work(), work(), work()]);
await Promise.all([engine.close(), pool.close()]);
console.log(JSON.stringify({ ...tally, slowestMs: Math.round(slowestMs), problems: problems.length }));
for (const problem of problems.slice(0, 50)) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
