import type { Phrase, Spot } from "../grammar/schema.ts";
import { inventNames, pickBy } from "../invent/rules.ts";
import { fieldTable, type Said, tradeTable } from "../names/rules.ts";
import type { Rewrites } from "../schema.ts";
import { aOrAn, dropArticle, isNounNext, type Sides, sidesOf, takeNouns, toPlural } from "./words/rules.ts";

// What stands in an English sentence instead of a name: the words around it say which form fits.

const quoteBefore = /["“‘«]$/;
const quoteAfter = /^["”’»]/;

export function phraseInEnglish(spot: Spot): Phrase {
  const sides = sidesOf(spot);
  const isQuoted = quoteBefore.test(sides.before) && quoteAfter.test(sides.after);
  if (spot.isLettering || isQuoted)
    return { start: spot.start, end: spot.end, rewrites: inventNames(spot.entry.id, "en") };
  switch (spot.entry.kind) {
    case "artist":
      return artistPhrase(spot, sides);
    case "brand":
      return brandPhrase(spot, sides);
    case "character":
    case "figure":
      return beingPhrase(spot, sides, toRewrites(spot.entry.said.map(({ en }) => en)));
  }
}

function toRewrites([first = "", second = first, third = second]: readonly string[]): Rewrites {
  return [first, second, third];
}

const styleOf =
  /(?:\b(?:done|made|drawn|painted|shot|rendered|photographed|illustrated|designed|filmed|styled|created) )?(?:\b(?:as|in|with|using) )?(?:the |a )?\b(?:style|manner|spirit|look|aesthetic|technique|vein)s? of (?:the )?$/i;
const madeBy =
  /(?:\bas )?\b(?:(?:drawn|painted|shot|rendered|photographed|illustrated|designed|filmed|styled|created|made|directed|sculpted|imagined|inspired|influenced) )?by (?:the )?$/i;
const likeThe =
  /(?<![a-z])(?:reminiscent of|(?:a )?homage to|(?:a )?tribute to|in homage to|like|after|à la|a la|channeling|channelling|think) (?:(?:the|a) (?:works?|art|paintings?|drawings?|films?|photos|photographs) (?:of|by) )?$/i;
const inBefore = /\bin (?:the |a |an )?$/i;
const styleAfter =
  /^(?:['’]s?)?[ -](?:art style|drawing style|style|styled|inspired|like|esque|look|aesthetic|vibes?)(?![a-z])/i;
const portraitBefore =
  /\b(?:portrait|photo|photograph|picture|image|statue|bust|caricature|cartoon|drawing|selfie|interview)s? (?:of|with) (?:the )?$/i;

function artistPhrase({ start, end, entry, isJoined }: Spot, { before, after }: Sides): Phrase {
  const [medium, line, mood, palette] = entry.said.map(({ en }) => en);
  const field = fieldTable.get(entry.group);
  const fresh = pickBy(entry.id, field?.fresh ?? [])?.en ?? "hand-made";
  const inStyle: Rewrites = [
    `in ${aOrAn(`${medium} style`)} with ${line}`,
    `in ${aOrAn(`${mood} mood`)} with a palette of ${palette}`,
    `in a newly invented ${fresh} style`,
  ];
  const tail = styleAfter.exec(after)?.[0] ?? "";
  const connector = [styleOf, madeBy, likeThe].map((one) => one.exec(before)?.[0]).find((one) => one !== undefined);
  const past = after.slice(tail.length);
  if (portraitBefore.test(before)) return person({ start, end }, before, field?.people ?? []);
  if (isJoined && tail === "")
    return {
      start,
      end,
      rewrites: [`touches of ${line}`, `a palette of ${palette}`, `a hint of ${fresh} texture`],
      isStyle: true,
    };
  if (connector !== undefined) {
    const owned = /^['’]s (?:[a-z]+ )?(?:films?|movies?|paintings?|drawings?|work|works|art|photos|books?)\b/i.exec(
      after,
    );
    return {
      start: start - connector.length,
      end: end + (owned?.[0] ?? tail).length,
      rewrites: inStyle,
      isStyle: true,
    };
  }
  if (tail !== "" && isNounNext(past)) {
    const adjectives: Rewrites = [`${medium}-style`, `${mood}`, `newly invented ${fresh}-style`];
    return { ...fitArticle(start, before, adjectives), end: end + tail.length };
  }
  if (tail !== "") {
    const opening = inBefore.exec(before)?.[0] ?? "";
    return { start: start - opening.length, end: end + tail.length, rewrites: inStyle, isStyle: true };
  }
  const owner = /^['’]s /.exec(after)?.[0] ?? "";
  if (isNounNext(owner === "" ? after : after.slice(owner.length - 1))) {
    const adjectives: Rewrites = [`${medium}-style`, `${mood}`, `newly invented ${fresh}-style`];
    return { ...fitArticle(start, before, adjectives), end: end + Math.max(0, owner.length - 1) };
  }
  if (isAlone(before, after))
    return {
      start,
      end,
      rewrites: [`${medium} style with ${line}`, `${mood} mood, ${palette}`, `newly invented ${fresh} style`],
      isStyle: true,
    };
  return person({ start, end }, before, field?.people ?? []);
}

/** An item of a list, or all that is said. */
function isAlone(before: string, after: string): boolean {
  return /(?:^|[:,;(\n]|\bart)\s*$/i.test(before) && /^\s*(?:$|[,;.)\n])/.test(after);
}

type Span = Pick<Spot, "start" | "end">;

function person({ start, end }: Span, before: string, people: readonly Said[]): Phrase {
  return { ...fitNoun(start, before, toRewrites(people.map(({ en }) => en))), end };
}

const articleBefore = /\b(an?|the) $/i;

/** Adjectives take the place of the name; an article before it follows their first letter. */
function fitArticle(start: number, before: string, adjectives: Rewrites): Pick<Phrase, "start" | "rewrites"> {
  const article = articleBefore.exec(before)?.[1];
  if (!article || article.toLowerCase() === "the") return { start, rewrites: adjectives };
  const fitted = adjectives.map((words) => matchCapital(article, aOrAn(words)));
  return { start: start - article.length - 1, rewrites: toRewrites(fitted) };
}

function matchCapital(like: string, words: string): string {
  return /^[A-Z]/.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const describedBefore =
  /\b(?:an?|the|my|his|her|their|our|your|this|that|another|each|every|one) (?:(?!of|in|on|at|by|with|and|or|for|to|from|like|near|wearing|holding|drinking|eating|driving)[a-z-]+ ){1,3}$/i;

const severalBefore =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9]\d{1,2}|some|many|several|few|these|those|various) (?:(?!of)[a-z-]+ ){0,2}$/i;

/** A noun with its article takes the place of the name, and of the article that may stand before it. */
function fitNoun(start: number, before: string, nouns: Rewrites): Pick<Phrase, "start" | "rewrites"> {
  const article = articleBefore.exec(before)?.[1];
  if (article) {
    const fitted = nouns.map((noun) => matchCapital(article, noun));
    return { start: start - article.length - 1, rewrites: toRewrites(fitted) };
  }
  if (severalBefore.test(before)) return { start, rewrites: toRewrites(nouns.map(toPlural)) };
  if (describedBefore.test(before)) return { start, rewrites: toRewrites(nouns.map(dropArticle)) };
  return { start, rewrites: nouns };
}

const logoNext = /^(?:['’]s)? ?(?:logos?|emblem|badge|swoosh|symbol|trademark|crest|branding)\b/i;
const logoBefore = /\b(?:the )?(?:logo|emblem|badge|symbol) (?:of|for) (?:the )?$/i;
const emblems: Rewrites = [
  "a simple geometric emblem",
  "a plain sign with no lettering",
  "an invented emblem of a leaf",
];
const brandStyles: Rewrites = [
  "in a clean, minimal product style",
  "in a calm, confident advertising mood",
  "in a newly invented graphic style",
];

function brandPhrase({ start, end, entry, isPlural }: Spot, { before, after }: Sides): Phrase {
  const [adjective, noun] = entry.said.map(({ en }) => en);
  const trade = tradeTable.get(entry.group);
  const logo = logoNext.exec(after)?.[0];
  const logoOf = logoBefore.exec(before)?.[0];
  if (logo || logoOf)
    return { ...fitNoun(start - (logoOf ?? "").length, logoOf ? "" : before, emblems), end: end + (logo ?? "").length };
  const tail = styleAfter.exec(after)?.[0] ?? "";
  const connector = styleOf.exec(before)?.[0] ?? (tail ? inBefore.exec(before)?.[0] : undefined);
  if (connector !== undefined)
    return { start: start - connector.length, end: end + tail.length, rewrites: brandStyles };
  const owner = /^['’]s(?= [a-z])/i.exec(after)?.[0] ?? "";
  const rest = after.slice(Math.max(owner.length, tail.length));
  if (isNounNext(rest) || /^ cans?(?![a-z])/i.test(rest)) {
    const plain = adjectiveFor(adjective ?? "", rest);
    const rewrites = toRewrites([plain, trade?.look.en ?? "unbranded", trade?.fresh.en ?? "newly designed"]);
    return { ...fitArticle(start, before, rewrites), end: end + Math.max(owner.length, tail.length) };
  }
  const goods = isPlural ? toPlural(noun ?? "") : (noun ?? "");
  const goodsRewrites: Rewrites = [goods, `${goods} ${trade?.lookAfter.en}`, `${goods} ${trade?.freshAfter.en}`];
  return { ...fitNoun(start, before, goodsRewrites), end };
}

/** "plain running" before shoes; only "plain" where the goods say the rest themselves. */
function adjectiveFor(adjective: string, rest: string): string {
  const said = new Set(
    rest
      .toLowerCase()
      .split(/[^a-z]+/)
      .slice(0, 4),
  );
  const more = adjective.split(/[ -]/).some((word) => said.has(word)) ? "" : adjective;
  return more.startsWith("plain") || more === "" ? more || "plain" : `plain ${more}`;
}

/** A character or a person. Where a thing is named after one, the thing comes first: "a cape of a strong flying hero". */
function beingPhrase({ start, end, isPlural }: Spot, { before, after }: Sides, nouns: Rewrites): Phrase {
  const beings = isPlural ? toRewrites(nouns.map(toPlural)) : nouns;
  const owner = /^['’]s?(?= [a-z])/i.exec(after)?.[0] ?? "";
  const rest = after.slice(owner.length);
  const things = isNounNext(rest) ? takeNouns(rest) : null;
  if (things === null) return { ...fitNoun(start, before, beings), end };
  const article = articleBefore.exec(before)?.[1];
  const lead = article && article.toLowerCase() !== "the" ? matchCapital(article, aOrAn(things.words)) : things.words;
  const opening = article && article.toLowerCase() !== "the" ? article.length + 1 : 0;
  return {
    start: start - opening,
    end: end + owner.length + things.length,
    rewrites: toRewrites(beings.map((being) => `${lead} ${things.link} ${being}`)),
  };
}
