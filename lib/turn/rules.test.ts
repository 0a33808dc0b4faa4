import { expect, test } from "vitest";
import { canMove, isBusy, type TurnState, turnStates } from "./rules.ts";

test.each<[TurnState, readonly TurnState[]]>([
  ["accepted", ["planning", "failed", "cancelled"]],
  ["planning", ["planning", "review", "drawing", "done", "blocked", "failed", "cancelled"]],
  ["review", ["drawing", "done", "cancelled"]],
  ["drawing", ["drawing", "done", "failed", "cancelled"]],
  ["done", ["drawing"]],
  ["blocked", ["drawing"]],
  ["failed", ["drawing"]],
  ["cancelled", ["drawing"]],
])("from %s a turn goes to %j and nowhere else", (from, allowed) => {
  expect(turnStates.filter((to) => canMove(from, to))).toEqual(allowed);
});

test("a turn that is over does nothing by itself", () => {
  expect(turnStates.filter((state) => !isBusy(state))).toEqual(["review", "done", "blocked", "failed", "cancelled"]);
});
