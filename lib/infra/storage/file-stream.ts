import { type FileHandle, open, stat } from "node:fs/promises";
import { isMissing } from "./missing.ts";
import type { ByteRange } from "./port.ts";

const chunkBytes = 256 * 1024;

/**
 * A file, or a part of it, as it is asked for, in pieces of at most 256 KiB; null when it is not there. It is opened by
 * the first read and closed by the last one or by whoever leaves: a stream that nobody reads holds nothing. Half the
 * processor time of Node's own streams turned into a web stream.
 */
export async function streamFile(path: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | null> {
  const size = await sizeOf(path);
  if (size === null) return null;
  const end = Math.min(range ? range.end + 1 : size, size);
  let at = range?.start ?? 0;
  let file: FileHandle | null = null;
  const close = async () => {
    const opened = file;
    file = null;
    await opened?.close();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const wanted = Math.min(chunkBytes, end - at);
          file ??= wanted > 0 ? await open(path) : null;
          const read = await file?.read(Buffer.allocUnsafeSlow(wanted), 0, wanted, at);
          if (read && read.bytesRead > 0) controller.enqueue(read.buffer.subarray(0, read.bytesRead));
          at += read?.bytesRead ?? 0;
          if (at < end && read?.bytesRead !== 0) return;
          await close();
          controller.close();
        } catch (error) {
          await close();
          throw error;
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
