import type { Language } from "../preset/schema.ts";
import {
  type GivenTemplate,
  type OwnTemplate,
  type TemplateText,
  type TemplateUse,
  templateLengthMax,
  variablesMax,
} from "./schema.ts";

// Texts with {variables}: reading, checking and filling them.

/** A name in braces, also in the wide ones of Chinese keyboards. */
const variable = /[{｛]\s{0,3}([\p{L}\p{N}](?:[\p{L}\p{N} _-]{0,38}[\p{L}\p{N}])?)\s{0,3}[}｝]/gu;

/** The names in a text, each once, in their order. */
export function variablesOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(variable), (found) => found[1] ?? ""))];
}

export type TextProblem = "empty" | "too_long" | "too_many_variables" | "brace";

/** What is wrong with a template's text; null when it can be used. Without variables it is a sentence, and may be one. */
export function findTextProblem(text: string): TextProblem | null {
  if (text.trim() === "") return "empty";
  if (text.length > templateLengthMax.text) return "too_long";
  if (variablesOf(text).length > variablesMax) return "too_many_variables";
  return /[{}｛｝]/u.test(text.replace(variable, "")) ? "brace" : null;
}

export const valueProblems = ["missing", "too_long", "unknown"] as const;
export type ValueProblem = (typeof valueProblems)[number];
export type ValueFault = { readonly name: string; readonly problem: ValueProblem };

/** By own names alone: `constructor` is a name like any other. */
function valueFor(values: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(values, name) ? tidy(values[name] ?? "") : "";
}

/** What keeps these values from filling the text. */
export function checkValues(text: string, values: Readonly<Record<string, string>>): readonly ValueFault[] {
  const names = variablesOf(text);
  const faults = names.flatMap((name): readonly ValueFault[] => {
    const value = valueFor(values, name);
    if (value === "") return [{ name, problem: "missing" }];
    return value.length > templateLengthMax.value ? [{ name, problem: "too_long" }] : [];
  });
  const unknown = Object.keys(values).filter((name) => !names.includes(name));
  return [...faults, ...unknown.map((name): ValueFault => ({ name, problem: "unknown" }))];
}

/** The text with its values in; what has none stays as it is, in its braces. Values are not read for variables again. */
export function fillTemplate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(variable, (whole, name: string) => valueFor(values, name) || whole);
}

/** A value is part of a sentence: it has one line. */
export function tidy(value: string): string {
  return value.replace(/\s+/gu, " ").trim();
}

const quoted = /["“”]([^"“”\n]{1,200})["“”]|「([^「」\n]{1,200})」|『([^『』\n]{1,200})』/gu;

/**
 * A filled text as the parts of a brief: words in quotation marks are to be readable in the picture, and are written
 * once, where a brief keeps them.
 */
export function splitFilled(filled: string): { readonly subject: string; readonly exactText: readonly string[] } {
  const exactText = Array.from(filled.matchAll(quoted), ([, one, two, three]) => (one ?? two ?? three ?? "").trim());
  const subject = tidy(filled.replace(quoted, "")).replace(/\s{1,3}([,.，。;；])/gu, "$1");
  return { subject, exactText: [...new Set(exactText.filter((text) => text !== ""))] };
}

/** A template in one language, ready to be filled; an own one has no examples. */
export type ReadyTemplate = TemplateUse & TemplateText & { readonly id: string; readonly name: string };

export function readyGiven(
  { id, name, body, purpose, aspect, count }: GivenTemplate,
  language: Language,
): ReadyTemplate {
  return { id, name: name[language], purpose, aspect, count, ...body[language] };
}

export function readyOwn(template: OwnTemplate): ReadyTemplate {
  return { ...template, examples: {} };
}
