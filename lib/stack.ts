const linesMax = 5;

/** Where it happened. The message stays out: it may quote what a person typed, over many lines. */
export function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const places = (error.stack ?? "")
    .replace(error.message, "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
  return places.slice(0, linesMax).join("\n");
}
