import { clsx } from "clsx";
import type { ComponentProps } from "react";

const base =
  "inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md border font-medium transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50";

const variants = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  outline: "border-line bg-sheet text-ink hover:bg-hover",
  quiet: "border-transparent bg-transparent text-soft hover:bg-hover hover:text-ink",
  accent: "border-transparent bg-transparent text-accent-ink hover:bg-hover",
  danger: "border-line bg-sheet text-danger hover:bg-hover",
} as const;

const sizes = {
  sm: "h-8 px-3 text-sm touch:min-h-11",
  md: "h-9 px-4 text-base touch:min-h-11",
  lg: "h-12 px-6 text-md",
} as const;

type Look = {
  readonly variant?: keyof typeof variants | undefined;
  readonly size?: keyof typeof sizes | undefined;
};

/** The classes of a button, for links that look like one. */
export function buttonClass({ variant = "outline", size = "md" }: Look = {}): string {
  return clsx(base, variants[variant], sizes[size]);
}

export type ButtonProps = ComponentProps<"button"> & Look;

export function Button({ variant, size, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={clsx(buttonClass({ variant, size }), className)} {...rest} />;
}
