"use client";

import { clsx } from "clsx";
import { type ComponentProps, useEffect, useRef, useState } from "react";

const depth = 3;

/** /_next/image is switched off: pictures have a route of their own that authorises every time. */
function Picture({ alt, className, ...rest }: ComponentProps<"img">) {
  // biome-ignore lint/performance/noImgElement: see above
  return <img alt={alt} className={clsx("absolute inset-0 size-full", className)} {...rest} />;
}

/**
 * A picture that becomes better: each `source` is laid over the one before and appears only when it is here. What came
 * before stays until then, also when the server no longer has it, and goes after that: it would show through a picture
 * that is partly transparent. The box around it must have its size already.
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
  const [here, setHere] = useState<readonly string[]>([]);
  if (source && known.at(-1) !== source) setKnown([...known.filter((item) => item !== source), source].slice(-depth));
  const best = known.findLastIndex((item) => here.includes(item));
  const fit = isWhole ? "object-contain" : "object-cover";
  return (
    <>
      {placeholder && best < 0 ? <Picture src={placeholder} alt="" className={fit} /> : null}
      {known.slice(Math.max(0, best)).map((item, index) => (
        <Layer
          key={item}
          source={item}
          alt={item === source ? alt : ""}
          isHidden={index > 0}
          isFirst={isFirst}
          className={fit}
          onHere={() => setHere((before) => (before.includes(item) ? before : [...before, item].slice(-depth)))}
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
  onHere,
}: {
  readonly source: string;
  readonly alt: string;
  /** Until it is here: something lies underneath already. */
  readonly isHidden: boolean;
  readonly isFirst: boolean;
  readonly className: string;
  /** It can be painted at once from now on. */
  readonly onHere: () => void;
}) {
  const image = useRef<HTMLImageElement>(null);
  const [isLost, setIsLost] = useState(false); // the server does not have it any more
  // Loaded is not decoded: what lies underneath must not go a frame too early.
  const settle = () => void image.current?.decode().then(onHere, () => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for a picture that was loaded before any script ran
  useEffect(() => {
    if (image.current?.complete && image.current.naturalWidth > 0) settle();
  }, []);
  return (
    <Picture
      ref={image}
      src={source}
      alt={alt}
      decoding="async"
      draggable={false}
      {...(isFirst ? { fetchPriority: "high" as const } : {})}
      onLoad={settle}
      onError={() => setIsLost(true)}
      className={clsx(className, (isHidden || isLost) && "opacity-0")}
    />
  );
}
