// "less snow", "not so many clouds", 「多一点光」: more or less of what the picture's subject does not count.
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Brief } from "../brief.ts";
import { spansOf } from "../text/spans.ts";
import { isHan, tidy } from "../text/words.ts";
import { comma } from "../wish/comma.ts";
import { type Clause, type Edited, edited, firstToken, namesThing, type Reader } from "./clause.ts";
import { changeLight } from "./settings.ts";
import { phraseNamed } from "./things.ts";

type Amount = { readonly way: "more" | "less"; readonly of: string };

const OFTEN_EN =
  "(?:(?:make (?:it|this|that)|with|use|draw|show|add|give it|a (?:bit|little|lot)|much|even|way|slightly|there (?:is|are)) )*";
const LESS_EN = new RegExp(
  `^${OFTEN_EN}(?:less|fewer|(?:not|no) (?:so|that|as|too) (?:much|many)|too (?:much|many)|reduce) (?:of )?(?:the )?([a-z' -]{2,30})$`,
  "iu",
);
const MORE_EN = new RegExp(
  `^${OFTEN_EN}(?:more|not enough|too little|too few) (?:of )?(?:the )?([a-z' -]{2,30})$`,
  "iu",
);
const LITTLE_ZH = "(?:一些|一点儿?|些|点儿?|几[只个棵条朵颗片])";
const LESS_ZH = new RegExp(
  `^(?:再|稍微)?(?:少|减少)(?:画|放|来)?${LITTLE_ZH}?([\\p{Script=Han}]{1,6})$|^(?:不要|别|不用)(?:那么|这么|太)多的?([\\p{Script=Han}]{1,6})$|^([\\p{Script=Han}]{1,6}?)(?:再|可以|稍微|要)?(?:太多了?|(?:减)?少${LITTLE_ZH}|(?:不要|别)(?:那么|这么|太)多)$`,
  "u",
);
const MORE_ZH = new RegExp(
  `^(?:再|稍微)?多(?:画|放|来|加)?${LITTLE_ZH}([\\p{Script=Han}]{1,6})$|^更多的?([\\p{Script=Han}]{1,6})$|^([\\p{Script=Han}]{1,6}?)(?:再|可以|稍微|要)?(?:太少了?|不够多?|多${LITTLE_ZH})$`,
  "u",
);

/** Which way an amount should change, and of what; null when the words are about no amount. */
export function amountOf(text: string): Amount | null {
  const ways = [
    ["less", LESS_EN],
    ["more", MORE_EN],
    ["less", LESS_ZH],
    ["more", MORE_ZH],
  ] as const;
  for (const [way, pattern] of ways) {
    const found = pattern.exec(text);
    const of = found?.[1] ?? found?.[2] ?? found?.[3];
    if (of) return { way, of: tidy(of) };
  }
  return null;
}

const LIGHT = /^(?:sun)?light(?:ing)?$|^(?:阳|灯|亮)?光线?$|^亮度$/iu;
const DARK = /^(?:dark(?:ness)?|shadows?)$|^(?:阴影|黑暗|暗)$/iu;
const TEXT = /^(?:text|words|writing|letters|文?字|文字)$/iu;
const BRIGHT = /^bright(?:ness)?$/iu;

/** Reads an amount of light, weather, or things that the picture has without having been told. */
export const changeAmount: Reader = (brief, clause) => {
  const amount = amountOf(clause.text);
  if (!amount || phraseNamed(brief, clause)) return null;
  const { way, of } = amount;
  if (LIGHT.test(of) || BRIGHT.test(of)) return lit(brief, clause, way === "more");
  if (DARK.test(of)) return lit(brief, clause, way === "less");
  if (TEXT.test(of)) return way === "less" ? lessText(brief) : null;
  if (firstToken(clause.tokens, "colour")) return way === "less" ? lessColour(brief, clause) : null;
  if (isWeather(of, clause)) return fall(brief, amount, clause);
  if (!namesThing(of, clause.vocabulary) && !firstToken(tokenize(of, clause.vocabulary), "place")) return null;
  return way === "less" ? without(brief, of) : more(brief, of);
};

const lit = (brief: Brief, clause: Clause, brighter: boolean): Edited | null =>
  changeLight(brief, { ...clause, text: brighter ? "brighter" : "darker" });

/** Of several texts the first stays; of one or none, none. */
function lessText(brief: Brief): Edited {
  const [first, second] = brief.exact_text;
  if (first === undefined || second === undefined)
    return without({ ...brief, exact_text: [] }, brief.language === "zh" ? "文字" : "text");
  return edited({ ...brief, exact_text: [first] }, { kind: "less", words: brief.language === "zh" ? "文字" : "text" });
}

/** "less red": the colour leaves the palette. */
function lessColour(brief: Brief, { tokens }: Clause): Edited | null {
  const word = firstToken(tokens, "colour")?.word.replace(/色$/u, "") ?? "";
  const palette = brief.palette.filter((colour) => !colour.includes(word));
  return palette.length === brief.palette.length ? null : edited({ ...brief, palette }, { kind: "less", words: word });
}

const FALLING = /^(?:snow|snowfall|rain|fog|mist|wind|storm)$|^[雪雨雾风]$/iu;
const isWeather = (of: string, { vocabulary }: Clause): boolean =>
  FALLING.test(of) || firstToken(tokenize(of, vocabulary), "weather") !== undefined;

const LITTLE = { en: "a little ", zh: "一点" } as const;

/**
 * Weather has two degrees in a brief: a little of it, and all of it. Less than a little is none, and so is less of what
 * the brief does not speak of.
 */
function fall(brief: Brief, { way, of }: Amount, { vocabulary }: Clause): Edited {
  const little = `${LITTLE[isHan(of) ? "zh" : "en"]}${of}`;
  const said = `${brief.subject} ${brief.scene ?? ""}`;
  const isSaid = said.includes(of) || spansOf(said, vocabulary).some(({ token }) => token.kind === "weather");
  if (way === "less" && (!isSaid || said.includes(little))) return without(brief, of);
  const bare = withoutWord(brief, of, vocabulary);
  const words = way === "less" ? little : isHan(of) ? `下${of}`.replace(/^下(?=[雾风])/u, "") : of;
  const scene = [bare.scene, words].filter(Boolean).join(comma(brief.language));
  return edited({ ...bare, scene }, { kind: way, words: of });
}

/** The brief whose scene says nothing of a weather, and whose subject says it once at most. */
function withoutWord(brief: Brief, of: string, vocabulary: Clause["vocabulary"]): Brief {
  const parts = (brief.scene ?? "")
    .split(/[,，]\s*/u)
    .filter((part) => part !== "" && !(part.includes(of) && isOnlyWeather(part, of, vocabulary)));
  const said = spansOf(brief.subject, vocabulary).find(
    ({ token }) => token.kind === "weather" && token.word.includes(of),
  );
  const subject = said
    ? tidy(
        `${brief.subject.slice(0, said.start).replace(/(?:\b(?:in|on)\s+)?(?:\bthe\s+)?$|在$/iu, "")}${brief.subject.slice(said.end)}`,
      )
    : brief.subject;
  return { ...brief, subject: subject || brief.subject, scene: parts.join(comma(brief.language)) || null };
}

/** "in the snow" is weather alone; 雪山 is a place, whatever falls there. */
function isOnlyWeather(part: string, of: string, vocabulary: Clause["vocabulary"]): boolean {
  const kinds = tokenize(part, vocabulary).map(({ kind }) => kind);
  return part.endsWith(of) || !(kinds.includes("place") || kinds.includes("noun"));
}

/** What the subject does not name and should be less is best left out: nothing in the brief asked for it. */
function without(brief: Brief, of: string): Edited {
  const parts = (brief.scene ?? "").split(/[,，]\s*/u).filter((part) => part !== "" && !part.includes(of));
  const next = {
    ...brief,
    scene: parts.join(comma(brief.language)) || null,
    must_avoid: [...new Set([...brief.must_avoid, of])].slice(-20),
  };
  return edited(next, { kind: "removed", words: of });
}

function more(brief: Brief, of: string): Edited {
  const thing = isHan(of) ? `一些${of}` : `some ${of}`;
  const joined = `${brief.subject}${brief.language === "zh" ? "，还有" : ", and "}${thing}`;
  const must_avoid = brief.must_avoid.filter((word) => !of.includes(word));
  return edited({ ...brief, subject: joined, must_avoid }, { kind: "added", words: thing });
}
