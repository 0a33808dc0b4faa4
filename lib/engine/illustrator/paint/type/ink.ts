// Which ink a run is set in, decided on the painted pixels behind it; a plate where no ink can be read.
import type { TypeRun } from "#lib/engine/illustrator/compose/layout.ts";
import { contrast, contrastOfLight, lightOf, mix } from "#lib/engine/illustrator/paint/colour.ts";
import type { Pixels } from "#lib/engine/illustrator/paint/raster.ts";

export type Ink = { readonly fill: string; readonly plate: string | null };

/** Inks in order of preference, and plates to put behind where none of them can be read. */
export type Inks = {
  /** An ink that was asked for: where it cannot be read, it stands on a plate rather than giving way. */
  readonly asked: string | null;
  readonly inks: readonly string[];
  readonly plates: readonly string[];
  readonly accent: string;
};

/** WCAG 2.2 asks 4.5 of text; a little more is kept in hand for smoothed edges. */
const CONTRAST_MIN = 4.7;
const SAMPLES = 4000;
/** Share of the darkest and lightest pixels behind a run that may be worse than asked. */
const SPECKS = 0.03;
const DARK = "#1b2340";
const LIGHT = "#fffdf6";

/** The ink of a run over a picture; `unit` is pixels per canvas unit. */
export function inkFor(run: TypeRun, pixels: Pixels, unit: number, { asked, inks, plates, accent }: Inks): Ink {
  if (run.plate === "button") return onPlate(accent, []);
  const behind = run.plate === "always" ? null : lightBehind(run, pixels, unit);
  const readable = (ink: string) =>
    behind?.every((light) => contrastOfLight(lightOf(ink), light) >= CONTRAST_MIN) ?? false;
  if (asked) {
    const near = NEARLY.map(([toward, share]) => mix(asked, toward, share)).find(readable);
    return near ? { fill: near, plate: null } : askedOnPlate(asked);
  }
  const ink = [...inks, DARK, LIGHT].find(readable);
  return ink ? { fill: ink, plate: null } : onPlate(plates[0] ?? LIGHT, inks);
}

/** An ink as it was asked, or a little lighter or darker than that. */
const NEARLY: readonly (readonly [string, number])[] = [
  ["#ffffff", 0],
  ["#ffffff", 0.15],
  ["#000000", 0.15],
  ["#ffffff", 0.3],
  ["#000000", 0.3],
  ["#ffffff", 0.42],
];

/** The plate on which an asked ink shows best; the ink a little stronger where even that is too little. */
function askedOnPlate(asked: string): Ink {
  const plate = contrast(asked, LIGHT) >= contrast(asked, DARK) ? LIGHT : DARK;
  const towards = plate === LIGHT ? "#000000" : "#ffffff";
  const shares = [0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8];
  const fill = shares.map((share) => mix(asked, towards, share)).find((ink) => contrast(ink, plate) >= CONTRAST_MIN);
  return { fill: fill ?? towards, plate };
}

function onPlate(plate: string, inks: readonly string[]): Ink {
  const fill = [...inks, DARK, LIGHT, "#000000", "#ffffff"].find((ink) => contrast(ink, plate) >= CONTRAST_MIN);
  // Every colour is far enough from black or from white.
  return { fill: fill ?? mix(plate, "#000000", 1), plate };
}

/** Darkest and lightest luminance behind a run, but for specks; null where the picture is not opaque. */
function lightBehind(run: TypeRun, { data, width, height }: Pixels, unit: number): readonly [number, number] | null {
  const margin = run.size * 0.12;
  const left = Math.max(0, Math.floor((run.left - margin) * unit));
  const right = Math.min(width, Math.ceil((run.left + run.width + margin) * unit));
  const top = Math.max(0, Math.floor(run.top * unit));
  const bottom = Math.min(height, Math.ceil((run.top + run.height) * unit));
  const step = Math.max(1, Math.floor(Math.sqrt(((right - left) * (bottom - top)) / SAMPLES)));
  const lights: number[] = [];
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) {
      const at = (y * width + x) * 4;
      if ((data[at + 3] ?? 0) < 250) return null;
      lights.push(lightOf([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]));
    }
  }
  const sorted = Float64Array.from(lights).sort();
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 1;
  return sorted.length === 0 ? null : [at(SPECKS), at(1 - SPECKS)];
}
