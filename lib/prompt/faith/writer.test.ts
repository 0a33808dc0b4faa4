import { describe, expect, it } from "vitest";
import sheet from "../../../docs/contact-sheet.json" with { type: "json" };
import { GROWN_EN } from "../../engine/illustrator/obedience/test-cases-en.ts";
import { GROWN_ZH } from "../../engine/illustrator/obedience/test-cases-zh.ts";
import { SAID_EN } from "../../engine/illustrator/obedience/test-said-en.ts";
import { SAID_ZH } from "../../engine/illustrator/obedience/test-said-zh.ts";
import { rehearse } from "../../engine/writer/rehearsal.ts";
import { guardBrief } from "../rules.ts";
import { parseBrief } from "../tool/rules.ts";
import { findLosses } from "./rules.ts";
import type { Draft } from "./schema.ts";

/** A wish as the built-in writer and the middle layer turn it into prompts. */
async function draftsOf(wish: string): Promise<readonly Draft[]> {
  const [line] = await rehearse([wish]);
  return (line?.briefs ?? []).flatMap((written) => {
    const brief = parseBrief(JSON.stringify(written));
    const guarded = brief && guardBrief(brief);
    return guarded?.kind === "guarded" ? [{ text: guarded.prompt.text, settings: null }] : [];
  });
}

const oneLine = (prompts: readonly { readonly prompt: string }[]) =>
  prompts.flatMap(({ prompt }) => (prompt.includes("\n") ? [] : [prompt]));

const corpora = {
  "the contact sheet": oneLine(sheet),
  "English as people say it": oneLine(SAID_EN),
  "Chinese as people say it": oneLine(SAID_ZH),
  "English from templates": oneLine(GROWN_EN),
  "Chinese from templates": oneLine(GROWN_ZH),
};

describe.each(Object.entries(corpora))("wishes of %s", (_, wishes) => {
  it("lose nothing on their way through the built-in writer", async () => {
    const lost: string[] = [];
    for (const wish of wishes) {
      const drafts = await draftsOf(wish);
      if (drafts.length > 0) lost.push(...findLosses(wish, drafts).map(({ said }) => `${wish} → ${said}`));
    }
    expect(lost).toEqual([]);
  });
});

describe("a course of things, told by several pictures", () => {
  it.each([
    "a 4-step life cycle of a butterfly, watercolour, no text",
    "four pictures of the frog life cycle for grade 2",
    "the water cycle, one picture for each step",
    "青蛙的生命周期，四个阶段，水彩",
    "青蛙的一生，分成四张图",
    "水循环，每个阶段一张",
  ])("%s: loses nothing", async (wish) => {
    const drafts = await draftsOf(wish);
    expect(drafts.length).toBeGreaterThan(1);
    expect(findLosses(wish, drafts).map(({ said }) => said)).toEqual([]);
  });

  it("is lost where one picture does not speak of it, and what else was said is lost in any case", () => {
    const eggs = { text: "Subject: butterfly eggs on a leaf", settings: null };
    const adult = { text: "Subject: a butterfly over a flower", settings: null };
    const wish = "the life cycle of a butterfly with a snail";
    expect(findLosses(wish, [eggs]).map(({ said }) => said)).toEqual(["life cycle", "snail"]);
    expect(findLosses(wish, [eggs, adult]).map(({ said }) => said)).toEqual(["snail"]);
  });
});
