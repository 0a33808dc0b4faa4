import type { GalleryView } from "#lib/studio/schema.ts";

/** Which pictures an archive is to hold; the server's own rules for it are in lib/export/schema.ts. */
export type Selection =
  | { readonly ids: readonly string[] }
  | { readonly view: GalleryView; readonly conversationId?: string; readonly albumId?: string; readonly q?: string };
