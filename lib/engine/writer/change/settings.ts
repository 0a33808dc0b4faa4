// Changes of when, where, in what weather and in which style the picture is.
import type { Token } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief, Language } from "../brief.ts";
import { splice } from "../text/edits.ts";
import { type Span, spansOf } from "../text/spans.ts";
import { tidy } from "../text/words.ts";
import { lightWords } from "../wish/build-brief.ts";
import { comma } from "../wish/comma.ts";
import { type Edited, firstToken, type Note, type Reader } from "./clause.ts";

/** Time, place, weather, season and style named in a clause. */
export const changeSettings: Reader = (brief, { text, tokens, vocabulary }) => {
  const steps: Edited[] = [];
  const now = (): Brief => steps.at(-1)?.brief ?? brief;
  const step = (next: Brief, note: Note) => steps.push({ brief: next, notes: [note] });
  const hasNoun = tokens.some(({ kind }) => kind === "noun");
  const time = firstToken(tokens, "time");
  const place =
    hasNoun || COMPARES.test(text) || firstToken(tokens, "colour") ? undefined : firstToken(tokens, "place");
  const weather = firstToken(tokens, "weather");
  const season = firstToken(tokens, "season");
  if (time) {
    const light = lightWords(time.time, brief.language);
    step({ ...withoutTokens(now(), "time", vocabulary), lighting: light }, { kind: "light", words: time.word });
  }
  if (place) step(movePlace(now(), placeWords(text, place), vocabulary), { kind: "place", words: place.word });
  for (const token of [weather, season])
    if (token)
      step(inScene(withoutTokens(now(), token.kind, vocabulary), token.word), { kind: "weather", words: token.word });
  const style = styleIn(text, tokens);
  if (style) step({ ...withoutTokens(now(), "style", vocabulary), style }, { kind: "style", words: style });
  return steps.length > 0 ? { brief: now(), notes: steps.flatMap(({ notes }) => notes) } : null;
};

/** "the sky bluer", 「天空再蓝一点」: the place named is the one already there. */
const COMPARES =
  /\b(?:bluer|redder|greener|pinker|brighter|darker|lighter|bigger|smaller|more|less)\b|[再更]|[点些]$/iu;

const STYLED =
  /(?:\b(?:in|as|like|into)\s+(?:an? |the )?(?:style of (?:an? |the )?)?)?\b([a-z0-9'-]+(?: [a-z0-9'-]+){0,4}?) (?:style|look|drawing|painting)$|^(?:in |as |in the )?style of (.+)$|(?:换成|改成|变成|用|改为)?([\p{Script=Han}a-z]{1,8}?)(?:的?风格|的?画风|的?画法)$/iu;
const FREE_STYLE =
  /^(?:make it |more |a bit |turn it )*(photo-?realistic|realistic|3d|isometric|art deco|vintage|retro|oil painting|cinematic|anime|manga|low poly|clay|minimalist?|写实|油画|国画|复古|动漫|蜡笔|极简|立体|国潮)(?: style)?$/iu;

const LOOKS_LIKE =
  /\b(?:look|looks|looking|feel) like (?:an? )?(.*(?:book|painting|drawing|photo|poster|film|movie|comic|cartoon|print|sketch|illustration))$/iu;

function styleIn(text: string, tokens: readonly Token[]): string | null {
  const words = tokens.filter(({ kind }) => kind === "style").map(({ word }) => word);
  const free = FREE_STYLE.exec(text)?.[1];
  if (words.length > 0) return words.join(/\p{Script=Han}/u.test(text) ? "，" : " ");
  if (free) return free.toLowerCase();
  const like = LOOKS_LIKE.exec(text)?.[1];
  if (like) return tidy(like);
  const named = STYLED.exec(text);
  const style = named?.[1] ?? named?.[2] ?? named?.[3];
  return style && !/^(?:same|the|this|that|different|another|其他|别的)\b/iu.test(style) ? tidy(style) : null;
}

/** The brief whose subject and scene no longer say a time, a weather or a style. */
function withoutTokens(brief: Brief, kind: Token["kind"], vocabulary: Vocabulary): Brief {
  const cut = (text: string): string =>
    tidy(
      spansOf(text, vocabulary)
        .filter(({ token }) => token.kind === kind)
        .reduceRight((rest, span) => cutSpan(rest, span), text),
    );
  return {
    ...brief,
    subject: cut(brief.subject) || brief.subject,
    scene: brief.scene === null ? null : cut(brief.scene) || null,
  };
}

/** Takes a word out with its preposition and article, or its 在…里 and 的. */
function cutSpan(text: string, { start, end }: Span): string {
  const lead =
    /(?:\b(?:at|in|during|by|under|on|as)\s+)?(?:\b(?:an?|the)\s+)?$|在$/i.exec(
      text.slice(Math.max(0, start - 16), start),
    )?.[0] ?? "";
  const tail = /^(?:里|中|时分|时候|的时候|下)?的?/u.exec(text.slice(end, end + 5))?.[0] ?? "";
  return splice(text, start - lead.length, end + tail.length, "");
}

/** "in front of a lake" keeps its words; "to the beach" is simply the beach. */
function placeWords(text: string, place: Token & { readonly kind: "place" }): string {
  const at = text.toLowerCase().indexOf(place.word);
  const lead =
    at < 0
      ? ""
      : (/\b(?:(?:snowy|misty|busy|quiet|old|dark|sunny|tropical|small|big|green|empty|crowded|enchanted|rainy) )+$/i.exec(
          text.slice(0, at),
        )?.[0] ?? "");
  return `${lead}${place.word}`;
}

/** Another place: in the subject's own words where those name the old one, and in the scene. */
export function movePlace(brief: Brief, place: string, vocabulary: Vocabulary): Brief {
  const old = spansOf(brief.subject, vocabulary).find(({ token }) => token.kind === "place");
  const cleared = { ...brief, ...(brief.scene === null ? {} : { scene: sceneWithoutPlace(brief.scene, vocabulary) }) };
  const scene = [place, cleared.scene].filter(Boolean).join(comma(brief.language));
  const hasNoun = spansOf(brief.subject, vocabulary).some(({ token }) => token.kind === "noun");
  if (!old) return { ...brief, scene };
  const subject = hasNoun ? tidy(cutSpan(brief.subject, old)) : splice(brief.subject, old.start, old.end, place);
  return { ...brief, scene, subject: subject || brief.subject };
}

function sceneWithoutPlace(scene: string, vocabulary: Vocabulary): string {
  return scene
    .split(/[,，]\s*/u)
    .filter((part) => !spansOf(part, vocabulary).some(({ token }) => token.kind === "place"))
    .join(/[，]/u.test(scene) ? "，" : ", ");
}

function inScene(brief: Brief, words: string): Brief {
  if (brief.scene?.includes(words)) return brief;
  return { ...brief, scene: [brief.scene, words].filter(Boolean).join(comma(brief.language)) };
}

type Shade = readonly [RegExp, Readonly<Record<Language, string>>];
const SHADES: readonly Shade[] = [
  [
    /\b(?:brighter|lighter|more light|too dark|not so dark)\b|(?:更|再)亮|亮一?[点些]|太暗/iu,
    { en: "brighter light", zh: "更明亮的光线" },
  ],
  [
    /\b(?:darker|dimmer|less light|too bright|not so bright)\b|(?:更|再)暗|暗一?[点些]|太亮/iu,
    { en: "darker, dim light", zh: "更暗的光线" },
  ],
  [/\b(?:softer|soft light)\b|柔和一?[点些]|更柔和/iu, { en: "soft light", zh: "柔和的光线" }],
  [
    /\b(?:more contrast|more dramatic|dramatic light)\b|对比(?:更|再)?强|更有戏剧性/iu,
    { en: "dramatic light, strong contrast", zh: "戏剧性的光线，强对比" },
  ],
];

/** "brighter", "太暗了". */
export const changeLight: Reader = (brief, { text }) => {
  const shade = SHADES.find(([pattern]) => pattern.test(text));
  if (!shade) return null;
  const words = shade[1][brief.language];
  const kept = (brief.lighting ?? "")
    .split(/[,，]\s*/u)
    .filter((part) => part && !/bright|dark|dim|明亮|更暗/iu.test(part));
  return {
    brief: { ...brief, lighting: [...kept, words].join(comma(brief.language)) },
    notes: [{ kind: "light", words }],
  };
};
