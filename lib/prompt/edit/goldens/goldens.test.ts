import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findLosses } from "../../faith/rules.ts";
import { defaultPolicy } from "../../policy/schema.ts";
import { guardEdit } from "../../rules.ts";
import { readEdit } from "../rules.ts";
import { editKinds } from "../schema.ts";
import { type EditCase, editsEn, editsZh } from "./test-edits.ts";

// Edits from the message to the text, read by eye. `EASEL_GOLDENS=write` writes them anew.

const names = { title: "a picture", altText: "a picture" };

function promptOf({ said, shown = "", pictures = 1 }: EditCase): string {
  const guarded = guardEdit(readEdit(said, { pictures, shown }), names);
  return guarded.kind === "guarded" ? guarded.prompt.text : guarded.reason;
}

const write = (edits: readonly EditCase[]) =>
  `${edits.map((edit) => `# ${edit.kind} · ${edit.said}\n${promptOf(edit)}`).join("\n\n")}\n`;

test.each([
  ["en", editsEn],
  ["zh", editsZh],
] as const)("edits in %s are composed as they were read", async (language, edits) => {
  const file = `${import.meta.dirname}/${language}.txt`;
  await expect(write(edits)).toMatchFileSnapshot(file);
  expect(readFileSync(file, "utf8").match(/^# /gm)).toHaveLength(edits.length);
  expect(editKinds.filter((kind) => edits.every((edit) => edit.kind !== kind))).toEqual([]);
});

test.each([...editsEn, ...editsZh])("$said: arrives, and is of its kind", (edit) => {
  expect(findLosses(edit.said, [{ text: promptOf(edit), settings: null }])).toEqual([]);
  expect(readEdit(edit.said, { pictures: edit.pictures ?? 1 }).kinds).toContain(edit.kind);
});

test.each([
  ["remove the Nike logo", []],
  ["去掉耐克标志", []],
  ["remove the hat and add Nike shoes", ["Nike"]],
  ["把鞋换成耐克的", ["耐克"]],
  ["redraw it in the style of Hayao Miyazaki", ["Hayao Miyazaki"]],
])("%s: asks about %j", (said, names) => {
  const guarded = guardEdit(readEdit(said, { pictures: 1 }), { title: "", altText: "" }, undefined, {
    policy: defaultPolicy,
  });
  const asked = guarded.kind === "guarded" && guarded.prompt.kind === "asked" ? guarded.prompt.questions : [];
  expect(asked.map(({ what }) => what)).toEqual(names);
});

test.each([
  ["Paint the car red, everything else as it is", "everything else as it is"],
  ["Paint the car red, everything else the same", "everything else the same"],
  ["Paint the car red, the rest of the street unchanged", "the rest of the street unchanged"],
  ["Paint the car red. The others should not be touched.", "The others should not be touched"],
  ["Paint the car red, the rest is fine", "the rest is fine"],
  ["Paint the car red, nothing else", "nothing else"],
  ["Paint the car red, everything else stays the same", "everything else stays the same"],
])("%s: keeps %j", (said, kept) => {
  const { changes, keeps } = readEdit(said, { pictures: 1 });
  expect(changes.map(({ text }) => text)).toEqual(["Paint the car red"]);
  expect(keeps.map(({ text }) => text)).toEqual([kept]);
});

test.each([
  "Make the left cat black, the other cat white",
  "Paint the car red, everything else black and white",
  "Paint the left car red, the others the same red",
  "Make the front house yellow, the rest of the street grey",
])("%s: is all of it the change", (said) => {
  const { changes, keeps } = readEdit(said, { pictures: 1 });
  expect(changes.map(({ text }) => text)).toEqual([said]);
  expect(keeps).toEqual([]);
});

test.each(['"a", ', '"“「', "a, ", "keep the cat and ", "不要动，", "image 2 style ", "change a ", "\n"])(
  "a hundred thousand letters of %j are read through",
  (piece) => {
    const message = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    expect(readEdit(message(100_000), { pictures: 4 }).references).toHaveLength(4);
  },
);
