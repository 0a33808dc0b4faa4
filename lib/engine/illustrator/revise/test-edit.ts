// Edits of layouts, for tests.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { Region } from "./change.ts";
import { revise } from "./revise.ts";

export const order = (prompt: string) => ({ prompt, width: 1024, height: 1024, index: 0, transparent: false });

export const edit = (
  layout: Layout,
  words: string,
  more: { readonly width?: number; readonly height?: number; readonly region?: Region } = {},
) =>
  revise(layout, {
    words,
    width: more.width ?? 1024,
    height: more.height ?? 1024,
    variation: 0,
    region: more.region ?? null,
    transparent: false,
  });

/** Names with places, sizes and colours of every drawn thing; `but` leaves some out. */
export const drawn = ({ boxes }: Pick<Layout, "boxes">, but = /^$/): readonly string[] =>
  boxes
    .filter((box) => box.thing >= 0 && !but.test(box.drawing))
    .map(
      ({ drawing, x, y, width, height, colour }) =>
        `${drawing} ${[x, y, width, height].map((one) => one.toFixed(2)).join(" ")} ${colour}`,
    )
    .toSorted();

export const of = ({ boxes }: Layout, drawing: string): readonly Box[] =>
  boxes.filter((box) => box.drawing === drawing);
export const centre = ({ x, width }: Pick<Box, "x" | "width">): number => x + width / 2;
export const foot = ({ y, height }: Pick<Box, "y" | "height">): number => y + height;

/** The one box of a drawing. */
export const only = (layout: Layout, drawing: string): Box => {
  const [box, ...more] = of(layout, drawing);
  if (!box || more.length > 0) throw new Error(`${more.length + (box ? 1 : 0)} × ${drawing}`);
  return box;
};
