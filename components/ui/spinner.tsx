import { clsx } from "clsx";

/** Says nothing by itself: put words beside it, or a status elsewhere. */
export function Spinner({ className }: { readonly className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "inline-block size-4 animate-turn rounded-full border-2 border-current border-t-transparent opacity-70",
        className,
      )}
    />
  );
}
