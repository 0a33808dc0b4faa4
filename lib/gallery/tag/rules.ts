/** Two names that fold to the same are one tag, whatever their case and width. */
export function foldTag(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
