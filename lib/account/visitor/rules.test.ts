import { describe, expect, it } from "vitest";
import { clientAddress } from "./rules.ts";

describe("limits count by the socket, and by a proxy's header only when it is trusted", () => {
  it.each([
    { socket: "203.0.113.7", forwarded: null, trusted: false, counted: "203.0.113.7" },
    { socket: "203.0.113.7", forwarded: "198.51.100.1", trusted: false, counted: "203.0.113.7" },
    { socket: "203.0.113.7", forwarded: "198.51.100.1", trusted: true, counted: "198.51.100.1" },
    { socket: "203.0.113.7", forwarded: "10.9.9.9, 198.51.100.1", trusted: true, counted: "198.51.100.1" },
    { socket: "203.0.113.7", forwarded: "10.9.9.9,", trusted: true, counted: "203.0.113.7" },
    { socket: "203.0.113.7", forwarded: null, trusted: true, counted: "203.0.113.7" },
    { socket: "::ffff:203.0.113.7", forwarded: null, trusted: false, counted: "203.0.113.7" },
    { socket: "2001:db8:1:2:3:4:5:6", forwarded: null, trusted: false, counted: "2001:db8:1:2::/64" },
    { socket: "2001:db8:1:2::9", forwarded: null, trusted: false, counted: "2001:db8:1:2::/64" },
    { socket: "2001:DB8:0001:2::a", forwarded: null, trusted: false, counted: "2001:db8:1:2::/64" },
    { socket: "::1", forwarded: null, trusted: false, counted: "0:0:0:0::/64" },
    { socket: "fe80::1%eth0", forwarded: null, trusted: false, counted: "fe80:0:0:0::/64" },
    { socket: null, forwarded: "198.51.100.1", trusted: false, counted: "unknown" },
    { socket: "203.0.113.7", forwarded: "not:an:address", trusted: true, counted: "not:an:address" },
    { socket: "203.0.113.7", forwarded: "x".repeat(9_000), trusted: true, counted: "x".repeat(64) },
  ])("$socket, X-Forwarded-For $forwarded, trusted $trusted", ({ socket, forwarded, trusted, counted }) => {
    const facts = { socketAddress: socket, forwardedFor: forwarded, isProxyTrusted: trusted };
    expect(clientAddress(facts)).toBe(counted);
  });
});
