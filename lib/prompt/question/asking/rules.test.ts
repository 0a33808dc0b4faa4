import { describe, expect, test } from "vitest";
import { applyOps } from "../../change/rules.ts";
import { guardLedger } from "../../guard/rules.ts";
import { renderLedger } from "../../ledger/rules.ts";
import type { FieldName, Ledger } from "../../ledger/schema.ts";
import { type Answer, type Answered, aroundOf, isAnswered, placeOf, withAnswer } from "../answer/rules.ts";
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
  const prompt = { ledger: wish, questions, message: "" };
  const none: Answered = { ops: [], answers: {} };
  const answerAll = (pick: (question: Question) => Answer | undefined, before = none) =>
    questions.reduce((now, one) => {
      const picked = pick(one);
      return picked === undefined ? now : withAnswer(prompt, now, one, picked);
    }, before);
  const drawn = ({ ops }: Answered, ledger: Ledger = wish) => applyOps(ledger, ops, "");

  /** A prompt with one question, or the first of several. */
  function askingOf(lines: Parameters<typeof ledgerOf>[0]) {
    const ledger = ledgerOf(lines);
    const asked = askAbout(ledger, ask);
    const [question] = asked;
    if (!question) throw new Error("nothing was asked");
    return { ledger, question, questions: asked, message: "" };
  }

  test("put other words in all places of a line, and then nothing is asked any more", () => {
    const answered = answerAll(() => 0);
    expect(isAnswered(questions, answered.answers)).toBe(true);
    expect(renderLedger(drawn(answered))).toBe(
      [
        "Subject: a fox in plain sports shoes, in a hand-painted storybook animation style with soft outlines and lush, detailed skies",
        "Style: hand-drawn countryside animation style with clean outlines over watercolour backgrounds",
        'Text: "Pellucid"',
        "Avoid: Adidas, gore",
      ].join("\n"),
    );
    expect(askAbout(drawn(answered), ask)).toEqual([]);
  });

  test("are shown with the words around them", () => {
    const long = askingOf({
      subject: ["two old friends on a bench by the river in Nike shoes while the sun goes down over the hills"],
    });
    expect(aroundOf(long.ledger, long.question)).toEqual({
      before: "… on a bench by the river in ",
      after: " shoes while the sun goes…",
    });
    const [short] = askAbout(wish, ask);
    if (!short) throw new Error("nothing was asked");
    expect(aroundOf(wish, short)).toEqual({ before: "a fox in ", after: " shoes, by Hayao Miyazaki" });
  });

  test("that accept a name accept it in every place", () => {
    const answered = answerAll(({ what, field }) => (what === "Nike" && field === "text" ? "accept" : undefined));
    expect(isAnswered(questions, answered.answers)).toBe(false);
    expect(renderLedger(drawn(answered))).toBe(renderLedger(wish));
    expect(askAbout(drawn(answered), ask).map(({ what }) => what)).toEqual(["Hayao Miyazaki", "Studio Ghibli"]);
  });

  test("leave what was taken out and written anew as it is", () => {
    const asking = askingOf({ subject: ["a stage", "a saxophone player in Nike shoes", "a moon"] });
    const ids = asking.ledger.lines[0]?.pieces.map(({ id }) => id) ?? [];
    const bare: Answered = { ...none, ops: [{ op: "remove", id: ids[0] ?? "" }] };
    expect(renderLedger(drawn(withAnswer(asking, bare, asking.question, 0), asking.ledger))).toBe(
      "Subject: a saxophone player in plain sports shoes, a moon",
    );
    const gone: Answered = { ...none, ops: [{ op: "remove", id: ids[1] ?? "" }] };
    const after = drawn(withAnswer(asking, gone, asking.question, 0), asking.ledger);
    expect(renderLedger(after)).toBe("Subject: a stage, a moon");
    const rewritten: Answered = { ...none, ops: [{ op: "write", field: "subject", text: "NikeLab, two Nike shoes" }] };
    expect(renderLedger(drawn(withAnswer(asking, rewritten, asking.question, 0), asking.ledger))).toBe(
      "Subject: NikeLab, two plain sports shoes",
    );
  });

  test("take the place of an earlier answer to the same question", () => {
    const asking = askingOf({ subject: ["a fox in Nike shoes"] });
    const { question, ledger } = asking;
    const answer = (before: Answered, given: Answer) => withAnswer(asking, before, question, given);
    const accepted = answer(answer(none, 0), "accept");
    expect(renderLedger(drawn(accepted, ledger))).toBe(renderLedger(ledger));
    expect(drawn(accepted, ledger)).toMatchObject({ lines: ledger.lines, accepted: [question.id] });
    const other = answer(answer(accepted, "accept"), 1);
    expect(drawn(other, ledger).accepted).toEqual([]);
    expect(renderLedger(drawn(other, ledger))).toBe(`Subject: a fox in ${question.instead[1]} shoes`);
    expect(renderLedger(drawn(answer(other, 0), ledger))).toBe("Subject: a fox in plain sports shoes");
  });

  test("hold when what they wrote is taken out before the next one is given", () => {
    const asking = askingOf({ subject: ["a fox in Nike shoes", "a castle by Hayao Miyazaki"] });
    const [first, second] = asking.questions;
    if (!first || !second) throw new Error("two things are asked");
    const one = withAnswer(asking, none, first, 0);
    const [piece] = drawn(one, asking.ledger).lines[0]?.pieces ?? [];
    const without: Answered = { ...one, ops: [...one.ops, { op: "remove", id: piece?.id ?? "" }] };
    const both = withAnswer(asking, without, second, "accept");
    expect(renderLedger(drawn(both, asking.ledger))).toBe("Subject: a castle by Hayao Miyazaki");
    const other = withAnswer(asking, both, second, 0);
    expect(renderLedger(drawn(other, asking.ledger))).not.toMatch(/Nike|sports|Miyazaki/);
  });

  test("tell two places of the same name apart", () => {
    const asking = askingOf({ subject: ["a fox in Nike shoes", "a hare in Nike shoes"] });
    const [, second] = asking.questions;
    if (!second) throw new Error("both are asked about");
    const one = withAnswer(asking, none, second, 0);
    expect(renderLedger(drawn(one, asking.ledger))).toBe("Subject: a fox in Nike shoes, a hare in plain sports shoes");
    const both = withAnswer(asking, one, asking.question, 0);
    expect(renderLedger(drawn(both, asking.ledger))).toBe(
      "Subject: a fox in plain sports shoes, a hare in plain sports shoes",
    );
    const back = withAnswer(asking, both, second, "accept");
    expect(renderLedger(drawn(back, asking.ledger))).toBe("Subject: a fox in plain sports shoes, a hare in Nike shoes");
  });

  test("are given in the message itself where that is drawn as it is", () => {
    const asking = { ...askingOf({ subject: ["a fox in Nike shoes"] }), message: "draw Nike for me" };
    const exact: Answered = { ...none, ops: [{ op: "exact" }] };
    const { ops, answers } = withAnswer(asking, exact, asking.question, 0);
    const now = applyOps(asking.ledger, ops, asking.message);
    expect(renderLedger(now)).toBe("draw plain sports for me");
    expect(placeOf(asking, now, answers, asking.question)).toEqual({ field: "words", start: 5, end: 17 });
  });
});
