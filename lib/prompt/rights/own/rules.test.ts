import { expect, test } from "vitest";
import { readTerms, writeTerms } from "./rules.ts";

test("a workspace's own names are a line each, with what to say instead", () => {
  const terms = readTerms(
    " Zorblax = a purple robot \n\n蓝鲸汽水＝一瓶汽水\nNameless\nZorblax = a green one\n= nothing",
  );
  expect(terms).toEqual([
    { text: "Zorblax", instead: "a green one" },
    { text: "蓝鲸汽水", instead: "一瓶汽水" },
    { text: "Nameless", instead: "" },
  ]);
  expect(readTerms(writeTerms(terms))).toEqual(terms);
});
