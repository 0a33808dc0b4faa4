import { expect, test } from "vitest";
import { composeLedger } from "../../prompt/compose/rules.ts";
import type { Piece } from "../../prompt/ledger/schema.ts";
import { Brief } from "../../prompt/schema.ts";
import { applyPresets, chooseOwn } from "../rules.ts";
import { markPresets, partsOfPrompt } from "./rules.ts";

const preset = (id: string, style: string) =>
  chooseOwn({ id, name: id, parts: { style, lighting: "dusk", composition: "", palette: ["teal"], avoid: ["text"] } });

const ledgerOf = (fields: Partial<Brief>) =>
  composeLedger({ ...Brief.parse({ subjects: [{ what: "a fox" }] }), ...fields });
const shown = (pieces: readonly Piece[] | undefined) =>
  pieces?.map(({ text, origin }) => `${text}: ${origin.kind === "preset" ? origin.id : origin.kind}`);

test("what a preset gave to a brief is its own in the ledger, each piece under an id of its own", () => {
  const chosen = [preset("one", "riso, two inks"), preset("two", "grainy")];
  const brief = { ...Brief.parse({ subjects: [{ what: "a fox" }] }), style: "cute", must_avoid: ["rain"] };
  const { brief: made } = applyPresets(brief, chosen, "a cute little one, no rain");
  const marked = markPresets(composeLedger(made), chosen);
  const line = (field: string) => marked.lines.find((one) => one.field === field)?.pieces;
  const style = line("style")?.filter(({ origin }) => origin.kind === "preset");
  expect(style?.map(({ text }) => text).join(", ")).toBe("riso, two inks, grainy");
  expect(shown(line("lighting"))).toEqual(["dusk: one"]);
  expect(shown(line("palette"))).toEqual(["teal: one"]);
  expect(shown(line("avoid"))?.[1]).toBe("text: one");
  const ids = marked.lines.flatMap(({ pieces }) => pieces.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("what was said or pinned keeps its origin, whatever a preset says", () => {
  const ledger = ledgerOf({ style: "riso", palette: ["teal"] });
  const said = {
    ...ledger,
    lines: ledger.lines.map((line) => ({
      ...line,
      pieces: line.pieces.map((piece) => ({ ...piece, origin: { kind: "said", start: 0, end: 4 } as const })),
    })),
  };
  expect(markPresets(said, [preset("one", "riso")])).toEqual(said);
});

test("a ledger without presets stays the same object", () => {
  const ledger = ledgerOf({ style: "riso" });
  expect(markPresets(ledger, [])).toBe(ledger);
});

test("a prompt's look becomes the parts of a preset", () => {
  const text =
    'Purpose: poster\nSubject: a fox\nStyle: riso, two inks\nPalette: teal，coral\nText: "A"\nAvoid: text, rain';
  expect(partsOfPrompt(text)).toEqual({
    style: "riso, two inks",
    lighting: "",
    composition: "",
    palette: ["teal", "coral"],
    avoid: ["text", "rain"],
  });
  expect(partsOfPrompt("only words").style).toBe("");
});
