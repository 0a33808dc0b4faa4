import type { Language, PresetParts } from "../../preset/schema.ts";
import type { Reference } from "../schema.ts";
import type { Span } from "../wording/schema.ts";

/** What kind of change it is: each needs other words for what must stay. One wish may be of several. */
export const editKinds = [
  "add",
  "remove",
  "replace",
  "colour",
  "text",
  "place",
  "light",
  "style",
  "move",
  "person",
  "frame",
  "clear",
] as const;
export type EditKind = (typeof editKinds)[number];

/** Words of the person's message, with their place in it. */
export type SaidPart = Span & { readonly text: string };

/** What a person wants changed in a picture that goes along, and what not. */
export type EditBrief = {
  /** In the person's words, letter for letter. */
  readonly changes: readonly SaidPart[];
  readonly keeps: readonly SaidPart[];
  readonly avoids: readonly SaidPart[];
  /** The pictures that go along, 1 being the one that is changed. */
  readonly references: readonly Reference[];
  readonly kinds: readonly EditKind[];
  readonly language: Language;
  /** What the first picture is known to show; "" when nobody knows. */
  readonly shown: string;
  /** Styles that were chosen for it. */
  readonly styles: readonly { readonly id: string; readonly parts: PresetParts }[];
};
