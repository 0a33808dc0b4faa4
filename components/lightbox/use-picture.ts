"use client";

import { useEffect, useState } from "react";
import { readPicture } from "../studio/reload.ts";
import { useStore, useStudio } from "../studio/store.ts";

/** A picture and its prompt, read from the server when no list or conversation brought them. */
export function usePicture(id: string) {
  const store = useStore();
  const asset = useStudio((state) => state.assets[id]);
  const prompt = useStudio((state) => (asset?.promptId ? state.prompts[asset.promptId] : undefined));
  const [missingId, setMissingId] = useState<string | null>(null);
  const isWanted = !asset || (asset.promptId !== null && !prompt);

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void readPicture(store, id).then((outcome) => {
      if (isCurrent && outcome !== "here") setMissingId(id);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, isWanted, store]);

  return { asset: asset ?? null, prompt: prompt ?? null, isMissing: !asset && missingId === id };
}
