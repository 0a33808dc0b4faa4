import { describe, expect, it } from "vitest";
import { describePicture } from "#lib/engine/illustrator/illustrate.ts";
import { GROWN_EN } from "./test-cases-en.ts";
import { GROWN_ZH } from "./test-cases-zh.ts";
import { type Case, sound } from "./test-claims.ts";
import { SAID_EN } from "./test-said-en.ts";
import { SAID_ZH } from "./test-said-zh.ts";
import { SETTINGS_EN, SETTINGS_ZH } from "./test-settings.ts";

const RATE_MIN = 0.98;
const patienceMs = 300_000; // seconds on an idle core; a machine that also does something else takes its time
const SIZES = [
  { width: 1024, height: 1024 },
  { width: 1536, height: 1024 },
  { width: 1024, height: 1536 },
] as const;

/** What is wrong with the picture of a case, or null. */
async function miss({ prompt, claims }: Case, size: (typeof SIZES)[number], index: number): Promise<string | null> {
  const picture = await describePicture({ prompt, ...size, index, transparent: false });
  const wrong = [sound, ...claims].flatMap((claim) => claim(picture) ?? []);
  return wrong.length > 0
    ? `${JSON.stringify(prompt)} #${index} ${size.width}×${size.height}: ${wrong.join("; ")}`
    : null;
}

async function missesOf(
  cases: readonly Case[],
  size: (typeof SIZES)[number],
  index: number,
): Promise<readonly string[]> {
  const misses: string[] = [];
  for (const each of cases) {
    const wrong = await miss(each, size, index);
    if (wrong) misses.push(wrong);
  }
  return misses;
}

function report(name: string, cases: readonly Case[], misses: readonly string[]): number {
  const rate = 1 - misses.length / cases.length;
  process.stdout.write(
    `${[`${name}: ${cases.length - misses.length} of ${cases.length} obeyed`, ...misses].join("\n  ")}\n`,
  );
  return rate;
}

const ENGLISH = [...GROWN_EN, ...SETTINGS_EN, ...SAID_EN];
const CHINESE = [...GROWN_ZH, ...SETTINGS_ZH, ...SAID_ZH];

describe("the illustrator obeys", () => {
  it.each([
    ["English", ENGLISH, 400],
    ["Chinese", CHINESE, 200],
  ] as const)("%s prompts", { timeout: patienceMs }, async (name, cases, least) => {
    expect(new Set(cases.map(({ prompt }) => prompt)).size).toBeGreaterThanOrEqual(least);
    const misses = await missesOf(cases, SIZES[0], 0);
    expect(report(name, cases, misses)).toBeGreaterThanOrEqual(RATE_MIN);
  });

  it.each([
    ["wide", SIZES[1], 1],
    ["tall", SIZES[2], 2],
  ] as const)("in %s pictures and other arrangements", { timeout: patienceMs }, async (name, size, index) => {
    const cases = [...ENGLISH, ...CHINESE].filter((_, at) => at % 3 === index);
    const misses = await missesOf(cases, size, index);
    expect(report(name, cases, misses)).toBeGreaterThanOrEqual(RATE_MIN);
  });
});
