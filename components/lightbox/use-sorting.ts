"use client";

import { useState } from "react";
import type { Change } from "#lib/gallery/change/schema.ts";
import { nothing, togglePicked } from "#lib/gallery/picked/rules.ts";
import { type AssetView, assetStatuses } from "#lib/studio/schema.ts";
import { type Target, useChanges } from "../picking/use-changes.ts";

export type Sorting = {
  /** Which window is open. */
  readonly opened: "tags" | "albums" | null;
  readonly open: (what: "tags" | "albums" | null) => void;
  readonly change: (what: Change, name?: string) => void;
  /** `0`–`4`, `t` and `a`, as in the gallery. Returns whether a key did something. */
  readonly press: (key: string) => boolean;
};

/** Status, tags and albums of the opened picture; each change can be taken back. */
export function useSorting(asset: AssetView | null): Sorting {
  const changes = useChanges();
  const [opened, open] = useState<Sorting["opened"]>(null);

  function change(what: Change, name = "") {
    if (!asset) return;
    const target: Target = { picked: togglePicked(nothing, asset.id), ids: [asset.id] };
    void changes.change(target, what, name);
  }

  function press(key: string): boolean {
    if (!asset || asset.isTrashed) return false;
    if (key === "t") open("tags");
    else if (key === "a") open("albums");
    else if (/^[0-4]$/.test(key)) change({ kind: "status", status: assetStatuses[Number(key) - 1] ?? null });
    else return false;
    return true;
  }

  return { opened, open, change, press };
}
