import type { IncomingHttpHeaders } from "node:http";
import { clientAddress, clientHeader } from "#lib/account/visitor/rules.ts";
import { busyRetryS, busyText } from "#lib/result.ts";

// Which requests never reach the app. Decided on the head alone, before a byte of the body is read.

export type Door = Readonly<{
  /** Names under which this server may be addressed; undefined accepts any (it listens on more than this machine). */
  hosts: ReadonlySet<string> | undefined;
  /** Host of NEXTAUTH_URL, for a server behind a proxy that does not pass Host on. */
  publicHost: string | undefined;
  trustProxy: boolean;
}>;

export type Head = Readonly<{ method: string; url: string; headers: IncomingHttpHeaders }>;
export type Refusal = Readonly<{ status: number; text: string; headers?: Readonly<Record<string, string>> }>;

export const bodyBytesMax = 32 * 1024 * 1024;

const safeMethods = ["GET", "HEAD", "OPTIONS"];
const mutatingMethods = ["POST", "PUT", "PATCH", "DELETE"];
const allow = [...safeMethods, ...mutatingMethods].join(", ");
const forwarded = [
  "forwarded",
  "x-real-ip",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
];

export const unknownMethod: Refusal = {
  status: 405,
  text: "This method is not known here.",
  headers: { Allow: allow },
};
export const badRequest: Refusal = { status: 400, text: "This request cannot be read." };
export const tooLarge: Refusal = { status: 413, text: `A request may hold ${bodyBytesMax / 1024 / 1024} MB at most.` };
const foreign: Refusal = { status: 403, text: "Changes are accepted from Easel's own pages only." };

/**
 * Changes that are worked on at the same time. More of them would only make each other late, so the next one is told to
 * come again at once; nothing of it was read. Next hands this text on to the page, which tries again by itself (attempt.ts).
 */
export const changesMax = 64;
/** Pieces of files that arrive at the same time: they are many and slow, and must not keep others from changing things. */
export const piecesMax = 256;
export const busy: Refusal = {
  status: 503,
  text: busyText,
  headers: { "Retry-After": `${busyRetryS}`, "Content-Type": "text/plain" }, // Next reads a text of this very type only
};

function misdirected(host: string): Refusal {
  return {
    status: 421,
    text: `Easel does not serve ${JSON.stringify(host)}. Set NEXTAUTH_URL to the address that people use.`,
  };
}

function isReadable(url: string): boolean {
  // "//x" and "/\x" are paths here and hosts elsewhere; nobody sends them by accident.
  if (!/^\/(?![/\\])[^\\\s]*$/.test(url)) return false;
  try {
    return !decodeURIComponent(url.split("?", 1)[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}

function hostOf(value: string, protocol = "http:"): string | undefined {
  return URL.canParse(`${protocol}//${value}`) ? new URL(`${protocol}//${value}`).host : undefined;
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, "");
}

function isServed(host: string | undefined, { hosts, publicHost }: Door): boolean {
  if (!hosts) return true;
  const known = host && hostOf(host);
  return (
    known !== undefined &&
    known !== "" &&
    (known === publicHost || hosts.has(nameOf(known)) || nameOf(known).endsWith(".localhost"))
  );
}

function isOwnOrigin(headers: IncomingHttpHeaders, { trustProxy, publicHost }: Door): boolean {
  const { origin, host } = headers;
  if (!origin || !URL.canParse(origin)) return false;
  const { protocol, host: from } = new URL(origin);
  if (protocol !== "http:" && protocol !== "https:") return false;
  const proxied = trustProxy ? headers["x-forwarded-host"]?.toString().split(",")[0]?.trim() : undefined;
  return [host, proxied, publicHost].some((own) => own !== undefined && hostOf(own, protocol) === from);
}

export function isChange(method: string | undefined): boolean {
  return mutatingMethods.includes(method ?? "");
}

/** A piece of a file takes as long as its sender's line needs; the server waits, and has little to do with it. */
export function isPiece({ method, url }: Pick<Head, "method" | "url">): boolean {
  return method === "PATCH" && (url.startsWith("/api/uploads/") || url.startsWith("/api/imports/"));
}

/** Why the request is refused, or undefined when the app may have it. */
export function refuse({ method, url, headers }: Head, door: Door): Refusal | undefined {
  const isMutation = isChange(method);
  if (!isMutation && !safeMethods.includes(method)) return unknownMethod;
  if (!isReadable(url)) return badRequest;
  if (!isServed(headers.host, door)) return misdirected(headers.host ?? "");
  if (isMutation && !isOwnOrigin(headers, door)) return foreign;
  return Number(headers["content-length"] ?? 0) > bodyBytesMax ? tooLarge : undefined;
}

/**
 * Writes who asks into the header that limits count by, over whatever was sent there. Without a trusted proxy, whoever
 * sends forwarding headers is making them up; the app must not see them.
 */
export function nameClient(
  headers: IncomingHttpHeaders,
  socketAddress: string | undefined,
  { trustProxy }: Door,
): void {
  const forwardedFor = headers["x-forwarded-for"]?.toString() ?? null;
  headers[clientHeader] = clientAddress({
    socketAddress: socketAddress ?? null,
    forwardedFor,
    isProxyTrusted: trustProxy,
  });
  if (trustProxy) return;
  for (const name of forwarded) delete headers[name];
}
