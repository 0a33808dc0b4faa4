"use client";

import { clsx } from "clsx";
import { type ReactNode, type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { type Frame, isPixelated, needsOriginal, type Point, placeIn } from "#lib/studio/zoom/rules.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { Layers } from "../picture/layers.tsx";
import { useGestures } from "./use-gestures.ts";
import type { Zoom } from "./use-zoom.ts";

/** A picture as near as one wants it: the thumbnail at once, then the preview, and the original when pixels are seen. */
export function ZoomFrame({
  asset,
  zoom,
  onSwipe,
  className,
  children,
}: {
  readonly asset: AssetView;
  readonly zoom: Zoom;
  /** A finger went across a picture that cannot be moved. */
  readonly onSwipe?: (by: Point) => void;
  readonly className?: string;
  readonly children?: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [slide, setSlide] = useState(0);
  useMeasure(box, zoom.measure);
  useGestures(box, {
    canPan: zoom.canPan,
    scrollsPage: () => isScrollable(box.current?.closest("[role=dialog]") ?? null),
    zoom: zoom.by,
    pan: zoom.pan,
    doubleTap: zoom.toggle,
    slide: (by) => setSlide(onSwipe ? by.x : 0),
    endSlide(by) {
      setSlide(0);
      onSwipe?.(by);
    },
  });
  const { view, frame } = zoom;
  return (
    <div
      ref={box}
      className={clsx(
        "absolute inset-0 select-none overflow-hidden",
        zoom.canPan ? "cursor-grab touch-none active:cursor-grabbing" : "touch-pan-y",
        className,
      )}
    >
      {frame ? <Placed asset={asset} zoom={zoom} frame={frame} slide={slide} view={view} /> : null}
      {children}
    </div>
  );
}

function isScrollable(element: Element | null): boolean {
  return element !== null && element.scrollHeight > element.clientHeight;
}

function Placed({
  asset,
  zoom,
  frame,
  slide,
  view,
}: {
  readonly asset: AssetView;
  readonly zoom: Zoom;
  readonly frame: Frame;
  readonly slide: number;
  readonly view: Zoom["view"];
}) {
  const { x, y, scale } = placeIn(view, asset, frame);
  // What was fetched once stays: going back to the whole must not show less.
  const [isFine, setIsFine] = useState(false);
  if (!isFine && needsOriginal(view, asset, frame)) setIsFine(true);
  return (
    <div
      className={clsx(
        "absolute top-0 left-0 origin-top-left",
        slide === 0 && (zoom.isSmooth || zoom.isWhole) && "transition-transform duration-150 ease-quiet",
        isPixelated(view, asset, frame) && "[image-rendering:pixelated]",
      )}
      style={{
        width: asset.width,
        height: asset.height,
        transform: `translate(${x + slide}px, ${y}px) scale(${scale})`,
      }}
    >
      <Layers
        source={pictureAddress(asset.id, isFine ? "original" : "preview")}
        placeholder={pictureAddress(asset.id, "thumb")}
        alt={asset.altText}
        isWhole
        isFirst
      />
    </div>
  );
}

/** The frame's size and how much of it stays free around a picture that fits: its padding, which the style sheet says. */
function useMeasure(box: RefObject<HTMLDivElement | null>, measure: (frame: Frame) => void) {
  const tell = useEffectEvent(measure);
  useLayoutEffect(() => {
    const frame = box.current;
    if (!frame) return;
    const read = () => {
      const { paddingLeft, paddingTop } = getComputedStyle(frame);
      const { clientWidth: width, clientHeight: height } = frame;
      const pad = { x: Number.parseFloat(paddingLeft), y: Number.parseFloat(paddingTop) };
      if (width > 0 && height > 0) tell({ width, height, density: devicePixelRatio, pad });
    };
    read();
    const resize = new ResizeObserver(read);
    resize.observe(frame);
    return () => resize.disconnect();
  }, [box]);
}
