// Changes of a diagram's steps and labels: "add a step: cool", "remove step 2", "rename bake to roast".
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { StepChange } from "./change.ts";
import { DIGITS, ORDINALS } from "./narrow.ts";
import type { Reader } from "./reader.ts";

const STEP = "(?:steps?|stages?|phases?|parts?|labels?|boxes|box)";
const STEP_ZH = "(?:步骤|步|阶段|环节|部分|标签)";
const ADD = new RegExp(
  `^(?:add|insert|include|put)(?: in)?\\s+(?:an?|another|one more|the)\\s+(?:new\\s+|extra\\s+|(final|last)\\s+|(first)\\s+)?${STEP}(?:\\s+(?:called|named))?\\s*[:：,]?\\s*(.+)$`,
  "iu",
);
const ADD_ZH = new RegExp(
  `^(?:在(.+?)(?:之?(前|后)[面边]?))?(?:再)?(?:加|添加?|增加|插入|加入)(?:上)?(?:一个?|个)?(?:新的?)?${STEP_ZH}(?:叫做?)?\\s*[:：，,]?\\s*(.+)$`,
  "u",
);
const WHERE = /^(.+?)\s+(after|before)\s+(.+)$/iu;
const FIRST = /^(.+?)\s+(?:at|in|to) the (?:beginning|start|front|top)$/iu;
const LAST = /^(.+?)\s+(?:at|in|to) the (?:end|bottom)$/iu;
const REMOVE =
  /^(?:remove|delete|drop|erase|cut|skip|take out|get rid of|leave out|without|no)\s+(.+)$|^(?:把|将)?(?:去掉|删掉|删除|删去|移除|不要|拿掉|取消)(.+)$|^(?:把|将)(.+?)(?:去掉|删掉|删除|删去|移除|拿掉|取消)$/iu;
const RENAME =
  /^(?:rename|relabel|retitle)\s+(.+?)\s+(?:to|as|into)\s+(.+)$|^(?:把|将)?(.+?)(?:改名为|改名叫|重命名为|改叫|改称|叫做)(.+)$/iu;
const CHANGE =
  /^(?:change|turn|replace|swap|make)\s+(.+?)\s+(?:to|into|with|by)\s+(.+)$|^(?:把|将)?(.+?)(?:改成|改为|换成|替换成|替换为|变成)(.+)$/iu;

/** What the cards or labels of a diagram say; empty for every other picture. */
function labelsOf({ plan, things }: Scene): readonly string[] {
  if (plan?.kind === "parts") return plan.parts.map(({ label }) => label);
  return plan?.kind === "steps" ? things.map(({ step, name }) => step ?? name) : [];
}

export const readDiagram: Reader = (said, { scene }) => {
  const labels = labelsOf(scene);
  if (labels.length === 0) return null;
  const step = readStepChange(said, labels);
  return step ? [step] : null;
};

/** The one change of a list of steps or labels that a clause asks for, or null. */
export function readStepChange(said: string, labels: readonly string[]): StepChange | null {
  const clause = said.replace(/["“”「」『』]/gu, "").trim();
  return added(clause, labels) ?? removed(clause, labels) ?? renamed(clause, labels);
}

function added(clause: string, labels: readonly string[]): StepChange | null {
  const english = ADD.exec(clause);
  const chinese = english ? null : ADD_ZH.exec(clause);
  if (english?.[3]) return { kind: "step-add", ...placed(english[3], english[2] ? 0 : null, labels) };
  if (!chinese?.[3]) return null;
  const beside = chinese[1] ? placeOf(chinese[1], labels) : null;
  const at = beside === null ? null : chinese[2] === "前" ? beside : beside + 1;
  return { kind: "step-add", label: chinese[3].trim(), at };
}

/** "rest after step 1": the label, and where it goes among the others; null is the end. */
function placed(
  said: string,
  first: number | null,
  labels: readonly string[],
): { readonly label: string; readonly at: number | null } {
  const beside = WHERE.exec(said);
  const other = beside?.[3] ? placeOf(beside[3], labels) : null;
  if (beside?.[1] && other !== null)
    return { label: beside[1], at: beside[2]?.toLowerCase() === "before" ? other : other + 1 };
  const start = FIRST.exec(said)?.[1];
  if (start) return { label: start, at: 0 };
  return { label: (LAST.exec(said)?.[1] ?? said).trim(), at: first };
}

function removed(clause: string, labels: readonly string[]): StepChange | null {
  const found = REMOVE.exec(clause);
  const at = placeOf(found?.[1] ?? found?.[2] ?? found?.[3] ?? "", labels);
  return at === null ? null : { kind: "step-remove", at };
}

/** A rename keeps the drawing; a change draws what the new words name. */
function renamed(clause: string, labels: readonly string[]): StepChange | null {
  for (const [pattern, redraws] of [
    [RENAME, false],
    [CHANGE, true],
  ] as const) {
    const found = pattern.exec(clause);
    const at = placeOf(found?.[1] ?? found?.[3] ?? "", labels);
    const label = (found?.[2] ?? found?.[4] ?? "").trim();
    if (at !== null && label !== "") return { kind: "step-rename", at, label, redraws };
  }
  return null;
}

const NUMBERED = new RegExp(`^(?:the\\s+)?${STEP}\\s+(?:no\\.?|number)?\\s*(\\d{1,2})$`, "iu");
const ORDERED = new RegExp(
  `^(?:the\\s+)?(${ORDINALS.join("|")}|last|final|\\d{1,2}(?:st|nd|rd|th))\\s+(?:${STEP}|one)$`,
  "iu",
);
const ORDERED_ZH = new RegExp(`^(?:第([${DIGITS}]|\\d{1,2})(?:个)?|(最后一个?))${STEP_ZH}$`, "u");

/** The place of a step that words name, by its number or by what it says; null where they name none. */
function placeOf(words: string, labels: readonly string[]): number | null {
  const said = words.trim();
  const at = numberIn(said, labels.length);
  if (at !== null) return at >= 0 && at < labels.length ? at : null;
  const bare = said
    .toLowerCase()
    .replace(/^(?:(?:the|step|stage|label|part|box)\s+)+|\s+(?:step|stage|label)$|(?:这?一?步|步骤|标签)$/giu, "");
  const known = labels.findIndex((label) => label.toLowerCase() === bare);
  return known >= 0 ? known : null;
}

function numberIn(said: string, count: number): number | null {
  const number = NUMBERED.exec(said)?.[1];
  if (number) return Number(number) - 1;
  const ordinal = ORDERED.exec(said)?.[1]?.toLowerCase();
  if (ordinal)
    return /^(?:last|final)$/.test(ordinal)
      ? count - 1
      : /^\d/.test(ordinal)
        ? Number.parseInt(ordinal, 10) - 1
        : ORDINALS.indexOf(ordinal);
  const chinese = ORDERED_ZH.exec(said);
  if (!chinese) return null;
  return chinese[2] ? count - 1 : (Number(chinese[1]) || DIGITS.indexOf(chinese[1] ?? "") + 1) - 1;
}
