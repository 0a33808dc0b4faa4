// Styles: what each does to colours, outlines, shadows and the surface of the picture.
import type { Style } from "#lib/engine/lexicon/styles.ts";
import { fromLch, hueDistance, mix, toLch } from "./colour.ts";

export type Texture = "paper" | "wash" | "chalk" | "grain";

export type Look = {
  /** The final colour of a fill. */
  readonly fill: (hex: string) => string;
  /** Outline of every shape; `width` in canvas units. */
  readonly line: { readonly colour: (hex: string) => string; readonly width: number } | null;
  readonly shadow: "soft" | "paper" | "none";
  readonly texture: Texture | null;
  /** How far edges wander, in canvas units. */
  readonly wobble: number;
  readonly glow: boolean;
  readonly pixels: boolean;
  /** Replaces the sky when the style has its own ground. */
  readonly ground: string | null;
  /** Colours for set type: on the picture and for a plate behind it. */
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
  texture: null,
  wobble: 0,
  glow: false,
  pixels: false,
  ground: null,
  ink: null,
  accent: "#e2483d",
};

const INK = "#26282e";
const CREAM = "#f7f1e3";
const BOARD = "#2b4b40";
const BLUE = "#1d4e9e";
const DARK = "#120e2a";

const chalky = (hex: string): string => shift(hex, { l: (l) => 0.78 + l * 0.18, c: (c) => Math.min(0.1, c * 0.7) });

function risograph(hex: string): string {
  const { l, c, h } = toLch(hex);
  const warm = c > 0.03 && hueDistance(h, 40) < 75;
  const light = mix("#fbf5e6", warm ? "#ff5a4f" : "#2f57c4", Math.min(1, Math.max(0, (1 - l) * 1.55)));
  return l < 0.42 ? mix("#2f57c4", "#14224f", Math.min(1, (0.42 - l) * 2.6)) : light;
}

function neonLine(hex: string): string {
  const { c, h } = toLch(hex);
  return c < 0.04 ? "#7df9ff" : fromLch({ l: 0.82, c: 0.2, h });
}

const LOOKS: Readonly<Record<Style, Look>> = {
  flat: FLAT,
  "paper-cut": { ...FLAT, fill: (hex) => shift(hex, { c: (c) => c * 0.94 }), shadow: "paper", texture: "paper" },
  watercolour: {
    ...FLAT,
    fill: (hex) => shift(mix(hex, "#fffaf0", 0.24), { c: (c) => c * 0.92 }),
    line: { colour: (hex) => shift(hex, { l: (l) => l * 0.82 }), width: 1.4 },
    shadow: "none",
    texture: "wash",
    wobble: 5,
  },
  ink: {
    ...FLAT,
    fill: (hex) => {
      const { l } = toLch(hex);
      return l < 0.3 ? INK : mix(CREAM, "#8d8f94", Math.max(0, 0.82 - l) * 0.8);
    },
    line: { colour: () => INK, width: 3.2 },
    shadow: "none",
    texture: "paper",
    wobble: 2.5,
    ground: CREAM,
    ink: INK,
  },
  colouring: {
    ...FLAT,
    fill: (hex) => (toLch(hex).l < 0.255 ? "#111111" : "#ffffff"),
    line: { colour: () => "#111111", width: 3.6 },
    shadow: "none",
    ground: "#ffffff",
    ink: "#111111",
  },
  pixel: { ...FLAT, fill: (hex) => shift(hex, { c: (c) => c * 1.12 }), pixels: true },
  risograph: { ...FLAT, fill: risograph, shadow: "none", texture: "grain", ink: "#14224f" },
  chalkboard: {
    ...FLAT,
    fill: (hex) => mix(BOARD, chalky(hex), 0.2),
    line: { colour: chalky, width: 3.4 },
    shadow: "none",
    texture: "chalk",
    wobble: 3,
    ground: BOARD,
    ink: "#f4f6ee",
  },
  blueprint: {
    ...FLAT,
    fill: (hex) => mix(BLUE, "#ffffff", toLch(hex).l * 0.09),
    line: { colour: () => "#e8f1ff", width: 2.4 },
    shadow: "none",
    ground: BLUE,
    ink: "#ffffff",
  },
  neon: {
    ...FLAT,
    fill: (hex) => fromLch({ l: 0.2, c: Math.min(0.06, toLch(hex).c * 0.4), h: toLch(hex).h }),
    line: { colour: neonLine, width: 3.2 },
    shadow: "none",
    glow: true,
    ground: DARK,
    ink: "#ffffff",
  },
  pastel: { ...FLAT, fill: (hex) => shift(hex, { l: (l) => 0.52 + l * 0.45, c: (c) => c * 0.58 }) },
};

/** The look of a style. */
export function lookOf(style: Style): Look {
  return LOOKS[style];
}
