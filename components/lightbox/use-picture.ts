"use client";

import { useEffect, useState } from "react";
import { readPicture } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";

/** A picture and its prompt, read from the server when no list or conversation brought them. */
export function usePicture(id: string) {
  const store = useStore();
  const asset = useStudio((state) => state.assets[id]);
  const prompt = useStudio((state) => (asset?.promptId ? state.prompts[asset.promptId] : undefined));
  const [answer, setAnswer] = useState<{ readonly id: string; readonly isHere: boolean } | null>(null);
  const isWanted = !asset || (asset.promptId !== null && !prompt);

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void readPicture(store, id).then((outcome) => {
      if (isCurrent) setAnswer({ id, isHere: outcome === "here" });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, isWanted, store]);

  const isAnswered = answer?.id === id;
  return {
    asset: asset ?? null,
    prompt: prompt ?? null,
    isMissing: !asset && isAnswered && !answer.isHere,
    isReading: isWanted && !isAnswered,
  };
}
