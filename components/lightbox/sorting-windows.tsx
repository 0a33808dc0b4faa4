"use client";

import type { AssetView } from "#lib/studio/schema.ts";
import { AlbumWindow } from "../picking/album-window.tsx";
import { TagWindow } from "../picking/tag-window.tsx";
import type { Sorting } from "./use-sorting.ts";

/** The windows in which tags and an album are chosen for the opened picture. */
export function SortingWindows({ asset, sorting }: { readonly asset: AssetView; readonly sorting: Sorting }) {
  const close = () => sorting.open(null);
  if (sorting.opened === "tags") {
    return (
      <TagWindow
        assets={[asset]}
        onAdd={(name) => sorting.change({ kind: "tag", name }, name)}
        onRemove={(name) => sorting.change({ kind: "untag", name }, name)}
        onClose={close}
      />
    );
  }
  if (sorting.opened !== "albums") return null;
  return <AlbumWindow onAdd={(albumId, name) => sorting.change({ kind: "album", albumId }, name)} onClose={close} />;
}
