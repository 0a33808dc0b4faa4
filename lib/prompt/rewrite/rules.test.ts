import { describe, expect, test } from "vitest";
import { rewriteRefused, toRefusalReason } from "./rules.ts";

test.each([
  ["violence", "violence"],
  ["violence/graphic", "violence"],
  ["self-harm/intent", "self_harm"],
  ["sexual", "sexual"],
  ["sexual/minors", "minors"],
  ["illicit/violent", "illicit"],
  ["something new", "other"],
])("the provider's %s is our %s", (category, reason) => {
  expect(toRefusalReason(category)).toBe(reason);
});

describe("a refused prompt", () => {
  test.each([
    ["Subject: a bloody massacre in a village", ["violence"], "Subject: a dramatic tense stand-off in a village"],
    ["Subject: 村庄里的屠杀，血腥", ["violence"], "Subject: 村庄里的对峙，紧张"],
    ["Subject: a nude woman by a lake", ["sexual"], "Subject: a simply dressed woman by a lake"],
    ["Subject: a stack of counterfeit money", ["illicit"], "Subject: a stack of play money"],
    ["Subject: 一个自残的少年", ["self_harm"], "Subject: 一个低落时有朋友陪伴的少年"],
  ] as const)("%s keeps its idea", (text, reasons, expected) => {
    const [first, last] = rewriteRefused(text, reasons)?.split("\n") ?? [];
    expect(first).toBe(expected);
    expect(last).toMatch(/^Avoid: ./);
  });

  test("adds to an Avoid line that is there, and changes nothing in it", () => {
    const text = "Subject: a bloody fight\nAvoid: blood on the floor";
    expect(rewriteRefused(text, ["violence"])).toBe(
      "Subject: a dramatic fight\nAvoid: blood on the floor, blood, wounds, cruelty",
    );
  });

  test("that the provider refused for no word of it at least says what to avoid, once", () => {
    const next = rewriteRefused("Subject: two knights", ["violence", "other"]);
    expect(next).toBe("Subject: two knights\nAvoid: blood, wounds, cruelty");
    expect(rewriteRefused(next ?? "", ["violence"])).toBeNull();
  });

  test.each([
    ["a picture of children", ["minors", "sexual"]],
    ["a hateful poster", ["hate"]],
    ["an insult and a fight", ["harassment", "violence"]],
    ["anything", ["other"]],
    ["anything", []],
  ] as const)("%s for %j has no other version", (text, reasons) => {
    expect(rewriteRefused(text, reasons)).toBeNull();
  });

  test("of any length is rewritten in linear time", () => {
    const text = `Subject: ${"blood ".repeat(1_300)}`;
    expect(rewriteRefused(text, ["violence"])?.includes("blood ")).toBe(false);
  });
});
