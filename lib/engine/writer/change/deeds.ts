// Changes of what the main thing does, where it is, how it looks: "he is sleeping now", "same fox in a boat".
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { describePhrase, mainPhrase } from "../text/edits.ts";
import { attach, dropAction, setAction, setLocation } from "../text/predicates.ts";
import { findPhrase, phrasesOf } from "../text/spans.ts";
import { isHan, tidy } from "../text/words.ts";
import { type Edited, edited, firstToken, type Note, type Reader } from "./clause.ts";

const WHO = "(it|he|she|they|him|her|them|the [a-z' -]{2,30}?)";
const BEING = new RegExp(
  `^${WHO}(?:'s|'re| is| are| was| should be| should| must be| can be| needs to be| ought to be| will be| has to be)(?: now| just| also)? (.+)$`,
  "iu",
);
const LETTING = new RegExp(
  `^(?:make|let|have|put|place|move|set|show|get) ${WHO} (?:be |to |into the |look )?(?!into a|to a|a |an )(.+)$`,
  "iu",
);
const SAME =
  /^(?:draw |keep |show |use |it's |with )?(?:the )?(?:exact )?same ([a-z' -]{0,30}?)[, ]*(?:again )?(?:but )?(?:this time |now )?(?:with |who is |that is )?((?:in|on|at|under|inside|near|behind|by|riding|wearing|holding|next to|sitting|sleeping|reading|running|flying|swimming|dancing|jumping|playing|eating|standing|lying|driving|surfing|looking|walking|climbing)\b.*)$/iu;
const DOING =
  /^the ([a-z' -]{2,30}?) ((?:wears?|holds?|carries|carry|sits?|stands?|runs?|flies|fly|sleeps?|jumps?|swims?|rides?|reads?|eats?|dances?)\b.*)$/iu;
const BEING_ZH = /^(?:让|叫|使|把)?(它们?|他们?|她们?)(?:现在|应该|要|可以|正|也)*(.+)$/u;
const NOUN_ZH = /^(?:让|叫|把)?([\p{Script=Han}]{1,6}?)(?=[在坐睡飞跑跳游戴穿拿骑抱站躺看吃喝放移])(.+)$/u;
const SAME_ZH =
  /^(?:还是)?(?:同一[只个条位]|同样的?|一样的)([\p{Script=Han}]{1,6}?)[，,]?(?=[在坐睡飞跑跳游戴穿拿骑抱站躺])(.+)$/u;

type Said = { readonly who: string; readonly what: string };

function saidOf(text: string): Said | null {
  const found =
    SAME.exec(text) ??
    BEING.exec(text) ??
    DOING.exec(text) ??
    LETTING.exec(text) ??
    BEING_ZH.exec(text) ??
    NOUN_ZH.exec(text) ??
    SAME_ZH.exec(text);
  return found?.[2]
    ? { who: (found[1] ?? "").replace(/^the /i, ""), what: tidy(found[2].replace(/^(?:now|just) /i, "")) }
    : null;
}

/** Whether the one spoken of is the main thing: a pronoun, or its own name. */
function isMain(brief: Brief, who: string, vocabulary: Vocabulary): boolean {
  const main = mainPhrase(brief.subject, vocabulary);
  if (!main || /^(?:it|he|she|they|him|her|them|one|picture|)$/i.test(who) || /^[它他她]/u.test(who))
    return main !== null;
  return findPhrase(phrasesOf(brief.subject, vocabulary), who, vocabulary) !== null;
}

const CARRY = /^(?:wearing|wears?|holding|holds?|carrying|with)\b|^[戴穿拿抱举背提]/iu;
const ON_TOP = /^(?:riding|rides?|driving|drives?)\b|^[骑乘]/iu;
const PLACED =
  /^(?:(?:sitting |standing |lying |now )?(?:in|on|under|inside|behind|above|below|near|next to|beside|by|in front of|on top of|between|over|at|to the|onto|into)\b)|^[坐站躺趴蹲]?在.+/iu;

/** Reads the predicate of the main thing. */
export const changeDeed: Reader = (brief, { text, vocabulary }) => {
  const said = saidOf(text);
  if (!said || !isMain(brief, said.who, vocabulary)) return null;
  const { what } = said;
  const tokens = tokenize(what, vocabulary);
  if (CARRY.test(what) && firstToken(tokens, "noun")) {
    const words = carried(what);
    return changed(brief, attach(brief.subject, words, vocabulary), { kind: "has", words });
  }
  if (ON_TOP.test(what) && firstToken(tokens, "noun")) return locate(brief, gerund(what), vocabulary);
  if (PLACED.test(what)) return placed(brief, what, tokens, vocabulary);
  if (/^(?:it|this|that|它)$/iu.test(said.who) && /^(?:more|less|更|再)/iu.test(what)) return null;
  return act(brief, what, vocabulary) ?? describe(brief, what, tokens, vocabulary);
};

const changed = (brief: Brief, subject: string, note: Note): Edited => edited({ ...brief, subject }, note);

function locate(brief: Brief, words: string, vocabulary: Vocabulary): Edited {
  return changed(brief, setLocation(brief.subject, words, vocabulary), { kind: "location", words });
}

/** "in the forest" is the place of the whole picture and read elsewhere; "in a boat" is where the main thing is. */
function placed(brief: Brief, what: string, tokens: readonly Token[], vocabulary: Vocabulary): Edited | null {
  const doing = firstToken(tokens, "action");
  if (isHan(what) && doing && !firstToken(tokens, "locative")) return act(brief, what, vocabulary);
  if (firstToken(tokens, "noun"))
    return isHan(what)
      ? locateHan(brief, what, vocabulary)
      : locate(brief, what.replace(/^into\b/i, "in").replace(/^onto\b/i, "on"), vocabulary);
  return null;
}

/** "在床上睡觉", "坐在椅子上看书": where it is, and what it does there instead of what it did. */
function locateHan(brief: Brief, what: string, vocabulary: Vocabulary): Edited {
  const bare = what.replace(/[坐站躺趴蹲]?在/u, "");
  const doing = firstToken(tokenize(bare, vocabulary), "action");
  const base = doing ? { ...brief, subject: dropAction(brief.subject, vocabulary) } : brief;
  return locate(base, what, vocabulary);
}

const carried = (what: string): string =>
  what
    .replace(/^wears?\b/i, "wearing")
    .replace(/^(?:holds?|carry|carries)\b/i, "holding")
    .replace(/^([戴穿拿抱举背提])(?:上|起|着)?/u, "$1着");

/** "dance" as "dancing". */
function gerund(words: string): string {
  const [verb = "", ...rest] = words.split(" ");
  if (isHan(words) || verb.endsWith("ing")) return words;
  const stem = verb.replace(/(?:ies|s)$/i, (end) => (end === "ies" ? "y" : ""));
  const bare = /^(?:sit|run|swim|nap|jog|hop|hug|dig|skip|spin|get)$/i.test(stem)
    ? stem + stem.slice(-1)
    : stem.replace(/(?<=[^e])e$/i, "");
  return [`${bare}ing`, ...rest].join(" ");
}

/** "sleeping in a bed", "fly", "飞起来"; null when the words are no deed. */
function act(brief: Brief, what: string, vocabulary: Vocabulary): Edited | null {
  const deed = isHan(what)
    ? what.replace(/^(?:正?在)|(?:起来|了|吧)$/gu, "")
    : gerund(what.replace(/^(?:start|begin|be) /i, ""));
  const tokens = tokenize(deed, vocabulary);
  const isDeed = tokens[0]?.kind === "action" || (isHan(deed) && firstToken(tokens, "action") !== undefined);
  const unknownDeed = tokens[0]?.kind === "word" && !isHan(deed) && /^[a-z]{3,}ing\b/i.test(what);
  if (!isDeed && !unknownDeed) return null;
  const there = isHan(deed)
    ? null
    : /^(\S+(?: up| down)?) ((?:in|on|under|next to|beside|near|behind)\b.+)$/i.exec(deed);
  const moved =
    there?.[2] && firstToken(tokenize(there[2], vocabulary), "noun")
      ? setLocation(brief.subject, there[2], vocabulary)
      : null;
  const subject = setAction(moved ?? brief.subject, moved ? (there?.[1] ?? deed) : deed, vocabulary);
  return changed(brief, subject, { kind: "does", words: deed });
}

/** "make him happy", "让它更可爱": a word that describes the main thing. Colours, sizes and settings are read elsewhere. */
function describe(brief: Brief, what: string, tokens: readonly Token[], vocabulary: Vocabulary): Edited | null {
  const main = mainPhrase(brief.subject, vocabulary);
  const bare = tidy(
    what.replace(
      /^(?:look(?:ing)? |be |being |feel |a bit |a little |much |more |very |really |so |更加?|变得?|看起来|很)+|一点儿?$|一些$|起来$/giu,
      "",
    ),
  );
  const plain = tokens.every(({ kind }) => kind === "word" || kind === "skip" || kind === "count");
  const short = isHan(bare) ? [...bare].length <= 4 : bare.split(" ").length <= 2;
  if (!main || bare === "" || !plain || !short || /(?:er|est)$/.test(bare) || COMPARED.test(bare)) return null;
  const subject = describePhrase(brief.subject, main, bare, []);
  return changed(brief, subject, { kind: "does", words: bare });
}

const COMPARED =
  /^(?:more|less|bit|again|different|better|good|nice|great|perfect|wrong|ready|done|all|same|[一再又]|不同|更好)/iu;
