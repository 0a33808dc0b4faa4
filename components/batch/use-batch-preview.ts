"use client";

import { useEffect, useState } from "react";
import { previewBatch } from "#lib/batch/actions.ts";
import type { BatchPreview } from "#lib/batch/view/schema.ts";
import { type Attempt, attempt } from "../studio/attempt.ts";

const pauseMs = 400;

type Input = Parameters<typeof previewBatch>[0];

type Known = { readonly asked: string; readonly answer: Attempt<BatchPreview> };

/** What the rows become and cost, asked anew when somebody stops typing. Null while that is not known. */
export function useBatchPreview(input: Input | null) {
  const asked = input ? JSON.stringify(input) : null;
  const [known, setKnown] = useState<Known | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same once more
  useEffect(() => {
    if (asked === null) return;
    let isCurrent = true;
    const ask = async () => {
      const answer = await attempt(() => previewBatch(JSON.parse(asked)));
      if (isCurrent) setKnown({ asked, answer });
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, tries]);

  return {
    looked: known && known.asked === asked ? known.answer : null,
    lookAgain: () => {
      setKnown(null);
      setTries(tries + 1);
    },
  };
}
