/** A button on a tile. */
export const tileAction =
  "reach pointer-events-auto inline-flex size-8 items-center justify-center rounded-md bg-sheet transition-colors duration-100 hover:text-ink touch:bg-sheet/65 touch:backdrop-blur-md";
/** Those that come with hover and focus, and are always there under a finger. */
export const tileActionShown =
  "text-soft opacity-0 transition-opacity duration-100 group-focus-within/tile:opacity-100 group-hover/tile:opacity-100 touch:text-ink touch:opacity-100";
