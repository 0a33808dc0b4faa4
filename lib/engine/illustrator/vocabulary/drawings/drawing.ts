// The shape of a hand-made vector drawing.

export type OwnDrawing = {
  /** Size of the drawing's own coordinate box; the art touches its bottom edge. */
  readonly width: number;
  readonly height: number;
  /** SVG markup made by us, never from user text. */
  readonly body: string;
  /** Height, as a share from the top, on which other things can stand; absent when nothing stands on it. */
  readonly surface?: number;
  /** Where a figure wears and holds things, as shares of the box; absent from what has no body. */
  readonly head?: { readonly x: number; readonly y: number };
  readonly chest?: { readonly x: number; readonly y: number };
  readonly headWidth?: number;
};
