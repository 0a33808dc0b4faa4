import { expect, test } from "vitest";
import { guardBrief } from "../prompt/rules.ts";
import type { Brief } from "../prompt/schema.ts";
import { briefOfRow } from "./rules.ts";

const sheet = { name: "x", language: "en", purpose: "poster", aspect: "portrait", count: 2 } as const;

const sure = (found: ReturnType<typeof briefOfRow>): Brief => {
  if (typeof found === "string") throw new Error(found);
  return found;
};

test.each([
  [
    'a poster for {event} with the headline "{line}"',
    { event: "jazz", line: "ALL NIGHT" },
    { what: "a poster for jazz with the headline", text: ["ALL NIGHT"], title: "jazz · ALL NIGHT" },
  ],
  ["{thing}", { thing: "a fox" }, { what: "a fox", text: [], title: "a fox" }],
  ['"{word}"', { word: "SALE" }, { what: null, text: ["SALE"], title: "SALE" }],
  [
    "为{活动}做海报，写标题“{标题}”",
    { 活动: "音乐会", 标题: "夏夜" },
    { what: "为音乐会做海报，写标题", text: ["夏夜"], title: "音乐会 · 夏夜" },
  ],
  ["a {thing}", { thing: '"quoted" lamp' }, { what: "a lamp", text: ["quoted"], title: '"quoted" lamp' }],
])("%s is a brief in the person's words alone", (text, values, { what, text: exact, title }) => {
  const brief = sure(briefOfRow({ ...sheet, text }, values));
  expect(brief.subjects.map((subject) => subject.what)).toEqual(what === null ? [] : [what]);
  expect(brief.exact_text.map((one) => one.text)).toEqual(exact);
  expect(brief).toMatchObject({ title, purpose: "poster", aspect: "portrait", count: 2, style: null, palette: [] });
});

test("a number in a long row is not cut where it is a name: half of it nobody would know for private", () => {
  const thing = `${"a".repeat(48)} 4111 1111 1111 1111`;
  const guarded = guardBrief(sure(briefOfRow({ ...sheet, text: "{thing} and" }, { thing })));
  expect(guarded.kind === "guarded" && guarded.title).toBe("a".repeat(48));
});

test("a long row is never cut within a character", () => {
  const brief = sure(briefOfRow({ ...sheet, text: "a {thing}" }, { thing: "🦊".repeat(200) }));
  expect(brief.title.isWellFormed()).toBe(true);
  expect(brief.alt_text.isWellFormed()).toBe(true);
  expect(brief.subjects[0]?.what).toContain("🦊".repeat(200));
});

const words = (count: number) => Array.from({ length: count }, (_, at) => `"w${at}"`).join(" ");

test.each([
  ["quotation marks around nothing", "{a}", '" "', "empty_brief"],
  ["more words to be read than a brief holds", "a list {a}", words(41), "too_long"],
  ["as many words to be read as a brief holds", "a list {a}", words(40), null],
  ["a filled text that is too long", `{a}${"x".repeat(1_990)}`, "y".repeat(20), "too_long"],
  ["a filled text that just fits", `{a}${"x".repeat(1_990)}`, "y".repeat(10), null],
  [
    "one that would fit by its characters, and does not by its length",
    `{a}${"x".repeat(1_990)}`,
    "🦊".repeat(9),
    "too_long",
  ],
])("%s is said, and nothing is lost in silence", (_, text, a, fault) => {
  const found = briefOfRow({ ...sheet, text }, { a });
  if (fault) {
    expect(found).toBe(fault);
    return;
  }
  const { subjects, exact_text } = sure(found);
  expect(JSON.stringify({ subjects, exact_text })).not.toContain("…");
});
