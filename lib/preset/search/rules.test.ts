import { expect, test } from "vitest";
import { findBy } from "./rules.ts";

const items = [
  { names: ["Paper cut", "剪纸"], words: ["layers"] },
  { names: ["Layered paper", "层叠剪纸"], words: ["sheets"] },
  { names: ["16-bit pixels", "16 位像素"], words: ["games"] },
  { names: ["Ink wash", "水墨"], words: ["on paper"] },
];

test.each<[string, readonly string[]]>([
  ["", ["Paper cut", "Layered paper", "16-bit pixels", "Ink wash"]],
  ["paper", ["Paper cut", "Layered paper", "Ink wash"]],
  ["PAPER  lay", ["Paper cut", "Layered paper"]],
  ["16 bit", ["16-bit pixels"]],
  ["１６", ["16-bit pixels"]],
  ["剪纸", ["Paper cut", "Layered paper"]],
  ["像素", ["16-bit pixels"]],
  ["games", ["16-bit pixels"]],
  ["nothing like it", []],
])("“%s” finds %o", (query, names) => {
  expect(findBy(items, query, (item) => item).map((item) => item.names[0])).toEqual(names);
});
