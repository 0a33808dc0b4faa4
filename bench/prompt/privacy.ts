import { findPrivate } from "#lib/prompt/privacy/rules.ts";
import { privateKinds } from "#lib/prompt/privacy/schema.ts";
import { judge, listedNames, type WithheldCases } from "#lib/prompt/privacy/test-cases.ts";
import { fourthRoundHarmless, fourthRoundSeen, fourthRoundUnseen } from "#lib/prompt/privacy/test-fourth.ts";
import { harmless } from "#lib/prompt/privacy/test-harmless.ts";
import {
  firstRoundEn,
  firstRoundHarmless,
  firstRoundZh,
  secondRoundEn,
  secondRoundHarmless,
  secondRoundZh,
  thirdRoundEn,
  thirdRoundHarmless,
  thirdRoundZh,
} from "#lib/prompt/privacy/test-later.ts";
import { withheldEn } from "#lib/prompt/privacy/test-withheld-en.ts";
import { withheldZh } from "#lib/prompt/privacy/test-withheld-zh.ts";

// node bench/prompt/privacy.ts: recall and precision of the privacy shield on its own cases, and what it costs.

type Count = { cases: number; found: number; extra: number };

function countOf(cases: readonly string[], kind: (typeof privateKinds)[number]): Count {
  const judged = cases.map((text) => judge(kind, text));
  return {
    cases: cases.length,
    found: judged.filter(({ missed }) => missed.length === 0).length,
    extra: judged.reduce((sum, { extra }) => sum + extra.length, 0),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

function printQuality(): void {
  const alarms = harmless.flatMap((text) => findPrivate(text, { names: listedNames }));
  console.log(
    `| kind | English found | Chinese found | recall | false alarms | precision |\n| --- | --: | --: | --: | --: | --: |`,
  );
  const sum: Count = { cases: 0, found: 0, extra: 0 };
  for (const kind of privateKinds) {
    const of = (cases: WithheldCases) => countOf(cases[kind], kind);
    const [en, zh] = [of(withheldEn), of(withheldZh)];
    const found = en.found + zh.found;
    const cases = en.cases + zh.cases;
    const extra = en.extra + zh.extra + alarms.filter((alarm) => alarm.kind === kind).length;
    console.log(
      `| ${kind} | ${en.found}/${en.cases} | ${zh.found}/${zh.cases} | ${percent(found, cases)} | ${extra} | ${percent(found, found + extra)} |`,
    );
    sum.cases += cases;
    sum.found += found;
    sum.extra += extra;
  }
  console.log(
    `| all | | | ${percent(sum.found, sum.cases)} | ${sum.extra} | ${percent(sum.found, sum.found + sum.extra)} |`,
  );
  const quiet = harmless.filter((text) => findPrivate(text, { names: listedNames }).length === 0).length;
  console.log(`\nharmless look-alikes left alone: ${quiet}/${harmless.length}`);
}

function printLater(): void {
  const rounds = [
    ["English, first", firstRoundEn],
    ["Chinese, first", firstRoundZh],
    ["English, second", secondRoundEn],
    ["Chinese, second", secondRoundZh],
    ["English, third", thirdRoundEn],
    ["Chinese, third", thirdRoundZh],
    ["English, fourth, seen", fourthRoundSeen],
    ["English, fourth, unseen", fourthRoundUnseen],
  ] as const;
  console.log("\n| later round | cases | found whole |\n| --- | --: | --: |");
  for (const [name, cases] of rounds) {
    const counts = privateKinds.map((kind) => countOf(cases[kind] ?? [], kind));
    const [all, found] = [
      counts.reduce((sum, one) => sum + one.cases, 0),
      counts.reduce((sum, one) => sum + one.found, 0),
    ];
    console.log(`| ${name} | ${all} | ${found} (${percent(found, all)}) |`);
  }
  for (const texts of [firstRoundHarmless, secondRoundHarmless, thirdRoundHarmless, fourthRoundHarmless]) {
    const quiet = texts.filter((text) => findPrivate(text, { names: listedNames }).length === 0);
    console.log(`| harmless | ${texts.length} | left alone: ${quiet.length} |`);
  }
}

/** Processor time, the least of several tries: neighbours do not count. */
function timeOf(text: string, times: number): number {
  findPrivate(text, { names: listedNames });
  const took = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    findPrivate(text, { names: listedNames });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...took);
}

const hostile: Readonly<Record<string, string>> = {
  prose: "a red fox reads under an oak tree at 12 Oak Lane, and Emma from Oakfield Primary School waves. ",
  "Chinese prose": "画阳光小学三年级的王小明在解放路23号看书，电话13800138000，旁边有一只猫。",
  "a@": "a@",
  "1 ": "1 ",
  "+1 ": "+1 ",
  "a.": "a.",
  eyJ: "eyJ",
  "password:": "password:",
  "new lines": "\n",
  "zero width": "\u200b1",
  "nested quotes": "\"“'«",
  bidi: "\u202e\u20664",
  路1: "路1",
  一路: "一路",
  小学: "小学",
  "Emma School ": "Emma School ",
  "Aa ": "Aa ",
  "12 Aa ": "12 Aa ",
  "Flat 1, ": "Flat 1, ",
  "P.O. Box 12 Aa ": "P.O. Box 12 Aa ",
  "GB82 ": "GB82 ",
  "a://": "a://",
};

function printCost(): void {
  console.log(`\n| text | 2,000 characters | 50,000 | 100,000 | ratio |\n| --- | --: | --: | --: | --: |`);
  for (const [name, unit] of Object.entries(hostile)) {
    const [small, half, whole] = [2_000, 50_000, 100_000].map((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return timeOf(text, length === 2_000 ? 15 : 5);
    });
    const [a = 0, b = 0, c = 0] = [small, half, whole];
    console.log(`| ${name} | ${a.toFixed(2)} ms | ${b.toFixed(0)} ms | ${c.toFixed(0)} ms | ${(c / b).toFixed(2)} |`);
  }
}

printQuality();
printLater();
printCost();
