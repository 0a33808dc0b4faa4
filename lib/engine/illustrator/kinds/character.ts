// A character sheet: one figure from the front, turned and from behind, then its moods.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import type { Box, Layout, Mark } from "#lib/engine/illustrator/compose/layout.ts";
import { boxIn, type Cell } from "./cells.ts";
import type { Kind } from "./kind.ts";
import { sheetTitle } from "./titles.ts";

const MARGIN = 46;
// What floats by the head says the mood: glad, in love, asleep, angry, with an idea, surprised.
const MOODS = ["musical-notes", "red-heart", "zzz", "anger-symbol", "light-bulb", "sweat-droplets"] as const;

export const character: Kind = {
  fits: ({ purpose, things, place, transparent }) =>
    purpose === "character" &&
    things.length === 1 &&
    things[0]?.count === 1 &&
    things[0].drawing !== "label" &&
    place === "plain" &&
    !transparent,
  lay: ({ scene, cast, frame }): Layout => {
    const { words, top } = sheetTitle(scene.texts, null, frame);
    const [role] = cast;
    const tall = frame.height > frame.width * 1.15;
    const room = { x: MARGIN, y: top, width: frame.width - MARGIN * 2, height: frame.height - top - MARGIN };
    const views = { ...room, height: room.height * (tall ? 0.6 : 0.62) };
    const moods = { ...room, y: views.y + views.height + 26, height: room.height - views.height - 26 };
    const cells = moodCells(moods);
    return {
      width: frame.width,
      height: frame.height,
      horizon: frame.height,
      type: null,
      scene,
      arrows: [],
      backdrop: "sheet",
      marks: [stand(views), ...cells.map(plate)],
      boxes: role ? [...viewBoxes(role, views), ...cells.flatMap((cell, at) => moodBoxes(role, cell, at))] : [],
      words,
    };
  },
};

/** Front, turned to each side, and from behind, on one line; the first is the character, the others are the same again. */
function viewBoxes(role: Role, { x, y, width, height }: Cell): readonly Box[] {
  const slots = [
    { share: 0.37, flip: false, back: false, size: 1 },
    { share: 0.22, flip: true, back: false, size: 0.78 },
    { share: 0.22, flip: false, back: true, size: 0.78 },
  ];
  const total = slots.reduce((sum, { share }) => sum + share, 0);
  let left = x;
  return slots.map(({ share, flip, back, size }, at) => {
    const wide = (width * share) / total;
    const high = height * 0.9 * size;
    const box = boxIn(role, { x: left + wide * 0.06, y: y + height * 0.94 - high, width: wide * 0.88, height: high });
    left += wide;
    return {
      ...box,
      y: y + height * 0.94 - box.height,
      flip,
      back,
      stands: "ground",
      ...(at > 0 ? { thing: -1 } : {}),
    };
  });
}

const stand = ({ x, y, width, height }: Cell): Mark => ({
  over: false,
  svg: `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="30" fill="#eef2f6"/><path fill="#dde5ec" d="M${x.toFixed(1)} ${(y + height * 0.82).toFixed(1)}h${width.toFixed(1)}v${(height * 0.18 - 30).toFixed(1)}a30 30 0 0 1 -30 30h${(60 - width).toFixed(1)}a30 30 0 0 1 -30 -30z"/>`,
});

function moodCells({ x, y, width, height }: Cell): readonly Cell[] {
  const count = Math.max(3, Math.min(MOODS.length, Math.round(width / height)));
  const gap = 20;
  const w = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({ x: x + at * (w + gap), y, width: w, height }));
}

const GROUNDS = ["#fff1d6", "#ffe3e6", "#e3ecfb", "#fbe0d6", "#e6f4df", "#e0f1f4"];

const plate = ({ x, y, width, height }: Cell, at: number): Mark => ({
  over: false,
  casts: true,
  svg: `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="24" fill="${GROUNDS[at % GROUNDS.length]}"/>`,
});

function moodBoxes(role: Role, { x, y, width, height }: Cell, at: number): readonly Box[] {
  const body = boxIn(role, { x: x + width * 0.1, y: y + height * 0.26, width: width * 0.8, height: height * 0.68 });
  const side = Math.min(width, height) * 0.26;
  const tilt = [0, 4, -8, 0, 3, -3][at % 6] ?? 0;
  return [
    { ...body, thing: -1, tilt, flip: at % 2 === 1, y: y + height * 0.95 - body.height },
    {
      ...body,
      thing: -1,
      drawing: MOODS[at % MOODS.length] ?? "red-heart",
      name: MOODS[at % MOODS.length] ?? "red-heart",
      figure: null,
      colour: null,
      x: x + width * 0.66,
      y: y + height * 0.06,
      width: side,
      height: side,
    },
  ];
}
