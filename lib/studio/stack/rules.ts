import type { Look } from "../gallery/masonry/rules.ts";
import type { Picture } from "../gallery/wire/rules.ts";
import type { Rows } from "../row/rules.ts";
import type { AssetView, GalleryView, StackView } from "../schema.ts";
import type { StudioState } from "../state/schema.ts";

// Stacks of versions, of which a gallery list may show the newest picture alone.

/** Whether a list shows one picture of each stack: favourites and the trash show each one in any case. */
export function isStackedIn(view: GalleryView, { versions }: Pick<Look, "versions">): boolean {
  return view === "all" && versions === "stacked";
}

/** What the gallery is searched for to see the versions of a picture. */
export function stackQuery(assetId: string): string {
  return `stack:${assetId}`;
}

export function isOfStack(query: string): boolean {
  return /^stack:[0-9a-f-]{36}$/.test(query);
}

/** How the stacks of these pictures stood when they were read. */
export function addStacks(stacks: Rows<StackView>, assets: readonly AssetView[]): Rows<StackView> {
  return withStacks(
    stacks,
    assets.map(({ stackId, stack }) => [stackId, stack]),
  );
}

/** The same of the places of a list that shows the newest picture of each stack: each of these is the head. */
export function addHeads(stacks: Rows<StackView>, pictures: readonly Picture[]): Rows<StackView> {
  return withStacks(
    stacks,
    pictures.flatMap(({ id, stack }): readonly Standing[] =>
      stack ? [[stack.id, stack.count > 1 ? { headId: id, count: stack.count } : null]] : [],
    ),
  );
}

/** By stack; null: its picture is alone. */
type Standing = readonly [stackId: string, stack: StackView | null];

function withStacks(stacks: Rows<StackView>, standings: readonly Standing[]): Rows<StackView> {
  if (standings.every(([id, stack]) => isSame(stacks[id], stack))) return stacks;
  const next = new Map(Object.entries(stacks));
  for (const [id, stack] of standings) {
    if (stack) next.set(id, stack);
    else next.delete(id);
  }
  return Object.fromEntries(next);
}

function isSame(one: StackView | undefined, other: StackView | null): boolean {
  return one?.headId === other?.headId && one?.count === other?.count;
}

const endOfTime = "~"; // after every id

export type Version = { readonly id: string; readonly stackId: string };

/**
 * The newest picture of each stack, by stack. What the server said of a stack may be older than what is known of its
 * pictures: a newer one that is here counts, and one that was thrown away or is gone does not, nor one after `upTo`.
 */
export function headsOf(
  versions: Iterable<Version>,
  { assets, stacks, gone }: Pick<StudioState, "assets" | "stacks" | "gone">,
  upTo: string,
): ReadonlyMap<string, string> {
  const heads = newestOf(versions);
  for (const [stackId, id] of heads) {
    const headId = stacks[stackId]?.headId;
    if (headId && headId > id && headId <= upTo && !gone[headId] && !assets[headId]?.isTrashed)
      heads.set(stackId, headId);
  }
  return heads;
}

/** The picture that stands for this one in a list that shows the newest of each stack; itself while that is not known. */
export function headOf(
  source: Pick<StudioState, "assets" | "stacks" | "gone">,
  id: string,
  conversationId: string | null,
): string {
  const stackId = source.assets[id]?.stackId;
  if (stackId === undefined) return id;
  const versions = Object.values(source.assets).filter(
    (one) =>
      one.stackId === stackId &&
      !one.isTrashed &&
      !source.gone[one.id] &&
      (conversationId === null || one.conversationId === conversationId),
  );
  const heads = conversationId === null ? headsOf(versions, source, endOfTime) : newestOf(versions);
  return heads.get(stackId) ?? id;
}

/** The same of these pictures alone. */
export function newestOf(versions: Iterable<Version>): Map<string, string> {
  const heads = new Map<string, string>();
  for (const { id, stackId } of versions) if (id > (heads.get(stackId) ?? "")) heads.set(stackId, id);
  return heads;
}
