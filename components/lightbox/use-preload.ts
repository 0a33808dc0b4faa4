"use client";

import { useEffect } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { pictureAddress } from "../picture/addresses.ts";

const pauseMs = 250; // who walks fast wants none of those in between

/** What will probably be looked at next is fetched already. */
export function usePreload(assets: readonly (AssetView | null)[]) {
  const addresses = assets.flatMap((asset) => (asset ? pictureAddress(asset.id, "preview") : [])).join(" ");
  useEffect(() => {
    if (!addresses) return;
    const timer = setTimeout(() => {
      for (const address of addresses.split(" ")) {
        const image = new Image();
        image.fetchPriority = "low";
        image.src = address;
      }
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [addresses]);
}
