"use client";

import { useState } from "react";
import {
  addRow,
  type BatchAsked,
  type BatchDraft,
  cellsOf,
  fillRows,
  readDraft,
  removeRow,
  writeCell,
} from "#lib/batch/draft/rules.ts";
import { type Language, languages } from "#lib/preset/schema.ts";
import { type ReadyTemplate, tidy, variablesOf } from "#lib/template/rules.ts";
import { useFacts } from "../studio/store.ts";
import { placeOfFacts } from "../workspaces/place.ts";

// A batch that is being prepared: it survives a reload, in this browser and for this person and workspace only, until it is drawn.

const prefix = "easel.batch.";

function load(key: string): BatchDraft | null {
  try {
    return readDraft(JSON.parse(localStorage.getItem(key) ?? "null"));
  } catch {
    return null; // storage may be switched off, or hold what another version wrote
  }
}

function save(key: string, draft: BatchDraft | null) {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // Without storage it lives as long as the page.
  }
}

export function useBatchDraft(start: ReadyTemplate | null, otherwise: ReadyTemplate) {
  const key = prefix + placeOfFacts(useFacts());
  const [draft, setDraft] = useState<BatchDraft>(() => {
    const stored = load(key) ?? { template: otherwise, rows: [], asked: null };
    return start && start.id !== stored.template.id ? { ...stored, template: start } : stored;
  });

  function change(next: BatchDraft) {
    save(key, next);
    setDraft(next);
  }

  return {
    draft,
    names: variablesOf(draft.template.text),
    rows: cellsOf(draft),
    choose: (template: ReadyTemplate) => change({ ...draft, template }),
    rewrite: (text: string) => change({ ...draft, template: { ...draft.template, text } }),
    set: (use: Partial<Pick<ReadyTemplate, "count" | "aspect">>) =>
      change({ ...draft, template: { ...draft.template, ...use } }),
    fill: (rows: readonly (readonly string[])[]) => change(fillRows(draft, rows)),
    write: (at: number, name: string, value: string) => change(writeCell(draft, at, name, value)),
    remove: (at: number) => change(removeRow(draft, at)),
    add: () => change(addRow(draft)),
    /** Beside what is changed while the answer is awaited, maybe in a window that was opened anew. */
    keepAsked: (asked: BatchAsked | null) => {
      save(key, { ...(load(key) ?? draft), asked });
      setDraft((now) => ({ ...now, asked }));
    },
    forget: () => save(key, null),
  };
}

/** The language that a text is in: what its brief will say. */
export function languageOf(text: string): Language {
  const [english, chinese] = languages;
  return /\p{Script=Han}/u.test(text) ? chinese : english;
}

/** What the server is given: cells without the blanks around them. */
export function tidyRows(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map(tidy));
}
