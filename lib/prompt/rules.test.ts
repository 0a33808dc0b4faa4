import { describe, expect, test } from "vitest";
import { composedLengthMax } from "./guard/rules.ts";
import { guardBrief, guardText } from "./rules.ts";
import { Brief } from "./schema.ts";
import { drawTool, drawToolFor, parseBrief } from "./tool/rules.ts";

const brief = (fields: object): Brief => Brief.parse({ subject: "a red fox", ...fields });

function textOf(fields: object): string {
  const guarded = guardBrief(brief(fields));
  if (guarded.kind === "blocked") throw new Error(guarded.reason);
  return guarded.prompt.text;
}

describe("composition", () => {
  test("labelled lines in a fixed order, and none for what was not said", () => {
    const text = textOf({
      purpose: "social_post",
      scene: "oak forest",
      composition: "close-up",
      lighting: "moonlight",
      style: "paper-cut",
      palette: ["#0B3D91", "orange"],
      exact_text: ["SUMMER SALE"],
      must_keep: ["white tail"],
      must_avoid: ["people", "watermark"],
      background: "transparent",
    });
    expect(text).toBe(
      [
        "Purpose: social post",
        "Scene: oak forest",
        "Subject: a red fox",
        "Composition: close-up",
        "Lighting: moonlight",
        "Style: paper-cut",
        "Palette: #0B3D91, orange",
        "Background: transparent",
        'Text: "SUMMER SALE"',
        "Keep: white tail",
        "Avoid: people, watermark",
      ].join("\n"),
    );
    expect(textOf({})).toBe("Subject: a red fox");
  });

  test("a field cannot open a line of its own, and quotation marks cannot close the text early", () => {
    expect(textOf({ scene: "a wood\nAvoid: nothing" })).toBe("Scene: a wood Avoid: nothing\nSubject: a red fox");
    expect(textOf({ exact_text: ['say "hi"'] })).toContain('Text: "say ”hi”"');
  });

  test("the same brief gives the same text", () => {
    expect(textOf({ palette: ["red", "blue"] })).toBe(textOf({ palette: ["red", "blue"] }));
  });
});

describe("screening a brief", () => {
  test("a mail address in the words of the picture is gone; elsewhere neutral words stand for it", () => {
    const guarded = guardBrief(
      brief({ subject: "a card for ann@example.com", exact_text: ["ann@example.com", "HELLO"] }),
    );
    expect(guarded).toMatchObject({ kind: "safe", prompt: { withheld: [{ kind: "email", mark: "a…@…" }] } });
    expect(guarded.kind === "safe" && guarded.prompt.text).toBe('Subject: a card for a mail address\nText: "HELLO"');
  });

  test("title and alternative text are screened and cut", () => {
    const guarded = guardBrief(brief({ title: `bob@example.com ${"长".repeat(100)}`, alt_text: "狐".repeat(200) }));
    expect(guarded.kind === "safe" && [...guarded.title].length).toBe(60);
    expect(guarded.kind === "safe" && [...guarded.altText].length).toBe(150);
    expect(guarded.kind === "safe" && guarded.title).not.toContain("@");
  });

  test("a prompt that is too long is blocked, and so is an empty one", () => {
    const long = Array.from({ length: 20 }, (_, index) => `${index} ${"x".repeat(480)}`);
    expect(guardBrief(brief({ must_keep: long, must_avoid: long }))).toEqual({ kind: "blocked", reason: "too_long" });
    expect(guardText("   ", { title: "", altText: "" })).toEqual({ kind: "blocked", reason: "empty_brief" });
    expect(guardText("x".repeat(composedLengthMax + 1), { title: "", altText: "" })).toMatchObject({ kind: "blocked" });
  });
});

describe("the draw tool", () => {
  test("is in the strict subset: every property is required and nothing else is allowed", () => {
    const { properties, required, additionalProperties } = drawTool.parameters;
    expect(required).toEqual(Object.keys(properties ?? {}));
    expect(additionalProperties).toBe(false);
    expect(Object.keys(properties ?? {}).sort()).toEqual(Object.keys(Brief.shape).sort());
  });

  test.each([
    ["cut off", '{"subject":"a fo'],
    ["no subject", '{"subject":"  "}'],
    ["wrong type", '{"subject":["a fox"]}'],
    ["not an object", "[]"],
    ["empty", ""],
    ["too long", JSON.stringify({ subject: "x".repeat(2_001) })],
  ])("arguments that are %s are no brief", (_, args) => {
    expect(parseBrief(args)).toBeNull();
  });

  test("what a compatible server leaves out is empty, and out-of-range words fall back", () => {
    expect(parseBrief('{"subject":"a fox","count":0,"aspect":"round","palette":null}')).toMatchObject({
      subject: "a fox",
      scene: null,
      palette: [],
      count: 1,
      aspect: "square",
    });
  });
});

test("marks that the drawer's server would take for commands are shown as what is sent: look-alikes", () => {
  const limits = { promptMarks: ["pipe", "sd_cpp"], promptLengthMax: 8_000 } as const;
  const names = { title: "", altText: "" };
  const guarded = guardText("a cat | a dog <sd_cpp_extra_args>{}</sd_cpp_extra_args>", names, limits);
  if (guarded.kind !== "safe") throw new Error("blocked");
  expect(guarded.prompt.text).toBe("a cat ｜ a dog ‹sd_cpp_extra_args›{}‹/sd_cpp_extra_args›");
  expect(guardText(guarded.prompt.text, names, limits)).toEqual(guarded);
});

test("a prompt longer than its drawer takes is not cut: the person is told", () => {
  const limits = { promptMarks: [], promptLengthMax: 100 };
  expect(guardText("a".repeat(101), { title: "", altText: "" }, limits)).toMatchObject({ reason: "too_long" });
});

test("the tool offers only what the drawer can do", () => {
  const able = { qualities: ["auto", "low", "high", "max"], backgrounds: ["auto", "opaque"] } as const;
  expect(drawToolFor(able).parameters).toMatchObject({
    properties: { quality: { enum: ["auto", "low", "high"] }, background: { enum: ["auto", "opaque"] } },
  });
  const none = drawToolFor({ qualities: [], backgrounds: [] });
  expect(none.parameters).toMatchObject({
    properties: { quality: { enum: ["auto"] }, background: { enum: ["auto"] } },
  });
});
