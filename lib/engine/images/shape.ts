// The size of an edited picture when none was asked: its own shape, or the one its words ask for.
import type { Inspected } from "#lib/engine/drawing/job.ts";
import type { Origin } from "#lib/engine/illustrator/revise/change.ts";
import type { Size } from "./request.ts";

const SIDE_STEP = 16;
const SIDE_MAX = 3840;
const PIXELS_MIN = 1_048_576;
const PIXELS_MAX = 4_000_000;
const SIDE_MIN = 64;
const OWN_MAX = 8_294_400;

const WIDER =
  /\bwider\b(?! (?:view|shot|angle))|\bwidescreen\b|\bpanoram|\blandscape (?:format|orientation)\b|\b16:9\b|变宽|更宽|加宽|宽一点|横版|横幅|全景|宽屏/iu;
const TALLER =
  /\b(?:portrait (?:format|orientation)|vertical format)\b|\bmake (?:it|the picture|the image) taller\b|\b9:16\b|竖版|竖幅|更高的画幅/iu;
/** What hangs on walls is tall, unless it already is, or the words say another shape. */
const POSTER =
  /\b(?:as|into|to) (?:an? )?(?:[a-z]+ )?poster\b|\bmake (?:it|this|that) an? (?:[a-z]+ )?poster\b|(?:做成|改成|变成|换成|画成)(?:一[张幅])?海报/iu;
const SQUARE = /\b(?:make it |as a |into a )?square(?: format)?\b|正方形|方形画幅/iu;

/** The picture's own size, or one that picture models offer near it. */
export function naturalSize(
  { about, origin }: { readonly about: Inspected; readonly origin: Origin | null },
  words: string,
): Size {
  const own = origin?.changes.at(-1) ?? origin ?? about;
  const ratio = askedRatio(own.width / own.height, words);
  const isSame = ratio === own.width / own.height;
  return isSame && isDrawable(own) ? { width: own.width, height: own.height } : snapped(ratio, own.width * own.height);
}

/** An edit without a size keeps the picture's own, pixel for pixel, wherever it can. */
const isDrawable = ({ width, height }: Size): boolean =>
  Math.min(width, height) >= SIDE_MIN &&
  Math.max(width, height) <= Math.min(SIDE_MAX, 3 * Math.min(width, height)) &&
  width * height <= OWN_MAX;

function askedRatio(own: number, words: string): number {
  if (WIDER.test(words)) return Math.min(3, Math.max(1.5, own * 1.33));
  if (TALLER.test(words)) return Math.max(1 / 3, Math.min(2 / 3, own / 1.33));
  if (POSTER.test(words) && own > 0.8) return 2 / 3;
  return SQUARE.test(words) && Math.abs(own - 1) > 0.05 ? 1 : own;
}

function snapped(ratio: number, pixels: number): Size {
  const bounded = Math.min(3, Math.max(1 / 3, ratio));
  const area = Math.min(PIXELS_MAX, Math.max(PIXELS_MIN, pixels));
  const snap = (value: number) => Math.min(SIDE_MAX, Math.max(SIDE_STEP, Math.round(value / SIDE_STEP) * SIDE_STEP));
  const [width, height] = [snap(Math.sqrt(area * bounded)), snap(Math.sqrt(area / bounded))];
  const short = Math.min(width, height);
  // Rounding may pass 3:1 by a hair.
  return { width: Math.min(width, short * 3), height: Math.min(height, short * 3) };
}
