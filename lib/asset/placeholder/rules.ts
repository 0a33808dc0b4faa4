// What a thumbhash (evanw/thumbhash, MIT) says of a picture, as few pixels: a row of tiles comes in sight at once, and
// each of them is unfolded before it is drawn. The waves that a hash holds are no finer than this.

const edge = 16;

export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

/** So much of a wave with `across` and `down` half periods over the picture. */
type Wave = { readonly across: number; readonly down: number; readonly amount: number };

/** At most 16 pixels on the longer side; what makes no sense gives some picture or other. */
export function unfoldHash(hash: Uint8Array): Pixels {
  const at = (index: number) => hash[index] ?? 0;
  const head = at(0) | (at(1) << 8) | (at(2) << 16);
  const tail = at(3) | (at(4) << 8);
  const hasAlpha = head >> 23 === 1;
  const shorter = Math.max(1, tail & 7);
  const longer = hasAlpha ? 5 : 7;
  const [columns, rows] = tail >> 15 === 1 ? [longer, shorter] : [shorter, longer];

  let next = hasAlpha ? 12 : 10; // half bytes
  const readWaves = (nx: number, ny: number, scale: number): readonly Wave[] => {
    const waves: Wave[] = [];
    for (let down = 0; down < ny; down++) {
      for (let across = down === 0 ? 1 : 0; across * ny < nx * (ny - down); across++) {
        const half = (at(next >> 1) >> ((next & 1) * 4)) & 15;
        next++;
        waves.push({ across, down, amount: (half / 7.5 - 1) * scale * 2 });
      }
    }
    return waves;
  };
  const lightWaves = readWaves(Math.max(3, columns), Math.max(3, rows), ((head >> 18) & 31) / 31);
  const yellowWaves = readWaves(3, 3, (((tail >> 3) & 63) / 63) * 1.25);
  const redWaves = readWaves(3, 3, (((tail >> 9) & 63) / 63) * 1.25);
  const alphaWaves = hasAlpha ? readWaves(5, 5, (at(5) >> 4) / 15) : [];

  const width = Math.max(1, Math.round(columns > rows ? edge : (edge * columns) / rows));
  const height = Math.max(1, Math.round(columns > rows ? (edge * rows) / columns : edge));
  const tables = { width, x: cosines(width), y: cosines(height) };
  const light = spread(lightWaves, (head & 63) / 63, tables);
  const yellow = spread(yellowWaves, ((head >> 6) & 63) / 31.5 - 1, tables);
  const red = spread(redWaves, ((head >> 12) & 63) / 31.5 - 1, tables);
  const alpha = spread(alphaWaves, hasAlpha ? (at(5) & 15) / 15 : 1, tables);

  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const l = light[pixel] ?? 0;
    const q = red[pixel] ?? 0;
    const b = l - (2 / 3) * (yellow[pixel] ?? 0);
    const r = (3 * l - b + q) / 2;
    rgba[pixel * 4] = r * 255;
    rgba[pixel * 4 + 1] = (r - q) * 255;
    rgba[pixel * 4 + 2] = b * 255;
    rgba[pixel * 4 + 3] = (alpha[pixel] ?? 1) * 255;
  }
  return { width, height, rgba: new Uint8Array(rgba.buffer) };
}

type Tables = {
  readonly width: number;
  readonly x: readonly (readonly number[])[];
  readonly y: readonly (readonly number[])[];
};

const wavesMax = 7;
const known = new Map<number, readonly (readonly number[])[]>();

/** By wave, then by pixel; of a few sizes, again and again. */
function cosines(size: number): readonly (readonly number[])[] {
  const table =
    known.get(size) ??
    Array.from({ length: wavesMax }, (_, wave) =>
      Array.from({ length: size }, (_each, pixel) => Math.cos((Math.PI / size) * (pixel + 0.5) * wave)),
    );
  known.set(size, table);
  return table;
}

/** The sum of the waves at every pixel. */
function spread(waves: readonly Wave[], mean: number, { width, x, y }: Tables): Float32Array {
  const height = y[0]?.length ?? 0;
  const values = new Float32Array(width * height).fill(mean);
  for (const { across, down, amount } of waves) {
    const [row = [], column = []] = [x[across], y[down]];
    for (let line = 0, pixel = 0; line < height; line++) {
      const here = amount * (column[line] ?? 0);
      for (let place = 0; place < width; place++, pixel++) {
        values[pixel] = (values[pixel] ?? 0) + here * (row[place] ?? 0);
      }
    }
  }
  return values;
}
