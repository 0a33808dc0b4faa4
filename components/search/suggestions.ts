import { colorNames } from "#lib/asset/look/color/schema.ts";
import {
  flags,
  type QueryKey,
  queryKeys,
  queryStatuses,
  shapes,
  type Term,
  things,
} from "#lib/gallery/query/schema.ts";
import { readValue } from "#lib/gallery/query/value/rules.ts";
import { colorWords, keyWords } from "#lib/gallery/query/words.ts";
import { purposes } from "#lib/prompt/purpose/schema.ts";

/** One line below the box: a key to go on with, or a term that is whole. */
export type Suggestion =
  | { readonly kind: "key"; readonly key: QueryKey; readonly text: string }
  | { readonly kind: "term"; readonly term: Term };

export type Pending = { readonly key: QueryKey; readonly text: string; readonly isNegated: boolean };

const values: Partial<Readonly<Record<QueryKey, readonly string[]>>> = {
  is: flags,
  has: things,
  status: queryStatuses,
  ratio: [...shapes, "16:9", "4:3", "2:3"],
  color: colorNames,
  purpose: purposes,
  after: ["1d", "7d", "30d", "365d"],
  before: ["7d", "30d", "365d"],
  size: [">2000", ">1000", "1024x1024", "<1000"],
};

/** For what is being typed: values of its key; or keys, while nothing or the beginning of one stands there. */
export function suggestFor(pending: Pending | null, text: string, names: readonly string[]): readonly Suggestion[] {
  if (!pending) return suggestKeys(text);
  const said = pending.text.toLowerCase();
  const known = values[pending.key]?.filter((value) => value.includes(said) || isOtherName(pending.key, value, said));
  return (known ?? names).flatMap((value) => {
    const body = readValue(pending.key, value);
    return body ? [{ kind: "term", term: { ...body, isNegated: pending.isNegated } } as const] : [];
  });
}

/** Colours are chosen by eye: their names are known in both languages. */
function isOtherName(key: QueryKey, value: string, said: string): boolean {
  return key === "color" && Object.entries(colorWords).some(([word, of]) => of === value && word.startsWith(said));
}

/** Nobody writes the name of a picture: what looks like one is asked for where it is seen. */
const written = queryKeys.filter((key) => key !== "like" && key !== "stack");

function suggestKeys(text: string): readonly Suggestion[] {
  // The end of the line: nothing, or one word, perhaps with a minus before it.
  const word = /(?:^|\s)(-?)(\S*)$/u.exec(text);
  const [, minus = "", said = ""] = word ?? [];
  if (text !== "" && said === "" && minus === "") return [];
  const wanted = said.toLowerCase();
  const keys = written.filter(
    (key) =>
      key.startsWith(wanted) || Object.entries(keyWords).some(([name, of]) => of === key && name.startsWith(wanted)),
  );
  return keys.map((key) => ({ kind: "key", key, text: `${minus}${key}:` }));
}
