import { describe, expect, test } from "vitest";
import { addRow, type BatchDraft, cellsOf, fillRows, isTable, readDraft, removeRow, writeCell } from "./rules.ts";

const template = {
  id: "t",
  name: "Hero",
  text: "a {product} in {city}",
  purpose: "product_shot",
  aspect: "square",
  count: 1,
  examples: {},
} as const;
const empty: BatchDraft = { template, rows: [], asked: null };
const cells = [
  ["lamp", "Paris"],
  ["chair", "Rome"],
];
const table = fillRows(empty, cells);

function withText(draft: BatchDraft, text: string): BatchDraft {
  return { ...draft, template: { ...draft.template, text } };
}

describe("a table that is being prepared", () => {
  test("keeps a column whose brace is deleted and typed again", () => {
    const broken = withText(table, "a {product in {city}");
    expect(cellsOf(broken)).toEqual([["Paris"], ["Rome"]]);
    expect(cellsOf(withText(broken, template.text))).toEqual(cells);
  });

  test("waits unseen while another template is tried, whatever is pasted there", () => {
    const other = withText(table, "a {animal} that reads");
    expect(cellsOf(other)).toEqual([]);
    const filled = writeCell(fillRows(other, [["fox"], ["owl"]]), 1, "animal", "hare");
    expect(cellsOf(filled)).toEqual([["fox"], ["hare"]]);
    expect(cellsOf(withText(filled, template.text))).toEqual(cells);
  });

  test("takes names in another order and values that are missing", () => {
    expect(cellsOf(withText(table, "{city}: a {colour} {product}"))).toEqual([
      ["Paris", "", "lamp"],
      ["Rome", "", "chair"],
    ]);
  });

  test("knows names that every object has", () => {
    const odd = addRow(withText(empty, "a {constructor}"));
    expect(cellsOf(odd)).toEqual([[""]]);
    expect(cellsOf(writeCell(odd, 0, "constructor", "crane"))).toEqual([["crane"]]);
    expect(cellsOf(withText(table, "a {toString} {city}"))[0]).toEqual(["", "Paris"]);
  });

  test("changes the row that is shown, and a row that was emptied stays", () => {
    expect(cellsOf(removeRow(table, 0))).toEqual([["chair", "Rome"]]);
    const emptied = writeCell(writeCell(table, 0, "product", ""), 0, "city", "");
    expect(cellsOf(emptied)).toEqual([
      ["", ""],
      ["chair", "Rome"],
    ]);
    expect(cellsOf(addRow(table))).toHaveLength(3);
  });

  test("comes back from what the browser kept, and what is nothing of the kind does not", () => {
    const ids = { conversationId: "c", messageId: "m", turnId: "t", replyId: "r" };
    const asked = { ...table, asked: { ids, wish: "{}" } };
    expect(readDraft(JSON.parse(JSON.stringify(asked)))).toEqual(asked);
    expect(readDraft({ ...table, asked: { ids: { turnId: 1 }, wish: "" } })?.asked).toBeNull();
    for (const stored of [null, 7, [], {}, { ...table, rows: [["lamp", "Paris"]] }, { ...table, template: {} }]) {
      expect(readDraft(stored)).toBeNull();
    }
  });
});

test.each<[string, string, boolean]>([
  ["a", "insertText", false],
  ["台灯", "insertCompositionText", false],
  ["\n", "insertLineBreak", false],
  ["lamp\tParis", "insertText", true],
  ["lamp\nchair", "insertText", true],
  ["lamp", "insertFromPaste", true],
  ["lamp", "insertFromDrop", true],
])("%j that came by %s is a table: %s", (text, inputType, expected) => {
  expect(isTable(text, inputType)).toBe(expected);
});
