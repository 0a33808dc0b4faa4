import { availableParallelism } from "node:os";
import type { Sharp } from "sharp";
import { loadSharp } from "./load.ts";
import { type Conversion, type PictureConverter, pixelsMax } from "./port.ts";

const secondsMax = 60;
const waitingMax = 16;
const white = "#fff";

/** Half of the machine at most is busy with conversions; the others wait their turn. */
export function openSharpConverter(atOnceMax = Math.max(1, availableParallelism() >> 1)): PictureConverter {
  const gate = makeGate(atOnceMax);
  return {
    convert: async (bytes, conversion, signal) => {
      if (!(await gate.enter(signal))) return signal.aborted ? null : "busy";
      try {
        return await convertWith(await loadSharp(), bytes, conversion);
      } catch {
        return null; // no whole picture, or one that takes longer than anybody waits
      } finally {
        gate.leave();
      }
    },
  };
}

async function convertWith(
  sharp: typeof import("sharp").default,
  bytes: Uint8Array,
  { format, edge, quality, xmp }: Conversion,
): Promise<Uint8Array> {
  const source = sharp(bytes, { limitInputPixels: pixelsMax, failOn: "error" })
    .timeout({ seconds: secondsMax })
    .toColourspace("srgb");
  const sized =
    edge === null ? source : source.resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true });
  const picture = encode(sized, format, quality);
  return await (xmp === null ? picture : picture.withXmp(xmp)).toBuffer();
}

/** Efforts at which a large picture takes a second, not ten. */
function encode(picture: Sharp, format: Conversion["format"], quality: number): Sharp {
  switch (format) {
    case "png":
      return picture.png({ compressionLevel: 6 });
    case "jpeg":
      return picture.flatten({ background: white }).jpeg({ quality, mozjpeg: false });
    case "webp":
      return picture.webp({ quality, effort: 2 });
    case "avif":
      return picture.avif({ quality, effort: 1 });
  }
}

type Gate = {
  /** False when too many wait, or when nobody waits any more for this one. */
  readonly enter: (signal: AbortSignal) => Promise<boolean>;
  readonly leave: () => void;
};

function makeGate(atOnceMax: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    enter: (signal) => {
      if (signal.aborted) return Promise.resolve(false);
      if (inside < atOnceMax) {
        inside++;
        return Promise.resolve(true);
      }
      if (waiting.length >= waitingMax) return Promise.resolve(false);
      return new Promise((resolve) => {
        const go = () => {
          signal.removeEventListener("abort", stop);
          resolve(true);
        };
        const stop = () => {
          waiting.splice(waiting.indexOf(go), 1);
          resolve(false);
        };
        signal.addEventListener("abort", stop, { once: true });
        waiting.push(go);
      });
    },
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else inside--;
    },
  };
}
