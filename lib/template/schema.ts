import type { Audience, InBoth } from "../preset/schema.ts";
import type { Purpose } from "../prompt/purpose/schema.ts";
import type { Aspect } from "../prompt/schema.ts";

// Prompt templates: sentences with {variables}. Types and constants only; the browser reads this file too.

/** What a picture of a template is for, and how it is asked for when no chat model decides it. */
export type TemplateUse = { readonly purpose: Purpose; readonly aspect: Aspect; readonly count: number };

/** A text in one language; `examples` has a value for each of its variables. */
export type TemplateText = { readonly text: string; readonly examples: Readonly<Record<string, string>> };

/** A template that comes with the studio. A change of its words is a new version. */
export type GivenTemplate = TemplateUse & {
  readonly id: string;
  readonly version: number;
  readonly audience: Audience;
  readonly name: InBoth<string>;
  readonly about: InBoth<string>;
  readonly body: InBoth<TemplateText>;
};

/** A template that somebody of the workspace saved. */
export type OwnTemplate = TemplateUse & { readonly id: string; readonly name: string; readonly text: string };

export const templateLengthMax = { name: 60, text: 2_000, variable: 40, value: 500 } as const;
export const variablesMax = 12;

/** The shapes that may be chosen for a batch. */
export const shapes = ["square", "landscape", "portrait", "wide", "tall"] as const satisfies readonly Aspect[];
