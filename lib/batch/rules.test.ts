import { expect, test } from "vitest";
import { briefOfRow } from "./rules.ts";

const sheet = { name: "x", language: "en", purpose: "poster", aspect: "portrait", count: 2 } as const;

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
  const brief = briefOfRow({ ...sheet, text }, values);
  expect(brief.subjects.map((subject) => subject.what)).toEqual(what === null ? [] : [what]);
  expect(brief.exact_text.map((one) => one.text)).toEqual(exact);
  expect(brief).toMatchObject({ title, purpose: "poster", aspect: "portrait", count: 2, style: null, palette: [] });
});

test("a long row is cut where it is a name, and never within a character", () => {
  const brief = briefOfRow({ ...sheet, text: "a {thing}" }, { thing: "🦊".repeat(200) });
  expect([...brief.title].length).toBeLessThanOrEqual(60);
  expect(brief.title.isWellFormed()).toBe(true);
  expect(brief.alt_text.isWellFormed()).toBe(true);
  expect(brief.subjects[0]?.what).toContain("🦊".repeat(200));
});
