"use client";

import { useState } from "react";
import {
  canPan,
  type Frame,
  fitView,
  type Point,
  panBy,
  pixelScale,
  type Size,
  showAbout,
  toggleAbout,
  type View,
  zoomAbout,
} from "#lib/studio/zoom/rules.ts";

const middle: Point = { x: 0, y: 0 };

export type Zoom = {
  readonly view: View;
  readonly frame: Frame | null;
  /** It was one step, which is shown as a short movement; what follows a hand is shown as it is. */
  readonly isSmooth: boolean;
  readonly isWhole: boolean;
  readonly canPan: boolean;
  /** 100: one device pixel for each pixel of the picture; null before anything was measured. */
  readonly percent: number | null;
  readonly measure: (frame: Frame) => void;
  readonly by: (factor: number, point?: Point) => void;
  readonly pan: (by: Point, isSmooth?: boolean) => void;
  readonly toggle: (point: Point) => void;
  readonly show: (zoom: View["zoom"]) => void;
};

type State = { readonly key: string; readonly view: View; readonly isSmooth: boolean };

/** How a picture is seen; each `key` begins as a whole. Several that are compared share one, measured by the first. */
export function useZoom(picture: Size | null, key: string): Zoom {
  const [frame, setFrame] = useState<Frame | null>(null);
  const [state, setState] = useState<State>({ key, view: fitView, isSmooth: false });
  const { view, isSmooth } = state.key === key ? state : { view: fitView, isSmooth: false };

  function change(isStep: boolean, next: (view: View, picture: Size, frame: Frame) => View) {
    if (!picture || !frame) return;
    setState((known) => ({
      key,
      view: next(known.key === key ? known.view : fitView, picture, frame),
      isSmooth: isStep,
    }));
  }

  return {
    view,
    frame,
    isSmooth,
    isWhole: view.zoom === 1,
    canPan: picture !== null && frame !== null && canPan(view, picture, frame),
    percent: picture && frame ? Math.round(pixelScale(view, picture, frame) * 100) : null,
    measure(next) {
      setFrame(next);
      setState((known) => ({ ...known, isSmooth: false }));
    },
    by: (factor, point) => change(!point, (now, size, room) => zoomAbout(now, factor, point ?? middle, size, room)),
    pan: (by, isStep = false) => change(isStep, (now, size, room) => panBy(now, by, size, room)),
    toggle: (point) => change(true, (now, size, room) => toggleAbout(now, point, size, room)),
    show: (zoom) => change(true, (now, size, room) => showAbout(now, zoom, middle, size, room)),
  };
}
