// A picture looked at line by line: which of the numbered lines of a message does it show?
import type { EngineContext } from "#lib/engine/context.ts";
import type { DescribedObject, PictureDescription } from "#lib/engine/illustrator/compose/description.ts";
import { describeScene } from "#lib/engine/illustrator/illustrate.ts";
import type { Thing } from "#lib/engine/illustrator/parse/scene.ts";
import { findColour } from "#lib/engine/lexicon/colours.ts";
import type { Reply } from "#lib/engine/writer/reply.ts";
import type { Seen } from "#lib/engine/writer/seen.ts";
import { type ChatRequest, textOf } from "./request.ts";

export const CHECK_TOOL = "check";
const CHECK_TASK = /^\s*Task: picture check\b/;
const LINE = /^(\d{1,2})\. (count|colour|text|keep|avoid): (.{1,200})$/gm;
const LINES_MAX = 40;

type Verdict = "yes" | "no" | "unsure";

/** True when a request wants a picture checked and hands over the tool for it. */
export function asksToCheck({ messages, tools }: ChatRequest): boolean {
  const isTask = messages.some((message) => message.role === "system" && CHECK_TASK.test(textOf(message)));
  return isTask && (tools ?? []).some((tool) => tool.function?.name === CHECK_TOOL);
}

/** The verdicts as a call of the tool, from the scene that the picture was drawn from; of a foreign picture nothing is known. */
export async function checkPicture(
  { messages }: ChatRequest,
  seen: readonly Seen[],
  { drawing }: EngineContext,
  signal: AbortSignal,
): Promise<Reply> {
  const message = messages.findLast(({ role }) => role === "user");
  const asked = [...(message ? textOf(message) : "").matchAll(LINE)].slice(0, LINES_MAX);
  const own = seen.find((one) => one.kind === "own");
  const picture = own ? await drawing.run({ kind: "scene", origin: own.origin }, signal) : null;
  const lines = await Promise.all(
    asked.map(async ([, number, kind = "", words = ""]) => ({
      number: Number(number),
      verdict: picture ? await verdictOn(picture, kind, words) : ("unsure" as const),
    })),
  );
  return { text: "", calls: [JSON.stringify({ lines })], finish: "tool_calls" };
}

async function verdictOn(picture: PictureDescription, kind: string, words: string): Promise<Verdict> {
  if (kind === "text") return saysIt(picture, words);
  const { things } = await describeScene(words);
  const [thing] = things;
  if (!thing) return kind === "avoid" ? "yes" : "unsure";
  switch (kind) {
    case "count":
      return isOf(countOf(picture, thing) === (thing.asked ?? thing.count));
    case "colour":
      return colourOf(picture, thing, words);
    case "avoid":
      return isOf(things.every((one) => countOf(picture, one) === 0));
    default:
      return isOf(things.every((one) => countOf(picture, one) > 0));
  }
}

const isOf = (holds: boolean): Verdict => (holds ? "yes" : "no");

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

function saysIt({ texts }: PictureDescription, words: string): Verdict {
  return isOf(texts.some((text) => plain(text) === plain(words)));
}

/** A word that no drawing stands for is on a card; two of them are the same only by name. */
function isSame(object: DescribedObject, thing: Thing): boolean {
  return object.drawing === thing.drawing && (thing.drawing !== "label" || object.name === thing.name);
}

function countOf({ objects, props }: PictureDescription, thing: Thing): number {
  const drawn = objects.filter((object) => isSame(object, thing)).flatMap(({ boxes }) => boxes).length;
  return drawn + props.filter(({ drawing }) => drawing === thing.drawing).length;
}

function colourOf({ objects }: PictureDescription, thing: Thing, words: string): Verdict {
  const found = objects.filter((object) => isSame(object, thing));
  if (found.length === 0) return "no";
  // "a red fox" is a fox as it is drawn anyway: no colour is asked for.
  if (thing.colour === null) return namesColour(words) ? isOf(found.some(({ colour }) => colour === null)) : "unsure";
  return isOf(found.some(({ colour, colours, tone }) => [colour, tone, ...colours].includes(thing.colour)));
}

function namesColour(words: string): boolean {
  return (words.toLowerCase().match(/[a-z]+|\p{Script=Han}/gu) ?? []).some((word) => findColour(word) !== null);
}
