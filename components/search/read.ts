import type { SearchPage } from "#lib/gallery/search/schema.ts";
import type { GalleryView } from "#lib/studio/schema.ts";

export type Search = { readonly q: string; readonly view: GalleryView; readonly conversationId: string | null };

export function searchKey({ q, view, conversationId }: Search): string {
  return JSON.stringify([q, view, conversationId]);
}

/** What the server does not search for, and why. Asked again it says the same. */
export class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}
const refusals = ["too_long", "album_circle", "album_many"] as const;
export type Refusal = (typeof refusals)[number];

/** Throws when it could not be read, also when something newer took its place. */
export async function readFound(search: Search, after: string | null, signal: AbortSignal): Promise<SearchPage> {
  const { q, view, conversationId } = search;
  const query = new URLSearchParams({
    q,
    view,
    ...(conversationId ? { conversationId } : {}),
    ...(after ? { after } : {}),
  });
  return await read<SearchPage>(`/api/gallery?${query}`, signal);
}

export async function readSuggestions(typed: string, signal: AbortSignal): Promise<readonly string[]> {
  const query = new URLSearchParams({ q: typed });
  return (await read<{ readonly items: readonly string[] }>(`/api/gallery/suggest?${query}`, signal)).items;
}

async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { headers: { accept: "application/json" }, signal });
  if (response.status === 400) {
    const { error }: { readonly error?: string } = await response.json();
    const why = refusals.find((one) => one === error);
    if (why) throw new Refused(why);
  }
  if (!response.ok) throw new Error(`${response.status}`);
  return await response.json();
}
