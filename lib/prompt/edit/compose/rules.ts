import { distinct, visible } from "../../compose/pieces/rules.ts";
import { addPieces } from "../../ledger/rules.ts";
import type { FieldName, Ledger, Origin, Piece } from "../../ledger/schema.ts";
import type { EditBrief, SaidPart } from "../schema.ts";
import { type EditRule, editRules, editVersion } from "./templates.ts";

/**
 * The words for a picture that is changed: the one change as it was said, the pictures with their roles, and last what
 * stays and what must not come in. The same brief gives the same ledger.
 */
export function composeEdit(brief: EditBrief): Ledger {
  const lines: readonly (readonly [FieldName, readonly Piece[]])[] = [
    ["change", piecesOf("change", brief.changes)],
    ...stylesOf(brief),
    ["references", referencesOf(brief)],
    ["keep", piecesOf("keep", brief.keeps)],
    ["avoid", piecesOf("avoid", brief.avoids)],
  ];
  const said: Ledger = {
    version: 1,
    template: `edit@${editVersion}`,
    language: brief.language,
    isExact: false,
    lines: [],
    removed: [],
    accepted: [],
  };
  const added = lines.flatMap(([field, pieces]) => pieces.map((piece) => ({ field, piece })));
  return addPieces(said, [...added, ...rulesFor(brief)]);
}

function piecesOf(field: FieldName, parts: readonly SaidPart[]): readonly Piece[] {
  const shown = parts.map((part) => ({ ...part, text: visible(part.text) })).filter(({ text }) => text !== "");
  return shown.map(({ text, start, end }, at) => piece(`${field}.${at + 1}`, text, { kind: "said", start, end }));
}

const piece = (id: string, text: string, origin: Origin): Piece => ({ id, text, origin });

/** Styles that were chosen say what is to be seen afterwards; what they would keep out is not in it yet. */
function stylesOf({ styles }: EditBrief): readonly (readonly [FieldName, readonly Piece[]])[] {
  const line = (field: FieldName, textsOf: (parts: EditBrief["styles"][number]["parts"]) => readonly string[]) => {
    const all = styles.flatMap(({ id, parts }) => textsOf(parts).map((text) => ({ id, text: visible(text) })));
    const pieces = all.map(({ id, text }, at) => piece(`${field}.${at + 1}`, text, { kind: "preset", id }));
    return [field, pieces.filter(({ text }) => text !== "")] as const;
  };
  return [
    line("lighting", ({ lighting }) => [lighting]),
    line("style", ({ style }) => [style]),
    line("palette", ({ palette }) => distinct(palette)),
  ];
}

function referencesOf({ references, language }: EditBrief): readonly Piece[] {
  const name = language === "zh" ? "图" : "image ";
  const mark = language === "zh" ? "：" : ": ";
  return references.map(({ number, role }) => {
    const id = `references.${number}`;
    return piece(id, `${name}${number}${mark}${role}`, { kind: "rule", id: `edit.image-${number}` });
  });
}

function rulesFor(brief: EditBrief): readonly { readonly field: FieldName; readonly piece: Piece }[] {
  const changed = brief.changes.map(({ text }) => text).join("\n");
  const said = [changed, ...brief.keeps.map(({ text }) => text)].join("\n");
  return editRules
    .filter((rule) => isMet(rule, brief) && !rule.unless?.test(said) && (rule.says?.test(said) ?? true))
    .filter(({ unlessChanged }) => !unlessChanged?.test(changed))
    .map(({ id, field, ...texts }) => ({ field, piece: piece(id, texts[brief.language], { kind: "rule", id }) }));
}

function isMet({ of, notOf = [], shows, isOfSeveral }: EditRule, brief: EditBrief): boolean {
  const { references, shown, styles } = brief;
  const kinds = styles.length > 0 ? [...brief.kinds, "style" as const] : brief.kinds;
  if (of && !of.some((kind) => kinds.includes(kind))) return false;
  if (notOf.some((kind) => kinds.includes(kind))) return false;
  if (isOfSeveral && references.length < 2) return false;
  return shown === "" || (shows?.test(shown) ?? true);
}
