import { z } from "zod";
import type { ChatMessage, ChatTool } from "../../../infra/model/port.ts";
import { type Check, type CheckItem, verdicts } from "../schema.ts";

// How a chat model is asked to look at a picture, and what it answers. The first line of the instructions names the task;
// the built-in writer knows it by that.

const instructions = `Task: picture check
You are shown one picture and numbered lines that say what it should show. Look at the picture, not at what the lines suggest, and call \`check\` once with a verdict for every line: \`yes\` when it is so, \`no\` when it is not, \`unsure\` when you cannot tell.
count: exactly so many of them. colour: these things have this colour. text: these very letters can be read. keep: this is there. avoid: this is nowhere to be seen.`;

export const checkTool: ChatTool = {
  name: "check",
  description: "Says of every numbered line whether the picture shows it.",
  parameters: {
    type: "object",
    properties: {
      lines: {
        type: "array",
        items: {
          type: "object",
          properties: {
            number: { type: "integer", description: "Number of the line." },
            verdict: { type: "string", enum: [...verdicts] },
          },
          required: ["number", "verdict"],
          additionalProperties: false,
        },
      },
    },
    required: ["lines"],
    additionalProperties: false,
  },
};

export type ShownPicture = { readonly bytes: Uint8Array; readonly mime: string };

export function toCheckMessages(items: readonly CheckItem[], picture: ShownPicture): readonly ChatMessage[] {
  const lines = items.map(({ kind, words }, at) => `${at + 1}. ${kind}: ${words.replace(/\s+/gu, " ")}`);
  return [
    { role: "system", content: instructions },
    { role: "user", content: lines.join("\n"), pictures: [picture] },
  ];
}

const Answer = z.object({
  lines: z.array(z.object({ number: z.int(), verdict: z.enum(verdicts).catch("unsure") })).max(100),
});

/** The items with what was answered; what was left out is unsure. Null when the answer is none. */
export function readVerdicts(items: readonly CheckItem[], toolArguments: string): readonly Check[] | null {
  const answer = parse(toolArguments);
  if (!answer) return null;
  const byNumber = new Map(answer.lines.map(({ number, verdict }) => [number, verdict]));
  return items.map((item, at) => ({ ...item, verdict: byNumber.get(at + 1) ?? "unsure" }));
}

function parse(text: string): z.infer<typeof Answer> | null {
  try {
    return Answer.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
