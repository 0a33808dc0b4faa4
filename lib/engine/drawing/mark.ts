// A short text in a picture's metadata (XMP), which PNG, JPEG and WebP all carry.

const MARK_MAX = 60_000; // JPEG keeps XMP in one segment of 64 kB

/** XMP with a mark; null when there is none, or one too long for every format. The mark is base64url. */
export function xmpOf(mark: string | null): string | null {
  if (mark === null || mark.length > MARK_MAX) return null;
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:easel="urn:easel:picture" easel:origin="${mark}"/></rdf:RDF></x:xmpmeta>`;
}

/** The mark in somebody's XMP, or null. */
export function readMark(xmp: string | undefined): string | null {
  const mark = /easel:origin="([\w-]+)"/.exec(xmp ?? "")?.[1] ?? null;
  return mark !== null && mark.length <= MARK_MAX ? mark : null;
}
