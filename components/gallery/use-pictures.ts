"use client";

import { useEffect, useRef, useState } from "react";
import type { Tile } from "#lib/studio/gallery/tile/rules.ts";
import { readPictures } from "../studio/reload.ts";
import { useStore } from "../studio/store.ts";

const pauseMs = 50; // several rows of tiles are one question
const batchMax = 60;
const againMs = 3_000; // nobody scrolls, and yet what did not come is missing

/** Asks for everything of the pictures in sight of which only the places are known. */
export function usePictures(inSight: readonly Tile[], isFast: boolean) {
  const store = useStore();
  const asked = useRef(new Set<string>());
  const [failures, setFailures] = useState(0);
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
      const isRead = await readPictures(store, ids);
      for (const id of ids) asked.current.delete(id); // it may be forgotten, and come in sight again
      setFailures((before) => (isRead ? 0 : before + 1));
    };
    const timer = setTimeout(() => void ask(), failures === 0 ? pauseMs : againMs);
    return () => clearTimeout(timer);
  }, [wanted, isFast, failures, store]);
}
