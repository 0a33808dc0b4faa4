// A chat as the writer sees it: turns of what was said, what was answered, and which pictures were asked for.
import { type ChatMessage, textOf } from "#lib/engine/chat/request.ts";
import { cleanText } from "#lib/engine/illustrator/parse/prompt.ts";
import type { Brief } from "./brief.ts";
import { parseBrief } from "./call/read-call.ts";

export type Turn = { readonly said: string; readonly replied: string; readonly briefs: readonly Brief[] };

export type Conversation = {
  /** What the person says now. */
  readonly message: string;
  /** Finished turns before it, oldest first. */
  readonly earlier: readonly Turn[];
  /** System and developer messages. */
  readonly instructions: readonly string[];
  /** True when the last message is a tool's answer, so that nobody has spoken since the call. */
  readonly isToolAnswer: boolean;
};

const MESSAGE_MAX = 32_000;

/** Sorts a chat's messages into turns. Calls that are broken or of other tools are passed over. */
export function readConversation(messages: readonly ChatMessage[]): Conversation {
  const turns: Turn[] = [];
  const instructions: string[] = [];
  for (const message of messages) {
    const text = calm(cleanText(textOf(message).slice(0, MESSAGE_MAX)));
    if (message.role === "system" || message.role === "developer") instructions.push(text);
    else if (message.role === "user") turns.push({ said: text, replied: "", briefs: [] });
    else if (message.role === "assistant") answer(turns, text, briefsOf(message));
  }
  const now = messages.findLastIndex((message) => message.role === "user");
  const isOpen = now >= 0 && turns.length > 0;
  return {
    message: isOpen ? (turns.at(-1)?.said ?? "") : "",
    earlier: isOpen ? turns.slice(0, -1) : turns,
    instructions,
    isToolAnswer: messages.at(-1)?.role === "tool",
  };
}

const NOISE = /([\s\p{P}\p{S}]{40})[\s\p{P}\p{S}]+/gu;

/** Long runs of blanks and marks say no more than short ones, and would be slow to read. */
const calm = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, " ")
    .replace(NOISE, "$1")
    .trim();

function answer(turns: Turn[], text: string, briefs: readonly Brief[]): void {
  const last = turns.pop() ?? { said: "", replied: "", briefs: [] };
  turns.push({
    said: last.said,
    replied: [last.replied, text].filter(Boolean).join("\n"),
    briefs: [...last.briefs, ...briefs],
  });
}

function briefsOf(message: ChatMessage): readonly Brief[] {
  return (message.tool_calls ?? []).flatMap((call) =>
    call.function?.name === "draw" ? (parseBrief(call.function.arguments) ?? []) : [],
  );
}

/** The pictures that the person looks at: those of the last turn that asked for any. */
export function currentBriefs(earlier: readonly Turn[]): readonly Brief[] {
  return earlier.findLast(({ briefs }) => briefs.length > 0)?.briefs ?? [];
}
