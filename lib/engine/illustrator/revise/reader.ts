// What a reader of one kind of change is.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Step } from "./change.ts";

/** The picture a change is about. */
export type Known = { readonly scene: Scene; readonly vocabulary: Vocabulary };

/** The steps of a clause, or null when it asks for none of this kind. */
export type Reader = (clause: string, known: Known) => readonly Step[] | null;
