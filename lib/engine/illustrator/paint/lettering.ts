// Everything in a picture that is letters or lines between things: headline, captions, cards, arrows.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { mix } from "./colour.ts";
import { gradeColour, leanTo } from "./grade.ts";
import { skyColours } from "./places/sky.ts";
import { applyLook, type Studio } from "./studio.ts";
import { escapeXml, fitText, setTexts } from "./type-setting.ts";

const familyOf = ({ faces }: Studio): string => faces.map((face) => `'${face.family}'`).join(", ");

/** The caption under a part of a diagram. */
export function captionSvg(box: Box, studio: Studio): string {
  if (!box.caption) return "";
  const area = { left: box.x - box.width * 0.35, top: box.y + box.height + 8, width: box.width * 1.7, height: 62 };
  const { lines, size } = fitText(box.caption, area, studio.measure, 40);
  const x = (box.x + box.width / 2).toFixed(1);
  const rows = lines.map(
    (line, at) => `<text x="${x}" y="${(area.top + size * (1 + at * 1.12)).toFixed(1)}">${escapeXml(line)}</text>`,
  );
  return `<g font-family="${familyOf(studio)}" font-weight="900" font-size="${size.toFixed(1)}" text-anchor="middle" fill="${studio.look.ink ?? "#27314f"}">${rows.join("")}</g>`;
}

/** Arrows from part to part. */
export function arrowsSvg({ arrows }: Layout, { look }: Studio): string {
  const colour = look.line ? look.line.colour("#5b7fb8") : look.fill("#5b7fb8");
  return arrows
    .map(({ x1, y1, x2, y2, bend }) => {
      const mx = (x1 + x2) / 2 + (y2 - y1) * bend;
      const my = (y1 + y2) / 2 - (x2 - x1) * bend;
      const angle = (Math.atan2(y2 - my, x2 - mx) * 180) / Math.PI;
      return `<path fill="none" stroke="${colour}" stroke-width="11" stroke-linecap="round" d="M${x1.toFixed(1)} ${y1.toFixed(1)}Q${mx.toFixed(1)} ${my.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}"/><path fill="${colour}" transform="translate(${x2.toFixed(1)} ${y2.toFixed(1)}) rotate(${angle.toFixed(1)})" d="M-8 -20L24 0L-8 20Z"/>`;
    })
    .join("");
}

/** A word that no drawing covers, written on a card. */
export function labelSvg(box: Box, studio: Studio): string {
  const { look, measure } = studio;
  const pad = box.height * 0.14;
  const area = { left: box.x + pad, top: box.y + pad, width: box.width - pad * 2, height: box.height - pad * 2 };
  const { lines, size } = fitText(box.name, area, measure);
  const rows = lines.map(
    (line, at) =>
      `<text x="${(box.x + box.width / 2).toFixed(1)}" y="${(box.y + box.height / 2 + size * (0.36 + (at - (lines.length - 1) / 2) * 1.12)).toFixed(1)}">${escapeXml(line)}</text>`,
  );
  const card = applyLook(
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${pad}" fill="#fffaf0"/><rect x="${box.x + 12}" y="${box.y + 12}" width="${box.width - 24}" height="${box.height - 24}" rx="${pad * 0.8}" fill="#f6e3c3"/>`,
    look,
    1,
  );
  return `${card}<g font-family="${familyOf(studio)}" font-weight="900" font-size="${size.toFixed(1)}" text-anchor="middle" fill="${look.ink ?? "#3b2f2a"}">${rows.join("")}</g>`;
}

/** The exact words of the prompt, where the layout keeps room for them. */
export function typeSvg(layout: Layout, { look, faces, measure }: Studio): string {
  const { width, type, scene, horizon } = layout;
  if (!type) return "";
  const [top, middle] = skyColours(scene);
  const walls: Readonly<Partial<Record<Layout["scene"]["place"], readonly string[]>>> = {
    room: ["#f3dfc8"],
    kitchen: ["#dff0ea", "#a8703f"],
    classroom: ["#f6e7c9", "#3d6b56"],
    stage: ["#c9334a", "#3b2340"],
    table: ["#dcebe6"],
    plain: ["#fdeedd", "#e3f1f4"],
    space: ["#120f33", "#251a56"],
    moon: ["#141232"],
    underwater: ["#7fe0ee", "#3fa5c8"],
    forest: [top, "#7cc47c"],
    bamboo: ["#b5dba3", "#6dbb62", top],
    city: [top, "#b9cbe0"],
  };
  const behind = (walls[scene.place] ?? [top, mix(top, middle, 0.7)]).map((hex) =>
    look.fill(leanTo(gradeColour(hex, scene.time, "sky"), scene.palette, "sky")),
  );
  const plate = look.fill(scene.palette[0] ?? (scene.time === "night" ? "#ffe08a" : "#fff4dc"));
  const area = { left: width * 0.07, top: type.top, width: width * 0.86, height: Math.min(type.height, horizon) };
  return setTexts(scene.texts, area, faces, measure, {
    behind: look.ground ? [look.ground] : behind,
    ink: look.ink,
    plate: look.ground ?? plate,
  });
}
