"use client";

import { useTranslations } from "next-intl";
import { usePicture } from "./use-picture.ts";
import type { Zoom } from "./use-zoom.ts";
import { ZoomFrame } from "./zoom-frame.tsx";

/** One of the pictures that are compared, which may not exist. */
export function ComparedFrame({
  id,
  zoom,
  className,
}: {
  readonly id: string;
  readonly zoom: Zoom;
  readonly className: string;
}) {
  const t = useTranslations("lightbox");
  const { asset, isMissing } = usePicture(id);
  if (asset) return <ZoomFrame key={id} asset={asset} zoom={zoom} className={className} />;
  return isMissing ? (
    <p className="absolute inset-0 grid place-items-center p-8 text-center text-soft">{t("missing")}</p>
  ) : null;
}
