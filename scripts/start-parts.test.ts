import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareDataFolder } from "./preflight.ts";
import { openSecrets } from "./secrets.ts";
import { sourceHash } from "./source-hash.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "easel-start-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("secrets are made once, private, and kept", () => {
  const first = openSecrets(folder);
  expect(Buffer.from(first.NEXTAUTH_SECRET, "base64url")).toHaveLength(32);
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(openSecrets(folder)).toEqual(first);
});

test("a secret of another version stays in the file", () => {
  writeFileSync(join(folder, "secrets.json"), '{"OTHER":"kept"}');
  openSecrets(folder);
  expect(JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8"))).toMatchObject({ OTHER: "kept" });
});

test("broken secrets are not silently replaced", () => {
  writeFileSync(join(folder, "secrets.json"), "{");
  expect(() => openSecrets(folder)).toThrow(/cannot be read/);
});

test("a data folder below a file is refused by name", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => prepareDataFolder(join(folder, "file/data"))).toThrow(/lies below a file.*DATA_DIR/);
});

test("any change of the sources changes their hash; tests and other folders do not", () => {
  mkdirSync(join(folder, "app"));
  writeFileSync(join(folder, "app/page.tsx"), "a");
  const before = sourceHash(folder);
  writeFileSync(join(folder, "app/page.test.tsx"), "b");
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "docs/page.md"), "c");
  expect(sourceHash(folder)).toBe(before);
  writeFileSync(join(folder, "app/page.tsx"), "b");
  expect(sourceHash(folder)).not.toBe(before);
});
