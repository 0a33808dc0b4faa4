export type ArchiveFile = {
  readonly name: string; // with slashes for folders; unique in its archive
  readonly modifiedAt: Date;
  readonly bytes: ReadableStream<Uint8Array>;
};

/**
 * The files as one ZIP, stored as they are, made while it is read: one file is open at a time, and nothing is read ahead
 * of the reader. When the reader leaves, the open file is closed and `files` hears of it by its `return`.
 */
export type WriteArchive = (files: AsyncGenerator<ArchiveFile>) => ReadableStream<Uint8Array>;

export type ArchiveEntry = {
  readonly sizeBytes: number; // as it says; reading fails when there is more or less of it
  readonly packedBytes: number;
  readonly isEncrypted: boolean;
};

/** Why a file is no archive that can be read. `unsafe_names`: one of its files would lie outside of its folder. */
export type ArchiveFault = "not_an_archive" | "unsafe_names" | "too_many_files";

export type OpenedArchive = {
  readonly sizeBytes: number;
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /** A file's bytes, unpacked as they are read. Throws when they are not what the archive says. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
  readonly close: () => void;
};

/** Reads the list of files; of their contents nothing yet. */
export type OpenArchive = (path: string, entriesMax: number) => Promise<OpenedArchive | ArchiveFault>;
