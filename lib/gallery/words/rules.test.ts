import { describe, expect, test } from "vitest";
import { parseQuery } from "../query/rules.ts";
import { excerptOf, markWords, wantedWords } from "./rules.ts";

function wordsOf(text: string): readonly string[] {
  const parsed = parseQuery(text);
  return parsed.ok ? wantedWords(parsed.query) : [];
}

const marked = (text: string, query: string) =>
  markWords(text, wordsOf(query))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

describe("marks", () => {
  test.each([
    ["A red Fox at night", "fox", "A red [Fox] at night"],
    ["Foxes and foxgloves", "fox", "[Fox]es and [fox]gloves"],
    ["a fox and a fish", "foxes", "a [fox] and a fish"],
    ["They draw, drawing", "drawing", "They [draw], [drawing]"],
    ["drinking", "ink", "dr[ink]ing"],
    ["an inn in winter", "in", "an [in]n [in] winter"],
    ["一只红狐狸在灯塔下", "狐狸 灯塔", "一只红[狐狸]在[灯塔]下"],
    ["狐", "狐", "[狐]"],
    ["red fox", '"red fox"', "[red] [fox]"],
    ["red fox", "-fox tag:red", "red fox"],
    ["T-shirts", "t-shirt", "[T]-[shirt]s"],
    ["a+b (c)", "a+b", "[a]+[b] (c)"],
    ["<b>fox</b>", "fox", "<b>[fox]</b>"],
    ["İstanbul fox", "fox", "İstanbul fox"],
    ["", "fox", ""],
    ["fox", "", "fox"],
  ])("%j for %j", (text, query, expected) => expect(marked(text, query)).toBe(expected));
});

describe("an excerpt", () => {
  test("of a long text is about the first of the words", () => {
    const text = `${"nothing of it ".repeat(20)}a red fox reads ${"and so on ".repeat(20)}`;
    const excerpt = excerptOf(text, ["fox"], 90) ?? "";
    expect(excerpt).toMatch(/^…of it .*red fox reads.*…$/);
    expect(excerpt.length).toBeLessThanOrEqual(92);
  });

  test("of a short one is all of it, in one line, and of another one nothing", () => {
    expect(excerptOf("a red\n fox", ["fox"], 90)).toBe("a red fox");
    expect(excerptOf("a whale", ["fox"], 90)).toBeNull();
    expect(excerptOf(`${"狐".repeat(200)}灯塔${"😀".repeat(200)}`, ["灯塔"], 90)?.isWellFormed()).toBe(true);
  });
});
