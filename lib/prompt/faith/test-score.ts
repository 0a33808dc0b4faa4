// Cases of what a message says and what of it a prompt has lost, and how well the check finds that.

import { findLosses } from "./rules.ts";
import type { Draft, Loss } from "./schema.ts";
import english from "./test-cases-en.json" with { type: "json" };
import chinese from "./test-cases-zh.json" with { type: "json" };
import { type Spoiled, spoil } from "./test-injections.ts";

/**
 * `half`: "shown" cases were looked at while the rules were written, "held" ones not before the first figures. "late"
 * ones were written when the rules stood, and not all of them are met.
 */
export type Case = {
  readonly half: string;
  readonly said: string;
  readonly draft: Draft;
  readonly lost: readonly string[];
};

type Table = readonly {
  readonly half: string;
  readonly said: string;
  readonly prompts: readonly {
    readonly prompt: string;
    readonly size: string;
    readonly count: number;
    readonly lost: readonly string[];
  }[];
}[];

function casesOf(table: Table): readonly Case[] {
  return table.flatMap(({ half, said, prompts }) =>
    prompts.map(({ prompt, size, count, lost }) => ({ half, said, draft: draftOf(prompt, size, count), lost })),
  );
}

function draftOf(text: string, size: string, count: number): Draft {
  const [width = 0, height = 0] = size.split("x").map(Number);
  return { text, settings: size === "" ? null : { width, height, count } };
}

export const cases = { en: casesOf(english), zh: casesOf(chinese) };

export type Outcome = { readonly found: number; readonly missed: readonly string[]; readonly extra: readonly string[] };

/** `lost` names a kind and words: "count three". A thing that is lost may bring its number and colour along. */
export function judge({ said, draft, lost }: Case): Outcome {
  const losses = [...findLosses(said, [draft])];
  const missed = lost.filter((wanted) => {
    const at = losses.findIndex((loss) => isMeant(loss, wanted));
    if (at >= 0) losses.splice(at, 1);
    return at < 0;
  });
  return {
    found: lost.length - missed.length,
    missed,
    extra: losses.map(({ kind, said: words }) => `${kind} ${words}`),
  };
}

function isMeant({ kind, said }: Loss, wanted: string): boolean {
  const border = wanted.indexOf(" ");
  const [words, found] = [wanted.slice(border + 1).toLowerCase(), said.toLowerCase()];
  if (kind !== wanted.slice(0, border) && kind !== "name") return false;
  return found.includes(words) || (kind === wanted.slice(0, border) && words.includes(found));
}

export type Injection = Spoiled & { readonly said: string };

/** Every good prompt of the cases, spoiled by one fact. What was taken out of an earlier picture needs no word any more. */
export function injections(language: "en" | "zh"): readonly Injection[] {
  return cases[language]
    .filter(({ half, lost }) => half !== "late" && lost.length === 0)
    .flatMap(({ said, draft }) => spoil(said, draft.text).map((spoiled) => ({ ...spoiled, said })))
    .filter(({ how, said, fact }) => !(how === "refusal dropped" && isTakenOut(said, fact)));
}

function isTakenOut(said: string, fact: string): boolean {
  return /remove|get rid|去掉|删掉|拿掉/.test(said) || said.toLowerCase().includes(`not ${fact}`);
}
