import { expect, test } from "vitest";
import { chooseOwn } from "../../preset/rules.ts";
import { Brief } from "../../prompt/schema.ts";
import { countTokens, type HistoryTurn, toChatMessages } from "./rules.ts";

const turn = (id: string, more: Partial<HistoryTurn> = {}): HistoryTurn => ({
  id,
  said: `said ${id}`,
  replied: `replied ${id}`,
  briefs: [],
  ...more,
});
const fox = Brief.parse({ subject: "a red fox" });

test("the newest turn ends the conversation with what was just said, and its own reply is not sent", () => {
  const messages = toChatMessages([turn("1"), turn("2")]);
  expect(messages.map((message) => message.role)).toEqual(["system", "user", "assistant", "user"]);
  expect(messages.at(-1)).toEqual({ role: "user", content: "said 2" });
});

test("a drawn turn comes with its tool call and the tool's answer, joined by one id", () => {
  const messages = toChatMessages([turn("1", { briefs: [fox] }), turn("2")]);
  expect(messages.map((message) => message.role)).toEqual(["system", "user", "assistant", "tool", "user"]);
  expect(messages[2]).toMatchObject({ calls: [{ id: "call_1", name: "draw" }] });
  expect(messages[3]).toMatchObject({ callId: "call_1" });
});

test("a chosen style is told to the model before the message it was chosen for", () => {
  const style = chooseOwn({
    id: "x",
    name: "Dusk",
    parts: { style: "grainy film", lighting: "", composition: "", palette: [], avoid: [] },
  });
  const messages = toChatMessages([turn("1"), turn("2")], [style]);
  expect(messages.map((message) => message.role)).toEqual(["system", "system", "user", "assistant", "user"]);
  expect(messages[1]).toMatchObject({ content: expect.stringMatching(/“Dusk” \(grainy film\)/) });
});

test("a turn with several wishes comes with as many calls and answers", () => {
  const messages = toChatMessages([turn("1", { briefs: [fox, fox] }), turn("2")]);
  expect(messages.map((message) => message.role)).toEqual(["system", "user", "assistant", "tool", "tool", "user"]);
  expect(messages[2]).toMatchObject({ calls: [{ id: "call_1" }, { id: "call_1_2" }] });
  expect(messages.slice(3, 5)).toMatchObject([{ callId: "call_1" }, { callId: "call_1_2" }]);
});

test("a long conversation is cut from the oldest, and the last brief survives the cut", () => {
  const long = "word ".repeat(400);
  const turns = [
    turn("0", { briefs: [fox] }),
    ...Array.from({ length: 50 }, (_, index) => turn(`${index + 1}`, { said: long })),
  ];
  const messages = toChatMessages(turns, [], 3_000);
  expect(messages.length).toBeLessThan(20);
  expect(JSON.stringify(messages)).toContain("a red fox");
  expect(messages.at(-1)).toEqual({ role: "user", content: long });
});

test("the newest message is sent even when it alone is over the budget", () => {
  expect(toChatMessages([turn("1", { said: "字".repeat(8_000) })], [], 100).at(-1)?.role).toBe("user");
});

test("Chinese counts a token a character, Latin about one in four", () => {
  expect(countTokens("猫".repeat(100))).toBeGreaterThanOrEqual(100);
  expect(countTokens("a".repeat(100))).toBeLessThan(40);
});
