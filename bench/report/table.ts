import type { Figure, Unit } from "./figure.ts";
import { median, quantile } from "./statistics.ts";

/** One line of the result: medians, the 95th percentile of ours, and how many times the floor it is. */
export type Row = Readonly<{
  figure: string;
  unit: Unit;
  n: number;
  goal: number | null;
  ours: number;
  p95: number;
  floor: number | null;
  ratio: number | null;
  isMet: boolean | null;
}>;

export function toRow({ name, unit, goal, ours, floor }: Figure): Row {
  const middle = median(ours);
  const bare = floor.length > 0 ? median(floor) : null;
  return {
    figure: name,
    unit,
    n: ours.length,
    goal,
    ours: middle,
    p95: quantile(ours, 0.95),
    floor: bare,
    ratio: bare ? middle / bare : null,
    isMet: goal === null ? null : middle <= goal,
  };
}

function amount(value: number | null, unit: Unit): string {
  if (value === null) return "–";
  const digits = unit === "s" ? 2 : unit === "" ? 3 : value < 10 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

function cellsOf(row: Row): readonly string[] {
  return [
    row.figure,
    `${row.n}`,
    row.goal === null ? "–" : `≤ ${amount(row.goal, row.unit)}`,
    amount(row.ours, row.unit),
    amount(row.p95, row.unit),
    amount(row.floor, row.unit),
    row.ratio === null ? "–" : `${row.ratio.toFixed(2)}×`,
    row.isMet === null ? "" : row.isMet ? "met" : "missed",
  ];
}

const head = ["figure", "n", "goal", "Easel", "p95", "floor", "ratio", ""];

/** The rows as a Markdown table, aligned for the terminal as well. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const format = (line: readonly string[]) => {
    const cells = line.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 || column === head.length - 1 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${cells.join(" | ")} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 || column === head.length - 1 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  const [first = [], ...rest] = lines;
  return [format(first), format(rule), ...rest.map(format)].join("\n");
}
