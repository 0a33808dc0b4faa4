"use client";

import { useState } from "react";
import { pictureAddress } from "../picture/addresses.ts";
import { useStudio } from "../studio/store.ts";

/** A small picture that goes along, with its number where there are several. */
export function PicturePreview({ id, number }: { readonly id: string; readonly number: string | null }) {
  const asset = useStudio((state) => state.assets[id]);
  const isGone = useStudio((state) => state.gone[id] === true);
  const [isBroken, setIsBroken] = useState(false);
  return (
    <span className="relative block size-9 shrink-0">
      {isGone || isBroken ? (
        <span className="block size-9 rounded-sm bg-well" />
      ) : (
        // biome-ignore lint/performance/noImgElement: the server's own variants, behind its own door
        <img
          src={pictureAddress(id, "thumb")}
          alt={asset?.altText || asset?.title || ""}
          onError={() => setIsBroken(true)}
          className="size-9 rounded-sm bg-well object-cover"
        />
      )}
      {number ? (
        <span
          aria-hidden="true"
          className="tabular -top-1 -left-1 absolute flex size-4 items-center justify-center rounded-full bg-ink text-paper text-xs"
        >
          {number}
        </span>
      ) : null}
    </span>
  );
}
