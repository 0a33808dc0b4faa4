import { clsx } from "clsx";
import type { ComponentProps } from "react";

const base =
  "hit inline-flex size-8 shrink-0 items-center justify-center rounded-md border border-transparent text-soft transition-colors duration-100 hover:bg-hover hover:text-ink disabled:cursor-not-allowed disabled:opacity-40 aria-pressed:text-accent-ink";

export type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> & {
  /** The button's name; also its tooltip. */
  readonly label: string;
  /** A key that does the same, shown in the tooltip. */
  readonly hint?: string;
};

export function IconButton({ label, hint, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      data-tip={hint ? `${label}  ${hint}` : label}
      className={clsx(base, className)}
      {...rest}
    />
  );
}
