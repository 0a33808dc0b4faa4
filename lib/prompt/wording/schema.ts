// A text as the rules of the middle layer read it: words with their places, whatever the language.

/** `start` and `end`: UTF-16 code units of the text, the end not included. */
export type Span = { readonly start: number; readonly end: number };

export type Script = "latin" | "han";

export type Token = Span &
  /** `isLight`: no loss worth a word, such as "big". `isDeed`: what somebody is doing, such as "reading". */
  (
    | {
        readonly kind: "word";
        readonly script: Script;
        readonly key: string;
        readonly isLight: boolean;
        readonly isDeed: boolean;
      }
    /** Words that carry no thing: articles, prepositions, requests. */
    | { readonly kind: "small"; readonly script: Script; readonly key: string }
    /** `isWeak`: "a fox", 一只狐狸: one, but nobody counted. `isMeasured`: in Chinese, with its measure word. */
    | { readonly kind: "number"; readonly value: number; readonly isWeak: boolean; readonly isMeasured: boolean }
    | { readonly kind: "colour"; readonly id: string; readonly families: readonly string[] }
    /** `never`: what must not be seen. `rather`: only said against something else. `drop`: take it away. */
    | { readonly kind: "turn"; readonly turn: Turn; readonly key: string }
    | { readonly kind: "quote"; readonly inner: string; readonly isTitle: boolean }
    | { readonly kind: "size"; readonly ratio: number; readonly width: number | null; readonly height: number | null }
    | { readonly kind: "break"; readonly isSentence: boolean; readonly key: string }
  );

/** Words that turn the meaning of what is around them. */
export type Turn = "never" | "rather" | "drop" | "dropBefore" | "swap" | "into";
