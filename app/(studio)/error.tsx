"use client";

import { PageFault } from "#components/ui/page-fault.tsx";

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return <PageFault digest={error.digest} onRetry={reset} />;
}
