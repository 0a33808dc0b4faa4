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
