import type { Zone } from "../../../workspace/zone/rules.ts";
import type { Query } from "../schema.ts";

export const savedDepthMax = 4; // one names another, which names another …
export const savedTermsMax = 200; // of a query and of all that it stands for

/** An album; one with a query fills itself. */
export type Named = { readonly id: string; readonly name: string; readonly query: string | null };

/** Behind a name: whether pictures are put into albums of that name, and what the saved searches of it look for. */
export type Meant = { readonly isFilled: boolean; readonly searches: readonly Resolved[] };

/** A query, what the names of albums in it stand for, and by whose clocks its days are. */
export type Resolved = Query & { readonly albums: ReadonlyMap<string, Meant>; readonly zone: Zone };

/** A saved search that names itself, however far around; or more of them than can be asked at once. */
export type Unresolved = { readonly ok: false; readonly error: "album_circle" | "album_many" };
