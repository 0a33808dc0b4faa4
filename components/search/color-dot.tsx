import { type ColorWish, colorNames, colorSamples } from "#lib/asset/look/color/schema.ts";

/** A colour as a spot. By an attribute of the drawing: a style in the page's text would be against its policy. */
export function ColorDot({ color, className }: { readonly color: ColorWish; readonly className?: string }) {
  const name = colorNames.find((one) => one === color);
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={className}>
      <circle cx="8" cy="8" r="7.5" fill={name ? colorSamples[name] : color} className="stroke-edge" />
    </svg>
  );
}
