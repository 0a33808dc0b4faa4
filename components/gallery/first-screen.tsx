import { firstScreenCount, firstScreenCss } from "#lib/studio/gallery/masonry/rules.ts";
import { ratioOf, tilesOf } from "#lib/studio/gallery/rules.ts";
import { loadWorkspace } from "#lib/studio/rules.ts";
import type { WorkspaceSnapshot } from "#lib/studio/schema.ts";
import { NonceStyle } from "../ui/nonce-style.tsx";

/** Places the first tiles of the gallery, whatever its width, before anything was measured. */
export function FirstScreen({ snapshot, nonce }: { readonly snapshot: WorkspaceSnapshot; readonly nonce: string }) {
  const tiles = tilesOf(loadWorkspace(snapshot), "all", null, Date.now()).slice(0, firstScreenCount);
  return <NonceStyle css={firstScreenCss(tiles.map(ratioOf))} nonce={nonce} />;
}
