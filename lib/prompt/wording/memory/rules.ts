// What was made of a short text, kept for a while: words and phrases of a message come back in its prompt.

type Memory<T> = {
  readonly get: (key: string) => T | undefined;
  readonly keep: (key: string, value: T) => T;
};

/** Holds the last `countMax` at least and twice as many at most; what was not asked for the longest goes first, all at once. */
export function makeMemory<T>(countMax: number): Memory<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    if (young.size >= countMax) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  const get = (key: string): T | undefined => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const kept = old.get(key);
    return kept === undefined ? undefined : keep(key, kept);
  };
  return { get, keep };
}
