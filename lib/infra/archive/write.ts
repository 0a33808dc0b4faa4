import { crc32 } from "node:zlib";
import type { ArchiveFile } from "./port.ts";
import { type Entry, toCentral, toDescriptor, toEnd, toLocal } from "./records.ts";

const entryBytesMax = 0xffff_fffe;

/**
 * Our own, because the libraries of the field compute the checksum in JavaScript, three times as long as reading the
 * files takes; and because they do not tell their sources when the reader leaves.
 */
export function writeZip(files: AsyncGenerator<ArchiveFile>): ReadableStream<Uint8Array> {
  const chunks = writeChunks(files);
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await chunks.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/** Each file, then the list of all, of which a hundred bytes a file are kept. */
async function* writeChunks(files: AsyncGenerator<ArchiveFile>): AsyncGenerator<Uint8Array> {
  const listed: Uint8Array[] = [];
  let offset = 0;
  for await (const { name, modifiedAt, bytes } of files) {
    const head = { name: Buffer.from(name), modifiedAt };
    const local = toLocal(head);
    yield local;
    const entry: Entry = { ...head, offset, checksum: 0, sizeBytes: 0 };
    for await (const chunk of bytes) {
      entry.checksum = crc32(chunk, entry.checksum);
      entry.sizeBytes += chunk.byteLength;
      yield chunk;
    }
    if (entry.sizeBytes > entryBytesMax) throw new Error("a file of an archive is larger than 4 GB");
    const descriptor = toDescriptor(entry);
    yield descriptor;
    listed.push(toCentral(entry));
    offset += local.byteLength + entry.sizeBytes + descriptor.byteLength;
  }
  yield* listed;
  const sizeBytes = listed.reduce((sum, record) => sum + record.byteLength, 0);
  yield toEnd({ count: listed.length, sizeBytes, offset });
}
