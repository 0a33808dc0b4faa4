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
