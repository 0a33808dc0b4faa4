import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

// For tests: pictures as people and their enemies send them.

/** Another picture for each seed. */
export function paint(seed: number, width = 64, height = 48) {
  const pixels = Uint8Array.from(
    { length: width * height * 3 },
    (_, at) => (at * (7 + seed) + (at >> 8) * 13 + seed) % 256,
  );
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

export const secret = "a camera of Ann";

/** As a phone writes it: lying on its side, with the place where it was taken. */
export async function photo(seed: number): Promise<Buffer> {
  const place = { GPSLatitude: "48/1 51/1 30/1", GPSLatitudeRef: "N" };
  return await paint(seed)
    .withExif({ IFD0: { Make: secret }, IFD3: place })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG whose head promises `width` × `height` black pixels, in a few kilobytes. */
export function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8); // one bit a pixel, grey
  const lines = deflateSync(Buffer.alloc(4_000_000), { level: 9 });
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", lines),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
