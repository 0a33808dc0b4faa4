import { entriesOf } from "../../lib/prompt/rights/names/rules.ts";
import { findRights } from "../../lib/prompt/rights/rules.ts";
import { englishCases } from "../../lib/prompt/rights/test-cases-en.ts";
import { heldOutChinese, heldOutEnglish } from "../../lib/prompt/rights/test-cases-held-out.ts";
import { listedChinese, listedEnglish } from "../../lib/prompt/rights/test-cases-listed.ts";
import { chineseCases } from "../../lib/prompt/rights/test-cases-zh.ts";
import { measureCases } from "../../lib/prompt/rights/test-measure.ts";

// node bench/prompt/rights.ts: how well the rights guard finds names, how many it knows, and what it costs. The figures
// of docs/middle-layer.md are printed here.

const suites = [
  ["English", "en", englishCases],
  ["Chinese", "zh", chineseCases],
  ["English, held out", "en", heldOutEnglish],
  ["Chinese, held out", "zh", heldOutChinese],
  ["English, from lists", "en", listedEnglish],
  ["Chinese, from lists", "zh", listedChinese],
] as const;

console.log("| cases | texts | names in them | found | wrongly found | recall | precision |");
console.log("|---|---|---|---|---|---|---|");
for (const [label, language, cases] of suites) {
  const { found, missed, wrong } = measureCases(cases, language);
  const names = found + missed.length;
  const share = (of: number, all: number) => (of / all).toFixed(3);
  console.log(
    `| ${label} | ${cases.length} | ${names} | ${found} | ${wrong.length} | ${share(found, names)} | ${share(found, found + wrong.length)} |`,
  );
}

const entries = entriesOf(new Date().getUTCFullYear());
console.log("");
for (const kind of ["artist", "brand", "character", "figure"] as const) {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const names = ofKind.flatMap(({ aliases }) => aliases).length;
  console.log(`${kind}: ${ofKind.length} entries, ${names} names`);
}

const sentence =
  "A wide photograph of two friends on a wooden bridge in autumn, soft light, a Nike cap. 秋日的木桥，柔和的光线。";
const lengths = [2_000, 50_000, 100_000] as const;
console.log("");
for (const length of lengths) {
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
  console.log(`${length} characters: ${bestOf(() => findRights(text, { language: "en", terms: [] })).toFixed(2)} ms`);
}

/** Milliseconds, the best of a few: what the machine did beside it is not what is asked. */
function bestOf(work: () => unknown): number {
  const times = Array.from({ length: 12 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...times);
}
