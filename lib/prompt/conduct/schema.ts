import { refusalReasons } from "../rewrite/rules.ts";

// What a workspace does not draw. Types and constants only: the browser reads this file too.

/** `classroom` is for children and those who teach them: also no gore, weapons on people, drugs, horror, romance, gambling. */
export const profiles = ["standard", "classroom"] as const;
export type Profile = (typeof profiles)[number];

export const unscreenedChoices = ["by_profile", "draw", "wait"] as const;
export type Unscreened = (typeof unscreenedChoices)[number];

/** In plain words, from a closed list; the last four only in a classroom. */
export const conductReasons = [...refusalReasons, "romance", "drugs", "horror", "gambling"] as const;
export type ConductReason = (typeof conductReasons)[number];

/** Offsets are UTF-16 code units of the text. */
export type ConductFinding = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: ConductReason;
  /** Gentler words that fit in its place; none where there is nothing to keep. */
  readonly instead: readonly string[];
};
