import { isRunning } from "../generation/rules.ts";
import { timeOfId } from "../ids.ts";
import type { PickedPreset } from "../preset/schema.ts";
import type { ErrorCode } from "../result.ts";
import type { Denial } from "./denial/rules.ts";
import { beginList, type GalleryList, withDays, withoutSections, withSection } from "./gallery/list/rules.ts";
import type { DayCount, Picture } from "./gallery/wire/rules.ts";
import type { Pending } from "./pending/rules.ts";
import {
  byId,
  mergeAsset,
  mergeConversation,
  mergeGeneration,
  mergeMessage,
  mergePrompt,
  mergeTurn,
  omit,
  type Rows,
  upsert,
} from "./row/rules.ts";
import {
  type AlbumView,
  type AssetView,
  type ConversationSnapshot,
  type ConversationView,
  type DrawerView,
  type GalleryView,
  type GenerationView,
  galleryViews,
  type MessageView,
  type Page,
  type PromptView,
  type StudioEvent,
  type TurnView,
  type WorkspaceSnapshot,
} from "./schema.ts";

// The screen is a pure function of this state, and the state is a snapshot plus the events since.

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
  /** In their order; those with a parent lie below it. */
  readonly albums: readonly AlbumView[];
  /** Pictures deleted for ever, and places put away: a late event must not bring one back. */
  readonly gone: Rows<true>;
  /** Conversations whose messages are here. */
  readonly loaded: Rows<{ readonly hasEarlier: boolean }>;
  /** Of each gallery list that was asked for: what of it is here. */
  readonly lists: Rows<GalleryList>;
  /** By conversation: what those are called that came with pictures; they may be older than the conversations here. */
  readonly titles: Rows<string>;
  readonly sends: Rows<Send>;
  /** By prompt: why it could not be drawn again just now. */
  readonly denials: Rows<Denial>;
  /** By prompt: what was changed on its card and is not drawn yet. */
  readonly pending: Rows<Pending>;
};

/** The name of a gallery list: a view of the whole workspace, or of one conversation. */
export function listKey(view: GalleryView, conversationId: string | null): string {
  return conversationId ? `${view}:${conversationId}` : view;
}

/** Which list has that name. */
export function listOfKey(key: string): { readonly view: GalleryView; readonly conversationId: string | null } {
  const [name, conversationId] = key.split(":");
  return { view: galleryViews.find((view) => view === name) ?? "all", conversationId: conversationId ?? null };
}

function addAssets(state: StudioState, assets: readonly AssetView[]): Rows<AssetView> {
  return upsert(
    state.assets,
    assets.filter((asset) => !state.gone[asset.id]),
    mergeAsset,
  );
}

export function loadWorkspace(snapshot: WorkspaceSnapshot): StudioState {
  return {
    drawer: snapshot.drawer,
    conversations: byId(snapshot.conversations.items),
    conversationFloor: snapshot.conversations.nextBefore ?? "",
    messages: {},
    turns: {},
    prompts: {},
    generations: byId(snapshot.running),
    assets: byId(snapshot.gallery.items),
    albums: snapshot.albums,
    gone: {},
    loaded: {},
    lists: { [listKey("all", null)]: beginList(snapshot.days, snapshot.gallery) },
    titles: {},
    sends: {},
    denials: {},
    pending: {},
  };
}

export function loadConversation(state: StudioState, snapshot: ConversationSnapshot): StudioState {
  const { id } = snapshot.conversation;
  const arrived = new Set(snapshot.turns.map((turn) => turn.id));
  const here = new Set(snapshot.assets.map((asset) => asset.id));
  const drawn = snapshot.generations.flatMap((generation) => generation.assetId ?? []);
  const deleted = drawn.filter((assetId) => !here.has(assetId)); // a snapshot names every picture that is left
  return {
    ...state,
    conversations: upsert(state.conversations, [snapshot.conversation], mergeConversation),
    messages: upsert(state.messages, snapshot.messages, mergeMessage),
    turns: upsert(state.turns, snapshot.turns, mergeTurn),
    prompts: upsert(state.prompts, snapshot.prompts, mergePrompt),
    generations: upsert(state.generations, snapshot.generations, mergeGeneration),
    assets: addAssets(state, snapshot.assets),
    gone: { ...state.gone, ...Object.fromEntries(deleted.map((assetId) => [assetId, true as const])) },
    // Earlier pages that are here already stay: a snapshot of the latest turns says nothing of them.
    loaded: { ...state.loaded, [id]: state.loaded[id] ?? { hasEarlier: snapshot.hasEarlier } },
    sends: Object.fromEntries(Object.entries(state.sends).filter(([turnId]) => !arrived.has(turnId))),
  };
}

/** Adds the turns before those that are here. */
export function loadEarlier(state: StudioState, snapshot: ConversationSnapshot): StudioState {
  const { id } = snapshot.conversation;
  const loaded = { ...state.loaded, [id]: { hasEarlier: snapshot.hasEarlier } };
  return { ...loadConversation(state, snapshot), loaded };
}

/** The oldest turn of a conversation that is here; undefined when there is none. */
export function oldestTurn(state: Pick<StudioState, "turns">, conversationId: string): string | undefined {
  const ids = Object.values(state.turns).flatMap((turn) => (turn.conversationId === conversationId ? [turn.id] : []));
  return ids.reduce<string | undefined>((least, id) => (least === undefined || id < least ? id : least), undefined);
}

/** A picture that did not come is put away, or was put away before. */
export function putAway(state: StudioState, ids: readonly string[]): StudioState {
  return { ...state, gone: { ...state.gone, ...Object.fromEntries(ids.map((id) => [id, true as const])) } };
}

/**
 * These pictures were read again; those of them that did not come are gone. What happened to one since it was asked for,
 * when its row was that of `asked`, is later than the answer.
 */
export function renewAssets(
  state: StudioState,
  ids: readonly string[],
  found: readonly AssetView[],
  asked: Rows<AssetView>,
): StudioState {
  const isStill = (id: string) => !state.assets[id] || state.assets[id] === asked[id];
  const here = new Set(found.map(({ id }) => id));
  const gone = ids.filter((id) => !here.has(id) && isStill(id));
  const renewed = found.filter(({ id }) => isStill(id));
  const known = { ...state, assets: addAssets(state, renewed) };
  return gone.reduce((now, id) => applyEvent(now, { type: "asset.gone", id }), known);
}

/** Pictures as somebody makes them be, before the server has said so. Those that are not here are left out. */
export function putAssets(state: StudioState, assets: readonly AssetView[]): StudioState {
  const known = assets.filter(({ id }) => state.assets[id]);
  return known.length === 0 ? state : { ...state, assets: { ...state.assets, ...byId(known) } };
}

/** How many pictures a gallery list has of each day. */
export function addDays(state: StudioState, key: string, days: readonly DayCount[]): StudioState {
  return { ...state, lists: { ...state.lists, [key]: withDays(state.lists[key], days) } };
}

export type ReadSection = {
  readonly pictures: readonly Picture[];
  readonly hasMore: boolean;
  /** Of conversations that the pictures are of. */
  readonly titles: Rows<string>;
};

/** A part of a day is here; not when its list was read anew meanwhile. */
export function addSection(
  state: StudioState,
  key: string,
  where: { readonly day: number; readonly part: number },
  section: ReadSection,
): StudioState {
  const list = state.lists[key];
  if (!list) return state;
  const titles = { ...state.titles, ...section.titles };
  return { ...state, titles, lists: { ...state.lists, [key]: withSection(list, where, section) } };
}

/** Everything of pictures of which only the places were known. */
export function addPictures(state: StudioState, assets: readonly AssetView[]): StudioState {
  return { ...state, assets: addAssets(state, assets) };
}

/** Forgets sections that are far from what a person looks at, and their pictures, save those that a conversation shows. */
export function dropSections(state: StudioState, key: string, sections: readonly string[]): StudioState {
  const list = state.lists[key];
  if (!list || !sections.some((name) => list.sections[name])) return state;
  const next = { ...state, lists: { ...state.lists, [key]: withoutSections(list, sections) } };
  const shown = new Set(Object.values(state.generations).map(({ assetId }) => assetId));
  for (const other of Object.values(next.lists)) {
    for (const { pictures } of Object.values(other.sections)) for (const { id } of pictures) shown.add(id);
  }
  const dropped = new Set(sections.flatMap((name) => list.sections[name]?.pictures.map(({ id }) => id) ?? []));
  const assets = Object.values(state.assets).filter(({ id }) => !dropped.has(id) || shown.has(id));
  return { ...next, assets: byId(assets) };
}

export function addConversations(state: StudioState, page: Page<ConversationView>): StudioState {
  return {
    ...state,
    conversations: upsert(state.conversations, page.items, mergeConversation),
    conversationFloor: page.nextBefore ?? "",
  };
}

/** Knows one more picture's prompt, for the lightbox. */
export function addPrompt(state: StudioState, prompt: PromptView): StudioState {
  return { ...state, prompts: upsert(state.prompts, [prompt], mergePrompt) };
}

/**
 * After a gap in the events: first pages taken anew. Whatever they cover and do not name is gone, except what is
 * younger than `askedAtMs` (milliseconds since 1970), which came by event while the pages were on their way. Other
 * pictures are as old as the lists they came with, and all lists are read anew.
 */
export function resync(
  state: StudioState,
  fresh: {
    readonly conversations: Page<ConversationView>;
    readonly gallery: Page<AssetView>;
    readonly days: readonly DayCount[];
  },
  askedAtMs: number,
): StudioState {
  const isYoung = (id: string) => timeOfId(id) >= askedAtMs;
  const galleryFloor = fresh.gallery.nextBefore ?? "";
  const named = new Set([...fresh.gallery.items, ...fresh.conversations.items].map((row) => row.id));
  const shown = new Set(Object.values(state.generations).map(({ assetId }) => assetId));
  const assets = Object.values(state.assets).filter(
    (asset) =>
      named.has(asset.id) || isYoung(asset.id) || ((asset.isTrashed || asset.id < galleryFloor) && shown.has(asset.id)),
  );
  const conversationFloor = fresh.conversations.nextBefore ?? "";
  const unsent = new Set(Object.values(state.sends).map((send) => send.conversationId));
  const conversations = Object.values(state.conversations).filter(
    (row) => named.has(row.id) || row.lastId < conversationFloor || isYoung(row.lastId) || unsent.has(row.id),
  );
  const settled = Object.values(state.generations).filter((row) => !isRunning(row.state) || isYoung(row.id));
  const lists = { [listKey("all", null)]: withDays(beginList(fresh.days, fresh.gallery), fresh.days) };
  const kept = {
    ...state,
    lists,
    assets: byId(assets),
    conversations: byId(conversations),
    generations: byId(settled),
  };
  return addConversations(addPictures(kept, fresh.gallery.items), fresh.conversations);
}

export function applyEvent(state: StudioState, event: StudioEvent): StudioState {
  switch (event.type) {
    case "conversation":
      return { ...state, conversations: upsert(state.conversations, [event.conversation], mergeConversation) };
    case "conversation.gone":
      return { ...state, conversations: omit(state.conversations, event.id) };
    case "message":
      return { ...state, messages: upsert(state.messages, [event.message], mergeMessage) };
    case "delta":
      return addDelta(state, event);
    case "turn":
      return {
        ...state,
        turns: upsert(state.turns, [event.turn], mergeTurn),
        sends: omit(state.sends, event.turn.id),
      };
    case "prompt":
      return { ...state, prompts: upsert(state.prompts, [event.prompt], mergePrompt) };
    case "generation":
      return { ...state, generations: upsert(state.generations, [event.generation], mergeGeneration) };
    case "asset":
      return { ...state, assets: addAssets(state, [event.asset]) };
    case "asset.gone":
      return { ...state, assets: omit(state.assets, event.id), gone: { ...state.gone, [event.id]: true } };
    case "drawer":
      return event.drawer.version === state.drawer.version ? state : { ...state, drawer: event.drawer };
    case "albums":
      return { ...state, albums: event.albums };
    case "gallery":
    case "resync":
      return state; // the stream's owner asks for new pages and calls resync()
  }
}

/** A piece that does not touch the known text is dropped: the whole row follows within about a second. */
function addDelta(state: StudioState, event: Extract<StudioEvent, { readonly type: "delta" }>): StudioState {
  const known = state.messages[event.messageId] ?? emptyReply(state, event);
  if (!known || known.isComplete || event.offset > known.text.length) return state;
  const text = known.text + event.text.slice(known.text.length - event.offset);
  return { ...state, messages: { ...state.messages, [known.id]: { ...known, text } } };
}

function emptyReply(
  state: StudioState,
  event: { readonly messageId: string; readonly conversationId: string },
): MessageView | undefined {
  const turn = Object.values(state.turns).find((row) => row.replyId === event.messageId);
  if (!turn) return undefined;
  const { messageId: id, conversationId } = event;
  return { id, conversationId, turnId: turn.id, role: "assistant", text: "", isComplete: false };
}
