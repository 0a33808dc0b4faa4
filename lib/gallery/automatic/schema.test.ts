import { expect, test } from "vitest";
import { formatQuery, parseQuery } from "../query/rules.ts";
import { automaticNames, automaticQueries } from "./schema.ts";

test.each(automaticNames)("%s looks for something, and is written as the address writes it", (name) => {
  const parsed = parseQuery(automaticQueries[name]);
  const query = parsed.ok ? parsed.query : { terms: [] };
  expect(query.terms.map(({ kind }) => kind)).toEqual([expect.not.stringMatching(/unclear|word/)]);
  expect(formatQuery(query)).toBe(automaticQueries[name]);
});
