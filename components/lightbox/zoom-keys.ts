import { stepFactor } from "#lib/studio/zoom/rules.ts";
import type { Zoom } from "./use-zoom.ts";

const panPx = 80;
const farPanPx = 320;

const arrows = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
} as const;

function isArrow(key: string): key is keyof typeof arrows {
  return key in arrows;
}

/** `+` `-` nearer and farther, `f` the whole or the full frame, `o` pixels; arrows where more is there than is seen. */
export function pressZoomKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  zoom: Zoom,
): boolean {
  if (key === "+" || key === "=") zoom.by(stepFactor);
  else if (key === "-" || key === "_") zoom.by(1 / stepFactor);
  else if (key === "f") zoom.show(zoom.isWhole ? "fill" : 1);
  else if (key === "o") zoom.show("actual");
  else if (isArrow(key) && zoom.canPan) {
    const px = shiftKey ? farPanPx : panPx;
    zoom.pan({ x: arrows[key].x * px, y: arrows[key].y * px }, true);
  } else return false;
  return true;
}
