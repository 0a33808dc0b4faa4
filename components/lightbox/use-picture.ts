"use client";

import { useEffect, useState } from "react";
import type { CostView } from "#lib/budget/schema.ts";
import type { AssetDetails, AssetView, PromptView, RevisionView } from "#lib/studio/schema.ts";
import { readPicture } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";

const none: readonly RevisionView[] = [];

/** A picture as far as it is known. */
export type Picture = {
  readonly asset: AssetView | null;
  readonly prompt: PromptView | null;
  readonly cost: CostView | null;
  readonly finishedId: string | null;
  readonly revisions: readonly RevisionView[];
  /** Of a picture that came with an import: what its list said. */
  readonly toldPrompt: string | null;
  readonly isMissing: boolean;
  /** What no list brings may still come. */
  readonly isReading: boolean;
};

/** A picture with everything that is known of it: what lists and conversations bring at once, the rest when it is read. */
export function usePicture(id: string): Picture {
  const store = useStore();
  const asset = useStudio((state) => state.assets[id]);
  const prompt = useStudio((state) => (asset?.promptId ? state.prompts[asset.promptId] : undefined));
  const [answer, setAnswer] = useState<{ readonly id: string; readonly details: AssetDetails | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readPicture(store, id).then((outcome) => {
      if (isCurrent) setAnswer({ id, details: typeof outcome === "string" ? null : outcome });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, store]);

  const isAnswered = answer?.id === id;
  return {
    asset: asset ?? null,
    prompt: prompt ?? null,
    finishedId: isAnswered ? (answer.details?.finishedId ?? null) : null,
    cost: isAnswered ? (answer.details?.cost ?? null) : null,
    revisions: isAnswered ? (answer.details?.revisions ?? none) : none,
    toldPrompt: isAnswered ? (answer.details?.toldPrompt ?? null) : null,
    isMissing: !asset && isAnswered && !answer.details,
    isReading: !isAnswered,
  };
}
