// References to pictures asked for before: undo, the first one, the second of three, the one with the fox.
import { chineseCount } from "#lib/engine/lexicon/numbers.ts";
import type { Brief } from "../brief.ts";
import { currentBriefs, type Turn } from "../conversation.ts";

export type Recall = {
  readonly how: "undo" | "first" | "picked" | "absent";
  readonly briefs: readonly Brief[];
  /** What the message says beyond the reference. */
  readonly rest: string;
};

const REFERENCE_MAX = 400;
const UNDO =
  /^(?:(?:no|ok|okay|hmm|please|sorry|oops|can you|could you)[,\s]+)*(?:undo(?: (?:that|this|it|the last (?:change|one|step)))?|(?:go |take (?:it |that )?|step )back(?: one(?: step)?| a step)?|revert(?: (?:that|it|this))?|(?:back to|go back to|i (?:liked?|preferred|prefer) )?(?:the )?(?:previous|last|prior) (?:one|version|picture|image)(?: (?:was |is )?(?:better|more|again))?|(?:back to )?the one before|put it back|not that|as it was(?: before)?|it was better before)(?: please)?[\s.!]*$/iu;
const UNDO_ZH =
  /^(?:不[，,\s]*|请|还是|我?(?:更|比较)?喜欢|我觉得)?(?:撤销|撤回|撤消|退回(?:去|上一步)?|(?:回到|恢复)?(?:上一张|前一张|上一个|上一版|之前(?:的|那张)?|原来(?:的|那张)?)|改回(?:去|来)|还原|恢复(?:原样)?|还是(?:刚才|之前|原来)(?:的|那张)?好?)(?:吧|了|一下|好|更好|好看|比较好|更好看)?[\s。！]*$/u;
const FIRST =
  /^(?:(?:no|ok|okay|please|let's|can we|can you|i want to|i'd like to)[,\s]+)*(?:go |return )?back to (?:the )?(?:very )?(?:first|original|beginning|start)(?: (?:one|version|picture|image|idea|design))?(.*)$|^(?:the )?original(?: (?:one|version|picture))?((?:[,.\s]+(?:but|with|and).*)?)$/isu;
const FIRST_ZH =
  /^(?:请|还是)?(?:回到|退回到?|恢复到?|用回)(?:最初|第一|最开始|开头|一开始)的?(?:一|那)?[张个幅版]?(?:的?图|的?样子)?(.*)$/su;

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  last: -1,
};
const NTH =
  /^(?:(?:ok|okay|yes|please|i like|i prefer|let's|take|use|go with|keep|make|like|now|with|pick|choose|for|in)[,\s]+)*(?:the |picture |number |no\.? ?|#)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|(?<=picture |number |no\.? ?|#)\d{1,2}|\d{1,2}(?:st|nd|rd|th))(?! (?:panels?|frames?|cells?|scenes?|shots?|steps?|words?|lines?|two|three|four|five|six|\d+)\b)(?: (?:one|picture|image|version|idea|design|poster|sticker|option))?(?=[\s,.!]|$)(.*)$/isu;
const NTH_ZH =
  /^(?:我?(?:更|比较)?(?:喜欢|要|选|用|就)|把|就要|还是|我觉得|好的?[，,])*第([一二三四五六七八九十\d]{1,3})[张个幅版种款](?:图|画)?(.*)$/su;
const LAST_ZH = /^(?:我?(?:喜欢|要|选|用)|把)?最后(?:一|那)[张个幅](.*)$/su;
const NAMED =
  /^(?:(?:ok|okay|yes|please|i like|take|use|go with|make)[,\s]+)*the (?:one (?:with|in|at|of) (?:the |a |an )?([a-z -]{2,30}?)|([a-z-]{3,20}) (?:one|version|picture))(?=[,.!]|\s+(?:but|and|at|in|with|as|bigger|darker)\b|$)(.*)$/isu;
const NAMED_ZH = /^(?:把)?([\p{Script=Han}]{1,6}?)(?:的)?那[张个幅](.*)$/su;

/** The earlier pictures a message refers to, or null when it refers to none. */
export function recall(message: string, earlier: readonly Turn[]): Recall | null {
  if (message.length > REFERENCE_MAX || currentBriefs(earlier).length === 0) return null;
  if (UNDO.test(message) || UNDO_ZH.test(message)) return undo(earlier);
  const first = FIRST.exec(message) ?? FIRST_ZH.exec(message);
  if (first) return { how: "first", briefs: shown(earlier)[0] ?? [], rest: first[1] ?? first[2] ?? "" };
  return recallNth(message, earlier) ?? recallNamed(message, earlier);
}

/** Pictures in order as the person would leaf back through them: an undo takes its predecessor away. */
function shown(earlier: readonly Turn[]): readonly (readonly Brief[])[] {
  const stack: (readonly Brief[])[] = [];
  for (const { said, briefs } of earlier) {
    if (briefs.length === 0) continue;
    if (stack.length > 1 && (UNDO.test(said) || UNDO_ZH.test(said))) stack.pop();
    else stack.push(briefs);
  }
  return stack;
}

function undo(earlier: readonly Turn[]): Recall {
  const before = shown(earlier).at(-2);
  return before ? { how: "undo", briefs: before, rest: "" } : { how: "absent", briefs: [], rest: "" };
}

function recallNth(message: string, earlier: readonly Turn[]): Recall | null {
  const english = NTH.exec(message);
  const chinese = NTH_ZH.exec(message);
  const last = LAST_ZH.exec(message);
  const place = english
    ? placeOf(english[1] ?? "")
    : chinese
      ? (chineseCount(chinese[1] ?? "") ?? 0)
      : last
        ? -1
        : null;
  if (place === null) return null;
  const rest = english?.[2] ?? chinese?.[2] ?? last?.[1] ?? "";
  const brief = pickNth(place, earlier);
  return brief ? { how: "picked", briefs: [brief], rest } : { how: "absent", briefs: [], rest };
}

const placeOf = (word: string): number => ORDINALS[word.toLowerCase()] ?? Number.parseInt(word, 10);

/** The nth of the pictures looked at; where these are one, the nth of the conversation. */
function pickNth(place: number, earlier: readonly Turn[]): Brief | undefined {
  const current = currentBriefs(earlier);
  const versions = current.flatMap((brief) => Array.from({ length: brief.count }, () => brief));
  const all = versions.length > 1 ? versions : earlier.flatMap(({ briefs }) => briefs);
  const brief = place === -1 ? all.at(-1) : all[place - 1];
  return brief && { ...brief, count: 1 };
}

function recallNamed(message: string, earlier: readonly Turn[]): Recall | null {
  const english = NAMED.exec(message);
  const chinese = NAMED_ZH.exec(message);
  const word = (english?.[1] ?? english?.[2] ?? chinese?.[1] ?? "").trim().toLowerCase();
  if (word === "" || word === "same") return null;
  const brief = earlier
    .toReversed()
    .flatMap(({ briefs }) => briefs)
    .find(({ subject, scene, style, lighting }) =>
      [subject, scene, style, lighting].some((field) => field?.toLowerCase().includes(word)),
    );
  return brief ? { how: "picked", briefs: [{ ...brief, count: 1 }], rest: english?.[3] ?? chinese?.[2] ?? "" } : null;
}
