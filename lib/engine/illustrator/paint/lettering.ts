// Lines and cards between things: arrows of a diagram, and the card a word without a drawing is written on.
import type { Box, Layout, Words } from "#lib/engine/illustrator/compose/layout.ts";
import { applyLook, type Studio } from "./studio.ts";

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

const CARD_PAD = 0.14;

/** The card of a word that no drawing covers; its word is set with the type. */
export function cardSvg({ x, y, width, height }: Box, { look }: Studio): string {
  const pad = height * CARD_PAD;
  return applyLook(
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${pad}" fill="#fffaf0"/><rect x="${x + 12}" y="${y + 12}" width="${width - 24}" height="${height - 24}" rx="${pad * 0.8}" fill="#f6e3c3"/>`,
    look,
    1,
  );
}

/** The words on the cards of a layout. */
export function cardWords(boxes: readonly Box[]): readonly Words[] {
  return boxes
    .filter((box) => box.drawing === "label")
    .map((box) => {
      const pad = box.height * CARD_PAD;
      return {
        text: box.name,
        role: "label",
        left: box.x + pad,
        top: box.y + pad,
        width: box.width - pad * 2,
        height: box.height - pad * 2,
      };
    });
}
