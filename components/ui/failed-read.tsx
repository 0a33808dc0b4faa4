/** A list that could not be read on, with the way to try again. */
export function FailedRead({
  text,
  retryLabel,
  onRetry,
}: {
  readonly text: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
}) {
  return (
    <p role="alert" className="py-6 text-center text-soft text-sm">
      {text}{" "}
      <button type="button" className="text-accent-ink underline" onClick={onRetry}>
        {retryLabel}
      </button>
    </p>
  );
}
