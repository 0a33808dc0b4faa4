import { isRunning } from "../generation/rules.ts";
import { timeOfId } from "../ids.ts";
import { beginList, withDays } from "./gallery/list/rules.ts";
import type { CountedDays } from "./gallery/wire/rules.ts";
import { isAbovePage, joinPage } from "./page/rules.ts";
import {
  byId,
  mergeConversation,
  mergeGeneration,
  mergeMessage,
  mergePrompt,
  mergeTurn,
  omit,
  upsert,
} from "./row/rules.ts";
import type {
  AssetView,
  ConversationSnapshot,
  ConversationView,
  MessageView,
  Page,
  PromptView,
  StudioEvent,
  WorkspaceSnapshot,
} from "./schema.ts";
import { addAssets, addPictures, forget, listKey } from "./shelf/rules.ts";
import { addStacks } from "./stack/rules.ts";
import type { StudioState } from "./state/schema.ts";

// The screen is a pure function of this state, and the state is a snapshot plus the events since.

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
    stacks: addStacks({}, snapshot.gallery.items),
    albums: snapshot.albums,
    gone: {},
    loaded: {},
    lists: { [listKey("all", null, snapshot.isStacked)]: beginList(snapshot.days, snapshot.gallery, snapshot.zone) },
    zone: snapshot.zone,
    round: 0,
    titles: {},
    sends: {},
    denials: {},
    pending: {},
  };
}

export function loadConversation(state: StudioState, snapshot: ConversationSnapshot): StudioState {
  const arrived = new Set(snapshot.turns.map((turn) => turn.id));
  const here = new Set(snapshot.assets.map((asset) => asset.id));
  const drawn = snapshot.generations.flatMap((generation) => generation.assetId ?? []);
  const deleted = drawn.filter((assetId) => !here.has(assetId)); // a snapshot names every picture that is left
  return {
    ...state,
    conversations: upsert(state.conversations, [snapshot.conversation], mergeConversation),
    messages: upsert(state.messages, snapshot.messages, mergeMessage),
    ...joinPage(state, snapshot),
    prompts: upsert(state.prompts, snapshot.prompts, mergePrompt),
    generations: upsert(state.generations, snapshot.generations, mergeGeneration),
    ...addAssets(state, snapshot.assets),
    gone: { ...state.gone, ...Object.fromEntries(deleted.map((assetId) => [assetId, true as const])) },
    sends: Object.fromEntries(Object.entries(state.sends).filter(([turnId]) => !arrived.has(turnId))),
  };
}

/** Adds the turns before those that are here. */
export function loadEarlier(state: StudioState, snapshot: ConversationSnapshot): StudioState {
  const { id } = snapshot.conversation;
  const loaded = { ...state.loaded, [id]: { hasEarlier: snapshot.hasEarlier } };
  return { ...loadConversation(state, snapshot), loaded };
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
    readonly counted: CountedDays;
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
  const { days, zone = state.zone } = fresh.counted;
  const lists = { [listKey("all", null)]: withDays(beginList(days, fresh.gallery, zone), days) };
  const kept = {
    ...state,
    lists,
    zone,
    round: state.round + 1,
    assets: byId(assets),
    stacks: addStacks({}, assets),
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
        turns: isAbovePage(state, event.turn) ? state.turns : upsert(state.turns, [event.turn], mergeTurn),
        sends: omit(state.sends, event.turn.id),
      };
    case "prompt":
      return { ...state, prompts: upsert(state.prompts, [event.prompt], mergePrompt) };
    case "generation":
      return { ...state, generations: upsert(state.generations, [event.generation], mergeGeneration) };
    case "asset":
      return { ...state, ...addAssets(state, [event.asset]) };
    case "asset.gone":
      return forget(state, event.id);
    case "drawer":
      return event.drawer.version === state.drawer.version ? state : { ...state, drawer: event.drawer };
    case "albums":
      return { ...state, albums: event.albums };
    case "gallery":
    case "zone":
    case "back":
    case "elsewhere":
    case "resync":
      return state; // the stream's owner asks for new pages, or for new days
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
