// A change cut into clauses, and what reading one yields.
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { tidy } from "../text/words.ts";

export type Clause = { readonly text: string; readonly tokens: readonly Token[]; readonly vocabulary: Vocabulary };

/** What a reader did, for the reply: the kind of change and the words it was about. */
export type Note =
  | { readonly kind: "replaced"; readonly old: string; readonly words: string }
  | {
      readonly kind:
        | "added"
        | "more"
        | "less"
        | "removed"
        | "count"
        | "size"
        | "colour"
        | "does"
        | "location"
        | "has"
        | "light"
        | "place"
        | "weather"
        | "style"
        | "tint"
        | "framing"
        | "mood"
        | "backdrop"
        | "purpose"
        | "text"
        | "no-text"
        | "no-letters"
        | "panels"
        | "several"
        | "shape"
        | "pictures"
        | "quality"
        | "background"
        | "kept";
      readonly words: string;
    };

export type Edited = { readonly brief: Brief; readonly notes: readonly Note[] };

/** Reads one kind of change from a clause; null when the clause asks for none of that kind. */
export type Reader = (brief: Brief, clause: Clause) => Edited | null;

/** A changed brief with the one note that says how. */
export function edited(brief: Brief, note: Note): Edited {
  return { brief, notes: [note] };
}

const LEAD_EN =
  /^(?:[\s,.!]|\b(?:ok|okay|now|and|but|please|great|nice|cool|good|perfect|hmm|well|yes|yeah|so|then|also|just|maybe|actually|can you|could you|would you|will you|can we|could we|let's|i want you to|i want to|i'd like to|i would like to|i'd like you to|try to|try|what if|how about|what about|i(?: want|'d like| would like| need)(?= (?:it|him|her|them|this|that|the)\b)|can it be|could it be|can|could)\b)+/iu;
const LEAD_ZH =
  /^(?:[\s，。！]|好的?(?![看玩吃])|可以|不错|嗯|现在|请|那么?(?![个只张棵条里边])|然后|能不能|能否|能|帮我|麻烦|我想要?|我希望|希望|但是?|不过|而且|并且?|同时|还要|还请|最好|就|试试|和刚才一样|跟刚才一样|跟之前一样|和之前一样|其他不变|其它不变|保持不变)+/u;
const TAIL =
  /(?:[,\s]+(?:please|pls|too|as well|thanks|thank you|for me|now|again|this time|next))+[\s.!?]*$|(?:吧|吗|呢|哦|谢谢|好吗|可以吗|试试)+[\s。！？]*$/iu;

const COMMAND =
  "make|turn|change|add|remove|delete|replace|swap|put|give|move|take|drop|use|set|let|have|without|with no|no|keep|zoom|recolou?r|colou?r|paint|draw|in the style|at night|at sunset|at dawn|it should|he should|she should|he is|she is|it is|he's|she's|it's";
const SPLIT_EN = new RegExp(
  `\\s*(?:[.!?;\\n]+(?:\\s|$)|,?\\s+(?:and|but|then|also)\\s+(?=(?:${COMMAND})\\b)|,\\s+(?:and |but |then |also )?(?=(?:${COMMAND}|with|in|at|as|on)\\b))\\s*`,
  "iu",
);
const SPLIT_ZH = /[，,。；;！!？?\n]+(?:但是?|而且|并且?|然后|再把?(?=[\p{Script=Han}]+[换改变])|同时|还)?/u;
/** "and a dragon": one more thing. */
const JOINS = /^(?:and|also|plus)\s+(?=(?:an?|some|two|three|four|five|another|\d+)\b)/iu;
const CLAUSES_MAX = 12;

/** The words of a change without politeness. */
export function bareChange(text: string): string {
  return tidy(text.replace(JOINS, "add ").replace(LEAD_EN, "").replace(LEAD_ZH, "").replace(TAIL, ""));
}

/** "not a dog, a cat", 「不要老虎，要狮子」: one change in two clauses. */
const NOT_BUT =
  /^(?:no,? )?(?:not|no) (?:an? |the )?([a-z -]{2,30}),? (?:but )?((?:an?|the|two|three|some) [a-z -]{2,40})$/iu;
const NOT_BUT_ZH = /^不要([\p{Script=Han}]{1,8})[，,]\s*(?:而?要|换成?|改成)([\p{Script=Han}]{1,20})$/u;

/** The clauses of a change, each without politeness; empty ones are left out. */
export function changeClauses(text: string, vocabulary: Vocabulary): readonly Clause[] {
  const pattern = /\p{Script=Han}/u.test(text) ? SPLIT_ZH : SPLIT_EN;
  return text
    .replace(NOT_BUT_ZH, "把$1换成$2")
    .replace(NOT_BUT, "replace the $1 with $2")
    .split(pattern)
    .map(bareChange)
    .filter(Boolean)
    .slice(0, CLAUSES_MAX)
    .map((clause) => ({ text: clause, tokens: tokenize(clause, vocabulary), vocabulary }));
}

/** True when words name a thing that can be drawn. */
export function namesThing(words: string, vocabulary: Vocabulary): boolean {
  return tokenize(words, vocabulary).some((token) => token.kind === "noun");
}

/** The first token of a kind. */
export function firstToken<K extends Token["kind"]>(
  tokens: readonly Token[],
  kind: K,
): Extract<Token, { readonly kind: K }> | undefined {
  return tokens.find((token): token is Extract<Token, { readonly kind: K }> => token.kind === kind);
}

/** What taking out an option or a text leaves: "make it", "the text to". */
export function isLeftover(text: string): boolean {
  return /^(?:(?:all|of|make|turn|do|draw|set|change|add|put|give|write|use|with|on|in|to|into|it|this|that|the|an?|for|me|of|text|words?|title|headline|caption|as|is|say|says|should|please|i|want|need|format|version|picture|image|them|have|same|say|says|instead|ones?|below|underneath|top|bottom|middle|above|there)\b[\s,:]*)+$|^(?:把|文字|标题|改成|换成|改为|变成|写|加|上|成|为|画|要|来|做|用|再|请|的|是|图|一样|下面|下方|底部|上面|上方|中间|在|，)+$/iu.test(
    text,
  );
}
