// What a message can lead to: talk, a question, or pictures drawn from briefs.
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief, Language } from "../brief.ts";
import type { Note } from "../change/clause.ts";
import type { Conversation } from "../conversation.ts";
import type { Topic } from "../say/topics.ts";
import type { Audience } from "../wish/empty.ts";

export type Plan =
  | { readonly kind: "talk"; readonly topic: Topic }
  | { readonly kind: "ask"; readonly about: Audience }
  | { readonly kind: "absent" }
  | {
      readonly kind: "several";
      readonly briefs: readonly Brief[];
      readonly items: readonly string[];
      readonly left: readonly string[];
    }
  | {
      readonly kind: "recall";
      readonly how: "undo" | "first" | "picked";
      readonly briefs: readonly Brief[];
      readonly notes: readonly Note[];
    }
  | { readonly kind: "revise"; readonly briefs: readonly Brief[]; readonly notes: readonly Note[] }
  | { readonly kind: "wish" | "again" | "more" | "surprise"; readonly briefs: readonly Brief[] };

/** What every decision stands on. */
export type Ground = { readonly chat: Conversation; readonly language: Language; readonly vocabulary: Vocabulary };
