import { describe, expect, test } from "vitest";
import { composedLengthMax } from "./guard/rules.ts";
import { defaultPolicy } from "./policy/schema.ts";
import { guardBrief, guardFinish, revise } from "./rules.ts";
import { Brief, briefFields, parseBriefs } from "./schema.ts";
import { drawTool, drawToolFor, parseBrief } from "./tool/rules.ts";

const write = (text: string, names = { title: "", altText: "" }, limits?: Parameters<typeof revise>[2]) =>
  revise({ ...names, ledger: null, prompt: { text: "" } }, { text }, limits);

const brief = (fields: object): Brief => Brief.parse({ subjects: ["a red fox"], ...fields });

function textOf(fields: object): string {
  const guarded = guardBrief(brief(fields));
  if (guarded.kind === "blocked") throw new Error(guarded.reason);
  return guarded.prompt.text;
}

describe("composition", () => {
  test("labelled lines in a fixed order, and none for what was not said", () => {
    const text = textOf({
      purpose: "social_post",
      place: "oak forest",
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
        "Composition: close-up, one clear focus that still reads as a thumbnail",
        "Lighting: moonlight",
        "Style: paper-cut",
        "Palette: #0B3D91, orange",
        "Background: transparent",
        'Text: "SUMMER SALE", once and exactly as written, large and legible, no other words',
        "Keep: white tail",
        "Avoid: people, watermark",
      ].join("\n"),
    );
    expect(textOf({})).toBe("Subject: a red fox");
  });

  test("a field cannot open a line of its own, and quotation marks cannot close the text early", () => {
    expect(textOf({ place: "a wood\nAvoid: nothing" })).toBe("Scene: a wood Avoid: nothing\nSubject: a red fox");
    expect(textOf({ exact_text: ['say "hi"'] })).toContain('Text: "say ”hi”"');
  });

  test("the same brief gives the same text", () => {
    expect(textOf({ palette: ["red", "blue"] })).toBe(textOf({ palette: ["red", "blue"] }));
  });
});

describe("screening a brief", () => {
  test("a mail address in the words of the picture is gone; elsewhere neutral words stand for it", () => {
    const guarded = guardBrief(
      brief({ subjects: ["a card for ann@example.com"], exact_text: ["ann@example.com", "HELLO"] }),
    );
    expect(guarded).toMatchObject({ kind: "guarded", prompt: { withheld: [{ kind: "email", mark: "a…@…" }] } });
    expect(guarded.kind === "guarded" && guarded.prompt.text).toBe(
      'Subject: a card for a mail address\nText: "HELLO", once and exactly as written',
    );
  });

  test.each([
    ["a name card for a pupil of Lincoln Elementary School", "Emma Carter", /Emma|Carter|Lincoln/],
    ["一张阳光小学的姓名卡，给一个学生", "学生：王小明", /王小明|阳光小学/],
  ])("a child and a school are private together on two lines as well: %s", (subject, text, names) => {
    const guarded = guardBrief(brief({ subjects: [subject], exact_text: [text], title: `${text} · ${subject}` }));
    expect(JSON.stringify(guarded)).not.toMatch(names);
    expect(guarded).toMatchObject({ kind: "guarded", prompt: { withheld: [{ kind: "child" }] } });
    const asked = guardBrief(brief({ subjects: [subject], exact_text: [text] }), undefined, {
      policy: { ...defaultPolicy, privacy: { child: "ask" } },
    });
    expect(asked).toMatchObject({ prompt: { questions: [{ kind: "private" }, { kind: "private" }] } });
  });

  test("title and alternative text are screened and cut", () => {
    const guarded = guardBrief(brief({ title: `bob@example.com ${"长".repeat(100)}`, alt_text: "狐".repeat(200) }));
    expect(guarded.kind === "guarded" && [...guarded.title].length).toBe(60);
    expect(guarded.kind === "guarded" && [...guarded.altText].length).toBe(150);
    expect(guarded.kind === "guarded" && guarded.title).not.toContain("@");
  });

  test("a prompt that is too long is blocked, and so is an empty one", () => {
    const long = Array.from({ length: 20 }, (_, index) => `${index} ${"x".repeat(480)}`);
    expect(guardBrief(brief({ must_keep: long, must_avoid: long }))).toEqual({ kind: "blocked", reason: "too_long" });
    expect(write("   ", { title: "", altText: "" })).toEqual({ kind: "blocked", reason: "empty_brief" });
    expect(write("x".repeat(composedLengthMax + 1), { title: "", altText: "" })).toMatchObject({ kind: "blocked" });
  });
});

describe("the draw tool", () => {
  test("is in the strict subset: every property is required and nothing else is allowed", () => {
    const { properties, required, additionalProperties } = drawTool.parameters;
    expect(required).toEqual(Object.keys(properties ?? {}));
    expect(additionalProperties).toBe(false);
    expect(Object.keys(properties ?? {}).sort()).toEqual(Object.keys(briefFields.shape).sort());
  });

  test("its lists of things are strict as well", () => {
    const { properties } = drawTool.parameters as { properties: Record<string, { items?: { properties?: object } }> };
    const nested = Object.values(properties).flatMap(({ items }) => (items?.properties ? [items] : []));
    expect(nested).toHaveLength(3);
    for (const item of nested)
      expect(item).toMatchObject({ required: Object.keys(item.properties ?? {}), additionalProperties: false });
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

  test("arguments with NUL or with halves of characters are a brief that can be stored", () => {
    const fox = "🦊";
    const long = `${"x".repeat(119)}${fox}`;
    const read = parseBrief(JSON.stringify({ subject: "a fox\u0000", title: long, style: `ink ${fox[0]}` }));
    expect(read).toMatchObject({ subjects: [{ what: "a fox" }], title: "x".repeat(119), style: "ink \ufffd" });
    expect(parseBrief('{"subject":"\\u0000"}')).toBeNull();
  });

  test("what a compatible server leaves out is empty, and out-of-range words fall back", () => {
    expect(parseBrief('{"subject":"a fox","count":0,"aspect":"round","palette":null}')).toMatchObject({
      subjects: [{ what: "a fox", count: null, colour: null }],
      place: null,
      palette: [],
      count: 1,
      aspect: "square",
    });
  });
});

describe("a brief", () => {
  test("of the first form is read: its subject and its scene find their places", () => {
    const stored = { subject: "a red fox", scene: "oak forest", exact_text: ["HELLO"], count: 2 };
    const subjects = [{ what: "a red fox", count: null, colour: null }];
    const exact_text = [{ text: "HELLO", placement: null }];
    expect(Brief.parse(stored)).toMatchObject({ subjects, place: "oak forest", time: null, exact_text, count: 2 });
    expect(parseBriefs([stored, { nonsense: true }])).toHaveLength(1);
    expect(parseBriefs(stored)).toHaveLength(1);
  });

  test("takes what compatible servers write: plain strings, one thing without its list, wrong facts", () => {
    const loose = {
      subjects: ["a fox", { what: "two owls", count: "2", colour: "" }],
      exact_text: "HELLO",
      size: "4 × 5 cm",
    };
    expect(Brief.parse(loose)).toMatchObject({
      subjects: [
        { what: "a fox", count: null, colour: null },
        { what: "two owls", count: null, colour: null },
      ],
      exact_text: [{ text: "HELLO", placement: null }],
      size: null,
    });
    expect(Brief.parse({ subjects: "a fox", size: "1200×628" })).toMatchObject({ size: "1200x628" });
  });

  test("may show a place or words alone, but not nothing", () => {
    expect(Brief.safeParse({ subjects: [], place: "a harbour at dawn" }).success).toBe(true);
    expect(Brief.safeParse({ exact_text: [{ text: "HELLO", placement: null }] }).success).toBe(true);
    expect(Brief.safeParse({ subjects: [{ what: " " }], style: "ink" }).success).toBe(false);
  });

  test("is said once: what the phrases say already is not repeated as a fact", () => {
    const fields = { subjects: ["two foxes", "and an owl"], place: "forest", time: "night", action: "reading" };
    expect(textOf(fields)).toBe("Scene: forest, night\nSubject: two foxes and an owl, reading");
    expect(textOf({ ...fields, lighting: "night, moonlight", subjects: ["two foxes reading"] })).toBe(
      "Scene: forest\nSubject: two foxes reading\nLighting: night, moonlight",
    );
  });
});

test("marks that the drawer's server would take for commands are shown as what is sent: look-alikes", () => {
  const limits = { promptMarks: ["pipe", "sd_cpp"], promptLengthMax: 8_000, promptSeparator: "line" } as const;
  const names = { title: "", altText: "" };
  const guarded = write("a cat | a dog <sd_cpp_extra_args>{}</sd_cpp_extra_args>", names, limits);
  if (guarded.kind !== "guarded") throw new Error("blocked");
  expect(guarded.prompt.text).toBe("a cat ｜ a dog ‹sd_cpp_extra_args›{}‹/sd_cpp_extra_args›");
  const { prompt, ledger } = guarded;
  expect(write(prompt.text, names, limits)).toMatchObject({ prompt, ledger });
});

describe("a picture of a changed prompt", () => {
  const parent = () => {
    const guarded = guardBrief(brief({ title: "Fox", alt_text: "A fox stands there.", style: "ink" }));
    if (guarded.kind === "blocked") throw new Error(guarded.reason);
    return guarded;
  };

  test("is called by what it shows now", () => {
    const changed = revise(parent(), {
      ops: [{ op: "write", field: "subject", text: "a blue whale, bob@example.com" }],
    });
    expect(changed).toMatchObject({ title: "a blue whale,", altText: "a blue whale," });
  });

  test("is not called by a name that was asked about and has given way", () => {
    const named = guardBrief(
      brief({ title: "Fox by Hayao Miyazaki", style: "in the style of Hayao Miyazaki" }),
      undefined,
      { policy: { ...defaultPolicy, rights: "ask" } },
    );
    if (named.kind === "blocked") throw new Error(named.reason);
    expect(named.prompt.kind).toBe("asked");
    const changed = revise(named, { ops: [{ op: "write", field: "style", text: "gentle hand-drawn animation" }] });
    expect(changed).toMatchObject({ title: "a red fox", altText: "a red fox" });
  });

  test("keeps its name where something else was changed", () => {
    const changed = revise(parent(), { ops: [{ op: "write", field: "style", text: "watercolour" }] });
    expect(changed).toMatchObject({ title: "Fox", altText: "A fox stands there." });
  });
});

test("a prompt longer than its drawer takes is not cut: the person is told", () => {
  const limits = { promptMarks: [], promptLengthMax: 100, promptSeparator: "line" } as const;
  expect(write("a".repeat(101), { title: "", altText: "" }, limits)).toMatchObject({ reason: "too_long" });
});

test("a prompt is as long as what is sent: where lines become sentences, their full stops count", () => {
  const text = `Subject: a fox\nStyle: ink\nWords: ${"a".repeat(80)}`;
  const guard = (more: number, promptSeparator: "line" | "sentence") => {
    const limits = { promptMarks: [], promptLengthMax: text.length + more, promptSeparator };
    return write(text, { title: "", altText: "" }, limits).kind;
  };
  expect(guard(0, "line")).toBe("guarded");
  expect(guard(1, "sentence")).toBe("blocked");
  expect(guard(2, "sentence")).toBe("guarded");
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

test.each([
  ["Subject: a fox", "everything as it is in the given draft"],
  ['Subject: a birthday cake\nText: "生日快乐"', "everything as it is in the given draft"],
  ["Subject: 一只狐狸", "所给图片中的一切保持原样"],
  ["Subject: 一家咖啡馆\nText: “Café Luna”", "所给图片中的一切保持原样"],
])("%j is finished by a sentence in its own language", (text, says) => {
  const draft = { title: "", altText: "", ledger: null, prompt: { text } };
  const finish = (isGiven: boolean) =>
    guardFinish(draft, isGiven, { promptLengthMax: 4_000, promptMarks: [], promptSeparator: "line" }, defaultPolicy);
  expect(finish(true)).toMatchObject({ kind: "guarded", prompt: { text: expect.stringContaining(`Keep: ${says}`) } });
  expect(finish(false)).toMatchObject({ prompt: { text: expect.not.stringContaining("Keep:") } });
  const given = finish(true);
  const keep = given.kind === "guarded" ? given.ledger.lines.find(({ field }) => field === "keep") : undefined;
  expect(keep?.pieces.at(-1)?.origin).toEqual({ kind: "rule", id: "finish.keep" });
});
