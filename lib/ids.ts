// UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then random bits. Ids are the order of things and the idempotency keys.
const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let lastMs = 0;
let sequence = 0;

/**
 * A new id, later than every id this process made before.
 * `nowMs` is milliseconds since 1970; within one millisecond a 12-bit counter keeps the order.
 */
export function makeId(nowMs: number = Date.now()): string {
  if (nowMs > lastMs) {
    lastMs = nowMs;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastMs += 1;
    sequence = 0;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x80;
  const time = lastMs.toString(16).padStart(12, "0");
  const tail = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, "0")}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

/** A new id for something that happened at that moment: it stands where it would stand had it been made then. */
export function makeIdAt(ms: number): string {
  const random = crypto.randomUUID();
  const time = Math.max(0, Math.floor(ms)).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

/** The least id of a moment: whatever was made from then on is not before it. */
export function firstIdAt(ms: number): string {
  const time = ms.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

/** After every id that is made. */
export const latestId = "ffffffff-ffff-7fff-bfff-ffffffffffff";

export function isId(value: string): boolean {
  return pattern.test(value);
}

/** Milliseconds since 1970 that a UUIDv7 carries. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
