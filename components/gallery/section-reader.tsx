"use client";

import type { Block } from "#lib/studio/gallery/rules.ts";
import type { GalleryView } from "#lib/studio/schema.ts";
import { listKey } from "#lib/studio/shelf/rules.ts";
import { isStackedIn } from "#lib/studio/stack/rules.ts";
import { usePane } from "../studio/use-panes.ts";
import { LoadFailed } from "./load-failed.tsx";
import { useForgetting } from "./use-forgetting.ts";
import { type Sight, useSections } from "./use-sections.ts";

/** Reads the parts of a list that come in sight; is seen only when they do not come. */
export function SectionReader({
  view,
  conversationId,
  blocks,
  sight,
}: {
  readonly view: GalleryView;
  readonly conversationId: string | null;
  readonly blocks: readonly Block[];
  readonly sight: Sight;
}) {
  const isStacked = isStackedIn(view, usePane().look);
  useForgetting(listKey(view, conversationId, isStacked), blocks, sight);
  const { hasFailed, tryAgain } = useSections({ view, conversationId }, blocks, sight);
  return hasFailed ? <LoadFailed onTry={tryAgain} /> : null;
}
