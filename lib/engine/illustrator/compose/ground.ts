// Things that stand: a front row with the hero, a back row for what is large, more rows for crowds.
import { isLettered } from "#lib/engine/illustrator/vocabulary/facing.ts";
import type { Role } from "./cast.ts";
import { aspectOf, type Frame } from "./frame.ts";
import type { Box } from "./layout.ts";

type Item = { readonly role: Role; readonly height: number; readonly width: number; readonly back: boolean };

const BACK_FROM = 1.8;
const GAP = 0.04;

/** Boxes of everything that stands on the ground or floats on water and is not carried. */
export function placeGround(frame: Frame, cast: readonly Role[]): readonly Box[] {
  const roots = cast.filter((role) => role.carrier === null && standsHere(frame, role));
  const hero = heroOf(frame, roots);
  if (!hero) return [];
  const items = roots.flatMap((role) => itemsOf(frame, role, hero, roots, cast));
  const back = items.filter((item) => item.back);
  const front = items.filter((item) => !item.back);
  return front.length === 0
    ? placeRows(frame, back, roots)
    : [...placeBack(frame, back, front), ...placeRows(frame, front, roots)];
}

function standsHere(frame: Frame, role: Role): boolean {
  if (frame.scene.place === "space" || frame.scene.place === "sky") return false;
  if (frame.scene.place === "underwater") return role.domain !== "sky" && role.domain !== "water";
  return role.domain !== "sky";
}

/** The first thing named, unless it only shelters or backs another. */
function heroOf(frame: Frame, roots: readonly Role[]): Role | undefined {
  const backdrop = new Set(
    frame.scene.relations.filter(({ kind }) => ["under", "front", "beside"].includes(kind)).map(({ to }) => to),
  );
  return roots.find((role) => !backdrop.has(role.index)) ?? roots[0];
}

function itemsOf(frame: Frame, role: Role, hero: Role, roots: readonly Role[], cast: readonly Role[]): readonly Item[] {
  const sheltering = shelters(frame).has(role.index) && role !== hero ? 1.3 : 1;
  const height = heroHeight(frame, hero, roots, cast) * relative(role, hero) * sheltering;
  const count = role.thing.count;
  const shrink = count > 12 ? 0.42 : count > 6 ? 0.52 : count > 3 ? 0.64 : count > 1 ? 0.82 : 1;
  const limit = (frame.floor - frame.top) * 0.94;
  const tall = Math.min(height * (role === hero || roots.length > 1 ? shrink : 1), limit);
  const back = role !== hero && (role.size >= BACK_FROM || sheltering > 1);
  return Array.from({ length: count }, () => ({ role, height: tall, width: tall * aspectOf(role), back }));
}

/** Indices of things that others stand under. */
function shelters({ scene }: Frame): ReadonlySet<number> {
  return new Set(scene.relations.filter(({ kind }) => kind === "under").map(({ to }) => to));
}

function heroHeight(frame: Frame, hero: Role, roots: readonly Role[], cast: readonly Role[]): number {
  const room = frame.floor - frame.top;
  const share = frame.scene.closeUp
    ? 0.8
    : frame.scene.transparent || frame.scene.purpose === "icon" || frame.scene.purpose === "logo"
      ? 0.9
      : roots.length === 1
        ? 0.56
        : roots.length === 2
          ? 0.5
          : 0.44;
  const shelter = shelters(frame).size > 0 ? 0.8 : 1;
  const second = hero === cast[0] ? 1 : 0.6;
  const large = hero.size >= 1.8 ? 1.3 : 1;
  const wide = (frame.width * 0.72) / Math.max(0.3, aspectOf(hero));
  return Math.min(room * share * large * shelter * second * Math.min(1.15, Math.max(0.75, hero.thing.size)), wide);
}

/** Size beside the hero: true to nature, but damped so that nothing vanishes and nothing fills the sky. */
function relative(role: Role, hero: Role): number {
  if (role === hero) return 1;
  return Math.min(2, Math.max(0.42, (role.size / hero.size) ** 0.62));
}

function placeRows(frame: Frame, items: readonly Item[], roots: readonly Role[]): readonly Box[] {
  const ordered = inOrder(frame, items, roots);
  const perRow = ordered.length <= 4 ? ordered.length : Math.ceil(ordered.length / Math.ceil(ordered.length / 5));
  const rows: Item[][] = [];
  for (let at = 0; at < ordered.length; at += perRow) rows.push(ordered.slice(at, at + perRow));
  return rows.flatMap((row, index) => placeRow(frame, row, rows.length - 1 - index, index));
}

function placeRow(frame: Frame, row: readonly Item[], distance: number, index: number): readonly Box[] {
  const gap = frame.width * GAP;
  const room = frame.width * 0.9 - gap * (row.length - 1);
  const needed = row.reduce((sum, item) => sum + item.width, 0);
  const scale = Math.min(1, room / needed) * 0.88 ** distance;
  const baseline = frame.floor - distance * Math.min((frame.floor - frame.horizon) * 0.42, frame.height * 0.15);
  let x = (frame.width - needed * scale - gap * (row.length - 1)) / 2 + (index % 2 === 1 ? frame.width * 0.03 : 0);
  x += (frame.random() - 0.5) * Math.max(0, frame.width - needed * scale - gap * row.length) * 0.22;
  return row.map((item) => {
    const jitter = row.length > 1 ? (frame.random() - 0.5) * frame.height * 0.022 : 0;
    const box = boxOf(frame, item, x, baseline + jitter, scale);
    x += item.width * scale + gap;
    return box;
  });
}

function boxOf(frame: Frame, { role, width, height }: Item, x: number, baseline: number, scale: number): Box {
  const floats = role.domain === "water" && ["sea", "lake", "beach"].includes(frame.scene.place);
  const water = floats ? frame.horizon + (frame.height - frame.horizon) * 0.42 : baseline;
  const sink = floats ? height * scale * 0.06 : 0;
  return {
    thing: role.index,
    drawing: role.thing.drawing,
    name: role.thing.name,
    figure: role.figure,
    colour: role.thing.colour,
    x,
    y: water - height * scale + sink,
    width: width * scale,
    height: height * scale,
    depth: water,
    flip: frame.random() < 0.5 && !isLettered(role.thing.drawing),
    tilt: 0,
    stands: floats ? "water" : "ground",
  };
}

/** The back row: beside or behind the front row, never hidden by it. */
function placeBack(frame: Frame, back: readonly Item[], front: readonly Item[]): readonly Box[] {
  const baseline = frame.horizon + (frame.floor - frame.horizon) * 0.38;
  const frontWidth = front.reduce((sum, item) => sum + item.width, 0);
  return back.map((item, index) => {
    const side = back.length === 1 ? (frame.random() < 0.5 ? 0.27 : 0.73) : (index + 0.5) / back.length;
    const over = shelters(frame).has(item.role.index);
    const aside = over ? (side < 0.5 ? 0.38 : 0.62) : frontWidth > frame.width * 0.6 ? 0.5 : side;
    const scale = Math.min(
      1,
      (frame.width * (back.length === 1 ? 0.62 : 0.9 / back.length)) / item.width,
      (baseline - frame.top) / item.height,
    );
    const centre = Math.min(
      frame.width * 0.98 - (item.width * scale) / 2,
      Math.max(frame.width * 0.02 + (item.width * scale) / 2, aside * frame.width),
    );
    return boxOf(frame, item, centre - (item.width * scale) / 2, baseline + index * 3, scale);
  });
}

/** Left to right: what a relation says, otherwise the hero in the middle and the rest outward. */
function inOrder(frame: Frame, items: readonly Item[], roots: readonly Role[]): readonly Item[] {
  const rank = new Map(roots.map((role, at) => [role.index, at % 2 === 0 ? at : -at]));
  for (const { from, kind, to } of frame.scene.relations) {
    const target = rank.get(to) ?? 0;
    if (kind === "left") rank.set(from, target - 0.5);
    if (kind === "right") rank.set(from, target + 0.5);
    if (kind === "between") rank.set(from, 0);
  }
  const stated = frame.scene.relations.some(({ kind }) => kind === "left" || kind === "right");
  const mirror = stated || frame.random() < 0.5 ? 1 : -1;
  return items.toSorted((a, b) => mirror * ((rank.get(a.role.index) ?? 0) - (rank.get(b.role.index) ?? 0)));
}
