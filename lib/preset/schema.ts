// Style presets: ready words for how a picture looks. Types and constants only; the browser reads this file too.

export const audiences = ["design", "marketing", "teaching", "games"] as const;
export type Audience = (typeof audiences)[number];

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** The same in both languages of the studio. */
export type InBoth<T> = Readonly<Record<Language, T>>;

/** What a preset says of a picture; "" and [] say nothing. */
export type PresetParts = {
  readonly style: string;
  readonly lighting: string;
  readonly composition: string;
  readonly palette: readonly string[];
  readonly avoid: readonly string[];
};

/** A preset that comes with the studio. A change of its words is a new version. */
export type GivenPreset = {
  readonly id: string;
  readonly version: number;
  readonly audience: Audience;
  readonly name: InBoth<string>;
  readonly about: InBoth<string>;
  readonly parts: InBoth<PresetParts>;
};

/** A preset that somebody of the workspace saved, in their own words. */
export type OwnPreset = {
  readonly id: string;
  readonly name: string;
  readonly parts: PresetParts;
};

/** A preset as a turn keeps it: what was chosen stays what it was, whatever becomes of the preset. */
export type ChosenPreset = {
  readonly id: string; // "watercolour@1", or the id of an own one
  readonly name: InBoth<string>;
  readonly parts: InBoth<PresetParts>;
};

/** A chosen preset as the browser keeps it until the message is sent. */
export type PickedPreset = { readonly id: string; readonly name: InBoth<string> };

/** How many one message may carry: more say opposite things. */
export const chosenMax = 3;

export const presetLengthMax = { name: 60, line: 400, word: 60, words: 12 } as const;
