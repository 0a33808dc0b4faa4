import { describe, expect, test } from "vitest";
import { makeId, timeOfId } from "../../../ids.ts";
import { dayMs, firstIdOfDay, pictureFlags, ratioOfSize, unpackSection } from "./rules.ts";

function pack(ids: readonly string[]): string {
  return Buffer.from(ids.map((id) => id.replaceAll("-", "")).join(""), "hex").toString("base64");
}

describe("a section on the wire", () => {
  test("comes out as it went in", () => {
    const [one, other, key] = [makeId(), makeId(), makeId()];
    const pictures = unpackSection({
      ids: pack([one, other]),
      keys: pack([key, other]),
      ratios: "1500,333",
      hashes: "1QcSHQRnh493V4dIh4eXh1h4kJUI,",
      flags: `${pictureFlags.favorite + pictureFlags.draft}${pictureFlags.trashed}`,
      hasMore: false,
    });
    const none = { isFavorite: false, isDraft: false, isTrashed: false };
    expect(pictures).toEqual([
      {
        id: one,
        key,
        ratio: 1.5,
        thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI",
        isFavorite: true,
        isDraft: true,
        isTrashed: false,
      },
      { id: other, key: other, ratio: 0.333, thumbhash: "", ...none, isTrashed: true },
    ]);
  });

  test("may be empty", () => {
    expect(unpackSection({ ids: "", keys: "", ratios: "", hashes: "", flags: "", hasMore: false })).toEqual([]);
  });
});

test("ids of a day begin where the day does", () => {
  const day = 20_787;
  expect(timeOfId(firstIdOfDay(day))).toBe(day * dayMs);
  expect(makeId(day * dayMs) >= firstIdOfDay(day)).toBe(true);
});

test.each([
  [{ width: 1024, height: 1024 }, 1],
  [{ width: 1536, height: 1024 }, 1.5],
  [{ width: 1, height: 30_000 }, 0.001],
])("the ratio of %o is %d", (size, ratio) => {
  expect(ratioOfSize(size)).toBe(ratio);
});
