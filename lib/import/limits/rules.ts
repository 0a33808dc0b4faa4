/** What an import takes at once; who downloads more is told beforehand. The list of files is held in memory. */
export const archiveBytesMax = 64_000_000_000;
export const picturesMax = 100_000;

/** Whether a download can come back as the one file that it is. Its list is small beside its pictures. */
export function fitsImport({ count, sizeBytes }: { readonly count: number; readonly sizeBytes: number }): boolean {
  return count <= picturesMax && sizeBytes <= archiveBytesMax * 0.99;
}
