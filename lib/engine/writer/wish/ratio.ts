// Sizes and ratios in numbers: "16:9", "1024×1536".
import type { Aspect } from "../brief.ts";

// Only ratios that are used for pictures: "10:15" is a time of day.
const RATIO =
  /(?:\b(?:in|at|as|ratio|format)\s+|比例(?:是|为)?)?(?<![\d:.])(1:1|16:9|9:16|21:9|16:10|4:3|3:4|3:2|2:3|4:5|5:4|2:1|1:2|3:1|1:3|1\.91:1|16：9|9：16|4：3|3：4|3：2|2：3|1：1)(?![\d:])(?:\s*(?:format|ratio|aspect(?: ratio)?|的?比例|画幅))?/iu;
const SIZE =
  /(?:\b(?:in|at|as|size)\s+|尺寸(?:是|为)?)?(?<!\d)(\d{3,5})\s*[x×*]\s*(\d{3,5})(?!\d)(?:\s*(?:px|pixels|像素))?/iu;

const WIDE = 1.65;
const LANDSCAPE = 1.1;

function aspectOf(width: number, height: number): Aspect {
  const ratio = width / Math.max(1, height);
  if (ratio >= WIDE) return "wide";
  if (ratio >= LANDSCAPE) return "landscape";
  if (ratio <= 1 / WIDE) return "tall";
  return ratio <= 1 / LANDSCAPE ? "portrait" : "square";
}

export type Shape = { readonly aspect: Aspect /** As it was named: "4:5", "1200x628". */; readonly size: string };

/** The shape a ratio or a size in pixels asks for, and the text without it. */
export function takeRatio(text: string): readonly [Shape | null, string] {
  const ratio = RATIO.exec(text);
  const [width = 1, height = 1] = (ratio?.[1] ?? "").split(/[:：]/u).map(Number);
  if (ratio) return [{ aspect: aspectOf(width, height), size: wholeRatio(width, height) }, text.replace(ratio[0], " ")];
  const size = SIZE.exec(text);
  if (!size) return [null, text];
  const named = { aspect: aspectOf(Number(size[1]), Number(size[2])), size: `${Number(size[1])}x${Number(size[2])}` };
  return [named, text.replace(size[0], " ")];
}

/** The shape that a named ratio or size has. */
export function shapeOf(size: string): Aspect {
  const [width = 1, height = 1] = size.split(/[x:]/).map(Number);
  return aspectOf(width, height);
}

/** "1.91:1" in whole numbers. */
function wholeRatio(width: number, height: number): string {
  const times = Number.isInteger(width) ? 1 : 100;
  return `${Math.round(width * times)}:${Math.round(height * times)}`;
}
