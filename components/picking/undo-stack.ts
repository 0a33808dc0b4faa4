// Changes of pictures that can be taken back on this page, the latest last.

type Entry = { readonly id: string; readonly run: () => Promise<void> };

const keptMax = 50;
let entries: readonly Entry[] = [];

export function rememberUndo(entry: Entry) {
  entries = [...entries, entry].slice(-keptMax);
}

export async function takeBack(id: string) {
  const entry = entries.find((one) => one.id === id);
  entries = entries.filter((one) => one !== entry);
  await entry?.run();
}

/** False when there is nothing to take back. */
export function takeBackLast(): boolean {
  const last = entries.at(-1);
  if (last) void takeBack(last.id);
  return last !== undefined;
}
