import type { PickedPreset } from "../../preset/schema.ts";
import type { ErrorCode } from "../../result.ts";
import type { Zone } from "../../workspace/zone/rules.ts";
import type { Denial } from "../denial/rules.ts";
import type { GalleryList } from "../gallery/list/rules.ts";
import type { Pending } from "../pending/rules.ts";
import type { Rows } from "../row/rules.ts";
import type {
  AlbumView,
  AssetView,
  ConversationView,
  DrawerView,
  GenerationView,
  MessageView,
  PromptView,
  StackView,
  TurnView,
} from "../schema.ts";

// What the screen is a pure function of.

/** A message on its way to the server. It is shown at once; `error` says that it did not arrive. */
export type Send = {
  readonly conversationId: string;
  readonly messageId: string;
  readonly turnId: string;
  readonly replyId: string;
  readonly text: string;
  /** Pictures small and cheap first. */
  readonly isDraft: boolean;
  /** The prompt is read before anything is drawn. */
  readonly isReview: boolean;
  /** Styles that were chosen for it. */
  readonly presets: readonly PickedPreset[];
  /** Pictures that go along, the one that is changed first. */
  readonly pictures: readonly string[];
  readonly error: ErrorCode | "offline" | "stale" | null;
  /** The server was busy: it is sent again by itself. */
  readonly isHeld: boolean;
};

export type StudioState = {
  /** Who draws the next picture. */
  readonly drawer: DrawerView;
  readonly conversations: Rows<ConversationView>;
  /** Conversations with an older `lastId` were not asked for yet; "" when all were. */
  readonly conversationFloor: string;
  readonly messages: Rows<MessageView>;
  readonly turns: Rows<TurnView>;
  readonly prompts: Rows<PromptView>;
  readonly generations: Rows<GenerationView>;
  readonly assets: Rows<AssetView>;
  /** Of how many versions the pictures here are, by stack, where there are several. */
  readonly stacks: Rows<StackView>;
  /** In their order; those with a parent lie below it. */
  readonly albums: readonly AlbumView[];
  /** Pictures deleted for ever, and places put away: a late event must not bring one back. */
  readonly gone: Rows<true>;
  /** Conversations whose messages are here. */
  readonly loaded: Rows<{ readonly hasEarlier: boolean }>;
  /** Where the workspace is: by its clocks a picture is of a day. */
  readonly zone: Zone;
  /** Of each gallery list that was asked for: what of it is here. */
  readonly lists: Rows<GalleryList>;
  /** How many times the lists were read anew. */
  readonly round: number;
  /** By conversation: what those are called that came with pictures; they may be older than the conversations here. */
  readonly titles: Rows<string>;
  readonly sends: Rows<Send>;
  /** By prompt: why it could not be drawn again just now. */
  readonly denials: Rows<Denial>;
  /** By prompt: what was changed on its card and is not drawn yet. */
  readonly pending: Rows<Pending>;
};
