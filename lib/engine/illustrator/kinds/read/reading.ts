import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";

/** Reads a text as a scene of its own. */
export type ReadScene = (text: string) => Scene;
