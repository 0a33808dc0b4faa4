import { isSameClock, type Zone } from "../../workspace/zone/rules.ts";
import { inZone, withDays, withoutSections, withSection, withStaleSections } from "../gallery/list/rules.ts";
import type { CountedDays, Picture } from "../gallery/wire/rules.ts";
import { byId, mergeAsset, omit, type Rows, upsert } from "../row/rules.ts";
import { type AssetView, type GalleryView, galleryViews } from "../schema.ts";
import { addHeads, addStacks } from "../stack/rules.ts";
import type { StudioState } from "../state/schema.ts";

// The pictures that a screen knows, and the lists of the gallery that they lie in.

export type ListName = {
  readonly view: GalleryView;
  readonly conversationId: string | null;
  /** Of each stack of versions one picture. */
  readonly isStacked: boolean;
};

/** The name of a gallery list: a view of the whole workspace, or of one conversation. */
export function listKey(view: GalleryView, conversationId: string | null, isStacked = false): string {
  const name = isStacked ? `${view}+` : view;
  return conversationId ? `${name}:${conversationId}` : name;
}

/** Which list has that name. */
export function listOfKey(key: string): ListName {
  const [name = "", conversationId] = key.split(":");
  const view = galleryViews.find((one) => one === name.replace("+", "")) ?? "all";
  return { view, conversationId: conversationId ?? null, isStacked: name.endsWith("+") };
}

/** What is gone stays gone, as long as nobody says that pictures came back. A picture says how its stack stood when it was read. */
export function addAssets(state: StudioState, assets: readonly AssetView[]): Pick<StudioState, "assets" | "stacks"> {
  const here = assets.filter((asset) => !state.gone[asset.id]);
  return { assets: upsert(state.assets, here, mergeAsset), stacks: addStacks(state.stacks, here) };
}

/** A picture that was deleted for ever. */
export function forget(state: StudioState, id: string): StudioState {
  return { ...state, assets: omit(state.assets, id), gone: { ...state.gone, [id]: true } };
}

/** Pictures that were gone are here again, as the server says. */
export function comeBack(state: StudioState, assets: readonly AssetView[]): StudioState {
  const gone = assets.reduce((left, { id }) => omit(left, id), state.gone);
  return addPictures({ ...state, gone }, assets);
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
  const known = { ...state, ...addAssets(state, renewed) };
  return gone.reduce(forget, known);
}

/** Pictures as somebody makes them be, before the server has said so. Those that are not here are left out. */
export function putAssets(state: StudioState, assets: readonly AssetView[]): StudioState {
  const known = assets.filter(({ id }) => state.assets[id]);
  return known.length === 0 ? state : { ...state, assets: { ...state.assets, ...byId(known) } };
}

/** How many pictures a gallery list has of each day; where clocks were put elsewhere, all lists have other days. */
export function addDays(state: StudioState, key: string, { days, zone }: CountedDays): StudioState {
  const here = zone ? moveTo(state, zone) : state;
  return { ...here, lists: { ...here.lists, [key]: withDays(here.lists[key], days) } };
}

/** What is on its way answers questions about days of before. */
function moveTo(state: StudioState, zone: Zone): StudioState {
  if (isSameClock(state.zone, zone)) return { ...state, zone };
  const lists = Object.entries(state.lists).map(([key, list]) => [key, inZone(list, zone)] as const);
  return { ...state, zone, lists: Object.fromEntries(lists), round: state.round + 1 };
}

export type ReadSection = {
  readonly pictures: readonly Picture[];
  readonly hasMore: boolean;
  /** Of conversations that the pictures are of. */
  readonly titles: Rows<string>;
};

/** Many pictures changed at once: what is here of the lists is older than that, and so is what is on its way. */
export function outdateSections(state: StudioState): StudioState {
  const lists = Object.entries(state.lists).map(([key, list]) => [key, withStaleSections(list)] as const);
  return { ...state, lists: Object.fromEntries(lists), round: state.round + 1 };
}

/**
 * A part of a day is here; not when the lists were read anew since it was asked for, in the round `asked`. A list of the
 * workspace that shows one picture of each stack says which is its newest: what was known may have gone unnamed.
 */
export function addSection(
  state: StudioState,
  key: string,
  where: { readonly day: number; readonly part: number },
  section: ReadSection,
  asked: number,
): StudioState {
  const list = state.lists[key];
  if (!list || state.round !== asked) return state;
  const titles = { ...state.titles, ...section.titles };
  const { isStacked, conversationId } = listOfKey(key);
  const stacks = isStacked && !conversationId ? addHeads(state.stacks, section.pictures) : state.stacks;
  return { ...state, titles, stacks, lists: { ...state.lists, [key]: withSection(list, where, section) } };
}

/** Everything of pictures of which only the places were known. */
export function addPictures(state: StudioState, assets: readonly AssetView[]): StudioState {
  return { ...state, ...addAssets(state, assets) };
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
