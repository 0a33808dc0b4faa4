// The brief as the writer works on it: what is shown is one sentence, so that a change can be made in its words.
// For the draw tool it is taken apart (call/), and put together again when it comes back with the conversation.
import type { Purpose } from "#lib/engine/lexicon/styles.ts";

export type Language = "en" | "zh";
export type Aspect = "square" | "landscape" | "portrait" | "wide" | "tall";
export type Quality = "auto" | "low" | "medium" | "high";
export type Background = "auto" | "opaque" | "transparent";

export type Brief = {
  readonly purpose: Purpose;
  readonly title: string;
  /** Whom it is for, in the person's words. */
  readonly audience: string | null;
  readonly subject: string;
  readonly scene: string | null;
  readonly composition: string | null;
  readonly lighting: string | null;
  readonly style: string | null;
  readonly palette: readonly string[];
  readonly exact_text: readonly string[];
  readonly must_keep: readonly string[];
  readonly must_avoid: readonly string[];
  readonly count: number;
  readonly aspect: Aspect;
  /** A ratio or size in pixels that was named: "4:5", "1200x628". */
  readonly size: string | null;
  readonly quality: Quality;
  readonly background: Background;
  readonly alt_text: string;
  readonly language: Language;
};
