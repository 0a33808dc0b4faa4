import { firstScreenCount, firstScreenCss, type Look } from "#lib/studio/gallery/masonry/rules.ts";
import { blocksOf, firstTiles, ratioOf } from "#lib/studio/gallery/rules.ts";
import { loadWorkspace } from "#lib/studio/rules.ts";
import type { WorkspaceSnapshot } from "#lib/studio/schema.ts";
import { NonceStyle } from "../ui/nonce-style.tsx";

/** Places the first tiles of the gallery, whatever its width, before anything was measured. */
export function FirstScreen({
  snapshot,
  look,
  nonce,
}: {
  readonly snapshot: WorkspaceSnapshot;
  readonly look: Look;
  readonly nonce: string;
}) {
  const blocks = firstTiles(blocksOf(loadWorkspace(snapshot), "all", null, Date.now()) ?? [], firstScreenCount);
  const groups = blocks.map(({ heading, tiles }) => ({ hasHeading: heading !== null, ratios: tiles.map(ratioOf) }));
  return <NonceStyle css={firstScreenCss(groups, look)} nonce={nonce} />;
}
