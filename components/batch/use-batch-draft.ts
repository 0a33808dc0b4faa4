"use client";

import { useState } from "react";
import { type Language, languages } from "#lib/preset/schema.ts";
import { type ReadyTemplate, tidy, variablesOf } from "#lib/template/rules.ts";
import { rowsMax } from "#lib/template/table/rules.ts";

// A batch that is being prepared: it survives a reload, in this browser only, until it is drawn.

export type BatchDraft = {
  readonly template: ReadyTemplate;
  readonly rows: readonly (readonly string[])[];
};

const key = "easel.batch";

function isDraft(value: unknown): value is BatchDraft {
  if (typeof value !== "object" || value === null || !("template" in value) || !("rows" in value)) return false;
  const { template, rows } = value;
  if (typeof template !== "object" || template === null || !("text" in template) || !("examples" in template)) {
    return false;
  }
  const isTable = Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every(isText));
  return (
    isText(template.text) &&
    isTable &&
    "name" in template &&
    isText(template.name) &&
    ["count", "aspect", "purpose"].every((field) => field in template)
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function load(): BatchDraft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isDraft(stored) ? stored : null;
  } catch {
    return null; // storage may be switched off, or hold what another version wrote
  }
}

function save(draft: BatchDraft | null) {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // Without storage it lives as long as the page.
  }
}

/** The same cells under the names of another text; what has no name there is gone. */
function moveRows(draft: BatchDraft, text: string): BatchDraft["rows"] {
  const before = variablesOf(draft.template.text);
  const after = variablesOf(text);
  return draft.rows.map((row) => after.map((name) => row[before.indexOf(name)] ?? ""));
}

export function useBatchDraft(start: ReadyTemplate | null, otherwise: ReadyTemplate) {
  const [draft, setDraft] = useState<BatchDraft>(() => {
    const stored = load();
    if (stored && (start === null || stored.template.id === start.id)) return stored;
    return { template: start ?? otherwise, rows: [] };
  });

  function change(next: BatchDraft) {
    save(next);
    setDraft(next);
  }

  return {
    draft,
    names: variablesOf(draft.template.text),
    choose: (template: ReadyTemplate) => change({ template, rows: moveRows(draft, template.text) }),
    rewrite: (text: string) => change({ template: { ...draft.template, text }, rows: moveRows(draft, text) }),
    set: (use: Partial<Pick<ReadyTemplate, "count" | "aspect">>) =>
      change({ ...draft, template: { ...draft.template, ...use } }),
    fill: (rows: BatchDraft["rows"]) => change({ ...draft, rows: rows.slice(0, rowsMax) }),
    write: (at: number, column: number, value: string) =>
      change({
        ...draft,
        rows: draft.rows.map((row, index) =>
          index === at ? row.map((cell, c) => (c === column ? value : cell)) : row,
        ),
      }),
    remove: (at: number) => change({ ...draft, rows: draft.rows.filter((_, index) => index !== at) }),
    add: (columns: number) => change({ ...draft, rows: [...draft.rows, Array.from({ length: columns }, () => "")] }),
    forget: () => save(null),
  };
}

/** The language that a text is in: what its brief will say. */
export function languageOf(text: string): Language {
  const [english, chinese] = languages;
  return /\p{Script=Han}/u.test(text) ? chinese : english;
}

/** What the server is given: cells without the blanks around them. */
export function tidyRows(rows: BatchDraft["rows"]): string[][] {
  return rows.map((row) => row.map(tidy));
}
