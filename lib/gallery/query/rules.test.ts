import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatQuery, parseQuery } from "./rules.ts";
import { queryLengthMax, type Term } from "./schema.ts";

function termsOf(text: string): readonly Term[] {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.query.terms;
}

/** As short lines: "-tag:x" for a negated tag, "word:x" for a word. */
function linesOf(text: string): readonly string[] {
  return termsOf(text).map(({ isNegated, ...body }) => {
    const { kind, ...rest } = body;
    return `${isNegated ? "-" : ""}${kind}:${Object.values(rest)
      .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
      .join("|")}`;
  });
}

describe("words", () => {
  test.each<readonly [string, readonly string[]]>([
    ["", []],
    ["  \t\n ", []],
    ["red fox", ["word:red", "word:fox"]],
    ["红狐狸 lighthouse", ["word:红狐狸", "word:lighthouse"]],
    ["红狐狸　灯塔", ["word:红狐狸", "word:灯塔"]], // the wide space of Chinese keyboards
    ['"red fox" tree', ["phrase:red fox", "word:tree"]],
    ["“red fox” 「红 狐狸」 『a b』", ["phrase:red fox", "phrase:红 狐狸", "phrase:a b"]],
    ["＂wide＂", ["phrase:wide"]],
    ["-night fox", ["-word:night", "word:fox"]],
    ['-"at night"', ["-phrase:at night"]],
    ["paper-cut", ["word:paper-cut"]],
    ["--x", ["-word:x"]],
    ["- -- fox -", ["word:fox"]],
    ['"red fox', ["phrase:red fox"]],
    ['fox"red', ["word:fox", "phrase:red"]],
    ['""', []],
    ['"', []],
    ["!!! fox ???", ["word:fox"]],
    ["🦊", ["word:🦊"]],
    ["http://x.org/a?b", ["word:http://x.org/a?b"]],
    ["mood:red 心情：红", ["word:mood:red", "word:心情:红"]],
    ["constructor:x __proto__:y toString:z", ["word:constructor:x", "word:__proto__:y", "word:toString:z"]],
    ["ﬁsh ｆｏｘ", ["word:fish", "word:fox"]],
  ])("%j", (text, lines) => expect(linesOf(text)).toEqual(lines));
});

describe("keys", () => {
  test.each<readonly [string, readonly string[]]>([
    ["tag:fox", ["tag:fox"]],
    ["TAG:Fox", ["tag:Fox"]],
    ["tag：狐狸", ["tag:狐狸"]],
    ["标签：狐狸 相册:海报", ["tag:狐狸", "album:海报"]],
    ['-tag:"red fox"', ["-tag:red fox"]],
    ["tag:“red fox”", ["tag:red fox"]],
    ['album:"say \\"hi\\" \\\\"', ['album:say "hi" \\']],
    ['tag:"open', ["tag:open"]],
    ["tag:", ["unclear:tag|"]],
    ["tag: fox", ["unclear:tag|", "word:fox"]],
    ["tag:a:b", ["tag:a:b"]],
    ["model:gpt-image-2.5-flare", ["model:gpt-image-2.5-flare"]],
    ["by:me", ["by:me"]],
    ["ratio:16:9", ['ratio:{"width":16,"height":9}']],
    ["ratio:16/9 ratio:4x5", ['ratio:{"width":16,"height":9}', 'ratio:{"width":4,"height":5}']],
    ["ratio:Portrait ratio:横图", ["ratio:portrait", "ratio:landscape"]],
    ["ratio:0:9 ratio:16: ratio:wide", ["unclear:ratio|0:9", "unclear:ratio|16:", "unclear:ratio|wide"]],
    ["size:>2000", ['size:{"is":">","width":2000,"height":null}']],
    ["size:<=512px", ['size:{"is":"<=","width":512,"height":null}']],
    ["size:1024x1024", ['size:{"is":"=","width":1024,"height":1024}']],
    ["size:>=1024×768", ['size:{"is":">=","width":1024,"height":768}']],
    ["size:big size:> size:0", ["unclear:size|big", "unclear:size|>", "unclear:size|0"]],
    ["status:approved status:无", ["status:approved", "status:none"]],
    ["color:red colour:GRAY 颜色：粉红", ["color:red", "color:grey", "color:pink"]],
    ["color:#C33 -color:＃cc3333", ["color:#cc3333", "-color:#cc3333"]],
    ["color:shiny color:#12 color:cc3333", ["unclear:color|shiny", "unclear:color|#12", "unclear:color|cc3333"]],
    ["like:0198F3A0-0000-7000-8000-000000000001", ["like:0198f3a0-0000-7000-8000-000000000001"]],
    ["like:it", ["unclear:like|it"]],
    [
      "版本：0198f3a0-0000-7000-8000-000000000001 is:最新版",
      ["stack:0198f3a0-0000-7000-8000-000000000001", "is:latest"],
    ],
    ["status:great", ["unclear:status|great"]],
    ["is:favorite is:favourite 是:收藏", ["is:favorite"]],
    ["-is:upload is:trashed is:draft", ["-is:upload", "is:trashed", "is:draft"]],
    ["is:toString", ["unclear:is|toString"]],
    ["has:text 有：文字", ["has:text"]],
    ["before:2026 after:2026-11", ["before:2026", "after:2026-11"]],
    ["after:2026/3/9 before:2026-11-30", ["after:2026-03-09", "before:2026-11-30"]],
    ["after:2026-02-30", ["unclear:after|2026-02-30"]],
    ["after:2026-13 before:yesterday", ["unclear:after|2026-13", "unclear:before|yesterday"]],
    ["after:0001", ["unclear:after|0001"]],
  ])("%j", (text, lines) => expect(linesOf(text)).toEqual(lines));
});

describe("hostile text", () => {
  test("that is too long is refused, to the letter", () => {
    expect(parseQuery("x".repeat(10_000))).toEqual({ ok: false, error: "too_long" });
    expect(parseQuery("x".repeat(queryLengthMax)).ok).toBe(true);
    expect(parseQuery("x".repeat(queryLengthMax + 1)).ok).toBe(false);
    expect(parseQuery("ﷺ".repeat(500)).ok).toBe(false); // 18 letters each
    expect(parseQuery("a ".repeat(51))).toEqual({ ok: false, error: "too_long" });
    expect(parseQuery("a ".repeat(50)).ok).toBe(true);
  });

  test.each<readonly [string, readonly string[]]>([
    ["100%_'`\\", ["word:100%_'`\\"]],
    ["'; DROP TABLE asset; --", ["word:DROP", "word:TABLE", "word:asset;"]],
    ["fox\u0000tag:x", ["word:fox", "tag:x"]],
    ["a\ud800b \udc00", ["word:a", "word:b"]],
    ["\u202ered\u202c f\u200box", ["word:red", "word:fox"]],
    ["tag:\u202ex", ["tag:x"]],
  ])("%j", (text, lines) => expect(linesOf(text)).toEqual(lines));
});

describe("written again", () => {
  test("a query is the same", () => {
    const bits = [
      "tag:",
      "-",
      '"',
      "”",
      "“",
      "\\",
      " ",
      ":",
      "size:>9",
      "is:draft",
      "红",
      "a",
      "「",
      "」",
      "\u0000",
      "ratio:",
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (said) => {
        const first = parseQuery(said);
        if (first.ok) expect(parseQuery(formatQuery(first.query))).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  test("it is in one spelling", () => {
    const said = '标签：狐狸  -相册:“海 报” RATIO:16/9 是:收藏 after:2026/3/9 "a b" fox';
    const parsed = parseQuery(said);
    expect(parsed.ok && formatQuery(parsed.query)).toBe(
      'tag:狐狸 -album:"海 报" ratio:16:9 is:favorite after:2026-03-09 "a b" fox',
    );
  });

  test("a word that would be read as something else is put in quotation marks", () => {
    const terms = ["tag:x", "-x", "a b"].map((text) => ({ kind: "word", text, isNegated: false }) as const);
    expect(formatQuery({ terms })).toBe('"tag:x" "-x" "a b"');
  });
});
