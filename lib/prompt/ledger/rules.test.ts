import { expect, test } from "vitest";
import { sayingOf } from "./rules.ts";

test.each([
  ["Purpose: poster\nSubject: 中秋节，月亮和玉兔\nText: “花好月圆”", "中秋节，月亮和玉兔 · “花好月圆”"],
  ["Scene: a beach: at night\nAvoid: people", "a beach: at night · people"],
  ["my own words: exactly", "my own words: exactly"],
  ["", ""],
])("%j says %j", (text, said) => expect(sayingOf(text)).toBe(said));
