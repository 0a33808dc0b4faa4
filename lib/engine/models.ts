// The models this server offers, and the names of others it answers to.
import { unknownModel } from "./http/refusal.ts";

const WRITER_MODEL = "easel-writer-1";
export const ILLUSTRATOR_MODEL = "easel-illustrator-1";

const CREATED = 1_793_404_800;

// Stand-ins, so that a client configured for OpenAI's own defaults can be pointed here unchanged.
const WRITERS: ReadonlySet<string> = new Set([WRITER_MODEL, "gpt-6-luna"]);
const ILLUSTRATORS: ReadonlySet<string> = new Set([ILLUSTRATOR_MODEL, "gpt-image-2.5-flare"]);
const SCREENS: ReadonlySet<string> = new Set(["omni-moderation-latest", "omni-moderation-2024-09-26"]);

const model = (id: string) => ({ id, object: "model", created: CREATED, owned_by: "easel" });

/** The body of GET /v1/models. */
export function listModels() {
  return { object: "list", data: [WRITER_MODEL, ILLUSTRATOR_MODEL].map(model) };
}

/** The body of GET /v1/models/{id}; refuses an unknown id with 404. */
export function getModel(id: string) {
  if (WRITERS.has(id) || ILLUSTRATORS.has(id)) return model(id);
  throw unknownModel(id);
}

/** Refuses a model that does not serve the endpoint. */
export function requireModel(kind: "writer" | "illustrator" | "screen", id: string): void {
  const offered = { writer: WRITERS, illustrator: ILLUSTRATORS, screen: SCREENS }[kind];
  if (!offered.has(id)) throw unknownModel(id);
}
