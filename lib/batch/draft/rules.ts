import { type ReadyTemplate, variablesOf } from "../../template/rules.ts";
import { rowsMax } from "../../template/table/rules.ts";
import type { DrawBatch } from "../schema.ts";

// A batch that is being prepared. Values are kept by their names, so that nothing that happens to the sentence or the
// template loses any: a name that comes back brings its column along.

export type BatchRow = Readonly<Record<string, string>>;

export type BatchIds = Pick<DrawBatch, "conversationId" | "messageId" | "turnId" | "replyId">;

/** What was sent, and under which ids. Kept until the server answers: asking again with these draws nothing twice. */
export type BatchAsked = { readonly ids: BatchIds; readonly wish: string };

export type BatchDraft = {
  readonly template: ReadyTemplate;
  readonly rows: readonly BatchRow[];
  readonly asked: BatchAsked | null;
};

type Cells = readonly (readonly string[])[];

const hiddenRowsMax = 150;

/** The rows that belong to the names of the sentence, and where they are kept. Those of another template wait unseen. */
function shownOf({ template, rows }: BatchDraft): readonly number[] {
  const names = variablesOf(template.text);
  return rows.flatMap((row, at) => {
    const isEmpty = Object.values(row).every((value) => value === "");
    return isEmpty || names.some((name) => Object.hasOwn(row, name)) ? [at] : [];
  });
}

/** The table as it is shown: a cell for each name, in the order of the sentence. */
export function cellsOf(draft: BatchDraft): Cells {
  const names = variablesOf(draft.template.text);
  const shown = shownOf(draft).map((at) => draft.rows[at] ?? {});
  return shown.map((row) => names.map((name) => (Object.hasOwn(row, name) ? (row[name] ?? "") : "")));
}

/** A pasted table takes the place of the rows that are shown. */
export function fillRows(draft: BatchDraft, cells: Cells): BatchDraft {
  const names = variablesOf(draft.template.text);
  const shown = new Set(shownOf(draft));
  const hidden = draft.rows.filter((_, at) => !shown.has(at)).slice(-hiddenRowsMax);
  const rows = cells
    .slice(0, rowsMax)
    .map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ""])));
  return { ...draft, rows: [...rows, ...hidden] };
}

/** `at` counts the rows that are shown. */
export function writeCell(draft: BatchDraft, at: number, name: string, value: string): BatchDraft {
  const place = shownOf(draft)[at];
  return { ...draft, rows: draft.rows.map((row, index) => (index === place ? { ...row, [name]: value } : row)) };
}

export function removeRow(draft: BatchDraft, at: number): BatchDraft {
  const place = shownOf(draft)[at];
  return { ...draft, rows: draft.rows.filter((_, index) => index !== place) };
}

export function addRow(draft: BatchDraft): BatchDraft {
  const names = variablesOf(draft.template.text);
  return { ...draft, rows: [...draft.rows, Object.fromEntries(names.map((name) => [name, ""]))] };
}

/** Whether what arrived in the box for tables is one, rather than a letter that somebody typed. */
export function isTable(text: string, inputType: string): boolean {
  if (text.trim() === "") return false;
  return /[\t\n\r]/.test(text) || inputType === "insertFromPaste" || inputType === "insertFromDrop";
}

/** What the browser kept; null when it is nothing that can be shown. */
export function readDraft(stored: unknown): BatchDraft | null {
  if (!isRecord(stored)) return null;
  const { template, rows, asked } = stored;
  if (!isTemplate(template) || !Array.isArray(rows) || !rows.every(isRow)) return null;
  return { template, rows, asked: isAsked(asked) ? asked : null };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRow(value: unknown): value is BatchRow {
  return isRecord(value) && Object.values(value).every((cell) => typeof cell === "string");
}

function isTemplate(value: unknown): value is ReadyTemplate {
  return (
    isRecord(value) &&
    ["id", "name", "text", "aspect", "purpose"].every((field) => typeof value[field] === "string") &&
    typeof value.count === "number" &&
    isRow(value.examples)
  );
}

function isAsked(value: unknown): value is BatchAsked {
  if (!isRecord(value) || typeof value.wish !== "string" || !isRecord(value.ids)) return false;
  const { ids } = value;
  return ["conversationId", "messageId", "turnId", "replyId"].every((field) => typeof ids[field] === "string");
}
