// What the server and the browser both know of uploads.

export const fileBytesMax = 50 * 1024 * 1024;
export const startsMax = 20; // files that one call begins
export const markLengthMax = 80;

export const uploadFailures = [
  "empty",
  "too_large",
  "too_many_pixels",
  "unreadable", // a picture that is cut off or damaged
  "vector",
  "foreign",
  "not_a_picture",
  "changed", // the file is not what was said of it
  "storage_full",
  "storage",
  "too_many_open",
  "gone", // nobody knows it any more: it was left for a day, or cancelled elsewhere
  "internal",
] as const;
export type UploadFailure = (typeof uploadFailures)[number];

/** Where to go on with a file; another id than was asked for is that of the same file, begun before. */
export type UploadStart =
  | { readonly id: string; readonly uploadId: string; readonly offset: number }
  | { readonly id: string; readonly failure: UploadFailure };

export type UploadView =
  | { readonly state: "receiving"; readonly offset: number }
  | { readonly state: "received" }
  | { readonly state: "done"; readonly assetId: string | null; readonly isKnown: boolean }
  | { readonly state: "failed"; readonly failure: UploadFailure };
