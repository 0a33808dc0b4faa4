import sharp from "sharp";

// Pictures as an image model makes them: full of detail, so that decoding, scaling and sending cost what they would.

export type PictureFormat = "png" | "webp" | "jpeg";
export type PictureOrder = Readonly<{ width: number; height: number; format: PictureFormat; seed: number }>;

const grainStrength = 18;

/** Rolling hills of colour with film grain. The same order gives the same bytes. */
export async function paintPicture({ width, height, format, seed }: PictureOrder): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  const random = grain(seed);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const hill = Math.sin(x / (60 + seed * 7) + seed) + Math.cos(y / (45 + seed * 5) - seed) + Math.sin((x + y) / 90);
      const noise = (random() - 0.5) * grainStrength;
      pixels[at] = clamp(128 + 40 * hill + noise);
      pixels[at + 1] = clamp(110 + 30 * Math.sin(hill * 2 + seed) + noise);
      pixels[at + 2] = clamp(140 - 35 * hill + noise);
    }
  }
  return await sharp(pixels, { raw: { width, height, channels: 3 } })
    .toFormat(format, { quality: 85 })
    .toBuffer();
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}

/** A linear congruential generator: numbers from 0 to 1 that look random and repeat. */
function grain(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
