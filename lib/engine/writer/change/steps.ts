// Steps of a diagram, added, taken away and renamed in the list that the subject gives.
import { readStepChange } from "#lib/engine/illustrator/revise/read-diagram.ts";
import { isHan } from "../text/words.ts";
import { edited, type Note, type Reader } from "./clause.ts";

const LIST = /^(.{1,200}?[:：]\s*)([^:：\n]{3,600})$/u;
const SEPARATOR = /\s*(?:→|->|[,，、;；])\s*/u;

/** Reads a change of a listed step; null where the subject lists none. */
export const changeSteps: Reader = (brief, { text }) => {
  const [, lead, list] = LIST.exec(brief.subject) ?? [];
  if (brief.purpose !== "diagram" || lead === undefined || list === undefined) return null;
  const steps = list
    .split(SEPARATOR)
    .map((step) => step.replace(/^and /i, ""))
    .filter(Boolean);
  const change = steps.length > 1 ? readStepChange(text, steps) : null;
  if (!change) return null;
  const next = [...steps];
  const gone = steps[change.kind === "step-add" ? -1 : change.at] ?? "";
  if (change.kind === "step-add") next.splice(change.at ?? next.length, 0, change.label);
  else next.splice(change.at, 1, ...(change.kind === "step-rename" ? [change.label] : []));
  const between = SEPARATOR.exec(list)?.[0] ?? (isHan(list) ? "、" : ", ");
  const note: Note =
    change.kind === "step-add"
      ? { kind: "added", words: change.label }
      : change.kind === "step-remove"
        ? { kind: "removed", words: gone }
        : { kind: "replaced", old: gone, words: change.label };
  return edited({ ...brief, subject: lead + next.join(between) }, note);
};
