// Things around a thing: an arc from side to side before it, the outer ones further back, so that all are seen.
import type { Role } from "./cast.ts";
import { aspectOf } from "./frame.ts";
import type { Box } from "./layout.ts";
import { makeBox } from "./make-box.ts";

type Ring = { readonly role: Role; readonly height: number };
type Middle = {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Boxes of a ring's copies about the boxes in the middle. */
export function placeRing({ role, height: asked }: Ring, boxes: readonly Box[], level: Box["stands"]): readonly Box[] {
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const middle = { x: (left + right) / 2, left, right, top, bottom };
  const flying = role.domain === "sky" || level === "air";
  const height = Math.min(asked, (bottom - top) * (role.thing.count > 8 ? 0.3 : role.thing.count > 4 ? 0.42 : 0.54));
  const place = flying ? circling(role, height, middle) : standing(role, height, middle);
  return Array.from({ length: role.thing.count }, (_, copy) => {
    const { x, base } = place(copy);
    const width = height * aspectOf(role);
    const depth = flying ? bottom + 1 : base;
    return makeBox(
      role,
      { x: x - width / 2, y: base - height, width, height, depth, stands: flying ? "air" : level },
      copy,
    );
  });
}

/** On the ground: an arc in front, wide enough for everybody. */
function standing(role: Role, height: number, { x, left, right, bottom }: Middle) {
  const width = height * aspectOf(role);
  const count = role.thing.count;
  const rx = Math.max((right - left) / 2 + width * 0.62, ((count - 1) * width * 1.08) / 2);
  const front = height * 0.6;
  return (copy: number): { readonly x: number; readonly base: number } => {
    const across = count === 1 ? 0 : (copy / (count - 1)) * 2 - 1;
    return { x: x + across * rx, base: bottom - height * 0.1 + front * Math.sqrt(1 - across * across) };
  };
}

/** In the air: a whole ellipse. */
function circling(role: Role, height: number, { x, left, right, top, bottom }: Middle) {
  const count = role.thing.count;
  const rx = (right - left) / 2 + height * aspectOf(role) * 0.7;
  const ry = (bottom - top) / 2 + height * 0.7;
  return (copy: number): { readonly x: number; readonly base: number } => {
    const angle = ((copy + 0.5) / count) * Math.PI * 2 + Math.PI / 2;
    return { x: x + Math.cos(angle) * rx, base: (top + bottom) / 2 + height / 2 + Math.sin(angle) * ry };
  };
}
