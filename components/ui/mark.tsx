import { clsx } from "clsx";

/** The sign of the house: a canvas on its stand, with the seal. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={clsx("shrink-0", className)} aria-hidden="true">
      <path
        d="M12 2.5v3M6 21.5 9 16m9 5.5L15 16m-3 0v4M4 5.5h16V16H4z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path d="M14 10.5h3.5V14H14z" className="fill-accent" />
    </svg>
  );
}
