// Colours as OKLCH, where lightness, strength and hue can be changed one by one.

/** Lightness 0..1, chroma 0..0.37, hue in degrees. */
export type Lch = { readonly l: number; readonly c: number; readonly h: number };
type Rgb = readonly [number, number, number];

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Channels 0..1 of "#rgb" or "#rrggbb". */
function parseHex(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1, 7);
  const value = Number.parseInt(digits, 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

const byte = (value: number): string =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, "0");
const toHex = ([r, g, b]: Rgb): string => `#${byte(r)}${byte(g)}${byte(b)}`;

function linearRgb(hex: string): Rgb {
  const [r, g, b] = parseHex(hex);
  return [linear(r), linear(g), linear(b)];
}

/** Björn Ottosson's OKLab, in polar form. */
export function toLch(hex: string): Lch {
  const [r, g, b] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const h = (Math.atan2(bb, a) * 180) / Math.PI;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, bb), h: h < 0 ? h + 360 : h };
}

function toRgb({ l, c, h }: Lch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const ll = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * ll - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * ll + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * ll - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const inside = (rgb: Rgb): boolean => rgb.every((value) => value >= -0.001 && value <= 1.001);

/** The nearest colour a screen has: chroma gives way, lightness and hue stay. */
export function fromLch(colour: Lch): string {
  const l = Math.min(1, Math.max(0, colour.l));
  let c = Math.max(0, colour.c);
  for (let step = 0; step < 12 && !inside(toRgb({ l, c, h: colour.h })); step++) c *= 0.85;
  return toHex(toRgb({ l, c, h: colour.h }));
}

/** Blends two colours in light; 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const a = parseHex(first);
  const b = parseHex(second);
  return toHex([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]);
}

/** Relative luminance (WCAG) of a hex colour or of 0..255 channels, 0..1. */
export function lightOf(colour: string | readonly [number, number, number]): number {
  const [r, g, b] =
    typeof colour === "string"
      ? linearRgb(colour)
      : [LINEAR[colour[0]] ?? 0, LINEAR[colour[1]] ?? 0, LINEAR[colour[2]] ?? 0];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const LINEAR = Float64Array.from({ length: 256 }, (_, value) => linear(value / 255));

/** WCAG contrast ratio of two luminances, 1..21. */
export function contrastOfLight(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** WCAG contrast ratio of two colours, 1..21. */
export function contrast(first: string, second: string): number {
  return contrastOfLight(lightOf(first), lightOf(second));
}

/** Degrees between two hues, 0..180. */
export function hueDistance(first: number, second: number): number {
  const gap = Math.abs(first - second) % 360;
  return gap > 180 ? 360 - gap : gap;
}
