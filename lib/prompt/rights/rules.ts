import { phraseInChinese } from "./chinese/rules.ts";
import { phraseInEnglish } from "./english/rules.ts";
import type { Phrase } from "./grammar/schema.ts";
import { findNames, type Name } from "./names/found/rules.ts";
import type { OwnTerm, PromptLanguage, Rewrites, RightsFinding } from "./schema.ts";

// Names of living artists, brands, characters and people in public life, in a text of either language, each with three
// ways to say it without the name. It knows the names in its tables and the workspace's own; it never claims to know all.

type Looking = {
  /** The language of the rewrites: that of the prompt. */
  readonly language: PromptLanguage;
  /** The workspace's own words. */
  readonly terms: readonly OwnTerm[];
  /** The text is to be set as type, so that a rewrite is an invented name. */
  readonly isLettering?: boolean;
  /** In which year: copyright ends. */
  readonly year?: number;
};

/** Sorted, not overlapping. Linear in the text. */
export function findRights(text: string, looking: Looking): readonly RightsFinding[] {
  const names = findNames(text, looking.terms, looking.year ?? new Date().getUTCFullYear());
  const found: RightsFinding[] = [];
  let styleEnd = -1;
  for (const [at, name] of names.entries()) {
    const around = { from: found.at(-1)?.end ?? 0, to: names[at + 1]?.start ?? text.length };
    const phrase = phraseOf(text, name, { ...looking, ...around, isJoined: isJoint(text, styleEnd, name.start) });
    if (phrase.isStyle) styleEnd = phrase.end;
    found.push({
      start: phrase.start,
      end: phrase.end,
      text: text.slice(phrase.start, phrase.end),
      name: text.slice(name.start, name.end),
      id: name.kind === "term" ? `term ${name.term.text}` : name.entry.id,
      kind: name.kind === "term" ? "term" : name.entry.kind,
      rewrites: phrase.rewrites,
    });
  }
  return found;
}

/** The text with a finding said in one of its other ways. */
export function rewriteFinding(text: string, { start, end, rewrites }: RightsFinding, choice: 0 | 1 | 2): string {
  return text.slice(0, start) + rewrites[choice] + text.slice(end);
}

type Around = Looking & { readonly from: number; readonly to: number; readonly isJoined: boolean };

function phraseOf(text: string, name: Name, { language, isLettering = false, from, to, isJoined }: Around): Phrase {
  const { start, end } = name;
  if (name.kind === "term") return { start, end, rewrites: termRewrites(name.term, language) };
  const spot = { text, start, end, from, to, entry: name.entry, isPlural: name.isPlural, isJoined, isLettering };
  return language === "zh" ? phraseInChinese(spot) : phraseInEnglish(spot);
}

const joint = /^(?:, | and | & |, and |、|和|与|，)$/;

/** A second artist directly behind the first: "by … and …". */
function isJoint(text: string, styleEnd: number, start: number): boolean {
  return styleEnd >= 0 && start - styleEnd <= 6 && joint.test(text.slice(styleEnd, start));
}

/** What a workspace says of its own word; without that, words that fit nearly anything. */
function termRewrites({ instead }: OwnTerm, language: PromptLanguage): Rewrites {
  if (language === "zh") {
    return instead
      ? [instead, `没有任何标识的${instead}`, `自创设计的${instead}`]
      : ["同类的普通事物", "没有名字的相似事物", "自创的全新设计"];
  }
  return instead
    ? [instead, `${instead}, plain and unmarked`, `${instead}, in a newly invented design`]
    : ["a plain, unnamed counterpart", "something similar without a name", "a newly invented design"];
}
