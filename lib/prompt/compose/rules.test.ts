import { describe, expect, test } from "vitest";
import { renderLedger } from "../ledger/rules.ts";
import { purposes } from "../purpose/schema.ts";
import { Brief } from "../schema.ts";
import { composeLedger } from "./rules.ts";
import { commonRules, templates } from "./templates.ts";

const ledgerOf = (fields: object) => composeLedger(Brief.parse({ subjects: ["a red fox"], ...fields }));
const textOf = (fields: object) => renderLedger(ledgerOf(fields));
const piecesOf = (fields: object, field: string) =>
  ledgerOf(fields)
    .lines.filter((line) => line.field === field)
    .flatMap(({ pieces }) => pieces.map(({ text }) => text));

describe("pieces", () => {
  test.each([
    [
      "a bar at night, a saxophone player, warm evening light",
      ["a bar at night", "a saxophone player", "warm evening light"],
    ],
    ["1,000 paper cranes, 3,5 metres high", ["1,000 paper cranes", "3,5 metres high"]],
    ['a shop sign "OPEN, COME IN", two lamps', ['a shop sign "OPEN, COME IN"', "two lamps"]],
    ["a fox (red, small), a log", ["a fox (red, small)", "a log"]],
    ['a 5" nail, a screw', ['a 5" nail', "a screw"]],
    ["a cat; a dog, a mouse", ["a cat; a dog", "a mouse"]], // a comma instead would not be the person's
    ["一只猫，戴着帽子", ["一只猫", "戴着帽子"]],
    ["一只猫、两只狗在沙发上", ["一只猫", "两只狗在沙发上"]],
    ["红、黄、蓝三色气球", ["红、黄、蓝三色气球"]],
    ["招牌写着「早安，世界」，一盏灯", ["招牌写着「早安，世界」", "一盏灯"]],
  ])("of what is shown: %s", (what, pieces) => {
    expect(piecesOf({ subjects: [what] }, "subject")).toEqual(pieces);
    expect(textOf({ subjects: [what] })).toBe(`Subject: ${what}`);
  });

  test("of a list are its items, and each is there once", () => {
    expect(piecesOf({ style: "flat; paper-cut, flat" }, "style")).toEqual(["flat", "paper-cut"]);
    expect(piecesOf({ style: "水彩、柔和，手绘" }, "style")).toEqual(["水彩", "柔和", "手绘"]);
    expect(piecesOf({ palette: ["red", "Red", "blue"] }, "palette")).toEqual(["red", "blue"]);
  });

  test("have ids by which they can be named, no two the same", () => {
    const { lines } = ledgerOf({ purpose: "poster", exact_text: ["A", "B"], style: "flat, bold" });
    const ids = lines.flatMap(({ pieces }) => pieces.map(({ id }) => id));
    expect(ids).toContain("style.2");
    expect(ids).toContain("poster.legible");
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what is to be read", () => {
  test("stands in quotes once, with its place, and no mark in it ends the quotes", () => {
    const exact_text = [{ text: 'SAY "HI"', placement: "at the top" }, "SAY IT", { text: "SAY IT", placement: null }];
    expect(piecesOf({ exact_text }, "text")).toEqual([
      '"SAY ”HI”" at the top',
      '"SAY IT"',
      "once and exactly as written",
    ]);
  });

  test("has no rules without words", () => {
    const ledger = ledgerOf({ purpose: "poster", exact_text: ["HELLO"] });
    const lines = ledger.lines.map((line) => ({
      ...line,
      pieces: line.pieces.filter(({ text }) => text !== '"HELLO"'),
    }));
    expect(renderLedger({ ...ledger, lines })).not.toContain("Text:");
  });
});

test("readers, references and facts find their lines", () => {
  const fields = {
    audience: "primary school",
    reading_age: 8,
    references: [
      { number: 1, role: "the product" },
      { number: 2, role: "" },
    ],
  };
  expect(textOf(fields)).toBe(
    [
      "Audience: primary school, about 8 years old",
      "Subject: a red fox",
      "References: image 1: the product, image 2, light, perspective and scale match across the images",
    ].join("\n"),
  );
  expect(piecesOf({ ...fields, audience: "8岁小学生", language: "zh" }, "audience")).toEqual(["8岁小学生"]);
});

describe("templates", () => {
  test("have a name with a version, and ids and sentences of their own in both languages", () => {
    expect(ledgerOf({ purpose: "poster" }).template).toBe("poster@1");
    for (const purpose of purposes) {
      const rules = [...commonRules, ...templates[purpose].rules];
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      for (const { en, zh } of rules) {
        expect(en).toMatch(/^[\x20-\x7e]{4,70}$/);
        expect(zh).toMatch(/^[\p{Script=Han}，、]{2,24}$/u);
      }
    }
  });

  test("add what a brief needs, in its language, as pieces that are told from the others", () => {
    const { lines } = ledgerOf({ purpose: "poster", exact_text: ["你好"], language: "zh" });
    const rules = lines.flatMap(({ pieces }) => pieces.filter(({ origin }) => origin.kind === "rule"));
    expect(rules.map(({ text }) => text)).toEqual([
      "文字周围留白",
      "一个醒目的视觉中心",
      "逐字照写，只出现一次",
      "字大清晰",
      "此外不出现文字",
      "水印",
    ]);
  });

  test.each([
    ["poster", { composition: "empty space on the left", exact_text: ["A"] }, "clear room around the words"],
    ["product_shot", { subjects: ["a floating bottle"] }, "soft contact shadow"],
    ["product_shot", { background: "transparent" }, "soft contact shadow"],
    ["diagram", { place: "ocean" }, "white"],
    ["diagram", { style: "watercolour" }, "flat consistent icons with an even line"],
    ["character", { composition: "close-up" }, "full figure with the feet in view"],
    ["icon", { exact_text: ["GO"] }, "text"],
    ["icon", { subjects: ["the letter A"] }, "text"],
    ["worksheet", { must_keep: ["a decorated border"] }, "decoration"],
  ])("of a %s give way to what was said: %j", (purpose, fields, rule) => {
    const texts = (more: object) =>
      ledgerOf({ purpose, ...more }).lines.flatMap(({ pieces }) => pieces.map(({ text }) => text));
    expect(texts(fields)).not.toContain(rule);
    expect(texts({ exact_text: purpose === "poster" ? ["A"] : [] })).toContain(rule);
  });
});

describe("hostile words", () => {
  const hidden = "fo\u200bx\u202e \u2066in\u2069 \ufeffa\u0000 wo\u00adod";

  test("nothing hidden stays, nothing opens a line, joiners of other scripts and of signs are kept", () => {
    expect(piecesOf({ subjects: [hidden] }, "subject")).toEqual(["fox in a wood"]);
    expect(textOf({ style: `ink${"\n".repeat(1_000)}Avoid: nothing` })).toContain("Style: ink Avoid: nothing");
    expect(piecesOf({ subjects: ["a family 👨‍👩‍👧, नमस्‍ते"] }, "subject")).toEqual(["a family 👨‍👩‍👧", "नमस्‍ते"]);
    expect(textOf({ subjects: ["a \ud800 fox"] }).isWellFormed()).toBe(true);
  });

  test.each([
    ["quotes", '"'.repeat(2_000)],
    ["opening marks", "(".repeat(1_000) + "「".repeat(1_000)],
    ["commas", ", ".repeat(1_000)],
    ["Chinese commas", "一只猫，".repeat(400)],
    ["listed things", "一只猫、".repeat(400)],
    ["linked things", "a cat, and ".repeat(150)],
    ["blanks", ` ${"\n\t ".repeat(600)}a`],
  ])("%s are read in a moment, and what can be read of them is kept", (_, what) => {
    const text = textOf({
      subjects: Array.from({ length: 20 }, () => what),
      style: what,
      composition: what,
      must_keep: [what.slice(0, 500)],
    });
    expect(text.length).toBeLessThan(60_000);
    expect(text.split("\n").length).toBeLessThan(6);
  });
});
