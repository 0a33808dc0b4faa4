import { expect, test } from "vitest";
import { findPrivate } from "../rules.ts";
import { privateKinds } from "../schema.ts";
import { listedNames } from "../test-cases.ts";
import { withheldEn } from "../test-withheld-en.ts";
import { withheldZh } from "../test-withheld-zh.ts";
import { markOf, neutralWords } from "./rules.ts";

const cases = privateKinds.flatMap((kind) => [...withheldEn[kind], ...withheldZh[kind]]);

test.each(cases)("a mark gives nothing away of: %s", (marked) => {
  for (const finding of findPrivate(marked.replace(/[«»]/g, ""), { names: listedNames })) {
    const mark = markOf(finding);
    const shown = mark.replaceAll("…", "").replace(/[@/:-]/g, "");
    expect(shown.length).toBeLessThanOrEqual(finding.kind === "secret_url" ? 8 : 4);
    expect(mark).not.toBe(finding.text);
  }
});

test("neutral words hold nothing that would be found again", () => {
  for (const language of ["en", "zh"] as const) {
    for (const thing of [...privateKinds, "school"] as const) {
      expect(findPrivate(`Draw ${neutralWords(thing, language)} from ${neutralWords("school", language)}`)).toEqual([]);
    }
  }
});
