// The dictionary from words to drawings, built once from the emoji data and our own word lists.
import { findColour } from "#lib/engine/lexicon/colours.ts";
import { iconsByCode, readPackageJson } from "./icons.ts";
import { keywordsOf, type Language, namesOf, type Row } from "./labels.ts";
import { NEAR } from "./near/catalogue.ts";
import { NAMED } from "./words/catalogue.ts";
import type { Words } from "./words/words.ts";

export type Meaning = { readonly drawing: string; readonly colour: string | null };

/** What a drawing is called in each language. */
export type Title = { readonly en: string; readonly zh: string };

export type Vocabulary = {
  /** Phrases (lower case English, Chinese) that name a drawing. */
  readonly names: ReadonlyMap<string, Meaning>;
  /** Phrases for things that have no drawing, with the drawing that comes nearest. */
  readonly near: ReadonlyMap<string, Meaning>;
  /** Looser keywords, for a noun that no name covers. */
  readonly keywords: ReadonlyMap<string, Meaning>;
  /** Emoji group of an icon: 0 faces, 1 people, 3 nature, 4 food, 5 travel, 6 activities, 7 objects, 8 symbols, 9 flags. */
  readonly groups: ReadonlyMap<string, number>;
  readonly titles: ReadonlyMap<string, Title>;
};

type Building = {
  readonly names: Map<string, Meaning>;
  readonly near: Map<string, Meaning>;
  readonly keywords: Map<string, Meaning>;
  readonly groups: Map<string, number>;
  readonly titles: Map<string, Title>;
};

const made: Building = {
  names: new Map(),
  near: new Map(),
  keywords: new Map(),
  groups: new Map(),
  titles: new Map(),
};
let english: Promise<void> | null = null;
let chinese: Promise<void> | null = null;

/**
 * The vocabulary for a text, loaded on first use: English always, Chinese from the first text that has Chinese in it.
 * What one language adds never changes what the other says, so the order of loading does not matter.
 */
export async function loadVocabulary(text: string): Promise<Vocabulary> {
  english ??= load("en");
  await english;
  if (!/\p{Script=Han}/u.test(text)) return made;
  chinese ??= load("zh");
  await chinese;
  return made;
}

async function load(language: Language): Promise<void> {
  const [icons, rows] = await Promise.all([
    iconsByCode(),
    readPackageJson<readonly Row[]>(`emojibase-data/${language}/compact.json`),
  ]);
  addWords(made, made.names, NAMED, language);
  addWords(made, made.near, NEAR, language);
  addRows(made, rows, icons, language);
}

function addWords(out: Building, to: Map<string, Meaning>, words: Words, language: Language): void {
  for (const [drawing, en, zh] of words) {
    const own = language === "en" ? en.split("|") : zh.split(" ");
    addAll(to, own, drawing);
    if (to === out.names) entitle(out, drawing, language, bare(own[0] ?? ""));
  }
}

const bare = (word: string): string => word.split("@")[0] ?? "";

/** Words that mean a drawing as it is share one meaning; those with a colour of their own have their own. */
function addAll(to: Map<string, Meaning>, words: readonly string[], drawing: string): void {
  const meaning: Meaning = { drawing, colour: null };
  for (const spec of words) {
    const split = spec.indexOf("@");
    const word = split < 0 ? spec : spec.slice(0, split);
    if (word.length === 0 || to.has(word)) continue;
    to.set(word, split < 0 ? meaning : { drawing, colour: findColour(spec.slice(split + 1))?.hex ?? null });
  }
}

/** The first name in each language is the title. */
function entitle({ titles }: Building, drawing: string, language: Language, title: string): void {
  const known = titles.get(drawing);
  if (!known) titles.set(drawing, { en: "", zh: "", [language]: title });
  else if (!known[language]) titles.set(drawing, { ...known, [language]: title });
}

function addRows(out: Building, rows: readonly Row[], icons: ReadonlyMap<string, string>, language: Language): void {
  for (const row of rows) {
    const icon = icons.get(row.hexcode.toLowerCase().replaceAll("-fe0f", ""));
    if (!icon) continue;
    out.groups.set(icon, row.group ?? -1);
    const names = namesOf(row, language);
    addAll(out.names, names, icon);
    entitle(out, icon, language, names[0] ?? "");
    addAll(out.keywords, keywordsOf(row, language), icon);
  }
}
