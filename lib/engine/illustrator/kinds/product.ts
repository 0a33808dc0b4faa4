// A product shot: a studio sweep, a plinth, what is sold on it, its shadow.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import { aspectOf, type Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Box, Layout, Mark } from "#lib/engine/illustrator/compose/layout.ts";
import { boxIn } from "./cells.ts";
import type { Commission, Kind } from "./kind.ts";
import { splitTitles, titleWords } from "./titles.ts";

export const product: Kind = {
  fits: ({ purpose, place, things, transparent }) =>
    purpose === "product_shot" && !transparent && (place === "plain" || place === "table") && things.length > 0,
  lay: ({ scene, cast, frame, index, ordinary }: Commission): Layout => {
    const [hero] = cast.filter(({ carrier }) => carrier === null);
    const loose = cast.filter((role) => role !== hero && role.carrier === null);
    const attached = cast.some(({ carrier }) => carrier !== null);
    if (!hero || attached || loose.length > 3 || hero.thing.count > 3)
      return { ...ordinary({ scene, cast }, { width: frame.width, height: frame.height }, index), backdrop: "studio" };
    return onPlinth(scene, hero, loose, frame);
  },
};

function onPlinth(scene: Frame["scene"], hero: Role, loose: readonly Role[], frame: Frame): Layout {
  const { width, height } = frame;
  const { texts, action } = splitTitles(scene.texts);
  const zone = { left: width * 0.08, width: width * 0.84, top: height * 0.06, height: height * 0.2 };
  const top = texts.length > 0 ? zone.top + zone.height + height * 0.03 : height * 0.1;
  const foot = height * (action ? 0.8 : 0.88);
  const plinth = {
    x: width / 2,
    y: foot - height * 0.12,
    rx: Math.min(width * 0.3, height * 0.36),
    tall: height * 0.12,
  };
  const middle = heroBoxes(hero, frame, top, plinth);
  const beside = loose.map((role, at) => besideBox(role, at, frame, foot));
  return {
    width,
    height,
    horizon: height * 0.62,
    type: null,
    scene,
    arrows: [],
    backdrop: "studio",
    marks: [plinthMark(plinth)],
    boxes: [...middle, ...beside],
    words: [
      ...titleWords(texts, zone),
      ...(action
        ? [
            {
              text: action,
              role: "action" as const,
              left: width * 0.2,
              width: width * 0.6,
              top: height * 0.89,
              height: height * 0.055,
              plate: "button" as const,
            },
          ]
        : []),
    ],
  };
}

type Plinth = { readonly x: number; readonly y: number; readonly rx: number; readonly tall: number };

function heroBoxes(hero: Role, { width, height }: Frame, top: number, plinth: Plinth): readonly Box[] {
  const count = hero.thing.count;
  const base = plinth.y + plinth.rx * 0.06;
  const high = Math.min(base - top, height * 0.52);
  const wide = Math.min((plinth.rx * 1.75) / count, width * 0.6);
  const tall = Math.min(high, wide / aspectOf(hero));
  return Array.from({ length: count }, (_, at) => {
    const centre = plinth.x + (at - (count - 1) / 2) * wide;
    const box = boxIn(hero, { x: centre - wide / 2, y: base - tall, width: wide, height: tall });
    return { ...box, y: base - box.height, depth: base, stands: "surface" };
  });
}

/** What goes with the product stands before the plinth, small, left and right. */
function besideBox(role: Role, at: number, { width, height }: Frame, foot: number): Box {
  const side = Math.min(width, height) * 0.2;
  const x = width * (at % 2 === 0 ? 0.16 : 0.84) + (at > 1 ? width * 0.12 : 0) - side / 2;
  const base = foot + height * 0.05;
  const box = boxIn(role, { x, y: base - side, width: side, height: side });
  return { ...box, y: base - box.height, depth: base + 10, stands: "ground" };
}

function plinthMark({ x, y, rx, tall }: Plinth): Mark {
  const ry = rx * 0.17;
  const at = (value: number) => value.toFixed(1);
  return {
    over: false,
    casts: true,
    svg: `<ellipse class="halo" cx="${at(x)}" cy="${at(y + tall)}" rx="${at(rx * 1.16)}" ry="${at(ry * 1.15)}" fill="#3a3350" opacity=".16"/><defs><linearGradient id="plinth" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#e9e4e0"/><stop offset=".35" stop-color="#ffffff"/><stop offset="1" stop-color="#cfc8c6"/></linearGradient></defs><path fill="url(#plinth)" d="M${at(x - rx)} ${at(y)}v${at(tall)}a${at(rx)} ${at(ry)} 0 0 0 ${at(rx * 2)} 0v${at(-tall)}z"/><ellipse cx="${at(x)}" cy="${at(y)}" rx="${at(rx)}" ry="${at(ry)}" fill="#fbf9f7"/>`,
  };
}
