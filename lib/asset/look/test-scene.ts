import sharp from "sharp";

/** For tests: a picture that a seed decides, of areas in several colours. Two seeds look nothing like each other. */
export async function paintScene(seed: number, size = 400): Promise<Buffer> {
  let now = seed * 7919 + 17;
  const next = (below: number) => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return Math.floor((now / 2 ** 32) * below);
  };
  const color = () => ({ r: next(256), g: next(256), b: next(256) });
  const areas = Array.from({ length: 12 }, () => {
    const [width, height] = [20 + next(size / 2), 20 + next(size / 2)];
    const input = { create: { width, height, channels: 3 as const, background: color() } };
    return { input, left: next(size - width), top: next(size - height) };
  });
  return await sharp({ create: { width: size, height: size, channels: 3, background: color() } })
    .composite(areas)
    .png()
    .toBuffer();
}
