// Changes of single panels of a comic: "add a dog to panel 2", 「最后一格换成夜晚」.

import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import { takePanels } from "#lib/engine/illustrator/revise/read-panels.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { isHan, tidy } from "../text/words.ts";
import { bareChange, type Clause, type Edited, type Note } from "./clause.ts";

const LIST = /^([^:：\n]{1,200}?[:：]\s*)(\S[^\n]{3,1500})$/u;
const SEPARATOR = /\s*(?:;|；|[.。!！]\s*(?=\S)|[,，]\s*(?:and )?(?:then )?)\s*/u;

type Beats = { readonly lead: string; readonly beats: readonly string[]; readonly mark: string };

/** The beats of a comic's subject; null where it tells none one by one. */
function beatsOf({ purpose, subject }: Brief): Beats | null {
  const [, lead, list] = purpose === "storyboard" ? (LIST.exec(subject) ?? []) : [];
  if (lead === undefined || list === undefined) return null;
  const beats = list.split(SEPARATOR).map(tidy).filter(Boolean);
  return beats.length > 1 ? { lead, beats, mark: isHan(list) ? "，" : ", " } : null;
}

const NEAR_WATER = /^(?:beach|sea|seaside|station|airport|school|lake|market|zoo|park)$/iu;
const inPlace = (scene: string): string =>
  /^(?:in|on|at|under|by|near|with)\b|ing$/iu.test(scene)
    ? scene
    : `${NEAR_WATER.test(scene) ? "at" : "in"} the ${scene}`;
const atTime = (light: string): string =>
  /^(?:night|dawn|sunset|noon|dusk|midnight)$/iu.test(light) ? `at ${light}` : `in ${light}`;

/** One beat of a changed panel; a comma would begin another. */
const asBeat = ({ subject, scene, lighting, composition }: Brief, mark: string): string => {
  const light = lighting?.split(/[,，]/u)[0];
  const parts =
    mark === "，"
      ? [light, scene, subject, composition]
      : [subject, scene && inPlace(scene), light && atTime(light), composition];
  return parts
    .filter(Boolean)
    .join(mark === "，" ? "" : " ")
    .replace(/[,，]\s*(?:and |还有)\s*/gu, mark === "，" ? "和" : " and ")
    .replace(/[,，]\s*/gu, " ");
};

type Revise = (brief: Brief, clause: Clause) => Edited;

/** Changes the panels a clause names as pictures of their own; null where it names none. */
export function changePanels(brief: Brief, clause: Clause, revise: Revise): Edited | null {
  const told = beatsOf(brief);
  const taken = told ? takePanels(clause.text, told.beats.length) : null;
  if (!told || !taken || taken.rest === "") return null;
  const rest = bareChange(
    taken.rest.replace(/^(?:make|turn)\s+(?=(?:at |into )?(?:night|day|sunset|dawn|dusk)\b)/iu, ""),
  );
  const notes: Note[] = [];
  const beats = told.beats.map((beat, at) => {
    if (!taken.panels.includes(at)) return beat;
    const done = revise(alone(brief, beat), clauseOf(rest, clause.vocabulary));
    notes.push(...done.notes);
    const kept = done.notes.every(({ kind }) => kind === "kept");
    return kept ? replaced(beat, rest) : asBeat(done.brief, told.mark);
  });
  const panels = taken.panels.map((at) => at + 1).join(brief.language === "zh" ? "、" : ", ");
  return {
    brief: { ...brief, subject: told.lead + beats.join(told.mark) },
    notes: [{ kind: "panels", words: panels }, ...notes.filter(({ kind }) => kind !== "kept")],
  };
}

const alone = (brief: Brief, beat: string): Brief => ({
  ...brief,
  purpose: "free",
  subject: beat,
  scene: null,
  lighting: null,
  composition: null,
  must_avoid: [],
});

const clauseOf = (text: string, vocabulary: Vocabulary): Clause => ({
  text,
  tokens: tokenize(text, vocabulary),
  vocabulary,
});

/** "the cat is happy": what a panel should show instead. */
const replaced = (beat: string, words: string): string =>
  /\s|\p{Script=Han}{3}/u.test(words) ? words : `${beat} ${words}`;
