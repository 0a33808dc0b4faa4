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

let loading: Promise<Vocabulary> | null = null;

/** The vocabulary, loaded on first use. */
export function loadVocabulary(): Promise<Vocabulary> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Vocabulary> {
  const [icons, en, zh] = await Promise.all([
    iconsByCode(),
    readPackageJson<readonly Row[]>("emojibase-data/en/compact.json"),
    readPackageJson<readonly Row[]>("emojibase-data/zh/compact.json"),
  ]);
  const out: Building = {
    names: new Map(),
    near: new Map(),
    keywords: new Map(),
    groups: new Map(),
    titles: new Map(),
  };
  addWords(out, out.names, NAMED);
  addWords(out, out.near, NEAR);
  addRows(out, en, icons, "en");
  addRows(out, zh, icons, "zh");
  return out;
}

function addWords(out: Building, to: Map<string, Meaning>, words: Words): void {
  for (const [drawing, en, zh] of words) {
    const english = en.split("|");
    const chinese = zh.split(" ");
    addAll(to, english, drawing);
    addAll(to, chinese, drawing);
    if (to === out.names) entitle(out, drawing, bare(english[0] ?? ""), bare(chinese[0] ?? ""));
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
function entitle({ titles }: Building, drawing: string, en: string, zh: string): void {
  const known = titles.get(drawing);
  titles.set(drawing, { en: known?.en || en, zh: known?.zh || zh });
}

function addRows(out: Building, rows: readonly Row[], icons: ReadonlyMap<string, string>, language: Language): void {
  for (const row of rows) {
    const icon = icons.get(row.hexcode.toLowerCase().replaceAll("-fe0f", ""));
    if (!icon) continue;
    out.groups.set(icon, row.group ?? -1);
    const names = namesOf(row, language);
    addAll(out.names, names, icon);
    const title = names[0] ?? "";
    entitle(out, icon, language === "en" ? title : "", language === "zh" ? title : "");
    addAll(out.keywords, keywordsOf(row, language), icon);
  }
}
