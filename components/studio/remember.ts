const yearS = 365 * 24 * 60 * 60;

/** A choice about the look that the server reads, so that the next page comes out right at once. */
export function rememberChoice(name: `easel_${string}`, value: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${yearS}; samesite=lax`;
}
