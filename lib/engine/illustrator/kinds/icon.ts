// An icon on its tile, a logo on its badge, a sticker cut out with a white rim.
import type { Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Layout, Mark } from "#lib/engine/illustrator/compose/layout.ts";
import { boxIn } from "./cells.ts";
import type { Commission, Kind } from "./kind.ts";

export const icon: Kind = {
  fits: ({ purpose, things }) => (purpose === "icon" || purpose === "logo") && things.length > 0,
  lay: (commission): Layout => {
    const { scene, cast, frame, index, ordinary } = commission;
    const single = cast.length === 1 && cast[0]?.thing.count === 1;
    if (single) return scene.purpose === "logo" ? logo(commission) : alone(commission);
    const layout = ordinary({ scene, cast }, { width: frame.width, height: frame.height }, index, {
      top: 0.16,
      floor: 0.86,
    });
    return { ...layout, backdrop: scene.transparent ? "none" : "tile" };
  },
};

const bare = ({ width, height, scene }: Frame): Omit<Layout, "boxes"> => ({
  width,
  height,
  horizon: height,
  type: null,
  scene,
  arrows: [],
});

function alone({ scene, cast, frame }: Commission): Layout {
  const side = Math.min(frame.width, frame.height) * (scene.transparent ? 0.84 : 0.62);
  const boxes = cast.map((role) =>
    boxIn(role, { x: (frame.width - side) / 2, y: (frame.height - side) / 2, width: side, height: side }),
  );
  return { ...bare(frame), boxes, backdrop: scene.transparent ? "none" : "tile" };
}

/** The mark in a ring; the first text is its wordmark. */
function logo({ scene, cast, frame }: Commission): Layout {
  const { width, height } = frame;
  const [name, line] = scene.texts;
  const ring = Math.min(width, height) * (name ? 0.3 : 0.4);
  const y = name ? height * 0.39 : height / 2;
  const side = ring * 1.26;
  const boxes = cast.map((role) =>
    boxIn(role, { x: width / 2 - side / 2, y: y - side / 2, width: side, height: side }),
  );
  const left = width * 0.1;
  return {
    ...bare(frame),
    boxes,
    backdrop: scene.transparent ? "none" : "sheet",
    marks: scene.transparent ? [] : [ringMark(width / 2, y, ring, scene.palette[0] ?? "#24365e")],
    words: [
      ...(name
        ? [
            {
              text: name,
              role: "headline" as const,
              left,
              width: width * 0.8,
              top: y + ring + height * 0.03,
              height: height * 0.15,
              sizeMax: 130,
            },
          ]
        : []),
      ...(line
        ? [
            {
              text: line,
              role: "subline" as const,
              left,
              width: width * 0.8,
              top: y + ring + height * 0.18,
              height: height * 0.08,
              sizeMax: 44,
            },
          ]
        : []),
    ],
  };
}

const ringMark = (x: number, y: number, r: number, colour: string): Mark => ({
  over: false,
  casts: true,
  svg: `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="${colour}"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(r * 0.92).toFixed(1)}" fill="#fdf6e8"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(r * 0.87).toFixed(1)}" fill="${colour}"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(r * 0.85).toFixed(1)}" fill="#fdf6e8"/>`,
});
