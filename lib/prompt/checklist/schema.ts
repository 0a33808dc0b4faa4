// What of a prompt can be looked up in its picture. Types and constants only: the browser reads this file too.

export const checkKinds = ["count", "colour", "text", "keep", "avoid"] as const;
export type CheckKind = (typeof checkKinds)[number];

/** `unsure`: whoever looked could not tell. */
export const verdicts = ["yes", "no", "unsure"] as const;
export type Verdict = (typeof verdicts)[number];

/** One thing to look up, in words of the prompt: "three foxes", "red foxes", the text itself, what must (not) be there. */
export type CheckItem = { readonly kind: CheckKind; readonly words: string };

/** `verdict`: null while nobody has looked. */
export type Check = CheckItem & { readonly verdict: Verdict | null };

export const checkStates = ["running", "done", "failed"] as const;
export type Checks = { readonly state: (typeof checkStates)[number]; readonly items: readonly Check[] };

export const itemsMax = 8;
export const wordsLengthMax = 80; // UTF-16 code units; a longer line is a description, not something to tick
