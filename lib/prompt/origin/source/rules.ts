import { chineseSame } from "../../wording/chinese/rules.ts";
import { plainOf } from "../../wording/plain/rules.ts";
import { readTokens } from "../../wording/rules.ts";
import type { Span, Token } from "../../wording/schema.ts";

// A text in which words are looked for: by their key, their number or their colour, and Chinese ones letter by letter.

export type Content = Extract<Token, { readonly kind: "word" | "colour" | "number" | "quote" | "size" }>;
export type Found = Span;
/** `looked`: Chinese words that were looked for already. */
export type Source = {
  readonly plain: string;
  readonly places: ReadonlyMap<string, readonly Found[]>;
  readonly looked: Map<string, readonly Found[]>;
};

const placesMax = 40; // of one word: a text that repeats it has shown enough

export function makeSource(text: string): Source {
  const places = new Map<string, Found[]>();
  for (const token of readTokens(text)) {
    for (const key of keysOf(token)) {
      const found = places.get(key) ?? [];
      if (found.length < placesMax) found.push({ start: token.start, end: token.end });
      places.set(key, found);
    }
  }
  return { plain: plainOf(text), places, looked: new Map() };
}

function keysOf(token: Token): readonly string[] {
  switch (token.kind) {
    case "word":
    case "small":
      return [token.key];
    case "colour":
      return token.families.map((id) => `colour ${id}`);
    case "number":
      return [`number ${token.value}`];
    case "quote":
      return [`quote ${token.inner}`];
    case "size":
      return [`size ${token.ratio.toFixed(2)}`];
    default:
      return [];
  }
}

/** Where the same is said; empty: nowhere. */
export function locate(source: Source, content: Content): readonly Found[] {
  switch (content.kind) {
    case "colour":
      return source.places.get(`colour ${content.id}`) ?? [];
    case "word":
      return wordPlaces(source, content.key);
    case "quote":
      return source.places.get(`quote ${content.inner}`) ?? textPlaces(source.plain, plainOf(content.inner));
    case "number":
    case "size":
      return source.places.get(keysOf(content)[0] ?? "") ?? [];
  }
}

function wordPlaces({ places, plain, looked }: Source, key: string): readonly Found[] {
  const known = places.get(key) ?? looked.get(key);
  if (known) return known;
  const found = chineseSame(key).flatMap((name) =>
    /\p{Script=Han}/u.test(name) ? textPlaces(plain, name) : (places.get(name) ?? []),
  );
  looked.set(key, found);
  return found;
}

function textPlaces(plain: string, text: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = plain.indexOf(text); at >= 0 && found.length < placesMax; at = plain.indexOf(text, at + text.length)) {
    found.push({ start: at, end: at + text.length });
  }
  return found;
}
