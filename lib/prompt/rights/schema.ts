// Names that belong to somebody. Types and constants only: the browser reads this file too.

/** A living or recently dead artist's style; a brand; a character; a living public person; a word of the workspace's own. */
export const rightsKinds = ["artist", "brand", "character", "figure", "term"] as const;
export type RightsKind = (typeof rightsKinds)[number];

export type Rewrites = readonly [string, string, string];

/** One name in a text. Offsets are UTF-16 code units of that text. */
export type RightsFinding = {
  /** What a rewrite takes the place of: the name with its connecting words, as "in the style of …". */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name itself, as it is written there. */
  readonly name: string;
  readonly id: string;
  readonly kind: RightsKind;
  /** Three ways to say it without the name, each by another approach; they fit where `text` stood. */
  readonly rewrites: Rewrites;
};

/** What a workspace does with such a name: draws it, asks the person, or refuses to draw it. */
export const rightsChoices = ["allow", "ask", "block"] as const;
export type RightsChoice = (typeof rightsChoices)[number];
export const termsMax = 200;

export type PromptLanguage = "en" | "zh";

/** A word that a workspace looks after itself, with what to say instead, if it knows. */
export type OwnTerm = { readonly text: string; readonly instead?: string | undefined };
