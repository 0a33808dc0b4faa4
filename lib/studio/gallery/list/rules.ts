import type { Zone } from "../../../workspace/zone/rules.ts";
import { omit, type Rows } from "../../row/rules.ts";
import type { AssetView, Page } from "../../schema.ts";
import { type DayCount, dayOfId, firstDaysMax, type Picture, ratioOfSize, sectionMax } from "../wire/rules.ts";

// What the browser holds of a gallery list: how many pictures each day has, and those sections that were looked at.

/** A part of a day, newest first. What happened to its pictures since is known from their rows. */
export type Section = {
  readonly pictures: readonly Picture[];
  /** Nothing between its first and its last picture is missing, and nothing of the day below where it is the last. */
  readonly isWhole: boolean;
  /** It was read before many pictures changed at once: it is read again when it is in sight, and shown until then. */
  readonly isStale?: true;
};

export type GalleryList = {
  /** Newest first, as they were when they were read. */
  readonly days: readonly DayCount[];
  /** There is no older day than these. */
  readonly areDaysWhole: boolean;
  readonly sections: Rows<Section>;
};

/** The name of a day's n-th section. */
export function sectionKey(day: number, part: number): string {
  return `${day}.${part}`;
}

export function partsOf(count: number): number {
  return Math.max(1, Math.ceil(count / sectionMax));
}

export function toPicture(asset: AssetView): Picture {
  const { id, generationId, thumbhash, isFavorite, isDraft, isTrashed, conversationId, stackId } = asset;
  const key = generationId ?? id;
  const stack = { id: stackId, count: asset.stack?.count ?? 1 };
  return { id, key, ratio: ratioOfSize(asset), thumbhash, isFavorite, isDraft, isTrashed, conversationId, stack };
}

/** A list of which the newest pictures came with the page. */
export function beginList(days: readonly DayCount[], newest: Page<AssetView>, zone: Zone): GalleryList {
  const ofDays = Map.groupBy(newest.items, (asset) => dayOfId(zone, asset.id));
  const lastDay = [...ofDays.keys()].at(-1);
  const sections: Record<string, Section> = {};
  for (const [day, assets] of ofDays) {
    const isWhole = newest.nextBefore === null || day !== lastDay;
    sections[sectionKey(day, 0)] = { pictures: assets.map(toPicture), isWhole };
  }
  return { days, areDaysWhole: days.length < firstDaysMax, sections };
}

export function withDays(list: GalleryList | undefined, days: readonly DayCount[]): GalleryList {
  return { days, areDaysWhole: true, sections: list?.sections ?? {} };
}

/** A section came; where the day goes on below what was thought to be its last one, it has one more. */
export function withSection(
  list: GalleryList,
  { day, part }: { readonly day: number; readonly part: number },
  { pictures, hasMore }: { readonly pictures: readonly Picture[]; readonly hasMore: boolean },
): GalleryList {
  const least = (part + 1) * sectionMax + 1;
  const days = hasMore
    ? list.days.map((entry): DayCount => (entry[0] === day && entry[1] < least ? [day, least] : entry))
    : list.days;
  return { ...list, days, sections: { ...list.sections, [sectionKey(day, part)]: { pictures, isWhole: true } } };
}

export function withStaleSections(list: GalleryList): GalleryList {
  const stale = Object.entries(list.sections).map(([name, section]) => [name, { ...section, isStale: true }] as const);
  return { ...list, sections: Object.fromEntries(stale) };
}

/**
 * The pictures that are here, under the days of another zone; all of them are asked for again. How many each of these days
 * has is not known.
 */
export function inZone(list: GalleryList, zone: Zone): GalleryList {
  const here = Object.values(list.sections).flatMap(({ pictures }) => pictures);
  const sections: Record<string, Section> = {};
  for (const [day, ofDay] of Map.groupBy(here, ({ id }) => dayOfId(zone, id))) {
    const pictures = ofDay.sort((a, b) => (a.id < b.id ? 1 : -1));
    for (let part = 0; part * sectionMax < pictures.length; part++) {
      const some = pictures.slice(part * sectionMax, (part + 1) * sectionMax);
      sections[sectionKey(day, part)] = { pictures: some, isWhole: false, isStale: true };
    }
  }
  return { ...list, areDaysWhole: false, sections };
}

export function withoutSections(list: GalleryList, keys: readonly string[]): GalleryList {
  return { ...list, sections: keys.reduce(omit, list.sections) };
}
