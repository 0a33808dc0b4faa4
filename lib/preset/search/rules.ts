// Finding a preset or a template by a few typed letters, in either language.

export type Findable = { readonly names: readonly string[]; readonly words: readonly string[] };

/** Those that have every word of the query, best first; all of them, in their order, when there is no query. */
export function findBy<T>(items: readonly T[], query: string, read: (item: T) => Findable): readonly T[] {
  const wanted = plain(query).split(" ").filter(Boolean);
  if (wanted.length === 0) return items;
  return items
    .map((item, place) => ({ item, place, rank: rankOf(read(item), wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.place - b.place)
    .map(({ item }) => item);
}

/** 3: a name begins so, 2: a word of a name does, 1: it is somewhere; 0 when a word of the query is nowhere. */
function rankOf({ names, words }: Findable, wanted: readonly string[]): number {
  const called = names.map(plain);
  const all = [...called, ...words.map(plain)].join(" ");
  if (!wanted.every((word) => all.includes(word))) return 0;
  const whole = wanted.join(" ");
  if (called.some((name) => name.startsWith(whole))) return 3;
  return called.some((name) => ` ${name}`.includes(` ${whole}`) || (isHan(whole) && name.includes(whole))) ? 2 : 1;
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_]{1,20}/gu, " ")
    .trim();
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}
