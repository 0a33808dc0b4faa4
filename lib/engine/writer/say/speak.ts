// The reply to a plan, in the person's language.
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Language } from "../brief.ts";
import { type Conversation, currentBriefs } from "../conversation.ts";
import { isForeign } from "../foreign.ts";
import type { Plan } from "../plan/plan.ts";
import { PICTURES_MAX, readOptions } from "../wish/options.ts";
import { askBack } from "./ask.ts";
import { sayForeign } from "./foreign.ts";
import { sayLimits } from "./limits.ts";
import { suggestNext } from "./next.ts";
import { sayAbsent, sayAgain, sayMore, sayRecall, sayRevision } from "./revision.ts";
import { TALK_EN } from "./talk-en.ts";
import { TALK_ZH } from "./talk-zh.ts";
import type { Topic } from "./topics.ts";
import { choose, seedOf } from "./voice.ts";
import { saySeveral, saySurprise, sayWish } from "./wish.ts";

/** What the writer says about a topic; further into a conversation it chooses other words. */
export function sayTalk(topic: Topic, language: Language, chat: Conversation): string {
  const variants = (language === "zh" ? TALK_ZH : TALK_EN)[topic];
  return choose(variants, seedOf(chat.message) + chat.earlier.length);
}

/** The whole reply: what is drawn, what cannot be, and what could come next. */
export function speak(plan: Plan, chat: Conversation, language: Language, vocabulary: Vocabulary): string {
  const foreign = isForeign(chat.message) ? "I know English and Chinese, and picked out the words I understand. " : "";
  if (
    foreign &&
    (plan.kind === "ask" || (plan.kind === "talk" && (plan.topic === "unclear" || plan.topic === "question")))
  )
    return sayForeign(chat.message);
  if (plan.kind === "talk") return `${foreign}${sayTalk(plan.topic, language, chat)}`;
  if (plan.kind === "ask") return askBack(plan.about, language, chat.message);
  if (plan.kind === "absent") return sayAbsent(currentBriefs(chat.earlier).length > 0, language);
  const first = plan.briefs[0];
  if (!first) return sayAbsent(false, language);
  const before = chat.earlier.at(-1)?.replied ?? "";
  const limits = sayLimits(plan.briefs, language, vocabulary);
  const isRepeat = plan.kind === "again" || plan.kind === "more";
  const next =
    isRepeat || (plan.kind === "several" && plan.left.length > 0)
      ? ""
      : suggestNext(plan.briefs, language, chat.earlier.length, before);
  const many = plan.kind === "wish" || plan.kind === "revise" ? sayTooMany(chat.message, language) : "";
  const sentences = [
    `${foreign}${many}${sentence(plan, language)}`,
    before.includes(limits) ? "" : limits,
    next,
  ].filter(Boolean);
  return sentences.join(language === "zh" ? "" : " ");
}

/** What is said first when more pictures were asked for than one message can draw. */
function sayTooMany(message: string, language: Language): string {
  const { tooMany } = readOptions(message);
  if (tooMany === null) return "";
  return language === "zh"
    ? `一次最多画${PICTURES_MAX}张，${tooMany}张得分几次；说“再来一次”，我就接着画。`
    : `I can draw up to ${PICTURES_MAX} pictures at a time, so ${tooMany} take a few rounds; say “again” for the next ones. `;
}

function sentence(plan: Exclude<Plan, { readonly kind: "talk" | "ask" | "absent" }>, language: Language): string {
  const first = plan.briefs[0];
  if (!first) return "";
  switch (plan.kind) {
    case "several":
      return saySeveral(plan.items, plan.left, language);
    case "recall":
      return sayRecall(plan.how, first, plan.notes, language);
    case "revise":
      return sayRevision(first, plan.notes, plan.briefs.length, language);
    case "again":
      return sayAgain(first, language);
    case "more":
      return sayMore(first, language);
    case "surprise":
      return saySurprise(first, language);
    case "wish":
      return sayWish(first, language);
  }
}
