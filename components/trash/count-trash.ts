import type { TrashCount } from "#lib/gallery/trash/schema.ts";

/** Null when the server cannot be reached. */
export async function countTrash(conversationId: string | null): Promise<TrashCount | null> {
  try {
    const scope = conversationId ? `?conversationId=${conversationId}` : "";
    const response = await fetch(`/api/gallery/trash${scope}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
