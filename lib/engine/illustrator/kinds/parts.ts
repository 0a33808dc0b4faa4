// One thing with its parts named: labels in two columns or rows, a thin line from each to its place.
import type { Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Box, Layout, Mark, Words } from "#lib/engine/illustrator/compose/layout.ts";
import type { Plan } from "#lib/engine/illustrator/parse/scene.ts";
import { boxIn, type Cell, type Spot, TINTS } from "./cells.ts";
import type { Kind } from "./kind.ts";
import { sheetTitle } from "./titles.ts";

type Parts = Extract<Plan, { kind: "parts" }>;
type Placed = { readonly label: string; readonly point: Spot; readonly plate: Cell };

const MARGIN = 40;

export const parts: Kind = {
  fits: ({ plan }) => plan?.kind === "parts",
  lay: ({ scene, cast, frame }): Layout => {
    const plan = scene.plan?.kind === "parts" ? scene.plan : null;
    const { words, top } = sheetTitle(scene.texts, plan?.title ?? null, frame);
    const [role] = cast;
    const boxes = role && plan ? [boxIn(role, artRoom(plan, frame, top))] : [];
    const placed = plan && boxes[0] ? placeLabels(plan, boxes[0], frame, top) : [];
    return {
      width: frame.width,
      height: frame.height,
      horizon: frame.height,
      type: null,
      scene,
      arrows: [],
      backdrop: "sheet",
      boxes,
      marks: placed.flatMap(leader),
      words: [...words, ...placed.map(labelWords)],
    };
  },
};

function artRoom({ sides }: Parts, { width, height }: Frame, top: number): Cell {
  const room = height - top - MARGIN;
  return sides === "columns"
    ? { x: width * 0.27, y: top + room * 0.03, width: width * 0.46, height: room * 0.94 }
    : { x: MARGIN, y: top + room * 0.3, width: width - MARGIN * 2, height: room * 0.4 };
}

function placeLabels(plan: Parts, box: Box, frame: Frame, top: number): readonly Placed[] {
  const points = plan.parts.map(({ label, x, y }) => ({
    label,
    point: { x: box.x + box.width * x, y: box.y + box.height * y },
  }));
  return plan.sides === "columns" ? inColumns(points, frame, top) : inRows(points, box, frame, top);
}

type Point = Pick<Placed, "label" | "point">;

/** Left and right columns, each in the order of the points' heights, so that no two lines cross. */
function inColumns(points: readonly Point[], { width, height }: Frame, top: number): readonly Placed[] {
  const ordered = points.toSorted((a, b) => a.point.x - b.point.x);
  const half = Math.ceil(ordered.length / 2);
  const column = (list: readonly Point[], left: number): readonly Placed[] => {
    const sorted = list.toSorted((a, b) => a.point.y - b.point.y);
    const slot = (height - top - MARGIN) / Math.max(1, sorted.length);
    const tall = Math.min(92, slot * 0.7);
    const wanted = sorted.map(({ point }) => point.y - tall / 2);
    const tops = spread(wanted, tall + 18, top, height - MARGIN - tall);
    return sorted.map((point, at) => ({
      ...point,
      plate: { x: left, y: tops[at] ?? top, width: width * 0.22, height: tall },
    }));
  };
  return [...column(ordered.slice(0, half), MARGIN), ...column(ordered.slice(half), width - MARGIN - width * 0.22)];
}

/** Positions near the wanted ones, at least `step` apart, within bounds. */
function spread(wanted: readonly number[], step: number, low: number, high: number): readonly number[] {
  const out = [...wanted];
  for (let at = 0; at < out.length; at++)
    out[at] = Math.max(low + at * step, out[at] ?? low, at > 0 ? (out[at - 1] ?? low) + step : low);
  for (let at = out.length - 1; at >= 0; at--)
    out[at] = Math.min(out[at] ?? high, at === out.length - 1 ? high : (out[at + 1] ?? high) - step);
  return out;
}

/** Above and below in turn, from left to right. */
function inRows(points: readonly Point[], box: Box, { width, height }: Frame, top: number): readonly Placed[] {
  const ordered = points.toSorted((a, b) => a.point.x - b.point.x);
  const slot = (width - MARGIN * 2) / (Math.ceil(ordered.length / 2) + 0.5);
  const tall = Math.min(76, height * 0.08);
  return [0, 1].flatMap((row) => {
    const list = ordered.filter((_, at) => at % 2 === row);
    const wide = slot * 0.86;
    const lefts = spread(
      list.map(({ point }) => point.x - wide / 2),
      slot * 0.9,
      MARGIN,
      width - MARGIN - wide,
    );
    const y = row === 0 ? Math.max(top, box.y - tall - 60) : Math.min(height - MARGIN - tall, box.y + box.height + 60);
    return list.map((point, at) => ({ ...point, plate: { x: lefts[at] ?? MARGIN, y, width: wide, height: tall } }));
  });
}

function leader({ point, plate }: Placed, at: number): readonly Mark[] {
  const [pale, strong] = TINTS[at % TINTS.length] ?? ["#ffffff", "#333333"];
  const beside = point.x > plate.x + plate.width || point.x < plate.x;
  const near = beside
    ? { x: point.x > plate.x ? plate.x + plate.width : plate.x, y: plate.y + plate.height / 2 }
    : { x: plate.x + plate.width / 2, y: point.y > plate.y ? plate.y + plate.height : plate.y };
  const { x, y, width, height } = plate;
  const card = `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${(height * 0.28).toFixed(1)}"`;
  return [
    {
      over: true,
      svg: `<path fill="none" stroke="${strong}" stroke-width="4.500" stroke-linecap="round" d="M${near.x.toFixed(1)} ${near.y.toFixed(1)}L${point.x.toFixed(1)} ${point.y.toFixed(1)}"/><circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="10" fill="#ffffff"/><circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="6.500" fill="${strong}"/>`,
    },
    {
      over: true,
      casts: true,
      svg: `${card} fill="${strong}"/><rect x="${(x + 4).toFixed(1)}" y="${(y + 4).toFixed(1)}" width="${(width - 8).toFixed(1)}" height="${(height - 8).toFixed(1)}" rx="${(height * 0.24).toFixed(1)}" fill="${pale}"/>`,
    },
  ];
}

const labelWords = ({ label, plate }: Placed): Words => ({
  text: label,
  role: "caption",
  left: plate.x + 14,
  top: plate.y + 6,
  width: plate.width - 28,
  height: plate.height - 12,
  sizeMax: 46,
});
