import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { writeReply } from "../../../engine/writer/reply.ts";
import { purposes } from "../../purpose/schema.ts";
import { guardBrief } from "../../rules.ts";
import { parseBrief } from "../../tool/rules.ts";

// What people say, and the prompts that come of it through the built-in writer and the middle layer. A golden is added as
// a line that begins with ">"; `vitest run -u` writes the prompts, which are then read by eye.

const leastCases = 150;
const leastOfPurpose = 8;

async function wishesIn(file: string): Promise<readonly string[]> {
  const text = await readFile(new URL(file, import.meta.url), "utf8");
  return text.split("\n").flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []));
}

async function promptsOf(content: string): Promise<readonly string[]> {
  const { calls } = await writeReply([{ role: "user", content }], "auto");
  return calls.map((call) => {
    const brief = parseBrief(call);
    const guarded = brief && guardBrief(brief);
    if (guarded?.kind !== "guarded") throw new Error(`no prompt of: ${content}`);
    return guarded.prompt.text;
  });
}

describe.each(["en", "zh"])("golden prompts: %s", (language) => {
  test("wishes become the prompts that were read and found good", async () => {
    const blocks: string[] = [];
    for (const wish of await wishesIn(`${language}.txt`))
      blocks.push(`> ${wish}\n${(await promptsOf(wish)).join("\n--\n")}\n`);
    await expect(blocks.join("\n")).toMatchFileSnapshot(`${language}.txt`);
  });

  test("there are enough of them, and of every purpose", async () => {
    const wishes = await wishesIn(`${language}.txt`);
    expect(new Set(wishes).size).toBeGreaterThanOrEqual(leastCases);
    const text = await readFile(new URL(`${language}.txt`, import.meta.url), "utf8");
    for (const purpose of purposes.filter((one) => one !== "free")) {
      const label = `Purpose: ${purpose.replaceAll("_", " ")}\n`;
      expect([purpose, text.split(label).length - 1 >= leastOfPurpose]).toEqual([purpose, true]);
    }
  });
});
