// A comic's panels as layouts of their own, and back: what is done in one leaves the others untouched.
import type { Box, Layout, Panel } from "#lib/engine/illustrator/compose/layout.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { fitFrame } from "./geometry.ts";

/** The scenes of a comic's panels, or null where the picture is none. */
export function panelsOf({ plan }: Scene): readonly Scene[] | null {
  return plan?.kind === "panels" ? plan.panels : null;
}

const unitOf = ({ width, height }: Pick<Panel, "width" | "height">): number => Math.min(width, height) / 1000;

/** Every panel in units of its own, where the shorter side is 1000. */
export function unfold(layout: Layout): readonly Layout[] {
  let first = 0;
  return (layout.panels ?? []).map((panel, at) => {
    const unit = unitOf(panel);
    const begin = first;
    first += panel.scene.things.length;
    return {
      width: panel.width / unit,
      height: panel.height / unit,
      horizon: (panel.horizon - panel.y) / unit,
      type: null,
      scene: panel.scene,
      arrows: [],
      boxes: layout.boxes
        .filter((box) => box.panel === at)
        .map((box) => placed(box, { scale: 1 / unit, dx: -panel.x / unit, dy: -panel.y / unit }, -begin)),
    };
  });
}

/** The page with these panels in its cells, each fitted where its cell has another shape. */
export function fold(page: Layout, panels: readonly Layout[]): Layout {
  const cells = page.panels ?? [];
  let first = 0;
  const laid = panels.flatMap((inner, at) => {
    const cell = cells[at];
    if (!cell) return [];
    const unit = unitOf(cell);
    const fitted = fitFrame(inner, { width: cell.width / unit, height: cell.height / unit });
    const begin = first;
    first += inner.scene.things.length;
    const { x, y } = cell;
    return [
      {
        panel: { ...cell, horizon: y + fitted.horizon * unit, scene: inner.scene },
        boxes: fitted.boxes.map((box) => ({ ...placed(box, { scale: unit, dx: x, dy: y }, begin), panel: at })),
      },
    ];
  });
  const scenes = panels.map(({ scene }) => scene);
  return {
    ...page,
    scene: withPanels(page.scene, scenes),
    panels: laid.map(({ panel }) => panel),
    boxes: laid.flatMap(({ boxes }) => boxes),
  };
}

/** The scene of a page with these panels. */
export function withPanels(scene: Scene, panels: readonly Scene[]): Scene {
  return { ...scene, things: panels.flatMap(({ things }) => things), plan: { kind: "panels", panels } };
}

/** A box under a shift; its depth counts within its panel and stays. */
function placed(
  box: Box,
  { scale, dx, dy }: { readonly scale: number; readonly dx: number; readonly dy: number },
  things: number,
): Box {
  const { panel: _, ...rest } = box;
  return {
    ...rest,
    thing: box.thing < 0 ? box.thing : box.thing + things,
    ...(box.also ? { also: box.also.map((one) => one + things) } : {}),
    x: dx + box.x * scale,
    y: dy + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
    ...(box.cord ? { cord: { x: dx + box.cord.x * scale, y: dy + box.cord.y * scale } } : {}),
  };
}
