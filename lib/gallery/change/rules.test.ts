import { expect, test } from "vitest";
import type { AssetView } from "../../studio/schema.ts";
import { applyChange, sharedTags } from "./rules.ts";
import type { Change } from "./schema.ts";

const asset: AssetView = {
  id: "a",
  conversationId: null,
  turnId: null,
  generationId: null,
  promptId: null,
  title: "",
  altText: "",
  model: "m",
  mime: "image/webp",
  sizeBytes: 1,
  width: 1,
  height: 1,
  thumbhash: "",
  isDraft: false,
  stackId: "a",
  stack: null,
  draftId: null,
  isFavorite: false,
  status: null,
  tags: ["Harbour"],
  source: "drawn",
  fileName: null,
  checks: null,
  isTrashed: false,
  trashedAt: null,
  createdAt: "",
};

const changes: readonly (readonly [Change, Partial<AssetView>])[] = [
  [{ kind: "favorite", isFavorite: true }, { isFavorite: true }],
  [{ kind: "status", status: "review" }, { status: "review" }],
  [{ kind: "trash" }, { isTrashed: true }],
  [{ kind: "tag", name: "boat" }, { tags: ["boat", "Harbour"] }],
  [{ kind: "untag", name: "HARBOUR" }, { tags: [] }],
];

test.each(changes)("%j shows at once, and only once", (change, expected) => {
  const after = applyChange(asset, change);
  expect(after).toEqual({ ...asset, ...expected });
  expect(applyChange(after, change)).toBe(after);
});

const idle: readonly Change[] = [
  { kind: "favorite", isFavorite: false },
  { kind: "status", status: null },
  { kind: "restore" },
  { kind: "tag", name: "harbour" },
  { kind: "untag", name: "boat" },
  { kind: "album", albumId: "b" },
];

test.each(idle)("%j makes no difference", (change) => {
  expect(applyChange(asset, change)).toBe(asset);
});

test("tags are shared whatever their case", () => {
  const shared = sharedTags([{ tags: ["Harbour", "boat"] }, { tags: ["harbour"] }]);
  expect(shared).toEqual([
    { name: "boat", isOnAll: false },
    { name: "Harbour", isOnAll: true },
  ]);
});
