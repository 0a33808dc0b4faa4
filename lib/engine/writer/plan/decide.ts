// Decides what a message means at this point of a conversation.
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief, Language } from "../brief.ts";
import { morePictures } from "../change/measures.ts";
import { type Recall, recall } from "../change/past.ts";
import { reviseBrief } from "../change/revise.ts";
import { wantsChange } from "../change/wants-change.ts";
import { type Conversation, currentBriefs } from "../conversation.ts";
import { acceptedIdea } from "../say/next.ts";
import { topicOf } from "../say/topics.ts";
import { buildBrief, withCaption } from "../wish/build-brief.ts";
import { isFeeling } from "../wish/emoji.ts";
import { leavesItToUs } from "../wish/empty.ts";
import { helping, readSeveral, SEVERAL_MAX, type Several } from "../wish/several.ts";
import type { Ground, Plan } from "./plan.ts";
import { isEmpty, planWish, severalBriefs, surprise } from "./wishes.ts";

const AGAIN =
  /^(?:again|(?:please )?(?:try|draw|do|make|paint) (?:it |that |this |the same |one )?(?:once )?(?:again|more)|another (?:one|version|try|take)|one more(?: time| please)?|redraw(?: it)?|once more|(?:the )?same again|more like (?:this|that)|再来一[张次幅个]|再画一?[张次幅遍]|重画|重新画|再试一次|换一张|再来|重来|再来一遍)(?: please)?[\s.!。！]*$/iu;

/** Decides what a message means at this point of the conversation. */
export function planReply(chat: Conversation, language: Language, vocabulary: Vocabulary): Plan {
  const ground = { chat, language, vocabulary };
  const text = chat.message.trim();
  const last = currentBriefs(chat.earlier);
  const rest = goOn(ground);
  if (rest) return rest;
  const accepted = accept(ground, last);
  if (accepted) return accepted;
  if (leavesItToUs(text)) return surprise(ground);
  const topic = isFeeling(text) ? "praise" : topicOf(text);
  if (topic) return { kind: "talk", topic };
  if (last.length > 0) {
    const about = aboutPictures(text, last, ground);
    if (about) return about;
  }
  return planWish(text, ground);
}

/** "yes" to a suggestion takes it up. */
function accept({ chat, vocabulary }: Ground, last: readonly Brief[]): Plan | null {
  const both = /^(?:both|both please|do both|两个都要|都要|两个都好)[\s.!。！]*$/iu.test(chat.message);
  const firstIdea = /^(?:the )?(?:first|former)(?: please)?[\s.!]*$|^前(?:一个|者)[\s。！]*$/iu.test(chat.message);
  if (last.length === 0 || !(both || firstIdea || topicOf(chat.message) === "yes")) return null;
  const idea = acceptedIdea(chat.earlier.at(-1)?.replied ?? "", both);
  return idea === null ? null : revise(last, idea, vocabulary);
}
const GO_ON =
  /^(?:(?:yes|yeah|ok|okay|sure|please)[,\s]+)*(?:go on|continue|carry on|go ahead|next|more|(?:draw|do) (?:the rest|the others|them too|the remaining ones)|the (?:rest|others)|keep going)(?: please)?[\s.!]*$|^(?:好的?[，,]?)?(?:继续(?:画)?|接着画?|画(?:剩下|其余)的?|剩下的(?:也画)?|下一批|往下画)(?:吧)?[\s。！]*$/iu;

/** "go on" after more pictures were asked for than one turn draws: the next twelve. */
function goOn({ chat: { message, earlier }, language, vocabulary }: Ground): Plan | null {
  if (!isGoOn(message)) return null;
  const asked = earlier.findLastIndex(({ said }) => !isGoOn(said));
  const several = readSeveral(earlier[asked]?.said ?? "", vocabulary);
  const from = (earlier.length - asked) * SEVERAL_MAX;
  return several && several.items.length > from ? severalBriefs(several, language, vocabulary, from) : null;
}

const isGoOn = (text: string): boolean => GO_ON.test(text) || topicOf(text) === "yes";

function aboutPictures(text: string, last: readonly Brief[], { chat, language, vocabulary }: Ground): Plan | null {
  if (AGAIN.test(text)) return { kind: "again", briefs: last };
  const same = SAME_BUT.exec(text);
  if (same) return revise(last, text.slice(same[0].length), vocabulary);
  const more = morePictures(text);
  if (more !== null)
    return { kind: "more", briefs: last.slice(0, 1).map((brief) => withCaption({ ...brief, count: more })) };
  const found = recall(text, chat.earlier);
  if (found) return recalled(found, vocabulary);
  const several = readSeveral(text, vocabulary);
  if (several?.isVariation && last[0]) return variations(several, last[0], vocabulary);
  if (several) return severalBriefs(several, language, vocabulary);
  if (SOMETHING.test(text) && isEmpty(text, vocabulary)) return null;
  const sameStyle = SAME_STYLE.exec(text);
  if (sameStyle && last[0]) return inSameStyle(sameStyle[1] ?? sameStyle[2] ?? "", last[0], { language, vocabulary });
  return last[0] && wantsChange(text, last[0], vocabulary) ? revise(last, text, vocabulary) : null;
}

/** "the same, but with a tent": a change, whatever follows. */
const SAME_BUT =
  /^(?:(?:now|and|ok|okay|please|can you do|draw|do|make|give me)[,\s]+)*(?:exactly )?(?:the )?same(?: one| picture| image| thing| again)*,? (?:but|just|only|except)(?: that| this time| now)?[,\s]+(?=\S)|^(?:还是|画)?(?:(?:和|跟)(?:刚才|之前|上一?张)一样|同样的?|一样的?)(?:图|画)?[，,\s]*(?:但是?|不过|只是|只要)[，,\s]*(?=\S)/iu;

const SOMETHING = /\b(?:something|anything)\b|点?什么|点东西/iu;

function recalled(found: Recall, vocabulary: Vocabulary): Plan {
  if (found.how === "absent") return { kind: "absent" };
  const change = found.rest
    .replace(
      /^[\s,.!，。]*(?:please|but|and|now|(?:was|is|looks) (?:the )?(?:better|best|nicer|good)|better|more|但是?|不过|就好|就行|更?好看?|比较好|吧|，)*[\s,，.!]*/iu,
      "",
    )
    .trim();
  if (change.replace(/[\p{P}\s]/gu, "") === "")
    return { kind: "recall", how: found.how, briefs: found.briefs, notes: [] };
  const { briefs, notes } = reviseAll(found.briefs, change, vocabulary);
  return { kind: "recall", how: found.how, briefs, notes };
}

function reviseAll(last: readonly Brief[], text: string, vocabulary: Vocabulary) {
  const changed = last.map((brief) => reviseBrief(brief, text, vocabulary));
  return { briefs: changed.map(({ brief }) => brief), notes: changed[0]?.notes ?? [] };
}

const revise = (last: readonly Brief[], text: string, vocabulary: Vocabulary): Plan => ({
  kind: "revise",
  ...reviseAll(last, text, vocabulary),
});

function variations(all: Several, last: Brief, vocabulary: Vocabulary): Plan {
  const { wishes, items } = helping(all, 0);
  const briefs = wishes.map((wish) => reviseBrief({ ...last, count: 1 }, wish, vocabulary).brief);
  return { kind: "several", briefs, items, left: all.items.slice(SEVERAL_MAX) };
}

const SAME_STYLE =
  /^(?:(?:now|and|please|ok|okay)[,\s]+)*(?:(?:in|use|keep|with) )?(?:the |exactly the )?same (?:style|look)(?: again)?[,:\s]+(?:but |now |and |for |with )*((?:draw )?(?:an?|the|some|two|three|four|my|our|\d+) .+)$|^(?:用|保持)?(?:同样|一样|相同)的?(?:风格|画风)[，,：:\s]*(?:再?画|来|但是?|换成)*(.+)$/iu;

/** "same style, but a lighthouse": another subject in the look of the last picture. */
function inSameStyle(
  text: string,
  last: Brief,
  { language, vocabulary }: Pick<Ground, "language" | "vocabulary">,
): Plan {
  const brief = buildBrief(text, language, vocabulary);
  const { style, palette, aspect, size, quality } = last;
  return {
    kind: "wish",
    briefs: [
      withCaption({
        ...brief,
        style: brief.style ?? style,
        palette: brief.palette.length > 0 ? brief.palette : palette,
        aspect: brief.aspect === "square" ? aspect : brief.aspect,
        size: brief.size ?? size,
        quality,
      }),
    ],
  };
}
/** What to draw when the caller insists on a picture. */
export function insistOnDrawing(plan: Plan, { chat, language, vocabulary }: Ground): Plan {
  if (plan.kind !== "talk" && plan.kind !== "ask" && plan.kind !== "absent") return plan;
  const last = currentBriefs(chat.earlier);
  const hasWords = /\p{L}/u.test(chat.message) && topicOf(chat.message) === null && plan.kind === "talk";
  if (hasWords) return { kind: "wish", briefs: [buildBrief(chat.message, language, vocabulary)] };
  return last.length > 0 ? { kind: "again", briefs: last } : surprise({ chat, language, vocabulary });
}
