import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { ArchiveEntry, ArchiveFault, OpenedArchive } from "./port.ts";

/** Names are keys of a map and never paths; those that would climb out of a folder are refused all the same. */
export async function openZip(path: string, entriesMax: number): Promise<OpenedArchive | ArchiveFault> {
  const zip = await openPromise(path, { strictFileNames: true, validateEntrySizes: true, autoClose: false }).catch(
    () => null,
  );
  if (!zip) return "not_an_archive";
  const found = zip.entryCount > entriesMax ? "too_many_files" : await listEntries(zip);
  if (typeof found === "string") {
    zip.close();
    return found;
  }
  return {
    sizeBytes: zip.fileSize,
    entries: new Map([...found].map(([name, entry]) => [name, viewEntry(entry)])),
    read: (name) => readEntry(zip, found.get(name)),
    close: () => zip.close(),
  };
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry> | ArchiveFault> {
  const found = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) found.set(entry.fileName.normalize("NFC"), entry);
    return found;
  } catch (error) {
    return error instanceof Error && /path|characters in fileName/.test(error.message)
      ? "unsafe_names"
      : "not_an_archive";
  }
}

function viewEntry(entry: Entry): ArchiveEntry {
  const { uncompressedSize: sizeBytes, compressedSize: packedBytes } = entry;
  return { sizeBytes, packedBytes, isEncrypted: entry.isEncrypted() };
}

async function* readEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) throw new Error("no such file in the archive");
  yield* await zip.openReadStreamPromise(entry);
}
