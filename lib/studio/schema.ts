import type { BatchView } from "../batch/view/schema.ts";
import type { LimitFacts } from "../budget/limit/schema.ts";
import { type CostView, obstacleCodes, type PriceView } from "../budget/schema.ts";
import type { GenerationState } from "../generation/rules.ts";
import type { ImagePrice } from "../infra/model/facts/port.ts";
import type { InBoth } from "../preset/schema.ts";
import type { Checks } from "../prompt/checklist/schema.ts";
import type { Loss } from "../prompt/faith/schema.ts";
import type { Ledger } from "../prompt/ledger/schema.ts";
import type { PrivateKind } from "../prompt/privacy/schema.ts";
import type { Question } from "../prompt/question/schema.ts";
import type { RefusalReason } from "../prompt/rewrite/rules.ts";
import type { PromptReason, PromptSettings, UnmetWish } from "../prompt/schema.ts";
import type { Fit } from "../provider/fit/rules.ts";
import type { Offer } from "../turn/offer/schema.ts";
import type { TurnState } from "../turn/rules.ts";
import type { WithheldFromChat } from "../turn/shield/schema.ts";
import type { WorkspaceView } from "../workspace/schema.ts";
import type { Zone } from "../workspace/zone/rules.ts";
import type { DayCount } from "./gallery/wire/rules.ts";

// What the browser knows: rows as they cross the wire. The screen is applyEvent(snapshot, events); see rules.ts.

export type ConversationView = {
  readonly id: string;
  readonly title: string; // "" until the first turn gave one
  readonly lastId: string; // sort key, latest first
};

export type MessageView = {
  readonly id: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly role: "user" | "assistant";
  readonly text: string;
  readonly isComplete: boolean;
};

/** Why a turn or a generation ended without a picture. `code` is a key of `failure.*` in messages/. */
export type FailureView = {
  readonly code: FailureCode;
  readonly wasBilled: "no" | "maybe" | "yes";
  /** Of a refusal: what it was about, as far as the provider said. */
  readonly reasons?: readonly RefusalReason[];
  /** Of a spending limit: how it stood. */
  readonly limit?: LimitFacts;
  /** Of a missing price: whose. */
  readonly model?: string;
};

export const failureCodes = [
  "setup_key", // 401: the key is wrong or missing
  "setup_access", // 403: the key may not use this model, or the organisation is not verified
  "setup_model", // 404: no such model at this server
  "no_credit", // 429 insufficient_quota
  "rate_limited", // 429
  "refused", // the model's own safety system said no
  "flagged", // it said no to the finished picture, which nobody sees
  "unscreened", // it could not be asked, and the workspace neither draws nor shows anything without it
  "bad_request", // 400: the server did not like the request
  "not_editable", // 400: it cannot make this change in a picture of which it knows nothing but its pixels
  "unreachable", // refused connection, DNS, TLS: surely not sent
  "timeout", // sent, no answer: the outcome is unknown
  "cut", // the stream ended before the picture was complete
  "bad_answer", // the server's answer was not a picture
  "server", // 5xx
  "storage_full",
  "storage",
  "interrupted", // the server stopped in the middle
  "internal",
  ...obstacleCodes,
] as const;

export type FailureCode = (typeof failureCodes)[number];

export type TurnView = {
  readonly id: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly replyId: string;
  readonly state: TurnState;
  readonly failure: FailureView | null;
  readonly offer: Offer | null; // in review: what is there already
  readonly batch: BatchView | null; // it was filled from a table
  readonly losses: readonly Loss[]; // said, and in no prompt of the turn
  readonly styles: readonly InBoth<string>[]; // names of the presets that were chosen for it
  readonly withheld: readonly WithheldFromChat[]; // of its message
};

export type WithheldView = { readonly kind: PrivateKind; readonly mark: string };

export type PromptView = {
  readonly id: string;
  readonly turnId: string;
  readonly conversationId: string;
  readonly parentId: string | null;
  readonly reason: PromptReason;
  readonly text: string;
  readonly ledger: Ledger;
  readonly questions: readonly Question[]; // open: it cannot be drawn before they are answered
  readonly title: string;
  readonly withheld: readonly WithheldView[];
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly quality: PromptSettings["quality"];
  readonly background: PromptSettings["background"];
  readonly model: string;
  readonly unmet: readonly UnmetWish[];
  readonly full: PromptSettings["full"] | null; // of a draft: how its picture was wished for
  readonly draftId: string | null; // the draft that its pictures finish, where it asks something first
  readonly sourceIds: readonly string[]; // the pictures that go along, the one that is changed first
  readonly finishPrice: PriceView | null; // of the full picture of one of its drafts; null: it draws none
  readonly price: PriceView | null; // of one more picture, by the model that would draw it; null: nobody knows
};

export type GenerationView = {
  readonly id: string;
  readonly turnId: string;
  readonly conversationId: string;
  readonly promptId: string;
  readonly position: number;
  readonly state: GenerationState;
  readonly step: number; // counts the changes of the row
  readonly model: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly partialCount: number; // > 0: /api/generations/{id}/partial/{partialCount} is a picture
  readonly failure: FailureView | null;
  readonly waiting: WaitingView | null; // of a queued one
  readonly assetId: string | null;
  readonly referenceId: string | null; // the draft that it finishes
  readonly isReused: boolean; // the asset was drawn for another turn
  readonly movedTo: string | null; // the workspace that its picture went to
};

/** Why a picture waits: others come first, or until a moment (ISO 8601) because of what the last try met. */
export type WaitingView = {
  readonly ahead: number;
  readonly resumesAt: string | null;
  readonly reason: FailureCode | null;
};

/** How far a picture has come, in the order of their keys. */
export const assetStatuses = ["draft", "review", "approved", "rejected"] as const;
export type AssetStatus = (typeof assetStatuses)[number];

export type AssetView = {
  readonly id: string;
  readonly conversationId: string | null;
  readonly turnId: string | null;
  readonly generationId: string | null;
  readonly promptId: string | null;
  readonly title: string;
  readonly altText: string;
  readonly model: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly width: number;
  readonly height: number;
  readonly thumbhash: string;
  readonly isDraft: boolean;
  readonly draftId: string | null; // the draft that it finishes
  readonly stackId: string; // the same of all versions of one picture
  readonly stack: StackView | null; // null: no other version of it is in the gallery
  readonly isFavorite: boolean;
  readonly status: AssetStatus | null; // null: nobody has judged it
  readonly tags: readonly string[]; // by name
  readonly source: "drawn" | "upload";
  readonly fileName: string | null; // of an upload: as it was called where it came from
  readonly checks: Checks | null; // what of its prompt it shows; null: nobody looked
  readonly isTrashed: boolean;
  readonly trashedAt: string | null; // ISO 8601; null also in the moment in which it is thrown away here
  readonly createdAt: string; // ISO 8601
};

/** Versions of one picture that are not in the trash. */
export type StackView = {
  readonly headId: string; // the newest
  readonly count: number;
};

export type AlbumView = {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly query: string | null; // it holds whatever this finds; null: what was put in
  readonly coverId: string | null; // a picture that stands for it
};

export type Page<T> = { readonly items: readonly T[]; readonly nextBefore: string | null };

export const galleryViews = ["all", "favorites", "trash"] as const;
export type GalleryView = (typeof galleryViews)[number];

/** What one picture costs as a rule, before anybody knows what it will be. */
export type UsualPrice = { readonly full: PriceView; readonly draft: PriceView };

export type DrawerView = {
  readonly isBuiltIn: boolean;
  readonly model: string;
  readonly host: string | null;
  readonly canFinish: boolean; // it can be given a draft
  readonly picturesMax: number; // that may go along with one message
  readonly fit: Fit; // how a wish becomes what it is asked for
  readonly price: ImagePrice | null;
  readonly partials: number; // that are streamed of each picture
  readonly usual: UsualPrice | null; // null: free, or nobody knows
  readonly version: string; // another one whenever it is another model, or costs or can something else
};

export type WorkspaceSnapshot = {
  readonly asOf: string; // ISO 8601 by the database's clock: events since then complete the picture
  readonly workspace: WorkspaceView;
  /** All that the person belongs to, this one too. */
  readonly workspaces: readonly WorkspaceView[];
  readonly person: {
    readonly id: string;
    readonly name: string | null;
    readonly email: string | null;
    readonly isGuest: boolean;
    readonly isOwner: boolean; // of the installation
  };
  readonly drawer: DrawerView;
  /** Who looks at pictures; null: the chat model sees none. */
  readonly checker: { readonly price: PriceView | null } | null;
  readonly conversations: Page<ConversationView>;
  readonly gallery: Page<AssetView>;
  /** Whether these are one picture of each stack, and the days count stacks. */
  readonly isStacked: boolean;
  readonly albums: readonly AlbumView[];
  /** Of the gallery's newest days: how many pictures each has. */
  readonly days: readonly DayCount[];
  /** By whose clocks. */
  readonly zone: Zone;
  readonly running: readonly GenerationView[];
};

export type ConversationSnapshot = {
  readonly conversation: ConversationView;
  readonly messages: readonly MessageView[];
  readonly turns: readonly TurnView[];
  readonly prompts: readonly PromptView[];
  readonly generations: readonly GenerationView[];
  readonly assets: readonly AssetView[]; // those of these generations
  readonly hasEarlier: boolean;
};

/** A revision of a prompt with the pictures that it became. */
export type RevisionView = {
  readonly id: string;
  readonly reason: PromptReason;
  readonly assets: readonly AssetView[]; // without those in the trash, the oldest first
};

/** Everything about one picture that the lightbox shows. */
export type AssetDetails = {
  readonly asset: AssetView;
  readonly prompt: PromptView | null;
  readonly finishedId: string | null; // the picture that finishes this draft
  readonly cost: CostView | null; // null: nothing was put down for it
  readonly revisions: readonly RevisionView[]; // of its prompt, the oldest first
  readonly toldPrompt: string | null; // of a picture that came with an import: what its list said
};

/** One server-sent event. Upserts carry whole rows, so they may come twice or late; only a delta is an increment. */
export type StudioEvent =
  | { readonly type: "conversation"; readonly conversation: ConversationView }
  | { readonly type: "conversation.gone"; readonly id: string }
  | { readonly type: "message"; readonly message: MessageView }
  | {
      readonly type: "delta";
      readonly conversationId: string;
      readonly messageId: string;
      readonly offset: number; // UTF-16 code units of text before this piece
      readonly text: string;
    }
  | { readonly type: "turn"; readonly turn: TurnView }
  | { readonly type: "prompt"; readonly prompt: PromptView }
  | { readonly type: "generation"; readonly generation: GenerationView }
  | { readonly type: "asset"; readonly asset: AssetView }
  | { readonly type: "asset.gone"; readonly id: string }
  | { readonly type: "drawer"; readonly drawer: DrawerView }
  /** Too many pictures changed to name them: those that are here are read again. */
  | { readonly type: "gallery" }
  | { readonly type: "albums"; readonly albums: readonly AlbumView[] }
  /** Where the workspace is; it comes after every gap too, so mostly it is known. */
  | { readonly type: "zone"; readonly name: string | null }
  /** Pictures came from another workspace: some may have been here before, and are not gone any more. */
  | { readonly type: "back" }
  /** The session shows another workspace now, and the tab must not go on with this one. */
  | { readonly type: "elsewhere" }
  | { readonly type: "resync" };
