// A worksheet: a title line, a framed picture to colour or look at, lines to write on.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import type { Box, Layout, Mark } from "#lib/engine/illustrator/compose/layout.ts";
import { boxIn, type Cell } from "./cells.ts";
import type { Kind } from "./kind.ts";
import { titleWords } from "./titles.ts";

const MARGIN = 60;

export const worksheet: Kind = {
  fits: ({ purpose, things, transparent }) => purpose === "worksheet" && things.length > 0 && !transparent,
  lay: ({ scene, cast, frame, index, ordinary }): Layout => {
    const { width, height } = frame;
    const tall = height > width * 1.15;
    const title: Cell = { x: MARGIN, y: height * 0.045, width: width - MARGIN * 2, height: height * 0.1 };
    const lines = tall ? 4 : 2;
    const pitch = 74;
    const picture: Cell = {
      x: MARGIN,
      y: title.y + title.height + 30,
      width: title.width,
      height: height - title.y - title.height - 30 - MARGIN - lines * pitch,
    };
    const total = cast.reduce((sum, { thing }) => sum + thing.count, 0);
    const counted = scene.relations.length === 0 && total > 1 && total <= 30 && cast.length <= 6;
    const unit = Math.min(picture.width, picture.height) / 1000;
    const quiet = { ...scene, texts: [], place: "plain" as const };
    const inner = ordinary(
      { scene: quiet, cast },
      { width: picture.width / unit, height: picture.height / unit },
      index,
      { top: 0.07, floor: 0.93 },
    );
    return {
      width,
      height,
      horizon: height,
      type: null,
      scene,
      arrows: [],
      backdrop: "sheet",
      marks: [pageMark(title, picture, height, lines, pitch, scene.texts.length === 0)],
      boxes: counted
        ? inRows(cast, picture)
        : inner.boxes.map((box) => ({
            ...box,
            x: picture.x + box.x * unit,
            y: picture.y + box.y * unit,
            width: box.width * unit,
            height: box.height * unit,
            ...(box.cord ? { cord: { x: picture.x + box.cord.x * unit, y: picture.y + box.cord.y * unit } } : {}),
          })),
      words: titleWords(scene.texts.slice(0, 2), {
        left: title.x,
        width: title.width,
        top: title.y,
        height: title.height,
      }),
    };
  },
};

/** Things to count or compare: a row for each kind, in slots of one size. */
function inRows(cast: readonly Role[], picture: Cell): readonly Box[] {
  const pad = 26;
  const area = {
    x: picture.x + pad,
    y: picture.y + pad,
    width: picture.width - pad * 2,
    height: picture.height - pad * 2,
  };
  const rows = cast.flatMap((role) => {
    const lines = Math.ceil(role.thing.count / 6);
    const each = Math.ceil(role.thing.count / lines);
    return Array.from({ length: lines }, (_, line) => ({
      role,
      count: Math.min(each, role.thing.count - line * each),
    }));
  });
  const tall = area.height / rows.length;
  const most = Math.max(...rows.map(({ count }) => count));
  const wide = Math.min(area.width / most, tall * 1.5);
  const side = Math.min(wide * 0.84, tall * 0.84, area.width * 0.5);
  return rows.flatMap(({ role, count }, row) =>
    Array.from({ length: count }, (_, at) => {
      const x = area.x + area.width / 2 + (at - (count - 1) / 2) * wide - side / 2;
      return boxIn(role, { x, y: area.y + row * tall + (tall - side) / 2, width: side, height: side });
    }),
  );
}

/** Frame and ruled lines; without a title a line to write one on. */
function pageMark(title: Cell, picture: Cell, height: number, lines: number, pitch: number, blank: boolean): Mark {
  const rule = (y: number, from: number, to: number) => `M${from.toFixed(1)} ${y.toFixed(1)}H${to.toFixed(1)}`;
  const right = title.x + title.width;
  const start = height - MARGIN - (lines - 1) * pitch;
  const written = Array.from({ length: lines }, (_, at) => rule(start + at * pitch, title.x, right));
  const heading = blank ? rule(title.y + title.height * 0.8, title.x, right) : "";
  return {
    over: false,
    svg: `<rect x="${picture.x}" y="${picture.y.toFixed(1)}" width="${picture.width}" height="${picture.height.toFixed(1)}" rx="18" fill="#ffffff" stroke="#3c4350" stroke-width="4"/><path fill="none" stroke="#9aa3b0" stroke-width="3" d="${written.join("")}${heading}"/>`,
  };
}
