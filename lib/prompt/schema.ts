import { z } from "zod";
import type { Ledger } from "./ledger/schema.ts";
import { type PrivateKind, privateKinds } from "./privacy/schema.ts";
import { purposes } from "./purpose/schema.ts";
import type { Question } from "./question/schema.ts";
import { cutWhole } from "./wording/storable/rules.ts";

export const aspects = ["square", "landscape", "portrait", "wide", "tall"] as const;
export type Aspect = (typeof aspects)[number];
export const qualities = ["auto", "low", "medium", "high"] as const;
export const backgrounds = ["auto", "opaque", "transparent"] as const;

export const lineLengthMax = 2_000; // UTF-16 code units
export const listLengthMax = 40; // of subjects, words to be read, references

const line = z.string().trim().max(lineLengthMax);
/** For names only: one that is too long is no reason to lose a wish. */
const cutLine = (lengthMax: number) =>
  z
    .string()
    .transform((text) => cutWhole(text.trim(), lengthMax))
    .default("");
const optionalLine = line.nullish().transform((text) => text || null);
const list = z
  .array(z.string().trim().max(500))
  .max(20)
  .nullish()
  .transform((items) => (items ?? []).filter((item) => item !== ""));

const many = <T extends z.ZodType>(item: T) =>
  z
    .union([z.array(item).max(listLengthMax), item.transform((one) => [one])])
    .nullish()
    .transform((items) => items ?? []);

/** A field that a server may fill with anything: what is no such value counts as not said. */
const orNull = <T>(value: z.ZodType<T>) =>
  value
    .nullish()
    .transform((one) => one ?? null)
    .catch(null);

const SubjectFields = z.object({
  /** The whole phrase as it will be read: "three red foxes". */
  what: line,
  /** Facts about it that can be checked, in words of the phrase; null where there is nothing to check. */
  count: orNull(z.int().min(1)),
  colour: orNull(line.min(1).max(60)),
});
const Subject = z.preprocess((value) => (typeof value === "string" ? { what: value } : value), SubjectFields);
export type Subject = z.infer<typeof SubjectFields>;

const ExactTextFields = z.object({ text: z.string().trim().max(500), placement: orNull(line.min(1).max(200)) });
const ExactText = z.preprocess((value) => (typeof value === "string" ? { text: value } : value), ExactTextFields);
export type ExactText = z.infer<typeof ExactTextFields>;

const Reference = z.object({ number: z.int().min(1).max(16), role: line.max(200).default("") });
export type Reference = z.infer<typeof Reference>;

const Size = z
  .string()
  .max(20)
  .transform((said) => said.toLowerCase().replaceAll(/[×*]/g, "x").replaceAll("：", ":").replaceAll(" ", ""))
  .pipe(z.string().regex(/^[1-9]\d{0,4}[x:][1-9]\d{0,4}$/));

export const briefFields = z.object({
  purpose: z.enum(purposes).catch("free"),
  title: cutLine(120),
  audience: orNull(line.min(1).max(200)),
  reading_age: orNull(z.int().min(2).max(99)),
  subjects: many(Subject).transform((all) => all.filter(({ what }) => what !== "")),
  action: optionalLine,
  place: optionalLine,
  time: optionalLine,
  composition: optionalLine,
  lighting: optionalLine,
  style: optionalLine,
  palette: list,
  exact_text: many(ExactText).transform((all) => all.filter(({ text }) => text !== "")),
  must_keep: list,
  must_avoid: list,
  references: many(Reference),
  count: z.int().min(1).catch(1),
  aspect: z.enum(aspects).catch("square"),
  /** Pixels ("1200x628") or a ratio ("4:5") that the person named; null: `aspect` alone says the shape. */
  size: orNull(Size),
  quality: z.enum(qualities).catch("auto"),
  background: z.enum(backgrounds).catch("auto"),
  alt_text: cutLine(1_000),
  language: z.enum(["en", "zh"]).catch("en"),
});

/**
 * What the person wants, as the chat model understood it: the arguments of the `draw` tool. Fields that a compatible
 * server left out are empty; a wrong type, an unknown word or a text that is too long is refused. Briefs of the first
 * form, with one line for the subject and one for the scene, are read as well.
 */
export const Brief = z.preprocess(
  fromFirstForm,
  briefFields.refine(
    ({ subjects, place, exact_text }) => subjects.length + exact_text.length > 0 || place !== null,
    "shows nothing",
  ),
);
export type Brief = z.infer<typeof Brief>;

function fromFirstForm(value: unknown): unknown {
  if (typeof value !== "object" || value === null || "subjects" in value || !("subject" in value)) return value;
  const { subject, ...rest } = value;
  const scene = "scene" in value ? value.scene : null;
  return { ...rest, subjects: [{ what: subject }], place: "place" in value ? value.place : scene };
}

/** What a stored `brief` column says: the briefs of one turn, in order. Older rows hold a single one. */
export function parseBriefs(value: unknown): readonly Brief[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => Brief.safeParse(item).data ?? []);
}

/** What was kept back. `mark` is a shape that helps the person to recognise it and gives nothing away: "…4242". */
export type Withheld = { readonly kind: PrivateKind; readonly mark: string };

declare const screened: unique symbol;
/** Prompt text that went through the middle layer. Only the guard mints it; the drawer takes nothing else. */
export type SafePrompt = {
  readonly kind: "safe";
  readonly text: string;
  readonly withheld: readonly Withheld[];
  readonly [screened]: true;
};

/** Prompt text that waits for the person's answers. It cannot be drawn. */
export type AskedPrompt = {
  readonly kind: "asked";
  readonly text: string;
  readonly withheld: readonly Withheld[];
  readonly questions: readonly Question[];
};

export type Guarded =
  | {
      readonly kind: "guarded";
      readonly prompt: SafePrompt | AskedPrompt;
      readonly ledger: Ledger;
      readonly title: string;
      readonly altText: string;
    }
  | { readonly kind: "blocked"; readonly reason: "empty_brief" | "too_long" };

/** Why there is a revision: the chat model's brief, a change on the card, the same once more, a draft that is finished. */
export const promptReasons = ["brief", "edited", "again", "exact", "finished"] as const;
export type PromptReason = (typeof promptReasons)[number];

/** What was wished and the model cannot do: it draws without it, and the card says so. */
export const unmetWishes = ["transparent", "quality", "shape", "size"] as const;
export type UnmetWish = (typeof unmetWishes)[number];

/** How a prompt's pictures are asked for; stored with the revision. */
export const PromptSettings = z.object({
  count: z.int(),
  width: z.int(),
  height: z.int(),
  quality: z.enum(qualities),
  background: z.enum(backgrounds),
  format: z.enum(["png", "webp", "jpeg"]),
  model: z.string(),
  unmet: z.array(z.enum(unmetWishes)).default([]),
  /** Of a draft: how its picture was wished for. */
  full: z.object({ width: z.int(), height: z.int(), quality: z.enum(qualities) }).optional(),
  /** The draft that its pictures finish, where something was asked before they could be drawn. */
  draftId: z.string().optional(),
  /** The pictures that go along, the one that is changed first. */
  sourceIds: z.array(z.string()).optional(),
});
export type PromptSettings = z.infer<typeof PromptSettings>;

const WithheldList = z.array(z.object({ kind: z.enum(privateKinds), mark: z.string() }));

/** What a stored `withheld` column says. */
export function parseWithheld(value: unknown): readonly Withheld[] {
  return WithheldList.parse(value);
}
