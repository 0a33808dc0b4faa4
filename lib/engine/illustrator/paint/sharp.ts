// sharp, loaded with the first picture.
import type { SharpConstructor } from "sharp";

let loading: Promise<SharpConstructor> | null = null;

/** The sharp function. Its cache is off: every picture here is new, so it would only hold memory. */
export function loadSharp(): Promise<SharpConstructor> {
  loading ??= import("sharp").then(({ default: sharp }) => {
    sharp.cache(false);
    return sharp;
  });
  return loading;
}
