/** Keeps short secrets unreadable at rest. `about` binds a secret to what it belongs to: moved elsewhere it does not open. */
export type Seal = {
  readonly close: (secret: string, about: string) => string;
  /** Null when it was closed by another installation, belongs to something else, or was changed. */
  readonly open: (sealed: string, about: string) => string | null;
};
