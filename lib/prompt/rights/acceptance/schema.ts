import { privateKinds } from "../../privacy/schema.ts";
import { rightsKinds } from "../schema.ts";

export const acceptedKinds = [...rightsKinds, ...privateKinds, "school"] as const;

/** What somebody had drawn as it is: a name that belongs to somebody, or the mark of something private. */
export type Accepted = { readonly kind: (typeof acceptedKinds)[number]; readonly name: string };

export type AcceptanceView = Accepted & {
  readonly id: string;
  readonly person: string | null; // null: a guest, or somebody who is gone
  readonly title: string | null; // of the prompt; null: it is gone
  readonly conversationId: string | null;
  readonly promptId: string;
  readonly acceptedAt: string; // ISO 8601
};
