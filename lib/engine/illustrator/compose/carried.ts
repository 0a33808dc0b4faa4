// Things that others carry: on a surface, in a container, worn, held, ridden.
import type { Role } from "./cast.ts";
import { aspectOf, type Frame } from "./frame.ts";
import type { Box } from "./layout.ts";
import { makeBox as box } from "./make-box.ts";

/** Boxes of carried things; every carrier must already have its box, so carriers of carriers come first. */
export function placeCarried(frame: Frame, cast: readonly Role[], standing: readonly Box[]): readonly Box[] {
  const placed: Box[] = [];
  let waiting = cast.filter((role) => role.carrier !== null);
  for (let round = 0; waiting.length > 0 && round < 4; round++) {
    const next: Role[] = [];
    for (const role of waiting) {
      const carriers = [...standing, ...placed].filter((box) => box.thing === role.carrier?.index);
      if (carriers.length === 0) next.push(role);
      else placed.push(...placeOn(frame, role, carriers, cast));
    }
    waiting = next;
  }
  return placed;
}

function placeOn(frame: Frame, role: Role, carriers: readonly Box[], cast: readonly Role[]): readonly Box[] {
  const kind = role.carrier?.kind;
  if (kind === "wearing") return carriers.map((carrier) => wear(role, carrier));
  if (kind === "holding") return carriers.map((carrier) => hold(role, carrier));
  const mates = cast.filter(
    (other) =>
      other.carrier?.index === role.carrier?.index &&
      (other.carrier?.kind === "on" || other.carrier?.kind === "in" || other.carrier?.kind === "riding"),
  );
  // Two cats on two chairs: one each; three on one share it.
  const seats = carriers.slice(0, Math.max(1, Math.min(carriers.length, role.thing.count)));
  return seats.flatMap((carrier, seat) => {
    const count = Math.floor((role.thing.count + seat) / seats.length);
    return stand(frame, { ...role, thing: { ...role.thing, count } }, carrier, mates, cast);
  });
}

const HAT = /hat|cap|crown|helmet|ribbon|scarf$|headphone/;
const EYES = /glasses|goggles|mask/;

function wear(role: Role, carrier: Box): Box {
  const head = carrier.figure?.head ?? { x: 0.5, y: 0.04 };
  const headWidth = carrier.width * (carrier.figure?.headWidth ?? 0.5);
  const width = headWidth * (EYES.test(role.thing.drawing) ? 0.8 : HAT.test(role.thing.drawing) ? 0.72 : 0.8);
  const height = width / aspectOf(role);
  const eyes = carrier.y + carrier.height * 0.2 - height / 2;
  const neck = carrier.y + carrier.height * 0.4;
  const top = carrier.y + carrier.height * head.y - height * 0.62;
  const y = EYES.test(role.thing.drawing)
    ? eyes
    : role.thing.drawing === "scarf"
      ? neck
      : HAT.test(role.thing.drawing)
        ? top
        : carrier.y + carrier.height * 0.5;
  return box(role, {
    x: carrier.x + carrier.width * head.x - width / 2,
    y,
    width,
    height,
    depth: carrier.depth + 0.2,
    stands: "held",
  });
}

const ALOFT = /^(kite|balloon|umbrella|own:hot-air-balloon)$/;
const IN_FRONT = /book|laptop|cup|mug|gift|heart|basket|bouquet|camera|pizza|cake|ball|guitar|sign|bowl/;

function hold(role: Role, carrier: Box): Box {
  const aspect = aspectOf(role);
  const long = role.size >= 1.5;
  const share = long ? 0.62 : Math.min(0.5, Math.max(0.3, 0.42 * (role.size / 0.5) ** 0.25));
  const height = Math.min(carrier.height * share, (carrier.width * 0.75) / Math.min(aspect, 2));
  const width = height * aspect;
  if (ALOFT.test(role.thing.drawing)) return holdAloft(role, carrier, aspect);
  // A whole animal has no chest to hold things to: they lie before its nose. The set's animals look left.
  if (carrier.figure?.chest === null) {
    const side = carrier.flip ? carrier.x + carrier.width + width * 0.05 : carrier.x - width * 1.05;
    return box(role, {
      x: Math.max(4, side),
      y: carrier.y + carrier.height - height,
      width,
      height,
      depth: carrier.depth + 0.3,
      stands: "ground",
    });
  }
  const front = IN_FRONT.test(role.thing.drawing);
  const chest = carrier.figure?.chest ?? { x: 0.5, y: 0.75 };
  const centre = carrier.x + carrier.width * (front ? chest.x : 0.86);
  const middle = carrier.y + carrier.height * (front ? chest.y : 0.7);
  const y = long ? carrier.y + carrier.height - height : middle - height / 2;
  return box(role, { x: centre - width / 2, y, width, height, depth: carrier.depth + 0.3, stands: "held" });
}

/** A kite or balloon on its string, an umbrella over the head. */
function holdAloft(role: Role, carrier: Box, aspect: number): Box {
  const roof = role.thing.drawing === "umbrella";
  const height = carrier.height * (roof ? 0.8 : 0.5);
  const hand = {
    x: carrier.x + carrier.width * (roof ? 0.74 : 0.86),
    y: carrier.y + carrier.height * (roof ? 0.52 : 0.68),
  };
  if (roof) {
    return box(role, {
      x: hand.x - height * aspect * 0.5,
      y: hand.y - height,
      width: height * aspect,
      height,
      depth: carrier.depth + 0.3,
      stands: "held",
    });
  }
  const x = carrier.x + carrier.width * 1.15;
  const y = Math.max(20, carrier.y - height * 0.85);
  return {
    ...box(role, { x, y, width: height * aspect, height, depth: carrier.depth - 0.1, stands: "held" }),
    cord: hand,
  };
}

const DEEP =
  /^(basket|own:(bowl|boat|vase)|bucket|jar|sailboat|canoe|automobile|bus|bathtub|shopping-cart|wrapped-gift|potted-plant)$/;

/** On top of a surface, or half hidden in a container; mates share the room evenly. */
function stand(frame: Frame, role: Role, carrier: Box, mates: readonly Role[], cast: readonly Role[]): readonly Box[] {
  const leafy = /tree$/.test(carrier.drawing);
  const deep = (!leafy && DEEP.test(carrier.drawing)) || (!leafy && role.carrier?.kind === "in");
  const rides = role.carrier?.kind === "riding";
  const surface =
    carrier.figure?.surface ?? (leafy && role.carrier?.kind === "in" ? 0.5 : deep ? 0.3 : rides ? 0.3 : 0.08);
  const level = carrier.y + carrier.height * surface;
  const total = mates.reduce((sum, mate) => sum + mate.thing.count, 0);
  const before = mates
    .slice(
      0,
      mates.findIndex((mate) => mate.index === role.index),
    )
    .reduce((sum, mate) => sum + mate.thing.count, 0);
  const carrierSize = cast.find((other) => other.index === carrier.thing)?.size ?? 1;
  const natural = carrier.height * Math.min(1.25, Math.max(0.34, (role.size / carrierSize) ** 0.7));
  const usable = carrier.width * (leafy ? 0.6 : deep ? 0.72 : 0.9);
  const aspect = aspectOf(role);
  const height = Math.min(
    natural,
    (usable / (deep ? Math.min(total, 3) : total) / aspect) * (deep ? 1.15 : 0.94),
    Math.max(60, level - frame.top) * 0.95,
  );
  const width = height * aspect;
  const sink = deep ? height * 0.32 : rides ? height * 0.12 : height * 0.02;
  return Array.from({ length: role.thing.count }, (_, copy) => {
    const slot = carrier.x + (carrier.width - usable) / 2 + (usable / total) * (before + copy + 0.5);
    return box(role, {
      x: slot - width / 2,
      y: level - height + sink,
      width,
      height,
      depth: carrier.depth + (deep ? -0.1 : 0.1) + copy * 0.001,
      stands: "surface",
    });
  });
}
