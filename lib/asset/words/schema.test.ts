import { expect, test } from "vitest";
import { makeId } from "../../ids.ts";
import { DescribeAsset, RenameAsset } from "./schema.ts";

const id = makeId();

test.each([
  ["Red fox", "Red fox"],
  ["  Red \n fox\t", "Red fox"],
  ["狐狸", "狐狸"],
  ["<b>&\"'%_", "<b>&\"'%_"],
])("a title %o is kept as %o", (typed, kept) => {
  expect(RenameAsset.parse({ id, title: typed }).title).toBe(kept);
});

test.each([
  ["nothing", ""],
  ["only space", " \n "],
  ["a lone surrogate", "fox \ud800"],
  ["a control character", "fox\u0000"],
  ["too much", "x".repeat(121)],
  ["an object", { set: "x" }],
])("a title of %s is refused", (_, title) => {
  expect(RenameAsset.safeParse({ id, title }).success).toBe(false);
});

test("an alternative text has 150 characters at most, and no field beside it", () => {
  expect(DescribeAsset.safeParse({ id, altText: "x".repeat(150) }).success).toBe(true);
  expect(DescribeAsset.safeParse({ id, altText: "x".repeat(151) }).success).toBe(false);
  expect(DescribeAsset.safeParse({ id, altText: "x", title: "y" }).success).toBe(false);
});
