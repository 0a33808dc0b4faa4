"use client";

import { useState } from "react";
import { daysLeft } from "#lib/gallery/trash/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";

/** How long a picture still lies in the trash, as it was when it came into view. */
export function useDaysLeft({ trashedAt }: AssetView): number {
  const [shownAt] = useState(() => Date.now());
  return daysLeft(trashedAt, shownAt);
}
