import { clsx } from "clsx";

/** A list that could not be read on, with the way to try again. */
export function FailedRead({
  text,
  retryLabel,
  onRetry,
  className = "py-6",
}: {
  readonly text: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
  readonly className?: string;
}) {
  return (
    <p role="alert" className={clsx("text-center text-soft text-sm", className)}>
      {text}{" "}
      <button type="button" className="text-accent-ink underline" onClick={onRetry}>
        {retryLabel}
      </button>
    </p>
  );
}
