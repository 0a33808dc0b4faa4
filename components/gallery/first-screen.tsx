import { firstScreenCount, firstScreenCss, headOf, type Look } from "#lib/studio/gallery/masonry/rules.ts";
import { firstTiles, shownBlocks } from "#lib/studio/gallery/rules.ts";
import { ratioOf } from "#lib/studio/gallery/tile/rules.ts";
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
  const blocks = shownBlocks(loadWorkspace(snapshot), "all", null, look, Date.now()) ?? [];
  const groups = firstTiles(blocks, firstScreenCount).map((block) => ({
    headPx: headOf(block),
    ratios: block.tiles.map(ratioOf),
  }));
  return <NonceStyle css={firstScreenCss(groups, look)} nonce={nonce} />;
}
