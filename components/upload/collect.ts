import type { Picked } from "./send-files.ts";

// What was dropped: files, and folders with everything below them.

const filesMax = 2_000;

export async function collectFiles(entries: readonly (FileSystemEntry | File)[]): Promise<readonly Picked[]> {
  const picked: Picked[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && picked.length < filesMax; entry = waiting.shift()) {
    if (entry instanceof File) picked.push({ file: entry, path: entry.name });
    else if (isFile(entry)) {
      const file = await fileOf(entry);
      if (file) picked.push({ file, path: entry.fullPath.replace(/^\//, "") });
    } else if (isFolder(entry)) waiting.push(...(await listFolder(entry)));
  }
  return picked;
}

/** Of an input: with `webkitdirectory` each file has its path. */
export function filesOf(list: readonly File[]): readonly Picked[] {
  return list.slice(0, filesMax).map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** Browsers hand out a hundred at a time, and an empty list at the end. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
