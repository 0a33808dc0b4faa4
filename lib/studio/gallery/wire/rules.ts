// The gallery on the wire: days with their counts, and sections of a day as columns. A picture is 16 bytes of id, 16 of
// key, a ratio, its flags and a placeholder; everything else is asked for when it comes in sight.

import { firstIdAt, timeOfId } from "../../../ids.ts";
import { dayAt, startOfDay, type Zone } from "../../../workspace/zone/rules.ts";

/** At most so many pictures are read at once. */
export const sectionMax = 500;

/** A day since 1970-01-01 where the workspace is, and how many pictures it has. */
export type DayCount = readonly [day: number, count: number];

/** The days of a list, the newest first; and where they are counted, unless that is known. */
export type CountedDays = { readonly days: readonly DayCount[]; readonly zone?: Zone };

/** So many of the newest days come with the page. */
export const firstDaysMax = 60;

export type PackedSection = {
  /** Newest first: base64 of 16 bytes each. */
  readonly ids: string;
  /** Of the generation that drew it, or once more its id: what its place in the gallery is called and ordered by. */
  readonly keys: string;
  /** Thousandths of width ÷ height, divided by commas. */
  readonly ratios: string;
  /** Thumbhashes, base64, divided by commas. */
  readonly hashes: string;
  /** A digit each: the sum of `pictureFlags`. */
  readonly flags: string;
  /** Of which stack of versions each is, as ids, and how many that has, divided by commas; null where nobody asked. */
  readonly stackIds: string | null;
  readonly stackCounts: string | null;
  /** The day goes on below. */
  readonly hasMore: boolean;
  /** Which conversation each is of; null where nobody asked. */
  readonly groups: PackedGroups | null;
};

export type PackedGroups = {
  readonly conversations: readonly { readonly id: string; readonly title: string }[];
  /** Numbers of those conversations, divided by commas; nothing for a picture of none. */
  readonly of: string;
};

export const pictureFlags = { favorite: 1, draft: 2, trashed: 4 } as const;

/** What a place in the gallery must know of its picture before anything else is here. */
export type Picture = {
  readonly id: string;
  readonly key: string;
  readonly ratio: number;
  readonly thumbhash: string;
  readonly isFavorite: boolean;
  readonly isDraft: boolean;
  readonly isTrashed: boolean;
  /** Null: of none; undefined: nobody asked. */
  readonly conversationId: string | null | undefined;
  /** Which versions it stands for; undefined: nobody asked. */
  readonly stack: PictureStack | undefined;
};

export type PictureStack = { readonly id: string; readonly count: number };

export function unpackSection(packed: PackedSection): readonly Picture[] {
  const ids = unpackIds(packed.ids);
  const keys = unpackIds(packed.keys);
  const ratios = packed.ratios.split(",");
  const hashes = packed.hashes.split(",");
  const stackIds = packed.stackIds === null ? null : unpackIds(packed.stackIds);
  const counts = packed.stackCounts?.split(",") ?? [];
  const { groups } = packed;
  const numbers = groups?.of.split(",") ?? [];
  const conversationOf = (at: number) => groups && (groups.conversations[Number(numbers[at] || -1)]?.id ?? null);
  return ids.map((id, at) => {
    const flags = Number(packed.flags[at] ?? 0);
    return {
      id,
      key: keys[at] ?? id,
      ratio: Number(ratios[at] ?? 1000) / 1000,
      thumbhash: hashes[at] ?? "",
      isFavorite: (flags & pictureFlags.favorite) > 0,
      isDraft: (flags & pictureFlags.draft) > 0,
      isTrashed: (flags & pictureFlags.trashed) > 0,
      conversationId: groups ? conversationOf(at) : undefined,
      stack: stackIds ? { id: stackIds[at] ?? id, count: Number(counts[at] ?? 1) } : undefined,
    };
  });
}

const idBytes = 16;

function unpackIds(packed: string): readonly string[] {
  const bytes = atob(packed);
  const ids: string[] = [];
  for (let start = 0; start + idBytes <= bytes.length; start += idBytes) {
    let hex = "";
    for (let at = start; at < start + idBytes; at++) hex += bytes.charCodeAt(at).toString(16).padStart(2, "0");
    ids.push(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
  }
  return ids;
}

/** Width ÷ height as the wire says it, so that a picture has one place however it was heard of. */
export function ratioOfSize({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.max(1, Math.round((width * 1000) / height)) / 1000;
}

export const dayMs = 24 * 60 * 60 * 1_000;

/** The day that an id was made on, where the clocks of a zone are. */
export function dayOfId(zone: Zone, id: string): number {
  return dayAt(zone, timeOfId(id));
}

/** The least id that can be made on a day. */
export function firstIdOfDay(zone: Zone, day: number): string {
  return firstIdAt(startOfDay(zone, day));
}
