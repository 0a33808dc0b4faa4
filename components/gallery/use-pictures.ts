"use client";

import { useEffect, useRef } from "react";
import type { Tile } from "#lib/studio/gallery/rules.ts";
import { readPictures } from "../studio/reload.ts";
import { useStore } from "../studio/store.ts";

const pauseMs = 50; // several rows of tiles are one question
const batchMax = 60;

/** Asks for everything of the pictures in sight of which only the places are known. */
export function usePictures(inSight: readonly Tile[], isFast: boolean) {
  const store = useStore();
  const asked = useRef(new Set<string>());
  const wanted = inSight.flatMap((tile) => (tile.kind === "picture" ? [tile.picture.id] : [])).join(",");

  useEffect(() => {
    if (isFast || wanted === "") return;
    const ask = async () => {
      const ids = wanted
        .split(",")
        .filter((id) => !asked.current.has(id))
        .slice(0, batchMax);
      if (ids.length === 0) return;
      for (const id of ids) asked.current.add(id);
      await readPictures(store, ids);
      for (const id of ids) asked.current.delete(id); // it may be forgotten, and come in sight again
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted, isFast, store]);
}
