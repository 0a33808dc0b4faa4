import { expect, test } from "vitest";
import { renderLedger } from "../../ledger/rules.ts";
import { composeEdit } from "./rules.ts";

test("an edit says its one change, and every time what stays", () => {
  const edit = composeEdit({ change: "make the sky orange\n", keeps: ["the boat", "the boat"], language: "en" });
  expect(renderLedger(edit)).toBe(
    "Change only this: make the sky orange\nKeep: the boat, same framing, light and colours, everything that is not named stays as it is",
  );
  expect(renderLedger(composeEdit({ change: "把帽子改成红色", keeps: [], language: "zh" }))).toBe(
    "只改这一处：把帽子改成红色\nKeep: 构图、光线和色彩不变，没有提到的一切保持原样",
  );
});
