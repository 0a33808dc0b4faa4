import { describe, expect, it } from "vitest";
import { renderLedger } from "../ledger/rules.ts";
import type { Ledger } from "../ledger/schema.ts";
import { placeLosses } from "./mending/rules.ts";
import { findLosses, putBack } from "./rules.ts";
import { cases, injections, judge } from "./test-score.ts";

describe.each(["en", "zh"] as const)("what a prompt lost of a message (%s)", (language) => {
  it.each(cases[language].filter(({ half }) => half !== "late"))("$said → $draft.text: $lost", (one) => {
    expect(judge(one)).toEqual({ found: one.lost.length, missed: [], extra: [] });
  });

  it("is found in every prompt that was spoiled by one fact", () => {
    const spoiled = injections(language);
    expect(spoiled.length).toBeGreaterThan(250);
    const missed = spoiled.filter(
      ({ said, prompt }) => findLosses(said, [{ text: prompt, settings: null }]).length === 0,
    );
    expect(missed).toEqual([]);
  });
});

describe("a wish for several pictures", () => {
  const wish = "Three key visuals: a red tram in the city, a blue boat at the beach, an office with a plant";

  it("has lost nothing that one of its prompts holds", () => {
    const texts = [
      "Subject: a red tram in the city",
      "Subject: a blue boat at the beach",
      "Subject: an office with a plant",
    ];
    expect(
      findLosses(
        wish,
        texts.map((text) => ({ text, settings: null })),
      ),
    ).toEqual([]);
  });

  it("has lost what none of them holds", () => {
    const texts = ["Subject: a red tram in the city", "Subject: a blue boat at the beach", "Subject: an office"];
    expect(
      findLosses(
        wish,
        texts.map((text) => ({ text, settings: null })),
      ).map(({ said }) => said),
    ).toEqual(["plant"]);
  });
});

describe("a number of pictures", () => {
  const settings = { count: 2, width: 1024, height: 1536, isShapeUnmet: false };
  const lost = (said: string, text: string, count = 2) =>
    findLosses(said, [{ text, settings: { ...settings, count } }]).map((loss) => loss.said);

  it.each([
    ["两张中秋节海报，月亮和玉兔", "Subject: 中秋节，月亮和玉兔"],
    ["两张红狐狸海报", "Subject: 红狐狸"],
    ["两张海报，红狐狸", "Subject: 红狐狸"],
    ["two fox posters", "Subject: a fox"],
  ])("is in the settings, not in the words: %s", (said, text) => expect(lost(said, text)).toEqual([]));

  it("is missed when fewer are drawn, and what is on them when it is not", () => {
    expect(lost("两张红狐狸海报", "Subject: 红狐狸", 1)).toEqual(["两张"]);
    expect(lost("两张红狐狸海报", "Subject: 猫")).toEqual(["红狐狸"]);
    expect(lost("三只红狐狸海报", "Subject: 三只红狐狸", 1)).toEqual([]); // foxes are no sheets
  });
});

describe("a prompt in another language than the message", () => {
  it("is asked only for what figures and quotations tell", () => {
    const said = "画三只红色的狐狸，写着“你好”";
    const ask = (text: string) => findLosses(said, [{ text, settings: null }]).map(({ kind }) => kind);
    expect(ask('Subject: three red foxes under an oak tree in the morning\nText: "你好"')).toEqual([]);
    expect(ask('Subject: two blue foxes under an oak tree in the morning\nText: "您好"')).toEqual([
      "count",
      "colour",
      "text",
    ]);
  });
});

describe("hostile messages", () => {
  const hostile = [
    "“".repeat(5_000),
    '"'.repeat(5_001),
    "no ".repeat(3_000),
    "三只".repeat(3_000),
    "\n".repeat(10_000),
    "a red ".repeat(1_500),
    "‮fox​ ﻿",
    "'x ".repeat(3_000),
    "不要、".repeat(2_000),
    "1x".repeat(4_000),
  ];

  it.each(hostile.map((text) => [text.slice(0, 12), text]))("%j… is read to its end", (_, text) => {
    for (const loss of findLosses(text, [{ text: "Subject: a fox", settings: null }])) {
      expect(text.slice(loss.start, loss.end)).toBe(loss.said);
    }
  });
});

describe("putting back", () => {
  const ledger: Ledger = {
    version: 1,
    template: "free@1",
    language: "en",
    isExact: false,
    lines: [{ field: "subject", pieces: [{ id: "subject.1", text: "foxes reading", origin: { kind: "added" } }] }],
    removed: [],
    accepted: [],
  };
  const said = 'three red foxes reading, no people, "OPEN"';

  it("leaves nothing lost", () => {
    const losses = findLosses(said, [{ text: renderLedger(ledger), settings: null }]);
    expect(losses.map(({ kind }) => kind)).toEqual(["count", "colour", "negation", "text"]);
    const whole = losses.reduce(putBack, ledger);
    expect(findLosses(said, [{ text: renderLedger(whole), settings: null }])).toEqual([]);
    expect(renderLedger(whole)).toContain('Text: "OPEN"\nAvoid: people');
  });

  it("marks what came back as said, with its place", () => {
    const [count] = findLosses(said, [{ text: renderLedger(ledger), settings: null }]);
    const back = count && putBack(ledger, count).lines[0]?.pieces.at(-1);
    expect(back).toMatchObject({ text: "three red foxes", origin: { kind: "said", start: 0, end: 5 } });
  });

  it("does the same once, however often it is asked for", () => {
    const [count] = findLosses(said, [{ text: renderLedger(ledger), settings: null }]);
    const once = count ? putBack(ledger, count) : ledger;
    expect(count && putBack(once, count)).toEqual(once);
  });
});

describe("a lost number or colour takes the place of the wrong one", () => {
  const subjectOf = (text: string): Ledger => ({
    version: 1,
    template: "free@1",
    language: "en",
    isExact: false,
    lines: [{ field: "subject", pieces: [{ id: "subject.1", text, origin: { kind: "added" } }] }],
    removed: [],
    accepted: [],
  });

  it.each([
    ["three foxes in the snow", "two red foxes in the snow", "three red foxes in the snow"],
    ["three foxes in the snow", "foxes in the snow", "three foxes in the snow"],
    ["three red foxes", "three quick foxes", "three quick red foxes"],
    ["a blue car", "a red car", "a blue car"],
    ["五个苹果", "三个苹果", "五个苹果"],
    ["蓝色沙发", "红色沙发", "蓝色沙发"],
    ["五个红苹果", "红苹果", "五个红苹果"],
  ])("%s: %s → %s", (message, prompt, mended) => {
    const ledger = subjectOf(prompt);
    const losses = placeLosses(ledger, findLosses(message, [{ text: renderLedger(ledger), settings: null }]));
    expect(losses.map(({ instead }) => instead)).toEqual(["subject.1"]);
    expect(renderLedger(losses.reduce(putBack, ledger))).toBe(`Subject: ${mended}`);
  });
});
