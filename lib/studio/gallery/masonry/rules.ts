// Where each picture goes, from stored sizes alone. Nothing is measured but the width of the gallery, and even that is
// not needed for the first screen: the server sends the places as CSS.

export type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Masonry = { readonly places: readonly Place[]; readonly height: number };

export const gapPx = 8;

/** From a gallery this wide on (CSS pixels), columns are about so wide. */
const steps = [
  { fromPx: 0, columnPx: 150 },
  { fromPx: 500, columnPx: 176 },
  { fromPx: 900, columnPx: 240 },
  { fromPx: 1_500, columnPx: 290 },
] as const;
const columnsMin = 2;
const ratioMax = 3; // longer pictures are cropped in the gallery

// In choosing the shortest column a gap counts as this share of a column: the choice then depends on the pictures and
// the number of columns only, and is the same for the server, which does not know the width.
const gapShare = gapPx / 240;

/** How many columns a gallery of this width has. */
export function columnsFor(widthPx: number): number {
  const columnPx = steps.findLast((step) => widthPx >= step.fromPx)?.columnPx ?? steps[0].columnPx;
  return Math.max(columnsMin, Math.floor((widthPx + gapPx) / (columnPx + gapPx)));
}

/** A place in units of a column's width; `above` counts the gaps over it. */
type Cell = { readonly column: number; readonly top: number; readonly above: number; readonly height: number };

/** Each picture goes below the shortest column. `ratio` is width ÷ height. */
function layCells(ratios: readonly number[], columns: number): readonly Cell[] {
  const bottoms = Array.from({ length: columns }, () => ({ height: 0, count: 0 }));
  return ratios.map((ratio) => {
    const lengths = bottoms.map((bottom) => bottom.height + bottom.count * gapShare);
    const column = lengths.indexOf(Math.min(...lengths));
    const bottom = bottoms[column] ?? { height: 0, count: 0 };
    const height = 1 / Math.min(ratioMax, Math.max(1 / ratioMax, ratio));
    bottoms[column] = { height: bottom.height + height, count: bottom.count + 1 };
    return { column, top: bottom.height, above: bottom.count, height };
  });
}

/** Places in CSS pixels for a gallery of this inner width. */
export function layMasonry(ratios: readonly number[], widthPx: number): Masonry {
  const columns = columnsFor(widthPx);
  const width = (widthPx - gapPx * (columns - 1)) / columns;
  const places = layCells(ratios, columns).map(({ column, top, above, height }) => ({
    left: column * (width + gapPx),
    top: top * width + above * gapPx,
    width,
    height: height * width,
  }));
  return { places, height: Math.max(0, ...places.map((place) => place.top + place.height)) };
}

/** So many tiles come with the page itself: pictures are on their way before any script is. */
export const firstScreenCount = 16;
const columnsMax = 9; // the first screen of a wider gallery waits for the browser

/** The narrowest gallery with each number of columns, widening. */
function widthsOf(): readonly { readonly columns: number; readonly fromPx: number }[] {
  const edges = steps.flatMap(({ fromPx, columnPx }) => [
    fromPx,
    ...Array.from({ length: columnsMax + 1 }, (_, at) => (at + 1) * (columnPx + gapPx) - gapPx),
  ]);
  const widths: { columns: number; fromPx: number }[] = [];
  for (const fromPx of edges.sort((a, b) => a - b)) {
    const columns = columnsFor(fromPx);
    if (columns !== widths.at(-1)?.columns) widths.push({ columns, fromPx });
  }
  return widths.filter(({ columns }) => columns <= columnsMax);
}

/**
 * The same places as CSS, for every width at once: container queries choose the number of columns, `calc` the rest.
 * The n-th tile is `[data-first="n"]` in a container named `gallery`.
 */
export function firstScreenCss(ratios: readonly number[]): string {
  const base =
    `[data-first]{left:calc(var(--c)*(var(--w) + ${gapPx}px));top:calc(var(--t)*var(--w) + var(--a)*${gapPx}px);` +
    "width:var(--w);height:calc(var(--h)*var(--w))}";
  const queries = widthsOf().map(({ columns, fromPx }) => {
    const width = `[data-first]{--w:calc((100cqw - ${gapPx * (columns - 1)}px)/${columns})}`;
    const cells = layCells(ratios, columns).map(
      ({ column, top, above, height }, at) =>
        `[data-first="${at}"]{--c:${column};--t:${short(top)};--a:${above};--h:${short(height)}}`,
    );
    return `@container gallery (min-width:${fromPx}px){${width}${cells.join("")}}`;
  });
  return base + queries.join("");
}

const short = (value: number): number => Number(value.toFixed(4));
