"use client";

import { clsx } from "clsx";
import { useState } from "react";

/**
 * Pictures over one another, latest on top: each appears only when it is here, and those below stay until then.
 * The box around it must have its size already.
 */
export function Layers({
  sources,
  alt,
  isFirst = false,
  isWhole = false,
}: {
  /** From the least to the most finished; "" is skipped. */
  readonly sources: readonly string[];
  readonly alt: string;
  /** Among the first that a person sees. */
  readonly isFirst?: boolean;
  /** All of the picture within the box, instead of a filled box. */
  readonly isWhole?: boolean;
}) {
  const shown = sources.filter((source) => source !== "").slice(-3);
  return shown.map((source, index) => (
    <Layer
      key={source}
      source={source}
      alt={index === shown.length - 1 ? alt : ""}
      isFaded={index > 0 && !source.startsWith("data:")}
      isFirst={isFirst}
      isWhole={isWhole}
    />
  ));
}

function Layer({
  source,
  alt,
  isFaded,
  isFirst,
  isWhole,
}: {
  readonly source: string;
  readonly alt: string;
  readonly isFaded: boolean;
  readonly isFirst: boolean;
  readonly isWhole: boolean;
}) {
  const [isHere, setIsHere] = useState(false);
  return (
    // biome-ignore lint/performance/noImgElement: pictures have their own route; /_next/image is switched off
    <img
      ref={(image) => {
        if (image?.complete && image.naturalWidth > 0) setIsHere(true);
      }}
      src={source}
      alt={alt}
      decoding="async"
      draggable={false}
      {...(isFirst ? { fetchPriority: "high" as const } : {})}
      onLoad={() => setIsHere(true)}
      className={clsx(
        "absolute inset-0 size-full",
        isWhole ? "object-contain" : "object-cover",
        isFaded && "transition-opacity duration-200",
        isFaded && !isHere && "opacity-0",
      )}
    />
  );
}
