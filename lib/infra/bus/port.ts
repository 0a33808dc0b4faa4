/**
 * Hints that something changed in a workspace. Rows are the truth: a hint may be lost, late or repeated.
 * `delta` alone carries content (a piece of a reply); everything else names a row to read again.
 */
export type Hint =
  | {
      readonly kind: "conversation" | "message" | "turn" | "prompt" | "generation" | "asset";
      readonly workspaceId: string;
      readonly id: string;
    }
  | {
      readonly kind: "delta";
      readonly workspaceId: string;
      readonly conversationId: string;
      readonly messageId: string;
      readonly offset: number;
      readonly text: string;
    }
  /** So many pictures changed that none is named; or the workspace's albums did; or where its clocks are. */
  | { readonly kind: "gallery" | "albums" | "zone" | "back"; readonly workspaceId: string; readonly id: "" }
  | { readonly kind: "stop"; readonly workspaceId: string; readonly id: string }
  /** It is known what became of a file that somebody sent. */
  | { readonly kind: "upload"; readonly workspaceId: string; readonly id: string }
  /** The owner changed which models are used; of no workspace. */
  | { readonly kind: "models"; readonly workspaceId: ""; readonly id: "" }
  | { readonly kind: "session"; readonly workspaceId: string; readonly id: string }
  /** This session shows another workspace from now on; without an id: every session that shows this one does. */
  | { readonly kind: "switch"; readonly workspaceId: string; readonly id: string };

/** Anything that runs SQL: the Prisma client, or a Prisma transaction (then the hint goes out with the commit). */
export type SqlRunner = {
  readonly $executeRawUnsafe: (sql: string, ...values: readonly unknown[]) => PromiseLike<number>;
};

export type Bus = {
  /** Sends hints through `runner`; inside a transaction they leave when it commits. At most 8,000 bytes each. */
  readonly publish: (runner: SqlRunner, ...hints: readonly Hint[]) => Promise<void>;
  /**
   * Sends hints that no transaction stands behind: heard in this process at once, everywhere else as soon as the
   * database has passed them on. Never fails: who misses a hint reads the row a little later.
   */
  readonly tell: (...hints: readonly Hint[]) => void;
  /** Hears every hint of one workspace until the returned function is called. */
  readonly subscribe: (workspaceId: string, listener: (hint: Hint) => void) => () => void;
  /** Hears every hint of every workspace: for the jobs of this process. */
  readonly subscribeAll: (listener: (hint: Hint) => void) => () => void;
  /** Resolves once hints are heard; after a lost connection `onGap` listeners are told to read the rows again. */
  readonly onGap: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
};
