"use client";

import type { AssetView } from "#lib/studio/schema.ts";
import { useIsPicking } from "../picking/picked.ts";
import { useIsTouch } from "../ui/use-is-touch.ts";
import { PickBox } from "./pick-box.tsx";
import { useStackCount } from "./stack-mark.tsx";
import { TileActions } from "./tile-actions.tsx";

/** What can be done with a picture on its tile: a pointer or the focus brings it, and a tile at rest is few nodes. */
export function TileControls({
  id,
  asset,
  tabIndex,
  isNear,
}: {
  readonly id: string;
  /** Null while only the picture's place is known. */
  readonly asset: AssetView | null;
  readonly tabIndex: number;
  readonly isNear: boolean;
}) {
  const isTouch = useIsTouch();
  const isPicking = useIsPicking();
  const isBesideStack = useStackCount(asset) > 1;
  // In the trash the actions stay, because one of them asks a question first.
  const isWhole = isNear || isTouch || asset?.isTrashed === true;
  return (
    <>
      {isNear || isTouch || isPicking ? <PickBox id={id} tabIndex={tabIndex} isBesideStack={isBesideStack} /> : null}
      {asset && (isWhole || asset.isFavorite) ? (
        <TileActions asset={asset} tabIndex={tabIndex} isWhole={isWhole} />
      ) : null}
    </>
  );
}
