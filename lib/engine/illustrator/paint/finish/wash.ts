// Watercolour and ink wash: edges wander, pigment gathers at them and thins to paper, the sheet stays white around.
import { type Pixels, reduced } from "#lib/engine/illustrator/paint/raster.ts";
import { clouds, TILE, tooth, WRAP } from "./noise.ts";
import { channels, eachRow, type Surface, type SurfaceSite } from "./surface.ts";

type Recipe = {
  readonly paper: string;
  /** How far edges wander, in canvas units. */
  readonly wander: number;
  /** How much darker pigment dries at an edge. */
  readonly rim: number;
  /** How unevenly it lies. */
  readonly uneven: number;
  /** Width of the unpainted margin, in canvas units. */
  readonly margin: number;
};

const wash =
  (recipe: Recipe): Surface =>
  async (pixels, site) => {
    const soft = await reduced(pixels, 4, 7 * site.unit);
    const { width, height } = pixels;
    const out = Buffer.allocUnsafe(pixels.data.length);
    await eachRow(height, rowPainter(pixels, soft, out, recipe, site));
    return { data: out, width, height };
  };

export const watercolour = wash({ paper: "#fffdf7", wander: 9, rim: 0.62, uneven: 0.34, margin: 30 });
export const inkWash = wash({ paper: "#f6f0e1", wander: 10, rim: 0.42, uneven: 0.5, margin: 0 });

function rowPainter(pixels: Pixels, soft: Pixels, out: Buffer, recipe: Recipe, site: SurfaceSite): (y: number) => void {
  const { data, width, height } = pixels;
  const paper = channels(recipe.paper);
  const cloud = clouds();
  const bumps = tooth();
  const reach = recipe.wander * site.unit;
  const margin = site.transparent || site.repeats ? 0 : recipe.margin * site.unit;
  const slow = 1 / Math.max(0.35, site.unit);
  return (y) => {
    const cy = Math.floor(y * slow);
    for (let x = 0; x < width; x++) {
      const cx = Math.floor(x * slow);
      const a = cloud[((cy + 40) & WRAP) * TILE + ((cx + 90) & WRAP)] ?? 128;
      const b = cloud[((cy + 300) & WRAP) * TILE + ((cx + 211) & WRAP)] ?? 128;
      const bump = bumps[(y & WRAP) * TILE + (x & WRAP)] ?? 128;
      const sx = Math.min(width - 1, Math.max(0, Math.round(x + ((a - 128) / 128) * reach + (bump - 128) / 90)));
      const sy = Math.min(height - 1, Math.max(0, Math.round(y + ((b - 128) / 128) * reach + (bump - 128) / 110)));
      const from = (sy * width + sx) * 4;
      const halo = (Math.min(soft.height - 1, sy >> 2) * soft.width + Math.min(soft.width - 1, sx >> 2)) * 4;
      const edge = margin === 0 ? 1 : marginAt(x, y, width, height, margin, (a - 128) * 0.16 * site.unit);
      const density = (0.94 + ((b + a - 256) / 256) * recipe.uneven + ((bump - 128) / 128) * 0.1) * edge;
      const to = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const own = data[from + channel] ?? 0;
        const dry = Math.min(0, own - (soft.data[halo + channel] ?? own)) * recipe.rim;
        const white = paper[channel] ?? 255;
        const value = white - (white - own - dry) * density;
        out[to + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
      out[to + 3] = data[from + 3] ?? 255;
    }
  };
}

/** 0 on the bare margin, 1 on the painting, a little more where the wash dried along its border. */
function marginAt(x: number, y: number, width: number, height: number, margin: number, rough: number): number {
  const inside = Math.min(x, y, width - 1 - x, height - 1 - y) - margin + rough;
  if (inside <= 0) return 0;
  const span = margin * 0.35;
  return inside < span ? 0.55 + (inside / span) * 0.45 + (inside < span * 0.3 ? 0.35 : 0) : 1;
}
