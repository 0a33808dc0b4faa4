// Where each picture goes, from stored sizes alone. Nothing is measured but the width of the gallery, and even that is
// not needed for the first screen: the server sends the places as CSS.

export type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Masonry = { readonly places: readonly Place[]; readonly height: number };

export const shapes = ["masonry", "square"] as const;
/** How a person wants the gallery: pictures whole or cropped to squares, and from 1, small, to 5. */
export type Look = {
  readonly shape: (typeof shapes)[number];
  readonly size: number;
  /** Whether the pictures of a day lie by their time, or by their conversations. */
  readonly order: (typeof orders)[number];
  /** Whether each version of a picture has a place of its own, or the newest stands for all. */
  readonly versions: (typeof versionsShown)[number];
};
export const orders = ["time", "conversation"] as const;
export const versionsShown = ["each", "stacked"] as const;
export const usualLook: Look = { shape: "masonry", size: 3, order: "time", versions: "each" };

export const gapPx = 8;
/** The line over a day's pictures. */
export const headingPx = 40;
/** The line over a conversation's. */
export const groupPx = 32;

/** From a gallery this wide on (CSS pixels), columns are about so wide. */
const steps = [
  { fromPx: 0, columnPx: 150 },
  { fromPx: 500, columnPx: 176 },
  { fromPx: 900, columnPx: 240 },
  { fromPx: 1_500, columnPx: 290 },
] as const;
/** By size: how much wider than usual a column is. */
const scales = [0.5, 0.7, 1, 1.45, 2.1] as const;
export const sizeMax = scales.length;
const ratioMax = 3; // longer pictures are cropped in the gallery

// In choosing the shortest column a gap counts as this share of a column: the choice then depends on the pictures and
// the number of columns only, and is the same for the server, which does not know the width.
const gapShare = gapPx / 240;

/** As a cookie has it: "square-4", "masonry-3-conversation", "square-4-time-stacked". What makes no sense is the usual. */
export function parseLook(text: string | undefined): Look {
  const [name, size, by = usualLook.order, kept = usualLook.versions] = (text ?? "").split("-");
  const shape = shapes.find((one) => one === name);
  const order = orders.find((one) => one === by);
  const versions = versionsShown.find((one) => one === kept);
  const isKnown = Number(size) in scaleOf;
  return shape && order && versions && isKnown ? { shape, size: Number(size), order, versions } : usualLook;
}

export function formatLook({ shape, size, order, versions }: Look): string {
  if (versions !== usualLook.versions) return `${shape}-${size}-${order}-${versions}`;
  return order === usualLook.order ? `${shape}-${size}` : `${shape}-${size}-${order}`;
}

const scaleOf: Readonly<Record<number, number>> = Object.fromEntries(scales.map((scale, at) => [at + 1, scale]));

/** How many columns a gallery of this width has. */
export function columnsFor(widthPx: number, size = usualLook.size): number {
  const columnPx = (steps.findLast((step) => widthPx >= step.fromPx)?.columnPx ?? steps[0].columnPx) * scaleFor(size);
  return Math.max(columnsMin(size), Math.floor((widthPx + gapPx) / (columnPx + gapPx)));
}

function scaleFor(size: number): number {
  return scaleOf[size] ?? 1;
}

function columnsMin(size: number): number {
  return size === sizeMax ? 1 : 2;
}

/** How wide a column of a gallery of this width is. */
export function columnPxFor(widthPx: number, columns: number): number {
  return (widthPx - gapPx * (columns - 1)) / columns;
}

/** A place in units of a column's width; `above` counts the gaps over it. */
type Cell = { readonly column: number; readonly top: number; readonly above: number; readonly height: number };

/** Each picture goes below the shortest column. `ratio` is width ÷ height. */
function layCells(ratios: readonly number[], columns: number, { shape }: Look): readonly Cell[] {
  const bottoms = Array.from({ length: columns }, () => ({ height: 0, count: 0, length: 0 }));
  return ratios.map((ratio) => {
    let column = 0;
    for (let at = 1; at < columns; at++) {
      if ((bottoms[at]?.length ?? 0) < (bottoms[column]?.length ?? 0)) column = at;
    }
    const bottom = bottoms[column] ?? { height: 0, count: 0, length: 0 };
    const height = shape === "square" ? 1 : 1 / Math.min(ratioMax, Math.max(1 / ratioMax, ratio));
    const cell = { column, top: bottom.height, above: bottom.count, height };
    bottom.height += height;
    bottom.count += 1;
    bottom.length = bottom.height + bottom.count * gapShare;
    return cell;
  });
}

/** Places in CSS pixels for a gallery of this inner width. */
export function layMasonry(ratios: readonly number[], widthPx: number, look = usualLook): Masonry {
  const columns = columnsFor(widthPx, look.size);
  const width = columnPxFor(widthPx, columns);
  let bottom = 0;
  const places = layCells(ratios, columns, look).map(({ column, top, above, height }) => {
    const place = {
      left: column * (width + gapPx),
      top: top * width + above * gapPx,
      width,
      height: height * width,
    };
    bottom = Math.max(bottom, place.top + place.height);
    return place;
  });
  return { places, height: bottom };
}

/** So many tiles come with the page itself: pictures are on their way before any script is. */
export const firstScreenCount = 16;
const columnsMax = 12; // the first screen of a wider gallery waits for the browser

/** The narrowest gallery with each number of columns, widening. */
function widthsOf(size: number): readonly { readonly columns: number; readonly fromPx: number }[] {
  const edges = steps.flatMap(({ fromPx, columnPx }) => [
    fromPx,
    ...Array.from({ length: columnsMax + 1 }, (_, at) => (at + 1) * (columnPx * scaleFor(size) + gapPx) - gapPx),
  ]);
  const widths: { columns: number; fromPx: number }[] = [];
  for (const fromPx of edges.sort((a, b) => a - b)) {
    const columns = columnsFor(fromPx, size);
    if (columns !== widths.at(-1)?.columns) widths.push({ columns, fromPx });
  }
  return widths.filter(({ columns }) => columns <= columnsMax);
}

/** Pictures that lie together, below lines of such a height. */
export type Group = { readonly headPx: number; readonly ratios: readonly number[] };

/** How much room the lines over a block's pictures take: its day, and its conversation where that is named. */
export function headOf({ heading, group }: { readonly heading: object | null; readonly group: object | null }): number {
  return (heading ? headingPx : 0) + (group ? groupPx : 0);
}

/**
 * The same places as CSS, for every width at once: container queries choose the number of columns, `calc` the rest.
 * The n-th tile is `[data-first="n"]`, within the n-th group, `[data-group="n"]`, of `[data-wall]`; the container is
 * named `gallery`.
 */
export function firstScreenCss(groups: readonly Group[], look = usualLook): string {
  const base =
    `[data-group]{top:var(--y)}[data-first]{left:calc(var(--c)*(var(--w) + ${gapPx}px));` +
    `top:calc(var(--t)*var(--w) + var(--a)*${gapPx}px);width:var(--w);height:calc(var(--h)*var(--w))}`;
  const queries = widthsOf(look.size).map(({ columns, fromPx }) => {
    const laid = groups.map(({ ratios }) => layCells(ratios, columns, look));
    const width = `--w:calc((100cqw - ${gapPx * (columns - 1)}px)/${columns});--y0:0px`;
    const starts = groups.slice(1).map((_, at) => `;--y${at + 1}:${startAfter(at, groups[at], laid[at] ?? [])}`);
    const tops = groups.map((_, at) => `[data-group="${at}"]{--y:var(--y${at})}`);
    const cells = laid
      .flat()
      .map(
        ({ column, top, above, height }, at) =>
          `[data-first="${at}"]{--c:${column};--t:${short(top)};--a:${above};--h:${short(height)}}`,
      );
    return `@container gallery (min-width:${fromPx}px){[data-wall]{${width}${starts.join("")}}${tops.join("")}${cells.join("")}}`;
  });
  return base + queries.join("");
}

/** Where the next group begins: below the longest column of this one. */
function startAfter(at: number, group: Group | undefined, cells: readonly Cell[]): string {
  const lowest = new Map(cells.map((cell) => [cell.column, cell]));
  const ends = [...lowest.values()].map(
    ({ top, above, height }) => `${short(top + height)}*var(--w) + ${above * gapPx}px`,
  );
  return `calc(var(--y${at}) + ${(group?.headPx ?? 0) + gapPx}px + max(${ends.join(",")}))`;
}

const short = (value: number): number => Number(value.toFixed(4));
