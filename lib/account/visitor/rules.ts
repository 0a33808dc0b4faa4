/** The front door writes the client's address into this header, over whatever the client sent there. */
export const clientHeader = "x-easel-client";

/** What Node and Next know about where a request came from. */
export type AddressFacts = {
  readonly socketAddress: string | null;
  readonly forwardedFor: string | null; // X-Forwarded-For as it arrived
  readonly isProxyTrusted: boolean;
};

/**
 * The address that limits count by. A header that anybody can write counts only when a proxy of ours wrote it; then its
 * last entry is the one that proxy added, and everything before it is the visitor's own claim.
 */
export function clientAddress({ socketAddress, forwardedFor, isProxyTrusted }: AddressFacts): string {
  const added = isProxyTrusted ? (forwardedFor ?? "").split(",").at(-1)?.trim() : "";
  return plainAddress(added || socketAddress || "unknown");
}

/** One spelling for one address: IPv4 inside IPv6 is IPv4, and one IPv6 subscriber (a /64) is one address. */
function plainAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(":")) return address.slice(0, 64);
  const host = URL.parse(`http://[${address.split("%")[0]}]`)?.hostname;
  return host ? subscriber(host.slice(1, -1)) : address.slice(0, 64);
}

function subscriber(address: string): string {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? [] : Array<string>(8 - before.length - after.length).fill("0");
  return `${[...before, ...gap, ...after].slice(0, 4).join(":")}::/64`;
}
