import type { Selection as Picked } from "#lib/gallery/selection/schema.ts";
import type { GalleryView } from "#lib/studio/schema.ts";

/** Which pictures an archive is to hold: as they were picked, or all that a list holds. */
export type Selection =
  | Picked
  | { readonly view: GalleryView; readonly conversationId?: string; readonly albumId?: string };
