import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseEnv } from "#lib/env.ts";

const example = readFileSync(join(import.meta.dirname, "../.env.example"), "utf8");
const named = [...example.matchAll(/^#([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1] ?? "");

test(".env.example names every variable that lib/env.ts reads, and no other", () => {
  const source = readFileSync(join(import.meta.dirname, "../lib/env.ts"), "utf8");
  // EASEL_* is how npm start talks to the app, nothing to set by hand.
  const read = [...source.matchAll(/^ {4}([A-Z][A-Z0-9_]*): /gm)].map((match) => match[1] ?? "");
  expect(named.toSorted()).toEqual(read.filter((name) => !name.startsWith("EASEL_")).toSorted());
});

test(".env.example changes nothing when it is copied as it is", () => {
  const active = example.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(active).toEqual([]);
  expect(parseEnv({})).toMatchObject({ ok: true });
});
