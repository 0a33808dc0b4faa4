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

/** What `color:` may be asked for: a name, or a colour of the screen as "#rrggbb". */
export type ColorWish = ColorName | `#${string}`;
