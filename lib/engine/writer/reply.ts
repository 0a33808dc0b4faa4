// The writer: from a conversation to a reply and, for a wish, the call of the draw tool.
import { type ChatMessage, textOf } from "#lib/engine/chat/request.ts";
import { cleanText } from "#lib/engine/illustrator/parse/prompt.ts";
import { loadVocabulary, type Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { type Brief, parseBrief } from "./brief.ts";
import { buildBrief } from "./build-brief.ts";
import { decide } from "./decide.ts";
import { languageOf } from "./language.ts";
import { reviseBrief } from "./revise.ts";
import { sayAgain, sayRevision, sayWish } from "./say.ts";
import { askBack, sayTalk } from "./talk.ts";
import { writeTitle } from "./title.ts";

export type Reply = {
  readonly text: string;
  /** JSON arguments of each call of the draw tool; empty when nothing is drawn. */
  readonly calls: readonly string[];
  readonly finish: "stop" | "tool_calls" | "length";
};

const MESSAGE_MAX = 8000;
const TITLE_TASK = /^\s*Task: conversation title\b/m;

const talk = (text: string): Reply => ({ text, calls: [], finish: "stop" });
const draw = (text: string, brief: Brief): Reply => ({ text, calls: [JSON.stringify(brief)], finish: "tool_calls" });

/**
 * Writes the reply to the last user message.
 * `drawing`: "none" answers in words only, "required" always calls the tool, "auto" decides by the message.
 */
export async function writeReply(
  messages: readonly ChatMessage[],
  drawing: "auto" | "required" | "none",
): Promise<Reply> {
  const said = messages
    .filter((message) => message.role === "user")
    .map((message) => cleanText(textOf(message)).slice(0, MESSAGE_MAX).trim());
  const message = said.at(-1) ?? "";
  if (
    messages.some(
      ({ role, ...rest }) => (role === "system" || role === "developer") && TITLE_TASK.test(textOf({ role, ...rest })),
    )
  )
    return talk(writeTitle(message));
  const language = languageOf(/\p{L}/u.test(withoutMarks(message)) ? message : (said.at(-2) ?? message));
  if (messages.at(-1)?.role === "tool" && drawing !== "required")
    return talk(
      language === "zh"
        ? "画好之后会出现在画廊里。想改哪里，直接告诉我。"
        : "It will appear in the gallery when it is done. Tell me what you would like to change.",
    );
  const vocabulary = await loadVocabulary();
  const last = lastBrief(messages);
  const decision = decide(message, last !== null, vocabulary);
  if (drawing === "none")
    return decision.kind === "talk"
      ? talk(sayTalk(decision.topic, language))
      : talk(plainAnswer(message, language, vocabulary));
  if (decision.kind === "revise" && last) return revise(last, message, vocabulary);
  if (decision.kind === "again" && last) return draw(sayAgain(last), last);
  if (decision.kind === "wish" || drawing === "required") return wish(message, language, vocabulary);
  return decision.kind === "ask"
    ? talk(askBack(decision.about, language))
    : talk(sayTalk(decision.kind === "talk" ? decision.topic : "unclear", language));
}

const withoutMarks = (text: string): string => text.replace(/[\p{P}\p{S}\d\s]/gu, "");

function wish(message: string, language: Brief["language"], vocabulary: Vocabulary): Reply {
  const brief = buildBrief(message || (language === "zh" ? "一幅画" : "a picture"), language, vocabulary);
  return draw(sayWish(brief), brief);
}

function revise(last: Brief, message: string, vocabulary: Vocabulary): Reply {
  const brief = reviseBrief(last, message, vocabulary);
  return draw(sayRevision(brief, last), brief);
}

function plainAnswer(message: string, language: Brief["language"], vocabulary: Vocabulary): string {
  const brief = buildBrief(message, language, vocabulary);
  return language === "zh"
    ? `这个请求没有带画图工具，所以我只能用文字描述：${brief.alt_text}`
    : `I was given no drawing tool here, so I can only describe it: ${brief.alt_text}`;
}

/** The brief of the latest draw call in the conversation. */
function lastBrief(messages: readonly ChatMessage[]): Brief | null {
  for (const message of messages.toReversed()) {
    const call =
      message.role === "assistant" ? message.tool_calls?.findLast((made) => made.function?.name === "draw") : undefined;
    const brief = call?.function ? parseBrief(call.function.arguments) : null;
    if (brief) return brief;
  }
  return null;
}
