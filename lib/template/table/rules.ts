import { tidy } from "../rules.ts";

// A table that was copied from a spreadsheet, or saved by one: rows of cells, and which cell is which variable.

export const rowsMax = 50;
const columnsMax = 40;
const linesLooked = 20;
export const tableLengthMax = 100_000; // UTF-16 code units of what may be pasted

type Cells = readonly (readonly string[])[];

/**
 * Tabs as they come from the clipboard, or commas or semicolons as they come from a file. Quoted cells may hold all of
 * them. Where one column is wanted, a comma is a part of the value.
 */
export function parseTable(text: string, columnsWanted: number): Cells {
  const source = text
    .slice(0, tableLengthMax)
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n");
  const separator = findSeparator(source, columnsWanted);
  return splitCells(source, separator, true) ?? splitCells(source, separator, false) ?? [];
}

/** What stands in every line, and most often; what is in quotation marks separates nothing. */
function findSeparator(source: string, columnsWanted: number): string | null {
  const lines = source
    .replace(/"[^"]*"/gu, "")
    .split("\n", linesLooked)
    .filter((line) => line !== "");
  if (lines.some((line) => line.includes("\t"))) return "\t";
  if (columnsWanted < 2) return null;
  const [semicolons = 0, commas = 0] = [";", ","].map((mark) =>
    Math.min(...lines.map((line) => line.split(mark).length)),
  );
  return semicolons > commas ? ";" : ",";
}

/** Null when a quoted cell never ends: then quotes are marks like others. */
function splitCells(source: string, separator: string | null, hasQuotes: boolean): Cells | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    if (row.length < columnsMax) row.push(tidy(cell));
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some((one) => one !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? "";
    if (isQuoted && character === '"' && source[at + 1] === '"') cell += source[at++];
    else if (isQuoted && character === '"') isQuoted = false;
    else if (isQuoted) cell += character;
    else if (hasQuotes && character === '"' && cell.trim() === "") isQuoted = true;
    else if (character === separator) endCell();
    else if (character === "\n") endRow();
    else cell += character;
  }
  endRow();
  return isQuoted ? null : rows;
}

export type BatchTable = {
  /** One value for each variable, in the order of the variables; "" where the table has none. */
  readonly rows: readonly (readonly string[])[];
  /** Columns whose name is no variable. */
  readonly ignored: readonly string[];
  /** Variables that no column is for. */
  readonly absent: readonly string[];
  /** Rows beyond the most that one batch may have. */
  readonly left: number;
};

/** Whether the first row looks like names rather than values. */
export function hasHeader(cells: Cells, names: readonly string[]): boolean {
  const known = new Set(names.map(plain));
  return (cells[0] ?? []).some((cell) => known.has(plain(cell)));
}

/** With a header its names decide which column is which variable; without one their order does. */
export function readTable(cells: Cells, names: readonly string[], isHeaded: boolean): BatchTable {
  const header = isHeaded ? (cells[0] ?? []).map(plain) : names.map(plain);
  const values = isHeaded ? cells.slice(1) : cells;
  const columns = names.map((name) => header.indexOf(plain(name)));
  const known = new Set(names.map(plain));
  return {
    rows: values.slice(0, rowsMax).map((row) => columns.map((column) => row[column] ?? "")),
    ignored: isHeaded ? (cells[0] ?? []).filter((name) => name !== "" && !known.has(plain(name))) : [],
    absent: names.filter((_, at) => columns[at] === -1),
    left: Math.max(0, values.length - rowsMax),
  };
}

/** "Time of day", "{time_of_day}" and "time-of-day" are one name. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[{}\s_-]/gu, "");
}
