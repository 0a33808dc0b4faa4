// The records of a ZIP by PKWARE's APPNOTE.TXT 6.3: stored files whose sizes follow them, names in UTF-8, and ZIP64 where
// a number has no room.

type Head = { readonly name: Buffer; readonly modifiedAt: Date };

export type Entry = Head & {
  readonly offset: number; // of its local record
  checksum: number;
  sizeBytes: number; // below 4 GB
};

const full16 = 0xffff;
const full32 = 0xffff_ffff;
const versionNeeded = 45; // ZIP64
const madeByUnix = (3 << 8) | versionNeeded;
const flags = 0x0808; // sizes follow the file; the name is UTF-8
const regularFile = 0o100644;

/** 4.3.7 */
export function toLocal({ name, modifiedAt }: Head): Uint8Array {
  const time = toTimeField(modifiedAt);
  const fields = Buffer.alloc(30);
  fields.writeUInt32LE(0x04034b50, 0);
  fields.writeUInt16LE(versionNeeded, 4);
  fields.writeUInt16LE(flags, 6);
  fields.writeUInt32LE(toDosTime(modifiedAt), 10);
  fields.writeUInt16LE(name.byteLength, 26);
  fields.writeUInt16LE(time.byteLength, 28);
  return Buffer.concat([fields, name, time]);
}

/** 4.3.9 */
export function toDescriptor({ checksum, sizeBytes }: Entry): Uint8Array {
  const fields = Buffer.alloc(16);
  fields.writeUInt32LE(0x08074b50, 0);
  fields.writeUInt32LE(checksum, 4);
  fields.writeUInt32LE(sizeBytes, 8);
  fields.writeUInt32LE(sizeBytes, 12);
  return fields;
}

/** 4.3.12 */
export function toCentral({ name, modifiedAt, checksum, sizeBytes, offset }: Entry): Uint8Array {
  const extra = Buffer.concat([toTimeField(modifiedAt), ...(offset >= full32 ? [toOffsetField(offset)] : [])]);
  const fields = Buffer.alloc(46);
  fields.writeUInt32LE(0x02014b50, 0);
  fields.writeUInt16LE(madeByUnix, 4);
  fields.writeUInt16LE(versionNeeded, 6);
  fields.writeUInt16LE(flags, 8);
  fields.writeUInt32LE(toDosTime(modifiedAt), 12);
  fields.writeUInt32LE(checksum, 16);
  fields.writeUInt32LE(sizeBytes, 20);
  fields.writeUInt32LE(sizeBytes, 24);
  fields.writeUInt16LE(name.byteLength, 28);
  fields.writeUInt16LE(extra.byteLength, 30);
  fields.writeUInt32LE(regularFile * 0x1_0000, 38);
  fields.writeUInt32LE(Math.min(offset, full32), 42);
  return Buffer.concat([fields, name, extra]);
}

export type End = {
  readonly count: number;
  readonly sizeBytes: number; // of the central records
  readonly offset: number; // of the first of them
};

/** 4.3.16, and before it 4.3.14 and 4.3.15 where they are needed. */
export function toEnd(end: End): Uint8Array {
  const { count, sizeBytes, offset } = end;
  const fields = Buffer.alloc(22);
  fields.writeUInt32LE(0x06054b50, 0);
  fields.writeUInt16LE(Math.min(count, full16), 8);
  fields.writeUInt16LE(Math.min(count, full16), 10);
  fields.writeUInt32LE(Math.min(sizeBytes, full32), 12);
  fields.writeUInt32LE(Math.min(offset, full32), 16);
  const isLarge = count >= full16 || sizeBytes >= full32 || offset >= full32;
  return isLarge ? Buffer.concat([toLargeEnd(end), fields]) : fields;
}

function toLargeEnd({ count, sizeBytes, offset }: End): Buffer {
  const fields = Buffer.alloc(56 + 20);
  fields.writeUInt32LE(0x06064b50, 0);
  fields.writeBigUInt64LE(44n, 4); // what follows of this record
  fields.writeUInt16LE(madeByUnix, 12);
  fields.writeUInt16LE(versionNeeded, 14);
  fields.writeBigUInt64LE(BigInt(count), 24);
  fields.writeBigUInt64LE(BigInt(count), 32);
  fields.writeBigUInt64LE(BigInt(sizeBytes), 40);
  fields.writeBigUInt64LE(BigInt(offset), 48);
  fields.writeUInt32LE(0x07064b50, 56);
  fields.writeBigUInt64LE(BigInt(offset + sizeBytes), 64);
  fields.writeUInt32LE(1, 72); // of one disk
  return fields;
}

/** 4.5.3: where the file begins, beyond 4 GB. */
function toOffsetField(offset: number): Buffer {
  const field = Buffer.alloc(12);
  field.writeUInt16LE(0x0001, 0);
  field.writeUInt16LE(8, 2);
  field.writeBigUInt64LE(BigInt(offset), 4);
  return field;
}

/** The moment in seconds since 1970 (Info-ZIP's field "UT"), which knows no time zone. */
function toTimeField(at: Date): Buffer {
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x5455, 0);
  field.writeUInt16LE(5, 2);
  field.writeUInt8(1, 4);
  field.writeInt32LE(Math.floor(at.getTime() / 1_000), 5);
  return field;
}

/** 4.4.6: by UTC, in steps of two seconds, from 1980 on. */
function toDosTime(at: Date): number {
  const year = Math.min(Math.max(at.getUTCFullYear() - 1980, 0), 127);
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 0x1_0000 + time;
}
