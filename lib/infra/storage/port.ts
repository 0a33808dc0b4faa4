/** Inclusive byte positions, as in an HTTP Range header. */
export type ByteRange = { readonly start: number; readonly end: number };

/** The disk or the bucket could not take the bytes. `isFull`: there is no space or no quota left. */
export class StorageError extends Error {
  /** Routes and jobs are bundled apart, each with a class of its own for what is one thing: it is told by its name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "StorageError";
  }

  readonly isFull: boolean;
  constructor(message: string, isFull: boolean) {
    super(message);
    this.name = "StorageError";
    this.isFull = isFull;
  }
}

/** A file as the disk or the bucket knows it. `isTemporary`: what a write that was cut left behind, under no key. */
export type ListedFile = {
  readonly key: string;
  readonly sizeBytes: number;
  readonly modifiedAt: Date;
  readonly isTemporary: boolean;
};

/** Where files go that nobody knows any more. */
export const asidePrefix = "lost-and-found/";

export type CopiedKey = { readonly from: string; readonly to: string };

export type StoredFile = { readonly key: string; readonly bytes: Uint8Array; readonly mime: string };

/**
 * Bytes by key. A key is made by us from ids and hashes: `[a-z0-9/._-]`, no leading slash, no `..`.
 * A reader never sees half a file.
 */
export type Storage = {
  /**
   * Returns only when all of the files would survive a power cut.
   * @throws {StorageError}
   */
  readonly put: (...files: readonly StoredFile[]) => Promise<void>;
  /**
   * For what is of use only while this process lives: a power cut may take it.
   * @throws {StorageError}
   */
  readonly putForNow: (file: StoredFile) => Promise<void>;
  /**
   * The same bytes by another key each, as durably as `put`; where the disk can, without copying them. What is there
   * already stays, and what there is none of is left out.
   * @throws {StorageError}
   */
  readonly copy: (...pairs: readonly CopiedKey[]) => Promise<void>;
  /** The bytes, or null when there is no such key. */
  readonly read: (key: string) => Promise<Uint8Array | null>;
  /** A part of the bytes as a stream, or null when there is no such key. */
  readonly stream: (key: string, range?: ByteRange) => Promise<ReadableStream<Uint8Array> | null>;
  readonly exists: (key: string) => Promise<boolean>;
  readonly remove: (key: string) => Promise<void>;
  /** Removes every key that starts with `prefix`, which ends with a slash. */
  readonly removeAll: (prefix: string) => Promise<void>;
  /** Every file there is, in no promised order; one by one, so that a million of them need no memory. */
  readonly list: () => AsyncIterable<ListedFile>;
  /** Removes what writes that were cut before this moment have left; how many files that were. */
  readonly sweep: (before: Date) => Promise<number>;
  /** Puts a file aside: under `lost-and-found/` it is listed no more, and `bringBack` finds it by its old key. */
  readonly putAside: (key: string) => Promise<void>;
  /** False when nothing of that key was put aside. */
  readonly bringBack: (key: string) => Promise<boolean>;
  /** Where the bytes live, for people. */
  readonly place: string;
};
