import type { GalleryView } from "../../studio/schema.ts";
import type { Selection } from "../selection/schema.ts";
import { pickedMax } from "./schema.ts";

// Which pictures a person has picked: some of them by name, or a whole list but a few.

export type ListOf = {
  readonly view: GalleryView;
  readonly conversationId: string | null;
  readonly albumId: string | null;
  readonly query: string;
  /** Of each stack of versions its picture in the list, and no other. */
  readonly isStacked?: boolean;
};

export type Picked =
  | { readonly kind: "some"; readonly ids: ReadonlySet<string> }
  | {
      readonly kind: "all";
      readonly list: ListOf;
      readonly upTo: string;
      readonly trashedUpTo?: string;
      readonly except: ReadonlySet<string>;
    };

export const nothing: Picked = { kind: "some", ids: new Set() };

export function isPicked(picked: Picked, id: string): boolean {
  return picked.kind === "some" ? picked.ids.has(id) : id <= picked.upTo && !picked.except.has(id);
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id) && next.size < pickedMax) next.add(id);
  return next;
}

export function togglePicked(picked: Picked, id: string): Picked {
  if (picked.kind === "some") return { kind: "some", ids: toggled(picked.ids, id) };
  return id > picked.upTo ? picked : { ...picked, except: toggled(picked.except, id) };
}

/** With these. */
export function pickAlso(picked: Picked, added: readonly string[]): Picked {
  if (picked.kind === "some") {
    return { kind: "some", ids: new Set([...picked.ids, ...added].slice(0, pickedMax)) };
  }
  const except = new Set(picked.except);
  for (const id of added) except.delete(id);
  return { ...picked, except };
}

/** How many, where `total` is how many the list holds; null: nobody knows. */
export function countPicked(picked: Picked, total: number | null): number | null {
  if (picked.kind === "some") return picked.ids.size;
  return total === null ? null : Math.max(0, total - picked.except.size);
}

/** As it is said to the server. */
export function toSelection(picked: Picked): Selection {
  if (picked.kind === "some") return { ids: [...picked.ids] };
  const { view, conversationId, albumId, query, isStacked } = picked.list;
  return {
    view,
    query,
    ...(conversationId ? { conversationId } : {}),
    ...(albumId ? { albumId } : {}),
    ...(isStacked ? { stacks: "1" } : {}),
    upTo: picked.upTo,
    ...(picked.trashedUpTo ? { trashedUpTo: picked.trashedUpTo } : {}),
    except: [...picked.except],
  };
}
