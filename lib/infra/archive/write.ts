import { makeZip } from "client-zip";
import type { ArchiveFile } from "./port.ts";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

export function writeZip(files: AsyncGenerator<ArchiveFile>): ReadableStream<Uint8Array> {
  let open: Reader | undefined;
  const zip = makeZip(
    (async function* () {
      for await (const { name, modifiedAt, bytes } of files) {
        open = bytes.getReader();
        yield { name, lastModified: modifiedAt, input: streamOf(open) };
      }
    })(),
  ).getReader();
  // The library's own way of leaving tells nobody: it is told here, to the open file and to whoever writes the list.
  const leave = async () => {
    await open?.cancel();
    await files.return(undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await zip.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          await leave();
          throw error;
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
}

function streamOf(reader: Reader): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}
