import { crc32, deflateRawSync } from "node:zlib";
import { toEnd } from "../infra/archive/records.ts";

// For service tests: archives that no honest program writes, field by field (APPNOTE.TXT 4.3).

export type RawFile = {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isPacked?: boolean;
  readonly isEncrypted?: boolean;
  /** What the archive says instead of the truth. */
  readonly saysBytes?: number;
  /** Listed so many times, always the same bytes. */
  readonly listed?: readonly string[];
};

export function rawZip(files: readonly RawFile[], saysCount?: number): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const data = file.isPacked ? deflateRawSync(file.content, { level: 9 }) : Buffer.from(file.content);
    const sizes = { packed: data.byteLength, whole: file.saysBytes ?? file.content.byteLength };
    const head = local(file, sizes, crc32(file.content));
    for (const name of [file.name, ...(file.listed ?? [])]) {
      list.push(central({ ...file, name }, sizes, crc32(file.content), offset));
    }
    parts.push(head, data);
    offset += head.byteLength + data.byteLength;
  }
  const directory = Buffer.concat(list);
  const end = toEnd({ count: saysCount ?? list.length, sizeBytes: directory.byteLength, offset });
  return Buffer.concat([...parts, directory, end]);
}

type Sizes = { readonly packed: number; readonly whole: number };

function shared({ isPacked, isEncrypted }: RawFile, { packed, whole }: Sizes, crc: number, nameBytes: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2);
  fields.writeUInt16LE(isPacked ? 8 : 0, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(whole, 18);
  fields.writeUInt16LE(nameBytes, 22);
  return fields;
}

function local(file: RawFile, sizes: Sizes, crc: number): Buffer {
  const name = Buffer.from(file.name);
  return Buffer.concat([Buffer.from("PK\u0003\u0004"), shared(file, sizes, crc, name.byteLength), name]);
}

function central(file: RawFile, sizes: Sizes, crc: number, offset: number): Buffer {
  const name = Buffer.from(file.name);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const fields = shared(file, sizes, crc, name.byteLength);
  return Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), fields, rest, name]);
}
