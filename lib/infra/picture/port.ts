export type PictureMime = "image/png" | "image/webp" | "image/jpeg";

/** What is known of a picture once it was decoded as a whole. */
export type PictureFacts = {
  readonly mime: PictureMime;
  readonly width: number; // pixels
  readonly height: number;
  readonly thumbhash: string; // base64
  readonly thumb: Uint8Array; // WebP, longest edge `thumbEdge`
  readonly preview: Uint8Array | null; // WebP, longest edge `previewEdge`; null when the original is no larger
};

export type PictureReader = {
  /** Decodes fully; null when the bytes are not one whole PNG, WebP or JPEG of at most 50 million pixels. */
  readonly read: (
    bytes: Uint8Array,
    edges: { readonly thumbEdge: number; readonly previewEdge: number },
  ) => Promise<PictureFacts | null>;
};
