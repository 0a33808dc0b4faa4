import { manifestName } from "#lib/export/name/schema.ts";
import type { Picked } from "./send-files.ts";

// A ZIP that a studio like this one wrote is no picture: it is not uploaded, but offered to be imported.

const endBytes = 1_000_000; // the list of its files comes last, and in it the manifest

export type Sorted = { readonly archives: readonly File[]; readonly others: readonly Picked[] };

/** What was given by hand; of a folder only pictures are meant. */
export async function sortOutArchives(picked: readonly Picked[]): Promise<Sorted> {
  const archives: File[] = [];
  const others: Picked[] = [];
  for (const one of picked) {
    if (one.path === one.file.name && (await isArchive(one.file))) archives.push(one.file);
    else others.push(one);
  }
  return { archives, others };
}

async function isArchive(file: File): Promise<boolean> {
  if (!/\.zip$/i.test(file.name)) return false;
  try {
    const end = await file.slice(Math.max(0, file.size - endBytes)).arrayBuffer();
    return new TextDecoder("latin1").decode(end).includes(manifestName);
  } catch {
    return false; // it cannot be read: uploading says so
  }
}
