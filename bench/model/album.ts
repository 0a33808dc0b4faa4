import { createHash } from "node:crypto";
import { type PictureFormat, paintPicture } from "./picture.ts";

// Painted ahead of time and handed out in turn, so that drawing costs the model's process nothing while we measure.

export type Plate = Readonly<{ base64: string; sha256: string }>;
export type Album = Readonly<{
  /** The next picture of this size and format. The first call for a size paints; `prepare` does so beforehand. */
  next(width: number, height: number, format: PictureFormat): Promise<Plate>;
  prepare(width: number, height: number, format: PictureFormat): Promise<void>;
  /** SHA-256 of everything that was painted, in hex. */
  hashes(): readonly string[];
}>;

const platesPerSize = 8;

export function openAlbum(): Album {
  const shelves = new Map<string, Promise<readonly Plate[]>>();
  const known: string[] = [];
  let turn = 0;

  function shelf(width: number, height: number, format: PictureFormat): Promise<readonly Plate[]> {
    const key = `${width}x${height}.${format}`;
    const here = shelves.get(key);
    if (here) return here;
    const painted = paintShelf(width, height, format).then((plates) => {
      known.push(...plates.map((plate) => plate.sha256));
      return plates;
    });
    shelves.set(key, painted);
    return painted;
  }

  return {
    next: async (width, height, format) => {
      const plates = await shelf(width, height, format);
      const plate = plates[turn++ % plates.length];
      if (!plate) throw new Error("an empty shelf");
      return plate;
    },
    prepare: async (width, height, format) => {
      await shelf(width, height, format);
    },
    hashes: () => known,
  };
}

async function paintShelf(width: number, height: number, format: PictureFormat): Promise<readonly Plate[]> {
  const plates: Plate[] = [];
  for (let seed = 0; seed < platesPerSize; seed++) {
    const bytes = await paintPicture({ width, height, format, seed });
    plates.push({ base64: bytes.toString("base64"), sha256: createHash("sha256").update(bytes).digest("hex") });
  }
  return plates;
}
