import { describe, expect, test } from "vitest";
import { makeId, timeOfId } from "../../../ids.ts";
import { utc } from "../../../workspace/zone/rules.ts";
import { dayMs, firstIdOfDay, pictureFlags, ratioOfSize, unpackSection } from "./rules.ts";

function pack(ids: readonly string[]): string {
  return Buffer.from(ids.map((id) => id.replaceAll("-", "")).join(""), "hex").toString("base64");
}

const unstacked = { stackIds: null, stackCounts: null };

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
      groups: null,
      ...unstacked,
    });
    const none = { isFavorite: false, isDraft: false, isTrashed: false, conversationId: undefined, stack: undefined };
    expect(pictures).toEqual([
      {
        id: one,
        key,
        ratio: 1.5,
        thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI",
        isFavorite: true,
        isDraft: true,
        isTrashed: false,
        conversationId: undefined,
        stack: undefined,
      },
      { id: other, key: other, ratio: 0.333, thumbhash: "", ...none, isTrashed: true },
    ]);
  });

  test("says which conversations its pictures are of, where somebody asked", () => {
    const [talk, ids] = [makeId(), [makeId(), makeId(), makeId()]];
    const plain = {
      ids: pack(ids),
      keys: pack(ids),
      ratios: "1,1,1",
      hashes: ",,",
      flags: "000",
      hasMore: false,
      ...unstacked,
    };
    const groups = { conversations: [{ id: talk, title: "A whale" }], of: "0,,0" };
    expect(unpackSection({ ...plain, groups }).map((picture) => picture.conversationId)).toEqual([talk, null, talk]);
  });

  test("says which versions its pictures stand for, where somebody asked", () => {
    const [stack, ids] = [makeId(), [makeId(), makeId()]];
    const plain = { ids: pack(ids), keys: pack(ids), ratios: "1,1", hashes: ",", flags: "00", hasMore: false };
    const stacks = { stackIds: pack([stack, ids[1] ?? ""]), stackCounts: "3,1" };
    expect(unpackSection({ ...plain, ...stacks, groups: null }).map((picture) => picture.stack)).toEqual([
      { id: stack, count: 3 },
      { id: ids[1], count: 1 },
    ]);
  });

  test("may be empty", () => {
    expect(
      unpackSection({
        ids: "",
        keys: "",
        ratios: "",
        hashes: "",
        flags: "",
        hasMore: false,
        groups: null,
        ...unstacked,
      }),
    ).toEqual([]);
  });
});

test("ids of a day begin where the day does", () => {
  const day = 20_787;
  expect(timeOfId(firstIdOfDay(utc, day))).toBe(day * dayMs);
  expect(makeId(day * dayMs) >= firstIdOfDay(utc, day)).toBe(true);
});

test.each([
  [{ width: 1024, height: 1024 }, 1],
  [{ width: 1536, height: 1024 }, 1.5],
  [{ width: 1, height: 30_000 }, 0.001],
])("the ratio of %o is %d", (size, ratio) => {
  expect(ratioOfSize(size)).toBe(ratio);
});
