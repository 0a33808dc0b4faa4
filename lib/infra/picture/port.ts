export type PictureMime = "image/png" | "image/webp" | "image/jpeg";

/** What is known of a picture once it was decoded as a whole. */
export type PictureFacts = {
  readonly mime: PictureMime;
  readonly width: number; // pixels
  readonly height: number;
  readonly thumbhash: string; // base64
  readonly thumb: Uint8Array; // WebP, longest edge `thumbEdge`
  readonly preview: Uint8Array | null; // WebP, longest edge `previewEdge`; null when the original is no larger
  readonly tiny: Uint8Array; // RGB of the picture squeezed into a square of `tinyEdge`, on white
};

/** A square of pixels by which a picture is described. */
export const tinyEdge = 64;

/** More pixels are never decoded. */
export const pixelsMax = 50_000_000;

/** What a picture's head says. */
export type PictureHead = {
  readonly width: number;
  readonly height: number;
  /** It is to be turned or mirrored before it is seen. */
  readonly isTurned: boolean;
  readonly isAnimated: boolean;
};

export type PictureReader = {
  /** Decodes fully; null when the bytes are not one whole PNG, WebP or JPEG of at most `pixelsMax`. */
  readonly read: (
    bytes: Uint8Array,
    edges: { readonly thumbEdge: number; readonly previewEdge: number },
  ) => Promise<PictureFacts | null>;
  /** Decodes nothing; null when there is no head of a PNG, WebP or JPEG. */
  readonly look: (bytes: Uint8Array) => Promise<PictureHead | null>;
  /** Its `tiny` alone: of a picture that was read before, or of its thumb. */
  readonly squeeze: (bytes: Uint8Array) => Promise<Uint8Array | null>;
  /**
   * The (first) picture anew: turned as it is to be seen, with its colour profile and nothing else that was said of it.
   * Null when it is not whole, or larger than `pixelsMax`.
   */
  readonly remake: (bytes: Uint8Array, as: PictureMime) => Promise<Uint8Array | null>;
};

export const pictureFormats = ["png", "jpeg", "webp", "avif"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export type Conversion = {
  readonly format: PictureFormat;
  readonly edge: number | null; // longest edge in pixels; a smaller picture is not enlarged
  readonly quality: number; // 1–100; PNG is exact and has none
  readonly xmp: string | null; // metadata to embed; nothing else of the source's is kept
};

export type PictureConverter = {
  /**
   * The picture in another format or size; transparency becomes white where the format has none. `busy` when too many
   * wait already, null when the bytes are no whole picture. Few at a time, so that pages stay fast.
   */
  readonly convert: (
    bytes: Uint8Array,
    conversion: Conversion,
    signal: AbortSignal,
  ) => Promise<Uint8Array | "busy" | null>;
};
