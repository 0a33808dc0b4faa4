import { clsx } from "clsx";

/** A grey shape in the place of content that is on its way. It appears after 150 ms, so that quick answers do not flicker. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "block animate-[appear_0.16s_0.15s_both,breathe_1.6s_0.4s_infinite] rounded-md bg-hover",
        className,
      )}
    />
  );
}
