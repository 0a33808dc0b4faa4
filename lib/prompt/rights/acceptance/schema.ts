import type { RightsKind } from "../schema.ts";

/** A name that somebody had drawn as it is. */
export type Accepted = { readonly kind: RightsKind; readonly name: string };

export type AcceptanceView = Accepted & {
  readonly id: string;
  readonly person: string | null; // null: a guest, or somebody who is gone
  readonly title: string | null; // of the prompt; null: it is gone
  readonly conversationId: string | null;
  readonly promptId: string;
  readonly acceptedAt: string; // ISO 8601
};
