// How fast a streamed answer flows.

/** Milliseconds before the first token, and between tokens. */
export type EngineTiming = { readonly firstTokenDelayMs: number; readonly tokenDelayMs: number };
