import type { Place } from "../masonry/rules.ts";

// A grid whose cells are all alike: where each one is follows from its number, however many there are.

export type CellShape = {
  /** A cell is at least so wide, or as wide as two of them in a row can be. */
  readonly leastPx: number;
  readonly gapPx: number;
  readonly rowGapPx: number;
  /** Room for words below the square of the picture. */
  readonly belowPx: number;
};

export type Cells = { readonly columns: number; readonly widthPx: number; readonly shape: CellShape };

const widestShare = 0.44; // of the grid: also a narrow one has two columns

export function layCells(widthPx: number, shape: CellShape): Cells {
  const { leastPx, gapPx } = shape;
  const least = Math.min(leastPx, widthPx * widestShare);
  const columns = Math.max(1, Math.floor((widthPx + gapPx) / (least + gapPx)));
  return { columns, widthPx: (widthPx - gapPx * (columns - 1)) / columns, shape };
}

function rowPx({ widthPx, shape }: Cells): number {
  return widthPx + shape.belowPx + shape.rowGapPx;
}

export function placeOfCell(cells: Cells, at: number): Place {
  const { columns, widthPx, shape } = cells;
  return {
    left: (at % columns) * (widthPx + shape.gapPx),
    top: Math.floor(at / columns) * rowPx(cells),
    width: widthPx,
    height: widthPx + shape.belowPx,
  };
}

export function heightOfCells(cells: Cells, count: number): number {
  return Math.max(0, Math.ceil(count / cells.columns) * rowPx(cells) - cells.shape.rowGapPx);
}

/** The numbers of the cells that touch a window, and those named, in their order. */
export function cellsInSight(
  cells: Cells,
  count: number,
  { fromPx, toPx }: { readonly fromPx: number; readonly toPx: number },
  always: readonly number[],
): readonly number[] {
  const row = rowPx(cells);
  const first = Math.max(0, Math.floor(fromPx / row) * cells.columns);
  const end = Math.min(count, Math.max(0, Math.ceil(toPx / row)) * cells.columns);
  const seen = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  const others = always.filter((at) => at >= 0 && at < count && (at < first || at >= end));
  return [...new Set([...seen, ...others])].sort((a, b) => a - b);
}
