// The steps of a diagram: a known topic, or whatever list the prompt gives.
import type { Plan, Scene, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import { doingOf } from "./doings.ts";
import type { ReadScene } from "./reading.ts";
import { topicOf } from "./topics.ts";

type Shape = Extract<Plan, { kind: "steps" }>["shape"];

const STEPS_MAX = 8;
// "steps: mix, knead, bake", "in 4 stages: …", 「步骤：和面、揉面、烘烤」
const LED =
  /(?:steps?|stages?|phases?|process|timeline|sequence|flow ?chart|flow|order|cycle|milestones|步骤|阶段|流程|过程|顺序|时间线|时间轴|循环)[^:：\n]{0,60}[:：]\s*([^\n]{3,400})/iu;
const ARROWS = /([^\n→]{1,60}(?:\s*(?:→|->|=>|⇒)\s*[^\n→]{1,60}){1,9})/u;
const COMPARED =
  /\b(?:compar(?:e|es|ing|ison)(?:\s+(?:of|between))?|difference between)\b\s*[:：]?\s*([^\n.]{3,160})|([^\n.,:：]{2,60}?)\s+(?:vs\.?|versus)\s+([^\n.,]{2,60})|(?:对比|比较|区别)\s*[:：]?\s*([^\n。]{2,80})|([^\n，。：的]{1,30})(?:与|和|跟)([^\n，。：的]{1,30})的?(?:对比|比较|区别)/iu;

/** The scene as a diagram of steps, or null when it is none. */
export function readSteps(scene: Scene, text: string, read: ReadScene): Scene | null {
  const asked = scene.purpose === "diagram" || scene.purpose === "lesson_illustration" || scene.purpose === "worksheet";
  const topic = topicOf(text);
  if (topic && (asked || topic.sure)) return stepsOf(scene, topic.things, topic.shape, topic.title);
  const compared = asked || scene.purpose === "free" ? comparedIn(text) : null;
  if (compared && (asked || /compar|\bvs\b|versus|对比|比较/iu.test(text)))
    return stepsOf(
      scene,
      compared.map((label) => stepThing(label, read)),
      "comparison",
      null,
    );
  const listed = listIn(text);
  if (listed)
    return stepsOf(
      scene,
      listed.map((label) => stepThing(label, read)),
      shapeIn(text),
      null,
    );
  if (scene.purpose !== "diagram" || scene.things.length < 2) return null;
  const things = scene.things.slice(0, STEPS_MAX).map((thing) => ({ ...thing, count: 1, step: capital(thing.name) }));
  return stepsOf(scene, things, shapeIn(text), null);
}

function stepsOf(scene: Scene, things: readonly Thing[], shape: Shape, title: string | null): Scene {
  return {
    ...scene,
    things,
    relations: [],
    place: "plain",
    steps: things.map(({ name }) => name),
    cyclic: shape === "cycle",
    missing: [],
    plan: { kind: "steps", shape, title },
  };
}

function shapeIn(text: string): Shape {
  if (/timeline|milestones|时间线|时间轴|历史/iu.test(text)) return "timeline";
  if (/compar|\bvs\b|versus|对比|比较/iu.test(text)) return "comparison";
  return /cycle|循环|周期/iu.test(text) ? "cycle" : "flow";
}

function listIn(text: string): readonly string[] | null {
  const led = LED.exec(text)?.[1];
  const arrows = ARROWS.exec(text)?.[1];
  const source = led ?? arrows;
  if (!source) return null;
  const items = source
    .split(/\s*(?:→|->|=>|⇒|[,，;；、]|\bthen\b|然后|(?:^|\s)\d{1,2}[.)、]\s)\s*/iu)
    .map((item) => tidy(item))
    .filter((item) => item.length > 0);
  return items.length >= 2 ? items.slice(0, STEPS_MAX) : null;
}

const tidy = (item: string): string =>
  item
    .replace(/^(?:and|finally|first|next|last|then|最后|接着|首先)\s*/iu, "")
    .replace(/[.。!！]+$/u, "")
    .trim()
    .slice(0, 48);

function comparedIn(text: string): readonly string[] | null {
  const match = COMPARED.exec(text);
  if (!match) return null;
  const [, listed, left, right, zhListed, zhLeft, zhRight] = match;
  const list = listed ?? zhListed;
  const items = list
    ? list.split(/\s*(?:,|，|、|;|\bwith\b|\band\b|\bto\b|\bvs\.?|versus|和|与|跟)\s*/iu)
    : [left ?? zhLeft ?? "", right ?? zhRight ?? ""];
  const tidied = items
    .map((item) => tidy(item.replace(/^(?:an?|the|diagram|chart|comparing|of)\s+/giu, "").replace(BEYOND, "")))
    .filter(Boolean);
  return tidied.length >= 2 ? tidied.slice(0, 4) : null;
}

/** Whom a comparison is for and how it is laid out are no part of what is compared. */
const BEYOND =
  /\s+(?:for (?:the |my |our )?(?:kids|children|class(?:room)?|students|pupils)|side by side|next to each other|in (?:a )?(?:two|2) columns?)\s*$/iu;

/** A listed step: its own thing where it names one, a picture of what is done, or a bare number. */
export function stepThing(label: string, read: ReadScene): Thing {
  const named = read(label.replace(/^[\d\s:：年]{2,12}/u, "")).things.find(({ drawing }) => drawing !== "label");
  const doing = doingOf(label);
  const base = { count: 1, colour: null, size: 1, action: null, step: capital(label) };
  if (doing) return { ...base, name: label, drawing: doing };
  return named ? { ...named, ...base, colour: named.colour, name: label } : { ...base, name: label, drawing: "number" };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
