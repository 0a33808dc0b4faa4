import { expect, test } from "vitest";
import { makeId } from "../../ids.ts";
import { candidatesFor, pathOfPictures, readCompared } from "./rules.ts";

const [a = "", b = "", c = "", d = "", e = ""] = Array.from({ length: 5 }, () => makeId());

test.each<[string, string | null, readonly string[]]>([
  ["nothing", null, []],
  ["an empty list", "", []],
  ["one", b, [b]],
  ["three", `${b},${c},${d}`, [b, c, d]],
  ["more than there is room for", `${b},${c},${d},${e}`, [b, c, d]],
  ["the first one itself", `${a},${b}`, [b]],
  ["one that is named twice", `${b},${b},${c}`, [b, c]],
  ["what is no id", `../x,${b},' OR 1,${c.toUpperCase()}`, [b]],
  ["a very long list", ",".repeat(100_000), []],
])("%s is read from the address", (_, value, others) => {
  expect(readCompared(a, value)).toEqual(others);
});

test("an address that was written is read again", () => {
  const url = new URL(pathOfPictures(a, [b, c]), "http://x");
  expect([url.pathname, readCompared(a, url.searchParams.get("with"))]).toEqual([`/p/${a}`, [b, c]]);
  expect(pathOfPictures(a)).toBe(`/p/${a}`);
});

test("an album stays in the address, and who was compared before does not", () => {
  expect(pathOfPictures(a, [b], `?album=${c}&with=${d}`)).toBe(`/p/${a}?with=${b}&album=${c}`);
  expect(pathOfPictures(a, [], `?with=${d}`)).toBe(`/p/${a}`);
});

test("pictures of the same prompt are offered first, each once, and none that is there already", () => {
  const asset = (id: string) => ({ id });
  const revisions = [{ assets: [asset("1"), asset("4")] }, { assets: [asset("3")] }];
  const list = ["5", "4", "2", "1"].map(asset);
  expect(candidatesFor(["1", "2"], revisions, list).map(({ id }) => id)).toEqual(["4", "3", "5"]);
});
