// The server was replaced while this page was open: the page is loaded anew, once, and words that were typed are kept.

const key = "easel.renewed";
const pauseMs = 30_000;

export function renewPage(address: string) {
  const last = Number(sessionStorage.getItem(key) ?? 0);
  if (Date.now() - last < pauseMs) return; // loading it again did not help
  sessionStorage.setItem(key, `${Date.now()}`);
  if (address === location.href) location.reload();
  else location.assign(address);
}
