import type { TagView } from "#lib/gallery/tag/schema.ts";
import { sectionKey } from "#lib/studio/gallery/list/rules.ts";
import type { Look } from "#lib/studio/gallery/masonry/rules.ts";
import {
  type CountedDays,
  firstIdOfDay,
  type PackedSection,
  sectionMax,
  unpackSection,
} from "#lib/studio/gallery/wire/rules.ts";
import { oldestTurn } from "#lib/studio/page/rules.ts";
import { addConversations, addPrompt, applyEvent, loadConversation, loadEarlier, resync } from "#lib/studio/rules.ts";
import type {
  AssetDetails,
  AssetView,
  ConversationSnapshot,
  ConversationView,
  Page,
  StudioEvent,
} from "#lib/studio/schema.ts";
import {
  addDays,
  addSection,
  comeBack,
  type ListName,
  listKey,
  listOfKey,
  outdateSections,
  renewAssets,
} from "#lib/studio/shelf/rules.ts";
import type { StudioStore } from "./store.ts";

// Reading from the server after the first page: more of a list, another conversation, everything anew after a gap.

/** `missing` when the server says 404; throws when it cannot be reached. */
async function read<T>(path: string, signal: AbortSignal | null = null): Promise<T | "missing"> {
  const response = await fetch(path, { headers: { accept: "application/json" }, signal });
  if (response.status === 404) return "missing";
  if (!response.ok) throw new Error(`${response.status}`);
  return await response.json();
}

export async function readConversation(store: StudioStore, id: string): Promise<"here" | "missing" | "unreachable"> {
  try {
    const snapshot = await read<ConversationSnapshot>(`/api/conversations/${id}`);
    if (snapshot === "missing") return "missing";
    store.apply((state) => loadConversation(state, snapshot));
    return "here";
  } catch {
    return "unreachable";
  }
}

/** The turns before those of a conversation that are here. False when they could not be read. */
export async function readEarlier(store: StudioStore, id: string): Promise<boolean> {
  const before = oldestTurn(store.get(), id);
  if (before === undefined) return false;
  const path = `/api/conversations/${id}?${new URLSearchParams({ before })}`;
  const snapshot = await read<ConversationSnapshot>(path).catch(() => "missing" as const);
  if (snapshot === "missing") return false;
  // After a gap the page may begin later by now: those before it are asked for again.
  store.apply((state) => (oldestTurn(state, id) === before ? loadEarlier(state, snapshot) : state));
  return true;
}

function listQuery({ view, conversationId, isStacked }: ListName): URLSearchParams {
  return new URLSearchParams({
    view,
    ...(conversationId ? { conversationId } : {}),
    ...(isStacked ? { stacks: "1" } : {}),
  });
}

function keyOf({ view, conversationId, isStacked }: ListName): string {
  return listKey(view, conversationId, isStacked);
}

/** The days of a list; an answer from another zone brings that along. One that is of a zone of before is asked for again. */
async function readCounted(
  store: StudioStore,
  list: ListName,
  signal: AbortSignal | null = null,
): Promise<CountedDays | "missing"> {
  for (;;) {
    const { name } = store.get().zone;
    const query = listQuery(list);
    if (name !== null) query.set("zone", name);
    const answer = await read<CountedDays>(`/api/gallery/days?${query}`, signal);
    if (answer === "missing" || answer.zone || store.get().zone.name === name) return answer;
  }
}

/** Which days a gallery list has. False when it could not be read. */
export async function readDays(
  store: StudioStore,
  list: ListName,
  signal: AbortSignal | null = null,
): Promise<boolean> {
  try {
    const answer = await readCounted(store, list, signal);
    if (answer === "missing") return false;
    store.apply((state) => addDays(state, keyOf(list), answer));
    return true;
  } catch {
    return false;
  }
}

/** A part of a day: below the part above where that is here, else by its number. */
export async function readSection(
  store: StudioStore,
  list: ListName,
  name: string,
  order: Look["order"],
  signal: AbortSignal,
): Promise<boolean> {
  const key = keyOf(list);
  const [day = 0, part = 0] = name.split(".").map(Number);
  const { round, lists, zone } = store.get();
  const above = part > 0 ? lists[key]?.sections[sectionKey(day, part - 1)] : undefined;
  const before = above?.isWhole && !above.isStale ? above.pictures.at(-1)?.id : undefined;
  const query = listQuery(list);
  query.set("from", firstIdOfDay(zone, day));
  query.set("before", before ?? firstIdOfDay(zone, day + 1));
  if (order === "conversation") query.set("group", order);
  if (!before && part > 0) query.set("skip", `${part * sectionMax}`);
  try {
    const packed = await read<PackedSection>(`/api/gallery/section?${query}`, signal);
    if (packed === "missing") return false;
    const titles = Object.fromEntries(packed.groups?.conversations.map(({ id, title }) => [id, title]) ?? []);
    const section = { pictures: unpackSection(packed), hasMore: packed.hasMore, titles };
    store.apply((state) => addSection(state, key, { day, part }, section, round));
    return true;
  } catch {
    return false;
  }
}

export async function readMoreConversations(store: StudioStore): Promise<void> {
  const query = new URLSearchParams({ before: store.get().conversationFloor });
  const page = await read<Page<ConversationView>>(`/api/conversations?${query}`).catch(() => "missing" as const);
  if (page !== "missing") store.apply((state) => addConversations(state, page));
}

export async function searchConversations(query: string, signal: AbortSignal): Promise<readonly ConversationView[]> {
  const response = await fetch(`/api/conversations?${new URLSearchParams({ q: query })}`, { signal });
  if (!response.ok) throw new Error(`${response.status}`);
  const page: Page<ConversationView> = await response.json();
  return page.items;
}

/** Tags of the workspace that begin so. */
export async function readTags(query: string, signal: AbortSignal): Promise<readonly TagView[]> {
  const response = await fetch(`/api/tags?${new URLSearchParams({ q: query })}`, { signal });
  if (!response.ok) throw new Error(`${response.status}`);
  const found: { readonly items: readonly TagView[] } = await response.json();
  return found.items;
}

/** A picture with what no list brings: its prompt, what it cost. */
export async function readPicture(store: StudioStore, id: string): Promise<AssetDetails | "missing" | "unreachable"> {
  try {
    const asked = store.get().assets;
    const details = await read<AssetDetails>(`/api/assets/${id}`);
    if (details === "missing") return "missing";
    const { asset, prompt } = details;
    store.apply((state) => renewAssets(state, [id], [asset], asked));
    if (prompt) store.apply((state) => addPrompt(state, prompt));
    return details;
  } catch {
    return "unreachable";
  }
}

/** Another model draws from now on, or at another price: every prompt that is here says what it costs now. */
export async function meetDrawer(store: StudioStore, event: Extract<StudioEvent, { type: "drawer" }>): Promise<void> {
  const before = store.get().drawer;
  store.apply((state) => applyEvent(state, event));
  if (store.get().drawer === before) return;
  await Promise.all(Object.keys(store.get().loaded).map((id) => readConversation(store, id)));
}

/** After a gap in the events: first pages anew, every conversation that was open, and what is gone no more. */
export async function reloadStudio(store: StudioStore): Promise<void> {
  const askedAtMs = Date.now();
  try {
    const [conversations, gallery, counted] = await Promise.all([
      read<Page<ConversationView>>("/api/conversations"),
      read<Page<AssetView>>("/api/gallery?view=all"),
      readCounted(store, { view: "all", conversationId: null, isStacked: false }),
    ]);
    if (conversations === "missing" || gallery === "missing" || counted === "missing") return;
    const fresh = { conversations, gallery, counted };
    const unfinished = Object.values(store.get().generations).map((row) => row.conversationId);
    const open = new Set([...Object.keys(store.get().loaded), ...unfinished]);
    store.apply((state) => resync(state, fresh, askedAtMs));
    await readBack(store);
    await Promise.all([...open].map((id) => readConversation(store, id)));
    await renewRows(store, new Set(gallery.items.map(({ id }) => id)));
  } catch {
    // The stream says so already, and asks again when it is back.
  }
}

const namedMax = 100; // in one address

/** Pictures came from another workspace: of those that are gone here, some may have come back. */
export async function readBack(store: StudioStore): Promise<void> {
  const ids = Object.keys(store.get().gone);
  for (let at = 0; at < ids.length; at += namedMax) {
    const path = `/api/assets?ids=${ids.slice(at, at + namedMax).join()}`;
    const page = await read<{ readonly items: readonly AssetView[] }>(path).catch(() => "missing" as const);
    if (page === "missing") return; // the next gap asks again
    store.apply((state) => comeBack(state, page.items));
  }
}

/** Everything of some pictures, at most `namedMax`. What is not there is gone. False when they could not be read. */
export async function readPictures(store: StudioStore, ids: readonly string[]): Promise<boolean> {
  try {
    const asked = store.get().assets;
    const page = await read<{ readonly items: readonly AssetView[] }>(`/api/assets?ids=${ids.join()}`);
    if (page === "missing") return false;
    store.apply((state) => renewAssets(state, ids, page.items, asked));
    return true;
  } catch {
    return false;
  }
}

/** Every picture that is here, save `fresh`, the latest first. False when they could not be read. */
async function renewRows(store: StudioStore, fresh: ReadonlySet<string> | null = null): Promise<boolean> {
  const ids = Object.keys(store.get().assets).filter((id) => !fresh?.has(id));
  ids.sort().reverse();
  for (let at = 0; at < ids.length; at += namedMax) {
    if (!(await readPictures(store, ids.slice(at, at + namedMax)))) return false;
  }
  return true;
}

const renewals = new WeakMap<StudioStore, { isOutdated: boolean }>();

/**
 * Many pictures changed at once: those that are here are read again, and which days the gallery's lists have; what is in
 * sight of a list asks by itself. One at a time: what changes meanwhile is one more after it.
 */
export async function renewPictures(store: StudioStore): Promise<void> {
  store.apply(outdateSections);
  const running = renewals.get(store);
  if (running) {
    running.isOutdated = true;
    return;
  }
  const renewal = { isOutdated: true };
  renewals.set(store, renewal);
  while (renewal.isOutdated) {
    renewal.isOutdated = false;
    await renewOnce(store);
  }
  renewals.delete(store);
}

/** What cannot be read is asked for by the next gap or change. */
async function renewOnce(store: StudioStore): Promise<void> {
  if (await renewRows(store)) await renewDays(store);
}

/** The workspace's clocks may be elsewhere now: its lists have other days. */
export async function meetZone(store: StudioStore, event: Extract<StudioEvent, { type: "zone" }>): Promise<void> {
  if (event.name !== store.get().zone.name) await renewDays(store);
}

async function renewDays(store: StudioStore): Promise<void> {
  for (const key of Object.keys(store.get().lists)) {
    await readDays(store, listOfKey(key));
  }
}
