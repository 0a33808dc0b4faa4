import { describe, expect, test } from "vitest";
import { applyOps } from "../../change/rules.ts";
import { guardLedger } from "../../guard/rules.ts";
import { renderLedger } from "../../ledger/rules.ts";
import type { FieldName, Ledger } from "../../ledger/schema.ts";
import { type Answer, aroundOf, isAnswered, keyOf, toOps } from "../answer/rules.ts";
import type { Question } from "../schema.ts";
import { type Asking, askAbout } from "./rules.ts";

function ledgerOf(lines: Partial<Record<FieldName, readonly string[]>>, accepted: readonly string[] = []): Ledger {
  return {
    version: 1,
    template: "free@1",
    language: "en",
    isExact: false,
    lines: (Object.entries(lines) as [FieldName, readonly string[]][]).map(([field, texts]) => ({
      field,
      pieces: texts.map((text, at) => ({ id: `${field}.${at + 1}`, text, origin: { kind: "added" } })),
    })),
    removed: [],
    accepted,
  };
}

const ask: Asking = { rights: "ask" };
const wish = ledgerOf({
  subject: ["a fox in Nike shoes", "by Hayao Miyazaki"],
  style: ["Studio Ghibli"],
  text: ['"Nike"'],
  avoid: ["Adidas", "gore"],
});

describe("a prompt asks", () => {
  test("about names wherever they stand, but where they are kept out", () => {
    expect(askAbout(wish, ask).map(({ field, about, what }) => `${field}: ${about} ${what}`)).toEqual([
      "subject: brand Nike",
      "subject: artist Hayao Miyazaki",
      "style: artist Studio Ghibli",
      "text: brand Nike",
    ]);
  });

  test("nothing about names that the workspace allows, and lets nobody accept those that it forbids", () => {
    expect(askAbout(wish, { rights: "allow" })).toEqual([]);
    expect(askAbout(wish, {})).toEqual([]);
    expect(askAbout(wish, { rights: "block" }).map(({ canAccept }) => canAccept)).toEqual([false, false, false, false]);
  });

  test("not again about what was accepted, unless it is forbidden now", () => {
    const accepted = ["rights brand nike", "rights artist hayao miyazaki"];
    const known = { ...wish, accepted };
    expect(askAbout(known, ask).map(({ what }) => what)).toEqual(["Studio Ghibli"]);
    expect(askAbout(known, { rights: "block" })).toHaveLength(4);
  });

  test("about what is private, where the workspace wants that: by a mark, in every line, with words to say instead", () => {
    const letter = ledgerOf({
      subject: ["a letter to ann@example.com", "a fox"],
      text: ['"ann@example.com"'],
      avoid: ["bob@example.com"],
    });
    expect(askAbout(letter, { privacy: {} })).toEqual([]);
    const questions = askAbout(letter, { privacy: { email: "ask" } });
    expect(questions).toMatchObject([
      {
        kind: "private",
        about: "email",
        what: "a…@…",
        field: "subject",
        start: 12,
        end: 27,
        instead: ["a mail address"],
        canAccept: true,
      },
      { field: "text", instead: [] },
      { field: "avoid", what: "b…@…" },
    ]);
    expect(questions[0]?.id).toBe(questions[1]?.id);
    expect(JSON.stringify(questions.map(({ id }) => id))).not.toContain("ann");
    expect(askAbout(letter, { privacy: { email: "block" } }).map(({ canAccept }) => canAccept)).toEqual([
      false,
      false,
      false,
    ]);
    const known = { ...letter, accepted: questions.map(({ id }) => id) };
    expect(askAbout(known, { privacy: { email: "ask" } })).toEqual([]);
  });

  test("about the workspace's own words", () => {
    const terms = [{ text: "Zorblax", instead: "a purple robot" }];
    const [question] = askAbout(ledgerOf({ subject: ["Zorblax on a hill"] }), { ...ask, terms });
    expect(question).toMatchObject({ about: "term", what: "Zorblax", start: 0, end: 7 });
    expect(question?.instead[0]).toBe("a purple robot");
  });

  test("about what is not drawn, and nobody may accept that", () => {
    const bloody = ledgerOf({ subject: ["a massacre in a village"], words: ["a glass of beer"] });
    expect(askAbout(bloody, {})).toMatchObject([
      { kind: "conduct", about: "violence", what: "massacre", instead: ["tense stand-off"], canAccept: false },
    ]);
    const reasons = askAbout(bloody, { profile: "classroom" }).map(({ about }) => about);
    expect(reasons).toEqual(["violence", "drugs"]);
  });

  test("and cannot be drawn until then", () => {
    const names = { title: "a fox", altText: "a fox" };
    const guarded = guardLedger(wish, names, undefined, { privacy: {}, ...ask });
    expect(guarded).toMatchObject({ kind: "guarded", prompt: { kind: "asked" } });
    expect(guardLedger(wish, names, undefined, { privacy: {}, rights: "allow" })).toMatchObject({
      prompt: { kind: "safe" },
    });
  });
});

test("what is private and is asked about stays in its line until then, and is in no title", () => {
  const names = { title: "Letter to ann@example.com", altText: "" };
  const rules = { privacy: { email: "ask", phone: "replace" } } as const;
  const guarded = guardLedger(ledgerOf({ subject: ["ann@example.com, 13800138000"] }), names, undefined, rules);
  if (guarded.kind === "blocked") throw new Error(guarded.reason);
  expect(guarded.prompt).toMatchObject({ kind: "asked", text: "Subject: ann@example.com, a phone number" });
  expect(guarded.title).toBe("Letter to");
});

describe("answers", () => {
  const questions = askAbout(wish, ask);
  const answer = (pick: (question: Question) => Answer | undefined) =>
    new Map(
      questions.flatMap((one) => {
        const picked = pick(one);
        return picked === undefined ? [] : [[keyOf(one), picked] as const];
      }),
    );

  test("put other words in all places of a line, and then nothing is asked any more", () => {
    const answers = answer(() => 0);
    expect(isAnswered(questions, answers)).toBe(true);
    const after = applyOps(wish, toOps(wish, questions, answers), "");
    expect(renderLedger(after)).toBe(
      [
        "Subject: a fox in plain sports shoes, in a hand-painted storybook animation style with soft outlines and lush, detailed skies",
        "Style: hand-drawn countryside animation style with clean outlines over watercolour backgrounds",
        'Text: "Pellucid"',
        "Avoid: Adidas, gore",
      ].join("\n"),
    );
    expect(askAbout(after, ask)).toEqual([]);
  });

  test("are shown with the words around them", () => {
    const long = ledgerOf({
      subject: ["two old friends on a bench by the river in Nike shoes while the sun goes down over the hills"],
    });
    const [question] = askAbout(long, ask);
    if (!question) throw new Error("nothing was asked");
    expect(aroundOf(long, question)).toEqual({
      before: "… on a bench by the river in ",
      after: " shoes while the sun goes…",
    });
    const [short] = askAbout(wish, ask);
    if (!short) throw new Error("nothing was asked");
    expect(aroundOf(wish, short)).toEqual({ before: "a fox in ", after: " shoes, by Hayao Miyazaki" });
  });

  test("that accept a name accept it in every place", () => {
    const answers = answer(({ what, field }) => (what === "Nike" && field === "text" ? "accept" : undefined));
    expect(isAnswered(questions, answers)).toBe(false);
    const after = applyOps(wish, toOps(wish, questions, answers), "");
    expect(renderLedger(after)).toBe(renderLedger(wish));
    expect(askAbout(after, ask).map(({ what }) => what)).toEqual(["Hayao Miyazaki", "Studio Ghibli"]);
  });
});
