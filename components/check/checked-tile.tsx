"use client";

import { Suspense } from "react";
import { isRunning } from "#lib/generation/rules.ts";
import type { GenerationView } from "#lib/studio/schema.ts";
import { GenerationTile } from "../picture/generation-tile.tsx";
import { useStudio } from "../studio/store.ts";
import { lazyPart } from "../ui/lazy-part.ts";

// Nobody needs it before the picture is there.
const CheckNote = lazyPart(async () => (await import("./check-note.tsx")).CheckNote);

/** A picture in the chat, and under it how it compares with its prompt. */
export function CheckedTile({ generation }: { readonly generation: GenerationView }) {
  "use memo";
  const asset = useStudio((state) => (generation.assetId ? state.assets[generation.assetId] : undefined));
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <GenerationTile generation={generation} />
      {isRunning(generation.state) || generation.state === "done" ? (
        // Its place is there before it is: nothing jumps when a picture comes.
        <div className="min-h-8">
          <Suspense>{asset && !asset.isTrashed ? <CheckNote asset={asset} /> : null}</Suspense>
        </div>
      ) : null}
    </div>
  );
}
