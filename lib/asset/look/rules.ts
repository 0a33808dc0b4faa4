import { tinyEdge } from "../../infra/picture/port.ts";
import { curvesOf } from "./curve/rules.ts";
import { hashOf } from "./hash/rules.ts";
import { layoutOf } from "./layout/rules.ts";
import { type Lab, labOf } from "./oklab/rules.ts";
import { codesIn, mainColors } from "./palette/rules.ts";
import type { Look } from "./schema.ts";

/** `tiny`: RGB of the picture, squeezed into a square of `tinyEdge`. */
export function lookOf(tiny: Uint8Array): Look {
  const pixels = Array.from(
    { length: tinyEdge * tinyEdge },
    (_, at): Lab => labOf(tiny[at * 3] ?? 0, tiny[at * 3 + 1] ?? 0, tiny[at * 3 + 2] ?? 0),
  );
  const layout = layoutOf(pixels, tinyEdge);
  const codes = [...codesIn(pixels, mainColors(pixels))].sort(([a], [b]) => a - b);
  return {
    hash: hashOf(tiny, tinyEdge),
    layout,
    curves: [...curvesOf(layout)],
    colors: codes.map(([code]) => code),
    shares: codes.map(([, share]) => share),
  };
}
