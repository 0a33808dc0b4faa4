// Changes of pictures that can be taken back on this page, the latest last.

/** `run` says whether that is settled; if not, the server was not reached, and it can be tried again. */
type Entry = { readonly id: string; readonly run: () => Promise<boolean> };

const keptMax = 50;
let entries: readonly Entry[] = [];
const running = new Set<Entry>();

export function rememberUndo(entry: Entry) {
  entries = [...entries, entry].slice(-keptMax);
}

const isIdle = (entry: Entry) => !running.has(entry);

async function settle(entry: Entry) {
  running.add(entry);
  try {
    if (await entry.run()) entries = entries.filter((one) => one !== entry);
  } finally {
    running.delete(entry);
  }
}

export async function takeBack(id: string) {
  const entry = entries.find((one) => one.id === id);
  if (entry && isIdle(entry)) await settle(entry);
}

/** False when there is nothing to take back. */
export function takeBackLast(): boolean {
  const last = entries.findLast(isIdle);
  if (last) void settle(last);
  return last !== undefined;
}
