import { describe, expect, test } from "vitest";
import { formatQuery } from "../rules.ts";
import { readTyped, showQuery } from "./rules.ts";

function typed(text: string) {
  const { chips, words, pending, rest } = readTyped(text);
  return {
    chips: formatQuery({ terms: chips }),
    words: formatQuery({ terms: words }),
    pending: pending && `${pending.isNegated ? "-" : ""}${pending.key}:${pending.text}`,
    rest,
  };
}

describe("while somebody types", () => {
  test.each([
    ["", "", "", null, ""],
    ["red fo", "", "red fo", null, "red fo"],
    ["red  fox ", "", "red fox", null, "red  fox "],
    ["ta", "", "ta", null, "ta"],
    ["tag:", "", "", "tag:", "tag:"],
    ["fox tag:re", "", "fox", "tag:re", "fox tag:re"],
    ["fox -tag:re", "", "fox", "-tag:re", "fox -tag:re"],
    ["fox tag:red ", "tag:red", "fox", null, "fox "],
    ["tag:red fox", "tag:red", "fox", null, "fox "],
    ['tag:"red fo', "", "", "tag:red fo", 'tag:"red fo'],
    ['tag:"red ', "", "", "tag:red", 'tag:"red '],
    ['tag:"red fox" ', 'tag:"red fox"', "", null, ""],
    ["标签：红", "", "", "tag:红", "标签：红"],
    ["标签：红 狐狸", "tag:红", "狐狸", null, "狐狸 "],
    ["is:fav", "", "", "is:fav", "is:fav"],
    ["size:blue ", "size:blue", "", null, ""],
    ["tag:a is:draft size:>9", "tag:a is:draft", "", "size:>9", "size:>9"],
  ])("%j", (text, chips, words, pending, rest) => expect(typed(text)).toEqual({ chips, words, pending, rest }));
});

test("a query is shown as chips and words", () => {
  const { chips, text } = showQuery('fox tag:a "red tree" -is:draft');
  expect([formatQuery({ terms: chips }), text]).toEqual(["tag:a -is:draft", 'fox "red tree"']);
});
