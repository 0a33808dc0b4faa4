// A poster without words hangs in a paper margin that is wider below, where a title would stand.
import type { Layout, Mark } from "#lib/engine/illustrator/compose/layout.ts";
import { shiftBox } from "#lib/engine/illustrator/revise/geometry.ts";

const MARGIN = 0.05;
const FOOT = 0.135;

/** The layout drawn smaller inside a margin; one that has its margin already stays. */
export function framed(layout: Layout): Layout {
  if (layout.frame) return layout;
  const { width, height, horizon } = layout;
  const margin = Math.min(width, height) * MARGIN;
  const inner = { width: width - margin * 2, height: height - margin - height * FOOT };
  const scale = Math.min(inner.width / width, inner.height / height);
  const shift = {
    scale,
    dx: margin + (inner.width - width * scale) / 2,
    dy: margin + inner.height - height * scale,
  };
  return {
    ...layout,
    horizon: horizon >= height ? height : shift.dy + horizon * scale,
    boxes: layout.boxes.map((box) => shiftBox(box, shift)),
    frame: paper(width, height, { x: margin, y: margin, ...inner }),
  };
}

type Window = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function paper(width: number, height: number, { x, y, width: w, height: h }: Window): Mark {
  const line = 5;
  const rule = Math.min(width, height) * 0.11;
  const foot = y + h + (height - y - h) / 2;
  return {
    over: true,
    svg: `<path fill="#fbf7ee" fill-rule="evenodd" d="M0 0H${width}V${height}H0zM${x} ${y}v${h}h${w}v${-h}z"/><rect x="${x - line}" y="${y - line}" width="${w + line * 2}" height="${h + line * 2}" fill="none" stroke="#3a3350" stroke-width="2.500"/><path fill="none" stroke="#3a3350" stroke-width="3" stroke-linecap="round" d="M${(width - rule) / 2} ${foot}h${rule * 0.36}M${(width + rule) / 2} ${foot}h${-rule * 0.36}"/><path fill="#3a3350" d="M${width / 2} ${foot - 9}l9 9-9 9-9-9z"/>`,
  };
}
