// Where boxes are and how much of them can be seen.
import type { Area, DescribedObject, PictureDescription } from "#lib/engine/illustrator/compose/description.ts";

export type Span = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly cx: number;
  readonly cy: number;
  readonly width: number;
  readonly height: number;
};

export function spanOf(areas: readonly Area[]): Span {
  const left = Math.min(...areas.map(({ x }) => x));
  const top = Math.min(...areas.map(({ y }) => y));
  const right = Math.max(...areas.map(({ x, width }) => x + width));
  const bottom = Math.max(...areas.map(({ y, height }) => y + height));
  return {
    left,
    right,
    top,
    bottom,
    cx: (left + right) / 2,
    cy: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

const EDGE = 0.012;

/** Boxes that leave the canvas by more than a hair. */
export function outside({ width, height }: PictureDescription, { boxes }: DescribedObject): readonly Area[] {
  return boxes.filter(
    (box) =>
      box.x < -width * EDGE ||
      box.y < -height * EDGE ||
      box.x + box.width > width * (1 + EDGE) ||
      box.y + box.height > height * (1 + EDGE),
  );
}

// Who touches, holds, shelters or contains another hides some of it by right.
const TOUCHING = new Set(["on", "in", "wearing", "holding", "riding", "under"]);
const SAMPLES = 14;
// Drawings do not fill their boxes: what covers is taken a little smaller.
const INSET = 0.1;

/** The smallest visible share among an object's boxes, 0 to 1. */
export function visibleShare(picture: PictureDescription, index: number): number {
  const object = picture.objects[index];
  if (!object) return 0;
  const coverers = picture.objects.flatMap((other, at) => (touches(picture, index, at) ? [] : other.boxes));
  return Math.min(
    ...object.boxes.map((box) =>
      shareOf(
        box,
        coverers.filter(({ layer }) => layer > box.layer),
      ),
    ),
  );
}

function touches({ relations, objects }: PictureDescription, a: number, b: number): boolean {
  if (a === b && objects[a]?.boxes.length === 1) return true;
  const direct = (x: number, y: number) =>
    relations.some(
      ({ from, to, kind }) => TOUCHING.has(kind) && ((from === x && to === y) || (from === y && to === x)),
    );
  const shared = relations.some(
    ({ from, to, kind }) =>
      TOUCHING.has(kind) && ((from === a && direct(to, b) && to !== b) || (to === a && direct(from, b) && from !== b)),
  );
  return direct(a, b) || shared;
}

function shareOf(box: Area, coverers: readonly Area[]): number {
  let seen = 0;
  for (let row = 0; row < SAMPLES; row++)
    for (let column = 0; column < SAMPLES; column++) {
      const x = box.x + ((column + 0.5) / SAMPLES) * box.width;
      const y = box.y + ((row + 0.5) / SAMPLES) * box.height;
      if (!coverers.some((cover) => covers(cover, x, y))) seen++;
    }
  return seen / (SAMPLES * SAMPLES);
}

/** Within the ellipse that fills a box a little inset. */
function covers({ x, y, width, height }: Area, px: number, py: number): boolean {
  const dx = (px - x - width / 2) / ((width / 2) * (1 - INSET));
  const dy = (py - y - height / 2) / ((height / 2) * (1 - INSET));
  return dx * dx + dy * dy < 1;
}

/** Largest gap in degrees between the directions from the middle to each box. */
export function widestGap(areas: readonly Area[]): number {
  const { cx, cy, width, height } = spanOf(areas);
  const angles = areas
    .map((box) => Math.atan2((box.y + box.height / 2 - cy) / height, (box.x + box.width / 2 - cx) / width))
    .toSorted((a, b) => a - b);
  const gaps = angles.map(
    (angle, at) => ((angles[at + 1] ?? (angles[0] ?? 0) + Math.PI * 2) - angle) * (180 / Math.PI),
  );
  return Math.max(...gaps);
}
