/** Stands for our own origin while an address is parsed; nobody can own a name under .invalid (RFC 2606). */
const placeholder = "https://easel.invalid";

/**
 * Where to go after signing in: a path on this origin, or "/" for everything else. The address is read by the same
 * parser a browser uses, because that parser drops tabs, takes "\" for "/" and "//" for another host; what comes out
 * is built anew from the parsed parts, so it cannot be read in two ways.
 */
export function safeCallback(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 2_000) return "/";
  const url = URL.parse(wanted, placeholder);
  if (url?.origin !== placeholder || url.username !== "" || url.password !== "") return "/";
  const path = `${url.pathname}${url.search}${url.hash}`;
  // A path that starts with two slashes is another host to whoever reads it next; auth and API addresses are no pages.
  if (path.startsWith("//") || /^\/(api|sign-in)(\/|\?|#|$)/.test(path)) return "/";
  return path;
}

/** The same for next-auth, which hands over whole addresses of its own origin as well as paths. */
export function safeRedirect(wanted: string, baseUrl: string): string {
  const url = URL.parse(wanted, baseUrl);
  const origin = new URL(baseUrl).origin;
  if (url?.origin !== origin) return `${origin}/`;
  const asked = wanted.startsWith("/") ? wanted : `${url.pathname}${url.search}${url.hash}`;
  return `${origin}${safeCallback(asked)}`;
}
