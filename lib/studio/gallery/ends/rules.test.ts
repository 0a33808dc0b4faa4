import { expect, test } from "vitest";
import type { Block } from "../rules.ts";
import type { Tile } from "../tile/rules.ts";
import { endsOf } from "./rules.ts";

const pictureOf = (id: string): Tile => ({
  ...{ kind: "picture", key: id },
  picture: {
    ...{ id, key: id, ratio: 1, thumbhash: "" },
    ...{ isFavorite: false, isDraft: false, isTrashed: false, conversationId: undefined, stack: undefined },
  },
});

const block = (missing: number, ...ids: readonly string[]): Block => ({
  ...{ key: `${missing} ${ids}`, section: "1.0", heading: null, group: null, missing },
  tiles: ids.map(pictureOf),
});

test.each([
  ["of parts that are all here", [block(0, "d", "c"), block(0, "b", "a")], true, "d", "a"],
  ["with a part between that is not", [block(0, "d", "c"), block(40), block(0, "a")], true, "d", "a"],
  ["without a last part", [block(0, "d", "c"), block(2)], true, "d", null],
  ["with some of the last part", [block(0, "d", "c"), block(1, "b")], true, "d", null],
  ["without a first part", [block(2), block(0, "b", "a")], true, null, "a"],
  ["with a first part of which all is gone", [block(0), block(0, "b", "a"), block(0)], true, "b", "a"],
  ["with days to come", [block(0, "d", "c")], false, "d", null],
  ["of nothing", [], true, null, null],
])("the ends %s", (_, blocks, isWhole, first, last) => {
  expect(endsOf(blocks, isWhole)).toEqual({ first, last });
});
