import { expect, test } from "vitest";
import { openAesSeal } from "./aes.ts";

const seal = openAesSeal("the secret of one installation, made at its first start");
const key = "sk-a key of some length 中";

test("what was closed opens again, with the same secret, for the same thing", () => {
  const sealed = seal.close(key, "provider 1");
  expect(sealed).not.toContain("sk-");
  expect(seal.open(sealed, "provider 1")).toBe(key);
  expect(openAesSeal("the secret of one installation, made at its first start").open(sealed, "provider 1")).toBe(key);
});

test("the same key is closed differently each time", () => {
  expect(seal.close(key, "a")).not.toBe(seal.close(key, "a"));
});

test("another installation, another thing and another version open nothing, and do not crash", () => {
  const sealed = seal.close(key, "provider 1");
  expect(openAesSeal("another installation's secret").open(sealed, "provider 1")).toBeNull();
  expect(seal.open(sealed, "provider 2")).toBeNull();
  const bytes = Buffer.from(sealed, "base64url");
  bytes[0] = 2;
  expect(seal.open(bytes.toString("base64url"), "provider 1")).toBeNull();
});

test("one changed bit anywhere opens nothing", () => {
  const bytes = Buffer.from(seal.close(key, "a"), "base64url");
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(seal.open(changed.toString("base64url"), "a")).toBeNull();
  }
});

test.each(["", "AQ", "not base64 at all!", "AAAA".repeat(40)])("%j opens nothing", (nonsense) => {
  expect(seal.open(nonsense, "a")).toBeNull();
});
