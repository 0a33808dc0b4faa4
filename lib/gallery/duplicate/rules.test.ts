import { expect, test } from "vitest";
import type { AssetView } from "../../studio/schema.ts";
import { bestFirst, isSameFile, whyBest } from "./rules.ts";
import type { Advantage, Duplicate } from "./schema.ts";

const plain: AssetView = {
  id: "9",
  conversationId: null,
  turnId: null,
  generationId: null,
  promptId: null,
  title: "",
  altText: "",
  model: "",
  isDraft: false,
  stackId: "9",
  stack: null,
  draftId: null,
  mime: "image/png",
  sizeBytes: 1,
  width: 100,
  height: 100,
  thumbhash: "",
  isFavorite: false,
  status: null,
  source: "upload",
  fileName: null,
  checks: null,
  isTrashed: false,
  trashedAt: null,
  createdAt: "",
  tags: [],
};

const of = (id: string, more: Partial<AssetView> = {}, albums = 0): Duplicate => ({
  asset: { ...plain, id, ...more },
  albums,
  sha256: id,
});

test.each<readonly [Advantage, readonly Duplicate[], string]>([
  ["pixels", [of("1", { isFavorite: true }), of("2", { width: 200 })], "2"],
  ["favorite", [of("1", { status: "approved" }), of("2", { isFavorite: true })], "2"],
  ["approved", [of("1", {}, 3), of("2", { status: "approved" })], "2"],
  ["album", [of("1", { promptId: "p" }), of("2", {}, 1)], "2"],
  ["prompt", [of("1"), of("2", { promptId: "p" })], "2"],
  ["first", [of("2"), of("1"), of("3")], "1"],
  ["favorite", [of("1", { width: 50 }), of("2", { isFavorite: true }), of("3")], "2"],
  ["first", [of("3", { isFavorite: true }), of("2", { isFavorite: true }), of("1")], "2"],
])("%s decides", (why, pictures, best) => {
  const sorted = bestFirst(pictures);
  expect([sorted[0]?.asset.id, whyBest(sorted)]).toEqual([best, why]);
});

test("the same bytes are the same file, other ones are not", () => {
  expect(isSameFile(of("1"), { ...of("2"), sha256: "1" })).toBe(true);
  expect(isSameFile(of("1"), of("2"))).toBe(false);
});
