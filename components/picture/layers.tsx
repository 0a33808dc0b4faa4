"use client";

import { clsx } from "clsx";
import { type ComponentProps, useState } from "react";

const depth = 3;

/** /_next/image is switched off: pictures have a route of their own that authorises every time. */
function Picture({ alt, className, ...rest }: ComponentProps<"img">) {
  // biome-ignore lint/performance/noImgElement: see above
  return <img alt={alt} className={clsx("absolute inset-0 size-full", className)} {...rest} />;
}

/**
 * A picture that becomes better: each `source` is laid over the one before and appears only when it is here. What came
 * before stays underneath, also when the server no longer has it. The box around it must have its size already.
 */
export function Layers({
  source,
  placeholder = "",
  alt,
  isFirst = false,
  isWhole = false,
}: {
  /** The best there is now; "" while there is nothing. */
  readonly source: string;
  /** Something small for the time before anything else: a data: address, or a picture that is here already. */
  readonly placeholder?: string;
  readonly alt: string;
  /** Among the first that a person sees. */
  readonly isFirst?: boolean;
  /** All of the picture within the box, instead of a filled box. */
  readonly isWhole?: boolean;
}) {
  const [known, setKnown] = useState<readonly string[]>(source ? [source] : []);
  if (source && known.at(-1) !== source) setKnown([...known.filter((item) => item !== source), source].slice(-depth));
  const fit = isWhole ? "object-contain" : "object-cover";
  return (
    <>
      {placeholder ? <Picture src={placeholder} alt="" className={fit} /> : null}
      {known.map((item, index) => (
        <Layer
          key={item}
          source={item}
          alt={item === source ? alt : ""}
          isHidden={index > 0}
          isFirst={isFirst}
          className={fit}
        />
      ))}
    </>
  );
}

function Layer({
  source,
  alt,
  isHidden,
  isFirst,
  className,
}: {
  readonly source: string;
  readonly alt: string;
  /** Until it is here: something lies underneath already. */
  readonly isHidden: boolean;
  readonly isFirst: boolean;
  readonly className: string;
}) {
  const [isHere, setIsHere] = useState(false);
  return (
    <Picture
      ref={(image) => {
        if (image?.complete && image.naturalWidth > 0) setIsHere(true);
      }}
      src={source}
      alt={alt}
      decoding="async"
      draggable={false}
      {...(isFirst ? { fetchPriority: "high" as const } : {})}
      onLoad={() => setIsHere(true)}
      className={clsx(className, isHidden && !isHere && "opacity-0")}
    />
  );
}
