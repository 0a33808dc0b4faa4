import { clsx } from "clsx";
import type { ComponentProps } from "react";

/** Reserves a picture's place before the picture exists. The ratio is drawn, not styled: served HTML has no style attributes. */
export function PictureBox({
  width,
  height,
  className,
  children,
  ...rest
}: ComponentProps<"div"> & { readonly width: number; readonly height: number }) {
  return (
    <div className={clsx("relative overflow-hidden bg-mat", className)} {...rest}>
      <svg viewBox={`0 0 ${width} ${height}`} className="block w-full" aria-hidden="true" />
      {children}
    </div>
  );
}
