// Styles: what each does to colours, outlines and heights, and which surface it ends with.
import type { Style } from "#lib/engine/lexicon/styles.ts";
import { fromLch, mix, toLch } from "./colour.ts";
import { dryPastel, gouache } from "./finish/brush.ts";
import { BOARD, chalk } from "./finish/chalk.ts";
import { glow } from "./finish/glow.ts";
import { hatch } from "./finish/hatch.ts";
import { risograph } from "./finish/print.ts";
import { clay, cutPaper } from "./finish/relief.ts";
import type { Surface } from "./finish/surface.ts";
import { inkWash, watercolour } from "./finish/wash.ts";

export type Line = {
  readonly colour: (hex: string) => string;
  /** Width around things, and around the place behind them, in canvas units. */
  readonly width: number;
  readonly farWidth: number;
};

export type Look = {
  /** The final colour of a fill; what is far may be paler. */
  readonly fill: (hex: string, far?: boolean) => string;
  /** Outline of every shape. */
  readonly line: Line | null;
  /** How things meet the ground. */
  readonly shadow: "soft" | "none";
  readonly surface: Surface | null;
  /** True when the surface needs the map of heights. */
  readonly relief: boolean;
  /** Colour of a rim around each thing, in pixels of the small grid. */
  readonly rim: string | null;
  readonly pixels: boolean;
  readonly glow: boolean;
  /** Replaces the sky when the style has its own ground. */
  readonly ground: string | null;
  /** Colour for set type on the style's ground. */
  readonly ink: string | null;
  /** Colour of a button or band when no palette gives one. */
  readonly accent: string;
};

const shift = (
  hex: string,
  change: { readonly l?: (l: number) => number; readonly c?: (c: number) => number },
): string => {
  const { l, c, h } = toLch(hex);
  return fromLch({ l: change.l ? change.l(l) : l, c: change.c ? change.c(c) : c, h });
};

const FLAT: Look = {
  fill: (hex) => hex,
  line: null,
  shadow: "soft",
  surface: null,
  relief: false,
  rim: null,
  pixels: false,
  glow: false,
  ground: null,
  ink: null,
  accent: "#e2483d",
};

const INK = "#23252b";
const BLUE = "#17479a";
const DARK = "#0f0b24";

const chalky = (hex: string): string => shift(hex, { l: (l) => 0.8 + l * 0.17, c: (c) => Math.min(0.12, c * 0.85) });

function neonLine(hex: string): string {
  const { c, h } = toLch(hex);
  return c < 0.04 ? "#7df9ff" : fromLch({ l: 0.82, c: 0.2, h });
}

/** Darkness as grey, for hatching; what is far is left lighter. */
const toneOf = (hex: string, far = false): string => {
  const dark = Math.min(0.8, Math.max(0, (0.97 - toLch(hex).l) * 1.05));
  return mix("#ffffff", "#000000", far ? dark * 0.62 : dark > 0.7 ? 1 : dark);
};

/** Grey as ink, but for what is truly red: that is the seal's vermilion. */
function inkTone(hex: string, far = false): string {
  const { l, c, h } = toLch(hex);
  if (c > 0.13 && (h < 40 || h > 350)) return fromLch({ l: Math.min(0.58, l), c: 0.16, h: 30 });
  const dark = Math.min(0.94, Math.max(0, (0.96 - l) * 1.25));
  return mix("#f6f0e1", "#1c2026", far ? dark ** 1.6 * 0.9 : dark);
}

const LOOKS: Readonly<Record<Style, Look>> = {
  flat: FLAT,
  "paper-cut": {
    ...FLAT,
    fill: (hex) => shift(hex, { c: (c) => c * 1.04 }),
    shadow: "none",
    surface: cutPaper,
    relief: true,
  },
  watercolour: {
    ...FLAT,
    fill: (hex) => shift(mix(hex, "#fffaf0", 0.16), { l: (l) => 0.2 + l * 0.8 }),
    shadow: "none",
    surface: watercolour,
    accent: "#c8503f",
  },
  "ink-wash": {
    ...FLAT,
    fill: inkTone,
    shadow: "none",
    surface: inkWash,
    ground: "#f6f0e1",
    ink: INK,
    accent: "#b3382c",
  },
  ink: {
    ...FLAT,
    fill: toneOf,
    line: { colour: () => "#000000", width: 4, farWidth: 2.6 },
    shadow: "none",
    surface: hatch,
    ground: "#f8f3e6",
    ink: INK,
    accent: INK,
  },
  colouring: {
    ...FLAT,
    fill: () => "#ffffff",
    line: { colour: () => "#111111", width: 4.6, farWidth: 3 },
    shadow: "none",
    ground: "#ffffff",
    ink: "#111111",
    accent: "#111111",
  },
  pixel: {
    ...FLAT,
    fill: (hex) => shift(hex, { c: (c) => c * 1.14 }),
    rim: "#1d1a2f",
    pixels: true,
  },
  risograph: { ...FLAT, shadow: "none", surface: risograph, ink: "#14224f", accent: "#ff5a4e" },
  chalkboard: {
    ...FLAT,
    fill: (hex) => mix(BOARD, chalky(hex), 0.3),
    line: { colour: chalky, width: 5, farWidth: 3 },
    shadow: "none",
    surface: chalk,
    ground: BOARD,
    ink: "#f6f8f0",
    accent: "#f3d36b",
  },
  blueprint: {
    ...FLAT,
    fill: (hex) => mix(BLUE, "#ffffff", toLch(hex).l * 0.1),
    line: { colour: () => "#eaf2ff", width: 3.4, farWidth: 1.3 },
    shadow: "none",
    ground: BLUE,
    ink: "#ffffff",
    accent: "#ffffff",
  },
  neon: {
    ...FLAT,
    fill: (hex) => fromLch({ l: 0.17, c: Math.min(0.06, toLch(hex).c * 0.4), h: toLch(hex).h }),
    line: { colour: neonLine, width: 3.6, farWidth: 1.8 },
    shadow: "none",
    surface: glow,
    glow: true,
    ground: DARK,
    ink: "#ffffff",
    accent: "#ff3fb4",
  },
  pastel: {
    ...FLAT,
    fill: (hex) => shift(hex, { l: (l) => 0.4 + l * 0.56, c: (c) => Math.min(0.11, c * 0.66) }),
    surface: dryPastel,
    accent: "#b0566b",
  },
  gouache: {
    ...FLAT,
    fill: (hex) => shift(hex, { l: (l) => 0.06 + l * 0.88, c: (c) => Math.min(0.17, c * 0.92 + 0.008) }),
    surface: gouache,
    accent: "#c8452f",
  },
  clay: {
    ...FLAT,
    fill: (hex) => shift(hex, { l: (l) => 0.1 + l * 0.84, c: (c) => c * 0.96 }),
    shadow: "none",
    surface: clay,
    relief: true,
  },
};

/** The look of a style. */
export function lookOf(style: Style): Look {
  return LOOKS[style];
}
