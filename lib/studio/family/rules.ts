// The revisions of one prompt: what it was made from, and what was made from it.

type Link = { readonly id: string; readonly parentId: string | null };

/** Oldest first: the ancestors of a prompt, itself, and all that descend from it. Ids are the order of things. */
export function familyOf<P extends Link>(prompts: readonly P[], id: string): readonly P[] {
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const family = new Set<string>();
  for (let at = byId.get(id); at && !family.has(at.id); at = at.parentId ? byId.get(at.parentId) : undefined) {
    family.add(at.id);
  }
  const later = new Set([id]);
  // A child is younger than its parent, so that one way through them all finds every descendant.
  const inOrder = prompts.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id: child, parentId } of inOrder) if (parentId && later.has(parentId)) later.add(child);
  return inOrder.filter((prompt) => family.has(prompt.id) || (later.has(prompt.id) && byId.has(id)));
}
