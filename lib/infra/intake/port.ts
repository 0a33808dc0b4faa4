/** What became of a piece. `moved`: it did not begin where the file ends; nothing was written, `sizeBytes` is the end. */
export type Appended =
  | { readonly kind: "appended"; readonly sizeBytes: number }
  | { readonly kind: "moved"; readonly sizeBytes: number }
  | { readonly kind: "too_long"; readonly sizeBytes: number };

export type Piece = {
  readonly offset: number;
  /** The file may not grow beyond this; a piece that goes on is cut off, and the file is as it was before it. */
  readonly sizeBytesMax: number;
  readonly body: AsyncIterable<Uint8Array>;
};

/** `gone`: there is no such file, and none was made. */
export type Extended = Appended | { readonly kind: "gone" };

/**
 * Files that people send, piece by piece, until they are whole: one file an id, on this machine. What arrived of a piece
 * whose line was cut stays.
 */
export type Intake = {
  /**
   * Writes as it arrives, never holding more than a part of it. Whoever writes the same file already is stopped: that
   * line is dead, or its sender would not have begun again.
   * @throws {StorageError}
   */
  readonly append: (id: string, piece: Piece) => Promise<Appended>;
  /**
   * A file of no bytes, for those that are known by being here.
   * @throws {StorageError}
   */
  readonly begin: (id: string) => Promise<void>;
  /**
   * As `append`, where the file is here.
   * @throws {StorageError}
   */
  readonly extend: (id: string, piece: Piece) => Promise<Extended>;
  /** Whoever writes or removes it has come to an end: what is here stays as it is until somebody begins anew. */
  readonly stop: (id: string) => Promise<void>;
  /** How much of it is here; 0 when nothing is. */
  readonly sizeOf: (id: string) => Promise<number>;
  /**
   * What is here survives a power cut from now on.
   * @throws {StorageError}
   */
  readonly keep: (id: string) => Promise<void>;
  /**
   * Whether there is room for so much more, also where it comes to lie for good, and enough for everything else besides.
   * @throws {StorageError}
   */
  readonly hasRoomFor: (sizeBytes: number) => Promise<boolean>;
  /** Null where nothing is. Throws where something is that cannot be read. */
  readonly read: (id: string) => Promise<Uint8Array | null>;
  /** Where it lies, for a library that reads a file here and there. */
  readonly pathOf: (id: string) => string;
  readonly list: () => Promise<readonly string[]>;
  /** Removes files that nothing was added to since `before`; how many. */
  readonly sweep: (before: Date) => Promise<number>;
  /**
   * Whoever writes it is stopped before, and does not bring it back.
   * @throws {StorageError}
   */
  readonly remove: (id: string) => Promise<void>;
};
