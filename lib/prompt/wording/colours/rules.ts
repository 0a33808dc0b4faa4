import { families } from "./families.ts";

/** `families`: every colour that this one counts as, itself among them. */
type Colour = { readonly id: string; readonly families: readonly string[] };

const parents = new Map<string, readonly string[]>(
  families.map(({ id }) => [id, [id, ...families.filter(({ finer }) => finer.includes(id)).map((one) => one.id)]]),
);

function table(language: "en" | "zh"): ReadonlyMap<string, Colour> {
  return new Map(
    families.flatMap((family) =>
      family[language]
        .split(" ")
        .map((word) => [word, { id: family.id, families: parents.get(family.id) ?? [] }] as const),
    ),
  );
}

const english = table("en");
const chinese = table("zh");

export const chineseColourLengthMax = Math.max(...[...chinese.keys()].map((word) => word.length));

/** The colour that a lower-case English word names. */
export function englishColour(word: string): Colour | null {
  return english.get(word) ?? null;
}

/** The colour that a Chinese word names. */
export function chineseColour(word: string): Colour | null {
  return chinese.get(word) ?? null;
}

/** A colour in figures: "#0B3D91". */
export function hexColour(code: string): Colour {
  const id = code.toLowerCase();
  return { id, families: [id] };
}
