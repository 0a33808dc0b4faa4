import type { PromptLanguage, Rewrites } from "../schema.ts";

// Words that belong to nobody, for what is set as type: a sign cannot say "plain running shoes".

const words: Readonly<Record<PromptLanguage, readonly string[]>> = {
  en: ["Lumio", "Orvale", "Tansy & Co", "Brindle", "Novari", "Marrow Lane", "Pellucid", "Quillon", "Sundew", "Wend"],
  zh: ["青禾", "云栈", "拾光里", "松野", "半山", "鹿铃", "白露集", "木末", "星渡", "澄湾"],
};

/** Three invented names, always the same three for the same name. */
export function inventNames(id: string, language: PromptLanguage): Rewrites {
  const list = words[language];
  const at = numberOf(id);
  const pick = (step: number) => list[(at + step * 3) % list.length] ?? id;
  return [pick(0), pick(1), pick(2)];
}

/** One of a list, the same for the same id. */
export function pickBy<T>(id: string, list: readonly T[]): T | undefined {
  return list[numberOf(id) % list.length];
}

function numberOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum;
}
