// Things in the air, in space or under water: spread out, never on top of each other.
import type { Role } from "./cast.ts";
import { aspectOf, type Frame } from "./frame.ts";
import type { Box } from "./layout.ts";

const CANDIDATES = 40;

type Zone = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Boxes of everything that hangs in the air (or swims under water) and is not carried. */
export function placeAir(frame: Frame, cast: readonly Role[], ground: readonly Box[]): readonly Box[] {
  const open = frame.scene.place === "space" || frame.scene.place === "sky" || frame.scene.place === "underwater";
  const floating = cast.filter(
    (role) =>
      role.carrier === null &&
      (open ? frame.scene.place !== "underwater" || role.domain !== "ground" : role.domain === "sky"),
  );
  const alone = floating.length > 0 && !cast.some((role) => role.carrier === null && !floating.includes(role));
  const zone = zoneOf(frame, open || alone);
  const placed: Box[] = [];
  floating.forEach((role, rank) => {
    for (let copy = 0; copy < role.thing.count; copy++)
      placed.push(
        placeOne(frame, role, zone, [...ground, ...placed], {
          rank,
          copy,
          alone: open || alone,
          total: floating.length,
        }),
      );
  });
  return placed;
}

function zoneOf({ width, height, horizon, top, scene }: Frame, whole: boolean): Zone {
  const bottom =
    scene.place === "underwater"
      ? height * 0.84
      : whole
        ? horizon < height
          ? Math.max(horizon * 0.96, height * 0.6)
          : height * 0.86
        : horizon * 0.9;
  return { left: width * 0.06, right: width * 0.94, top, bottom: Math.min(bottom, height * 0.92) };
}

type Turn = { readonly rank: number; readonly copy: number; readonly alone: boolean; readonly total: number };

function placeOne(frame: Frame, role: Role, zone: Zone, placed: readonly Box[], turn: Turn): Box {
  const height = heightOf(frame, role, zone, turn);
  const width = height * aspectOf(role);
  const isHero = turn.alone && turn.rank === 0 && role.thing.count === 1;
  const spot = isHero
    ? heroSpot(frame, zone, width, height, turn.total)
    : freeSpot(frame, zone, width, height, placed, role.thing.drawing);
  return {
    thing: role.index,
    drawing: role.thing.drawing,
    name: role.thing.name,
    figure: role.figure,
    colour: role.thing.colour,
    ...spot,
    width,
    height,
    depth: CELESTIAL.test(role.thing.drawing) ? -100 : frame.horizon + 200 + height * 0.1,
    flip: role.thing.drawing !== "rocket" && !CELESTIAL.test(role.thing.drawing) && frame.random() < 0.5,
    tilt: 0,
    stands: "air",
  };
}

const CELESTIAL = /^(sun|full-moon|crescent-moon|star|ringed-planet|globe-.*|rainbow|milky-way|comet|sun-with-face)$/;

function heightOf(frame: Frame, role: Role, zone: Zone, { rank, alone, total }: Turn): number {
  const room = zone.bottom - zone.top;
  const count = role.thing.count;
  const crowd = count > 12 ? 0.3 : count > 6 ? 0.38 : count > 3 ? 0.5 : count > 1 ? 0.66 : 1;
  const size = Math.min(1.3, Math.max(0.35, role.size ** 0.45)) * role.thing.size ** 0.5;
  const share = alone
    ? rank === 0
      ? total > 1
        ? 0.56
        : 0.62
      : 0.34
    : CELESTIAL.test(role.thing.drawing)
      ? 0.34
      : 0.32 * size;
  const asked = room * share * crowd * (frame.scene.closeUp && rank === 0 ? 1.25 : 1);
  return Math.min(asked, (frame.width * 0.7 * (count > 1 ? 0.5 : 1)) / aspectOf(role));
}

function heroSpot(
  { width, random }: Frame,
  zone: Zone,
  w: number,
  h: number,
  total: number,
): { readonly x: number; readonly y: number } {
  const centre = total > 1 ? width * 0.38 : width * (0.5 + (random() - 0.5) * 0.08);
  const middle = total > 1 ? 0.62 : 0.5 + (random() - 0.5) * 0.06;
  const y = zone.top + (zone.bottom - zone.top) * middle - h / 2;
  return { x: Math.max(zone.left, centre - w / 2), y: Math.min(zone.bottom - h, Math.max(zone.top, y)) };
}

/** Of many random spots the one farthest from everything placed; moons and suns keep to the upper corners. */
function freeSpot(
  { random, width, height: frameHeight }: Frame,
  zone: Zone,
  w: number,
  h: number,
  placed: readonly Box[],
  drawing: string,
): { readonly x: number; readonly y: number } {
  const high = CELESTIAL.test(drawing) && zone.bottom < frameHeight * 0.8 ? 0.25 : 1;
  let best = { x: width / 2, y: zone.top };
  let farthest = Number.NEGATIVE_INFINITY;
  for (let tried = 0; tried < CANDIDATES; tried++) {
    const x = zone.left + random() * Math.max(1, zone.right - zone.left - w);
    const y = zone.top + random() * Math.max(1, (zone.bottom - zone.top - h) * high);
    const away = placed.reduce((near, box) => Math.min(near, gapBetween({ x, y, w, h }, box)), width / 3);
    const edge = CELESTIAL.test(drawing) ? Math.abs(x + w / 2 - width / 2) * 0.4 : 0;
    if (away + edge > farthest) [farthest, best] = [away + edge, { x, y }];
  }
  return best;
}

function gapBetween(
  spot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  box: Box,
): number {
  const dx = Math.max(box.x - spot.x - spot.w, spot.x - box.x - box.width);
  const dy = Math.max(box.y - spot.y - spot.h, spot.y - box.y - box.height);
  return Math.max(dx, dy);
}
