import { clsx } from "clsx";
import type { ComponentProps } from "react";

/** The platform's own list: right on a phone, right for the keyboard. */
export function Select({ className, ...rest }: ComponentProps<"select">) {
  return (
    <select
      className={clsx(
        "h-9 w-full rounded-md border border-edge bg-sheet px-2 text-base text-ink transition-colors duration-100 hover:border-soft focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-ink focus-visible:outline-offset-0 disabled:opacity-50 touch:min-h-11",
        className,
      )}
      {...rest}
    />
  );
}
