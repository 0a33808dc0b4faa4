// The writer: from a conversation to a reply and, for wishes, the calls of the draw tool.
import type { ChatMessage } from "#lib/engine/chat/request.ts";
import { loadVocabulary, type Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief, Language } from "./brief.ts";
import { parseBrief } from "./call/read-call.ts";
import { toCall } from "./call/write-call.ts";
import { type Conversation, currentBriefs, readConversation } from "./conversation.ts";
import { languageOf } from "./language.ts";
import { insistOnDrawing, planReply } from "./plan/decide.ts";
import type { Plan } from "./plan/plan.ts";
import { asksAboutPicture, sayPictures, sayUnseen } from "./say/pictures.ts";
import { sayTalk, speak } from "./say/speak.ts";
import { type Seen, turnsOf, wordsOf } from "./seen.ts";
import { writeTitle } from "./title.ts";
import { isFeeling, sayEmoji } from "./wish/emoji.ts";
import { SEVERAL_MAX } from "./wish/several.ts";

export type Reply = {
  readonly text: string;
  /** JSON arguments of each call of the draw tool; empty when nothing is drawn. */
  readonly calls: readonly string[];
  readonly finish: "stop" | "tool_calls" | "length";
};

const TITLE_TASK = /^\s*Task: conversation title\b/m;
const COUNT_MAX = 4;

const talk = (text: string): Reply => ({ text, calls: [], finish: "stop" });

/**
 * Writes the reply to the last user message, which may show pictures (`seen`).
 * `drawing`: "none" answers in words only, "required" always calls the tool, "auto" decides by the message.
 */
export async function writeReply(
  messages: readonly ChatMessage[],
  drawing: "auto" | "required" | "none",
  seen: readonly Seen[] = [],
): Promise<Reply> {
  const heard = readConversation(messages);
  if (heard.instructions.some((text) => TITLE_TASK.test(text))) return talk(writeTitle(heard.message));
  const language = spokenLanguage(heard);
  if (heard.isToolAnswer && drawing !== "required") return talk(AFTER_TOOL[language]);
  const words = [...heard.earlier.map(({ said }) => said), wordsOf(seen), heard.message].join(" ");
  const vocabulary = await loadVocabulary(words);
  const shown = turnsOf(seen, vocabulary);
  const told = { ...heard, earlier: [...heard.earlier, ...shown] };
  if (seen.length > 0 && drawing !== "required" && asksAboutPicture(heard.message))
    return talk(sayPictures(seen, currentBriefs(shown), language));
  const chat = isFeeling(heard.message)
    ? told
    : { ...told, message: await sayEmoji(heard.message, language, vocabulary) };
  const meant = planReply(chat, language, vocabulary);
  if (drawing === "none") return talk(inWords(meant, chat, language));
  const plan = drawing === "required" ? insistOnDrawing(meant, { chat, language, vocabulary }) : meant;
  const briefs = "briefs" in plan ? plan.briefs : [];
  if (briefs.length === 0 && seen.length > 0) return talk(sayPictures(seen, currentBriefs(shown), language));
  const text = `${briefs.length > 0 ? sayUnseen(seen, language) : ""}${speak(plan, chat, language, vocabulary)}`;
  if (briefs.length === 0) return talk(text);
  return { text, calls: callsOf(briefs, vocabulary), finish: "tool_calls" };
}

/** What is known of a conversation for a structured answer: its reply, a title, the fields of its brief. */
export async function writeFacts(
  messages: readonly ChatMessage[],
  { text, calls }: Reply,
): Promise<Readonly<Record<string, unknown>>> {
  const { instructions } = readConversation(messages);
  const call = calls[0] ?? (await writeReply(messages, "required")).calls[0];
  const brief = call === undefined ? null : parseBrief(call);
  const isTitle = instructions.some((instruction) => TITLE_TASK.test(instruction));
  return { ...fieldsOf(call), ...brief, reply: text, title: isTitle ? text : (brief?.title ?? "") };
}

const fieldsOf = (call: string | undefined): object => (call === undefined ? {} : { ...JSON.parse(call) });

const AFTER_TOOL: Readonly<Record<Language, string>> = {
  en: "It will appear in the gallery when it is done. Tell me what you would like to change.",
  zh: "画好之后会出现在画廊里。想改哪里，直接告诉我。",
};

/** The language of the message; a message without words keeps the language of the one before. */
function spokenLanguage({ message, earlier }: Conversation): Language {
  const withWords = [...earlier.map(({ said }) => said), message].findLast((text) =>
    /[a-z]|\p{Script=Han}/iu.test(text),
  );
  return languageOf(withWords ?? message);
}

/** One call carries at most four pictures of a wish; more of them take several calls. */
function callsOf(briefs: readonly Brief[], vocabulary: Vocabulary): readonly string[] {
  const calls = briefs.flatMap((brief) => {
    const full = Math.floor(brief.count / COUNT_MAX);
    const rest = brief.count % COUNT_MAX;
    return [...Array.from({ length: full }, () => COUNT_MAX), ...(rest > 0 ? [rest] : [])].map((count) => ({
      ...brief,
      count,
    }));
  });
  return calls.slice(0, SEVERAL_MAX).map((brief) => JSON.stringify(toCall(brief, vocabulary)));
}

/** The answer where no drawing tool was handed over. */
function inWords(plan: Plan, chat: Conversation, language: Language): string {
  const brief = "briefs" in plan ? plan.briefs[0] : undefined;
  if (!brief) return sayTalk(plan.kind === "talk" ? plan.topic : "unclear", language, chat);
  return language === "zh"
    ? `这个请求没有带画图工具，所以我只能用文字描述：${brief.alt_text}`
    : `I was given no drawing tool here, so I can only describe it: ${brief.alt_text}`;
}
