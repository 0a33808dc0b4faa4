import { expect, test } from "vitest";
import { toDrawer } from "./port.ts";

const facts = { promptMarks: ["pipe"], promptSeparator: "sentence" } as const;

test.each([
  ["Subject: a red fox\nAvoid: people", "Subject: a red fox. Avoid: people"],
  ['Text: "Squeeze the day!"\nAvoid: people', 'Text: "Squeeze the day!" Avoid: people'],
  ["Subject: 一只狐狸\nAvoid: 人物", "Subject: 一只狐狸。 Avoid: 人物"],
  ["a fox | blurry\n\n", "a fox ｜ blurry"],
  ["one line", "one line"],
])("a server that reads one run of words is told %j as sentences", (prompt, told) => {
  expect(toDrawer(prompt, facts)).toBe(told);
});

test("a server that reads lines gets them as they stand on the card", () => {
  const prompt = "Subject: a red fox\nAvoid: people";
  expect(toDrawer(prompt, { promptMarks: [], promptSeparator: "line" })).toBe(prompt);
});
