import { describe, expect, it } from "vitest";
import type { Ledger } from "../ledger/schema.ts";
import { readVerdicts, toCheckMessages } from "./asking/rules.ts";
import { fixOf } from "./fix/rules.ts";
import { makeChecklist } from "./rules.ts";
import { itemsMax } from "./schema.ts";
import { viewChecks } from "./stored/schema.ts";

const listOf = (text: string) => makeChecklist({ text, ledger: null }).map(({ kind, words }) => `${kind}: ${words}`);

describe("what of a prompt can be looked up", () => {
  it.each([
    [
      'Subject: three red foxes reading under an oak tree\nText: "OPEN"\nAvoid: people, cars',
      ["count: three red foxes", "colour: red foxes", "text: OPEN", "avoid: people", "avoid: cars"],
    ],
    [
      "Scene: 海边\nSubject: 一个穿红裙子的女孩和两只白猫\nText: “你好”\nKeep: 灯塔\nAvoid: 狗，文字",
      ["count: 两只白猫", "colour: 红裙子", "colour: 白猫", "text: 你好", "keep: 灯塔", "avoid: 狗", "avoid: 文字"],
    ],
    ["Subject: a cat whose eyes are green", ["colour: green eyes"]],
    ["Subject: a quiet library", []],
    ["Subject: two owls, no blue birds\nStyle: 3 colours", ["count: two owls"]],
    ['a poster that says "OPEN" above 4 tables', ["count: 4 tables", "text: OPEN"]],
    ["", []],
  ])("%j", (text, items) => {
    expect(listOf(text)).toEqual(items);
  });

  it("is not what a template adds", () => {
    const piece = (id: string, text: string, kind: "added" | "rule") =>
      ({ id, text, origin: kind === "rule" ? { kind, id } : { kind } }) as const;
    const ledger: Ledger = {
      version: 1,
      template: "poster@1",
      language: "en",
      isExact: false,
      lines: [
        {
          field: "avoid",
          pieces: [piece("avoid.1", "people", "added"), piece("poster.legible", "extra text", "rule")],
        },
      ],
      removed: [],
      accepted: [],
    };
    expect(makeChecklist({ text: "", ledger })).toEqual([{ kind: "avoid", words: "people" }]);
  });

  it("is at most so much, and no whole descriptions", () => {
    const many = Array.from({ length: 30 }, (_, at) => `${at + 2} blue things${at}`).join(", ");
    expect(listOf(`Subject: ${many}`)).toHaveLength(itemsMax);
    expect(listOf(`Keep: ${"everything ".repeat(20)}`)).toEqual([]);
  });
});

describe("asking", () => {
  const items = makeChecklist({ text: 'Subject: two owls\nText: "HI"', ledger: null });

  it("numbers the lines", () => {
    const picture = { bytes: new Uint8Array([1]), mime: "image/png" };
    expect(toCheckMessages(items, picture)[1]).toEqual({
      role: "user",
      content: "1. count: two owls\n2. text: HI",
      pictures: [picture],
    });
  });

  it.each([
    ['{"lines":[{"number":2,"verdict":"no"},{"number":1,"verdict":"yes"}]}', ["yes", "no"]],
    ['{"lines":[{"number":1,"verdict":"yes"}]}', ["yes", "unsure"]],
    ['{"lines":[{"number":1,"verdict":"certainly"},{"number":7,"verdict":"no"}]}', ["unsure", "unsure"]],
  ])("reads %s", (answer, verdicts) => {
    expect(readVerdicts(items, answer)?.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it.each(["", "{", "[]", '{"lines":"all"}', "null"])("takes %j for no answer", (answer) => {
    expect(readVerdicts(items, answer)).toBeNull();
  });
});

it.each([
  [{ kind: "count", words: "three foxes" }, "Make it exactly three foxes. Keep everything else as it is."],
  [{ kind: "text", words: "OPEN" }, "The text must read exactly “OPEN”. Keep everything else as it is."],
  [{ kind: "avoid", words: "狗" }, "去掉狗，其他都保持不变。"],
  [{ kind: "count", words: "两只白猫" }, "改成正好两只白猫，其他都保持不变。"],
] as const)("%j is put right by saying so", (item, words) => {
  expect(fixOf(item)).toBe(words);
});

describe("what is stored", () => {
  const at = "2026-11-30T12:00:00.000Z";
  const items = [{ kind: "count", words: "two owls", verdict: null }];
  const minutesOn = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000);

  it("is what it was, or nothing", () => {
    expect(viewChecks({ state: "done", at, items }, minutesOn(1000))).toEqual({ state: "done", items });
    expect(viewChecks(null, minutesOn(0))).toBeNull();
    expect(viewChecks({ state: "sleeping", at, items }, minutesOn(0))).toBeNull();
  });

  it("is given up when nobody has answered for minutes", () => {
    expect(viewChecks({ state: "running", at, items }, minutesOn(2))?.state).toBe("running");
    expect(viewChecks({ state: "running", at, items }, minutesOn(4))?.state).toBe("failed");
  });
});
