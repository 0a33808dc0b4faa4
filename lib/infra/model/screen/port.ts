// A server's own screen: what it objects to is not drawn, or not shown.

/** What is shown to it: words, or a picture. */
export type Screened = { readonly text: string } | { readonly picture: Uint8Array; readonly mime: string };

export type ScreenModel = {
  /** `none`: the server has no such screen, and nobody asks it. */
  readonly sees: "all" | "text" | "none";
  /**
   * The server's own words for what it objects to, as "violence/graphic"; empty: it has nothing against it. Throws a
   * ModelError when it could not be asked. Never billed.
   */
  readonly screen: (what: Screened, signal: AbortSignal) => Promise<readonly string[]>;
};
