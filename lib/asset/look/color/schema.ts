/** Colours that have a name. Their place here is their code, from 1 on: it is stored, so new ones come at the end. */
export const colorNames = [
  "red",
  "orange",
  "yellow",
  "green",
  "teal",
  "blue",
  "purple",
  "pink",
  "brown",
  "black",
  "grey",
  "white",
] as const;
export type ColorName = (typeof colorNames)[number];

/** What each of them is shown by. */
export const colorSamples: Readonly<Record<ColorName, string>> = {
  red: "#d32f2f",
  orange: "#f08c1e",
  yellow: "#f5cf2e",
  green: "#3c9a46",
  teal: "#179c96",
  blue: "#2f6fd6",
  purple: "#8a46b8",
  pink: "#f19ab8",
  brown: "#7b5136",
  black: "#17171a",
  grey: "#8c8c8f",
  white: "#fbfaf7",
};

/** What `color:` may be asked for: a name, or a colour of the screen as "#rrggbb". */
export type ColorWish = ColorName | `#${string}`;
