import { clsx } from "clsx";
import type { ComponentProps } from "react";

const box =
  "type-box w-full rounded-md border border-edge bg-sheet px-3 text-base text-ink transition-colors duration-100 hover:border-soft focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-ink focus-visible:outline-offset-0 disabled:opacity-50 aria-invalid:border-danger";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input className={clsx(box, "h-9 touch:min-h-11", className)} {...rest} />;
}

export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea className={clsx(box, "py-2", className)} {...rest} />;
}
