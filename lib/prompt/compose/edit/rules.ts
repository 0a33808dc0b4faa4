import type { Ledger, Piece } from "../../ledger/schema.ts";
import { distinct, visible } from "../pieces/rules.ts";

export type Edit = {
  /** One change of the picture that goes along, in the person's words. */
  readonly change: string;
  /** What must stay, by name: "the label", "the dog's face". */
  readonly keeps: readonly string[];
  readonly language: "en" | "zh";
};

const sentences = {
  only: { en: "Change only this: ", zh: "只改这一处：" },
  rest: { en: "everything that is not named stays as it is", zh: "没有提到的一切保持原样" },
  same: { en: "same framing, light and colours", zh: "构图、光线和色彩不变" },
} as const;

/**
 * The words for a picture that is changed: one change, and what stays, said again each time, because a model forgets from
 * one edit to the next.
 */
export function composeEdit({ change, keeps, language }: Edit): Ledger {
  const kept = distinct(keeps.map(visible).filter((text) => text !== ""));
  const rule = (id: string, text: string): Piece => ({ id, text, origin: { kind: "rule", id } });
  const added = (id: string, text: string): Piece => ({ id, text, origin: { kind: "added" } });
  return {
    version: 1,
    template: "edit@1",
    language,
    isExact: false,
    lines: [
      { field: "words", pieces: [added("words.1", `${sentences.only[language]}${visible(change)}`)] },
      {
        field: "keep",
        pieces: [
          ...kept.map((text, at) => added(`keep.${at + 1}`, text)),
          rule("edit.same", sentences.same[language]),
          rule("edit.rest", sentences.rest[language]),
        ],
      },
    ],
    removed: [],
    accepted: [],
  };
}
