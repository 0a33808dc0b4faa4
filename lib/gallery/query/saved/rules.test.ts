import { expect, test } from "vitest";
import { utc } from "../../../workspace/zone/rules.ts";
import { formatQuery, parseQuery } from "../rules.ts";
import { resolve } from "./rules.ts";
import type { Named, Resolved } from "./schema.ts";

function asked(q: string, albums: Readonly<Record<string, string | null>>) {
  const named: readonly Named[] = Object.entries(albums).map(([name, query]) => ({ id: `id of ${name}`, name, query }));
  const parsed = parseQuery(q);
  if (!parsed.ok) throw new Error(parsed.error);
  const outcome = resolve(parsed.query, named, utc);
  return outcome.ok ? written(outcome.query) : outcome.error;
}

/** What stands behind a name in brackets; [] for an album that is filled by hand. */
function written({ terms, albums }: Resolved): string {
  const inner = [...albums.values()].flatMap(({ isFilled, searches }) => [
    ...(isFilled ? ["[]"] : []),
    ...searches.map((each) => `(${written(each)})`),
  ]);
  return [formatQuery({ terms }), ...inner].join(" ");
}

const numbers = Array.from({ length: 12 }, (_, at) => at);
const next = (level: number) => numbers.map((at) => `album:n${level + 1}-${at}`).join(" ");
/** Each of twelve names the twelve of the next level, three levels deep. */
const crowd = Object.fromEntries([0, 1, 2].flatMap((level) => numbers.map((at) => [`n${level}-${at}`, next(level)])));
const words = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`).join(" ");

test.each<readonly [string, Readonly<Record<string, string | null>>, string]>([
  ["fox", { Night: "tag:night" }, "fox"],
  ["album:night", { Night: "tag:night" }, "album:night (tag:night)"],
  ["-album:夜景 fox", { 夜景: "tag:夜" }, "-album:夜景 fox (tag:夜)"],
  ["album:night", { Night: null }, "album:night []"],
  ["album:night", { Night: null, night: "moon" }, "album:night [] (moon)"],
  ["album:other", { Night: "tag:night" }, "album:other"],
  ["album:a", { a: "album:b x", b: "album:c", c: "y" }, "album:a (album:b x (album:c (y)))"],
  ["album:a album:b", { a: "album:c", b: "album:c", c: "y" }, "album:a album:b (album:c (y)) (album:c (y))"],
  ["album:a", { a: "album:a" }, "album_circle"],
  ["album:a", { a: "album:b", b: "-album:A" }, "album_circle"],
  ["fox", { a: "album:a" }, "fox"],
  ["album:a", { a: "album:b", b: "album:c", c: "album:d", d: "x" }, "album:a (album:b (album:c (album:d (x))))"],
  ["album:a", { a: "album:b", b: "album:c", c: "album:d", d: "album:e", e: "x" }, "album_many"],
  ["album:n0-0", crowd, "album_many"],
  [
    "album:a album:b album:c album:d album:e",
    Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, words(name, 40)])),
    "album_many",
  ],
  ["album:a", { a: words("a", 60) }, "album:a (album:)"], // it finds nothing, as it does when it is opened
])("%s", (q, albums, expected) => expect(asked(q, albums)).toBe(expected));
