// What a case claims about a picture: each claim answers null when it holds, else what is wrong.
import type { DescribedObject, PictureDescription } from "#lib/engine/illustrator/compose/description.ts";
import { passesFor } from "./test-colours.ts";
import { outside, type Span, spanOf, visibleShare, widestGap } from "./test-geometry.ts";
import type { Noun } from "./test-nouns.ts";

export type Claim = (picture: PictureDescription) => string | null;
export type Case = { readonly prompt: string; readonly claims: readonly Claim[] };

/** A noun, or a noun in a colour. */
export type Ref = Noun | { readonly noun: Noun; readonly colour: string };

const nounOf = (ref: Ref): Noun => ("noun" in ref ? ref.noun : ref);
const labelOf = (ref: Ref): string => ("noun" in ref ? `${ref.colour} ${ref.noun.one}` : ref.one);

function matches(object: DescribedObject, ref: Ref): boolean {
  if (!nounOf(ref).drawing.test(object.drawing)) return false;
  return !("noun" in ref) || isTone(object, ref.colour);
}

const isTone = (object: DescribedObject, colour: string): boolean =>
  (object.tone !== null && passesFor(object.tone, colour)) || object.drawing.startsWith(`${colour}-`);

const find = (picture: PictureDescription, ref: Ref): readonly DescribedObject[] =>
  picture.objects.filter((object) => matches(object, ref));

const boxesOf = (picture: PictureDescription, ref: Ref) => find(picture, ref).flatMap(({ boxes }) => boxes);

const VISIBLE_MIN = 0.75;

/** Exactly so many of them, all on the canvas. */
export const shows =
  (ref: Ref, count = 1): Claim =>
  (picture) => {
    const boxes = boxesOf(picture, ref);
    return boxes.length === count ? null : `${boxes.length} of ${labelOf(ref)}, not ${count}`;
  };

/** So many were asked for, however many are drawn. */
export const asks =
  (ref: Ref, count: number): Claim =>
  (picture) => {
    const asked = find(picture, ref).reduce((sum, object) => sum + object.count, 0);
    return asked === count ? null : `asked ${asked} of ${labelOf(ref)}, not ${count}`;
  };

/** Between so many and so many of them. */
export const showsAbout =
  (ref: Ref, least: number, most: number): Claim =>
  (picture) => {
    const { length } = boxesOf(picture, ref);
    return length >= least && length <= most ? null : `${length} of ${labelOf(ref)}, not ${least} to ${most}`;
  };

export const showsNone =
  (ref: Ref): Claim =>
  (picture) => {
    const { length } = boxesOf(picture, ref);
    return length === 0 ? null : `${length} of ${labelOf(ref)}, not none`;
  };

/** Nothing is drawn but these. */
export const onlyShows =
  (...refs: readonly Ref[]): Claim =>
  (picture) => {
    const other = picture.objects.find((object) => !refs.some((ref) => matches(object, ref)));
    return other ? `${other.name} (${other.drawing}) was not asked for` : null;
  };

export const coloured =
  (ref: Noun, colour: string): Claim =>
  (picture) => {
    const objects = find(picture, ref);
    if (objects.some((object) => isTone(object, colour))) return null;
    return `${ref.one} is ${objects.map(({ tone }) => tone).join("/") || "absent"}, not ${colour}`;
  };

export const hexed =
  (ref: Noun, hex: string): Claim =>
  (picture) =>
    find(picture, ref).some(({ colour }) => colour === hex) ? null : `${ref.one} is not ${hex}`;

export const bothColours =
  (ref: Noun, first: string, second: string): Claim =>
  (picture) => {
    const colours = find(picture, ref).flatMap((object) => object.colours);
    const has = (name: string) => colours.some((hex) => passesFor(hex, name));
    return has(first) && has(second) ? null : `${ref.one} is ${colours.join(" ")}, not ${first} and ${second}`;
  };

type Relating = (a: Span, b: Span, picture: PictureDescription) => boolean;

/** A relation of the whole of one kind to the whole of another. */
const relation =
  (word: string, holds: Relating) =>
  (a: Ref, b: Ref): Claim =>
  (picture) => {
    const [first, second] = [boxesOf(picture, a), boxesOf(picture, b)];
    if (first.length === 0 || second.length === 0) return `${labelOf(first.length === 0 ? a : b)} is missing`;
    return holds(spanOf(first), spanOf(second), picture) ? null : `${labelOf(a)} is not ${word} ${labelOf(b)}`;
  };

const overlapX = (a: Span, b: Span): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
const overlapY = (a: Span, b: Span): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

export const leftOf = relation("left of", (a, b) => a.right <= b.left + Math.min(a.width, b.width) * 0.1);
export const rightOf = relation("right of", (a, b) => b.right <= a.left + Math.min(a.width, b.width) * 0.1);
export const above = relation(
  "above",
  (a, b) => a.bottom <= b.top + Math.min(a.height, b.height) * 0.1 && Math.abs(a.cx - b.cx) < (a.width + b.width) / 2,
);
/** Somewhere higher up, whatever is under it. */
export const higherThan = relation("higher than", (a, b) => a.bottom < b.bottom && a.cy < b.cy);
/** Nearer to us: lower in the picture and not hidden by the other. */
export const nearerThan = relation("nearer than", (a, b) => a.bottom > b.bottom);
export const below = (a: Ref, b: Ref): Claim => above(b, a);
export const on = relation("on", (a, b) => {
  const over = a.bottom >= b.top - b.height * 0.06 && a.bottom <= b.top + b.height * 0.72;
  const ground = b.width > 0 && a.bottom > b.top && a.bottom <= b.bottom + 1;
  return (over || ground) && a.cx > b.left && a.cx < b.right;
});
export const under = relation(
  "under",
  (a, b) =>
    a.cx > b.left - b.width * 0.05 && a.cx < b.right + b.width * 0.05 && a.top > b.top + b.height * 0.2 && a.cy > b.cy,
);
export const inFrontOf =
  (a: Ref, b: Ref): Claim =>
  (picture) => {
    const [first, second] = [boxesOf(picture, a), boxesOf(picture, b)];
    if (first.length === 0 || second.length === 0) return `${labelOf(first.length === 0 ? a : b)} is missing`;
    const [front, back] = [spanOf(first), spanOf(second)];
    const nearer = Math.min(...first.map(({ layer }) => layer)) > Math.min(...second.map(({ layer }) => layer));
    const near = overlapX(front, back) > -Math.min(front.width, back.width) * 0.15;
    return nearer && front.bottom > back.bottom && near ? null : `${labelOf(a)} is not in front of ${labelOf(b)}`;
  };
export const behind = (a: Ref, b: Ref): Claim => inFrontOf(b, a);
export const beside = relation("beside", (a, b) => {
  const gap = -overlapX(a, b);
  return gap > -Math.min(a.width, b.width) * 0.2 && gap < Math.max(a.width, b.width) * 0.8 && overlapY(a, b) > 0;
});
export const inside = relation("inside", (a, b) => {
  const across = a.cx > b.left && a.cx < b.right;
  return across && a.bottom > b.top && a.cy < b.bottom && a.bottom < b.bottom + b.height * 0.3;
});
export const between =
  (a: Ref, b: Ref, c: Ref = b): Claim =>
  (picture) => {
    const middle = boxesOf(picture, a);
    const ends = b === c ? boxesOf(picture, b) : [...boxesOf(picture, b), ...boxesOf(picture, c)];
    if (middle.length === 0 || ends.length < 2) return "somebody is missing";
    const { cx } = spanOf(middle);
    const centres = ends.map(({ x, width }) => x + width / 2);
    return Math.min(...centres) < cx && cx < Math.max(...centres) ? null : `${labelOf(a)} is not between`;
  };
export const around =
  (a: Ref, b: Ref): Claim =>
  (picture) => {
    const [ring, middle] = [boxesOf(picture, a), boxesOf(picture, b)];
    if (ring.length < 2 || middle.length === 0) return `only ${ring.length} of ${labelOf(a)} around`;
    const centre = spanOf(middle);
    const sides = ring.map(({ x, width }) => x + width / 2 - centre.cx);
    return Math.min(...sides) < -centre.width * 0.25 && Math.max(...sides) > centre.width * 0.25
      ? null
      : `${labelOf(a)} do not surround ${labelOf(b)}`;
  };
/** Touching, as what is worn, held or ridden does. */
export const touching = relation(
  "touching",
  (a, b) => overlapX(a, b) > -b.width * 0.35 && overlapY(a, b) > -b.height * 0.9,
);
export const bigger = relation("bigger than", (a, b) => a.height * a.width > b.height * b.width * 1.15);

type Region =
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "centre"
  | "corner"
  | "top left"
  | "top right"
  | "bottom left"
  | "bottom right";

export const placedAt =
  (ref: Ref, region: Region): Claim =>
  (picture) => {
    const boxes = boxesOf(picture, ref);
    if (boxes.length === 0) return `${labelOf(ref)} is missing`;
    const { cx, cy } = spanOf(boxes);
    const [x, y] = [cx / picture.width, cy / picture.height];
    const holds = region.split(" ").every((word) => {
      if (word === "left") return x < 0.45;
      if (word === "right") return x > 0.55;
      if (word === "top") return y < 0.48;
      if (word === "bottom") return y > 0.52;
      if (word === "corner") return Math.abs(x - 0.5) > 0.18 && Math.abs(y - 0.5) > 0.1;
      return Math.abs(x - 0.5) < 0.12;
    });
    return holds ? null : `${labelOf(ref)} is at ${x.toFixed(2)}, ${y.toFixed(2)}, not ${region}`;
  };

export const inARow =
  (ref: Ref): Claim =>
  (picture) => {
    const boxes = boxesOf(picture, ref);
    const bottoms = boxes.map(({ y, height }) => y + height);
    const level = Math.max(...bottoms) - Math.min(...bottoms) <= picture.height * 0.03;
    const xs = boxes.map(({ x }) => x).toSorted((a, b) => a - b);
    const apart = xs.every((x, at) => at === 0 || x - (xs[at - 1] ?? 0) > (boxes[0]?.width ?? 0) * 0.6);
    return boxes.length > 1 && level && apart ? null : `${labelOf(ref)} stand in no row`;
  };
export const inACircle =
  (ref: Ref): Claim =>
  (picture) => {
    const boxes = boxesOf(picture, ref);
    return boxes.length >= 3 && widestGap(boxes) < 150 ? null : `${labelOf(ref)} form no circle`;
  };
export const stacked =
  (ref: Ref): Claim =>
  (picture) => {
    const boxes = boxesOf(picture, ref).toSorted((a, b) => a.y - b.y);
    const holds = boxes.every((box, at) => {
      const next = boxes[at + 1];
      if (!next) return true;
      const gap = next.y - (box.y + box.height);
      return (
        Math.abs(box.x + box.width / 2 - next.x - next.width / 2) < box.width * 0.4 && Math.abs(gap) < box.height * 0.5
      );
    });
    return boxes.length > 1 && holds ? null : `${labelOf(ref)} are not stacked`;
  };
export const looks =
  (ref: Ref, side: "left" | "right"): Claim =>
  (picture) => {
    const boxes = boxesOf(picture, ref);
    return boxes.length > 0 && boxes.every(({ faces }) => faces === side)
      ? null
      : `${labelOf(ref)} does not look ${side}`;
  };
export const looksAt =
  (a: Ref, b: Ref): Claim =>
  (picture) => {
    const [one, other] = [boxesOf(picture, a)[0], boxesOf(picture, b)[0]];
    if (!one || !other) return "somebody is missing";
    const side = one.x + one.width / 2 < other.x + other.width / 2 ? "right" : "left";
    return one.faces === side || one.faces === null ? null : `${labelOf(a)} looks away from ${labelOf(b)}`;
  };
export const does =
  (ref: Ref, action: string): Claim =>
  (picture) =>
    find(picture, ref).some((object) => object.action === action) ? null : `${labelOf(ref)} is not ${action}`;
export const withProp =
  (drawing: RegExp): Claim =>
  (picture) => {
    const drawn = [...picture.props, ...picture.objects].some((item) => drawing.test(item.drawing));
    return drawn ? null : `no ${drawing.source}`;
  };
/** Off the ground: the lowest edge well above the lower part of the picture. */
export const aloft =
  (ref: Ref): Claim =>
  (picture) => {
    const boxes = boxesOf(picture, ref);
    return boxes.length > 0 && boxes.every(({ y, height }) => y + height < picture.height * 0.8)
      ? null
      : `${labelOf(ref)} is on the ground`;
  };

export const setting =
  (wanted: Partial<Pick<PictureDescription, "place" | "time" | "weather" | "season" | "style" | "purpose">>): Claim =>
  (picture) => {
    const wrong = Object.entries(wanted).find(([key, value]) => picture[key as keyof typeof wanted] !== value);
    return wrong ? `${wrong[0]} is ${picture[wrong[0] as keyof typeof wanted]}, not ${wrong[1]}` : null;
  };

export const says =
  (...texts: readonly string[]): Claim =>
  ({ texts: set, textArea, width, height }) => {
    if (texts.join("|") !== set.join("|")) return `says ${set.join("|")}, not ${texts.join("|")}`;
    const fits =
      textArea && textArea.x >= 0 && textArea.x + textArea.width <= width && textArea.y + textArea.height <= height;
    return fits ? null : "has no room for its text";
  };

export const freeAt =
  (side: "left" | "right" | "top"): Claim =>
  (picture) => {
    const { width, height } = picture;
    const intrudes = picture.objects
      .flatMap(({ boxes }) => boxes)
      .some((box) => {
        if (side === "top") return box.y < height * 0.25;
        return side === "left" ? box.x < width * 0.3 : box.x + box.width > width * 0.7;
      });
    return intrudes ? `the ${side} is not free` : null;
  };
export const fills =
  (ref: Ref, least: number, most = 2): Claim =>
  (picture) => {
    const boxes = boxesOf(picture, ref);
    const share = Math.max(...boxes.map((box) => Math.max(box.width / picture.width, box.height / picture.height)));
    return share >= least && share <= most ? null : `${labelOf(ref)} takes ${share.toFixed(2)} of the picture`;
  };

/** Whatever is asked: everything drawn stands on the canvas and can be seen. */
export const sound: Claim = (picture) => {
  for (const [index, object] of picture.objects.entries()) {
    if (object.boxes.length === 0) return `${object.name} is not drawn`;
    if (object.boxes[0]?.layer === -1) continue;
    if (picture.purpose !== "pattern" && outside(picture, object).length > 0) return `${object.name} leaves the canvas`;
    const share = visibleShare(picture, index);
    if (share < VISIBLE_MIN) return `${object.name} is ${Math.round(share * 100)} % visible`;
  }
  return null;
};
