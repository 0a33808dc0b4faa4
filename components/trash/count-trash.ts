/** How many pictures lie in the trash, by the counts of its days; null when the server cannot be reached. */
export async function countTrash(conversationId: string | null): Promise<number | null> {
  try {
    const scope = conversationId ? `&conversationId=${conversationId}` : "";
    const response = await fetch(`/api/gallery/days?view=trash${scope}`);
    if (!response.ok) return null;
    const { days }: { readonly days: readonly (readonly [day: number, count: number])[] } = await response.json();
    return days.reduce((sum, [, count]) => sum + count, 0);
  } catch {
    return null;
  }
}
