import type { Entry } from "../names/rules.ts";
import type { Rewrites } from "../schema.ts";

/** A name that was found, in the text as it was written. */
export type Spot = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
  /** Where the name before it ends, and the next one begins: a phrase reaches no farther. */
  readonly from: number;
  readonly to: number;
  readonly isPlural: boolean;
  /** Directly before it, with only a comma or an "and" between, stands an artist whose style is asked for. */
  readonly isJoined: boolean;
  /** The text is to be set as type. */
  readonly isLettering: boolean;
};

/** What is replaced, in UTF-16 code units of the whole text, and by what. */
export type Phrase = {
  readonly start: number;
  readonly end: number;
  readonly rewrites: Rewrites;
  /** It asks for a style, so that a second artist may join it. */
  readonly isStyle?: boolean;
};
