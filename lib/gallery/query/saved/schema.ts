import type { Query } from "../schema.ts";

export const savedDepthMax = 4; // one names another, which names another …
export const savedTermsMax = 200; // of a query and of all that it stands for

/** An album with a query. */
export type Saved = { readonly id: string; readonly name: string; readonly query: string };

/** A query, and by the names of albums in it what the saved searches of that name look for. */
export type Resolved = Query & { readonly searches: ReadonlyMap<string, readonly Resolved[]> };

/** A saved search that names itself, however far around; or more of them than can be asked at once. */
export type Unresolved = { readonly ok: false; readonly error: "album_circle" | "album_many" };
