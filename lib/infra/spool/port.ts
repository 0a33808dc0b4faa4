/** What is known of an answer before its body. */
export type AnswerHead = { readonly contentType: string; readonly requestId: string | null };

export type SpoolWriter = {
  /** Takes the next bytes of the body as they came. Never fails and never makes the sender wait. */
  readonly write: (chunk: Uint8Array) => void;
  /** Resolves when everything that was written is with the system, so that it outlives this process. */
  readonly close: () => Promise<void>;
};

/**
 * Answers of a paid provider, byte by byte as they arrive, so that a picture whose bytes have reached this machine
 * outlives the process that received them. One file a generation; it is removed when the picture is stored.
 */
export type Spool = {
  readonly open: (id: string, head: AnswerHead) => Promise<SpoolWriter>;
  /** Whatever there is of an answer, perhaps cut short; null when there is nothing. */
  readonly read: (id: string) => Promise<{ readonly head: AnswerHead; readonly body: Uint8Array } | null>;
  /** The ids of all answers that lie here. */
  readonly list: () => Promise<readonly string[]>;
  readonly remove: (id: string) => Promise<void>;
};
