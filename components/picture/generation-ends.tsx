"use client";

import { Suspense } from "react";
import { isRunning } from "#lib/generation/rules.ts";
import type { GenerationView } from "#lib/studio/schema.ts";
import { lazyPart } from "../ui/lazy-part.ts";

// Seldom needed, and then the server was there a moment ago.
const GenerationEnd = lazyPart(async () => (await import("./generation-end.tsx")).GenerationEnd);

/** Says each reason once, however many pictures it kept from coming. */
export function GenerationEnds({ generations }: { readonly generations: readonly GenerationView[] }) {
  "use memo";
  const ended = generations.filter(({ state }) => !isRunning(state) && state !== "done");
  if (ended.length === 0) return null;
  const groups = Object.groupBy(ended, ({ state, failure }) => [state, failure?.code, failure?.wasBilled].join(" "));
  return (
    <Suspense>
      {Object.entries(groups).map(([reason, group]) =>
        group ? <GenerationEnd key={reason} generations={group} /> : null,
      )}
    </Suspense>
  );
}
