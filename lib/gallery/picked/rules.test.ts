import { expect, test } from "vitest";
import { countPicked, isPicked, nothing, type Picked, pickAlso, togglePicked, toSelection } from "./rules.ts";
import { pickedMax } from "./schema.ts";

const list = { view: "all", conversationId: null, albumId: null, query: "fox" } as const;
const order = ["f", "e", "d", "c", "b", "a"];
const some = (...ids: string[]): Picked => ({ kind: "some", ids: new Set(ids) });
const all = (...except: string[]): Picked => ({ kind: "all", list, upTo: "e", except: new Set(except) });

test.each([
  ["adds one", nothing, "a", some("a")],
  ["takes one away", some("a", "b"), "a", some("b")],
  ["takes one out of all", all(), "b", all("b")],
  ["puts it back", all("b"), "b", all()],
  ["leaves what came later out of all", all(), "f", all()],
])("a press %s", (_, picked, id, expected) => {
  expect(togglePicked(picked, id)).toEqual(expected);
});

test.each([
  ["to some", some("x"), ["e", "d"], some("x", "e", "d")],
  ["to all", all("d", "b"), ["e", "d"], all("b")],
])("pictures are added %s", (_, picked, added, expected) => {
  expect(pickAlso(picked, added)).toEqual(expected);
});

test("all is what there was when it was picked", () => {
  expect(order.filter((id) => isPicked(all("c"), id))).toEqual(["e", "d", "b", "a"]);
});

test.each([
  [some("a", "b"), null, 2],
  [all("c"), 10_000, 9_999],
  [all(), null, null],
])("counts %#", (picked, total, count) => {
  expect(countPicked(picked, total)).toBe(count);
});

test("no more are picked by name than one request can hold", () => {
  const many = Array.from({ length: pickedMax + 5 }, (_, index) => `${index}`);
  const picked = pickAlso(nothing, many);
  expect(countPicked(picked, null)).toBe(pickedMax);
  expect(togglePicked(picked, "one more")).toEqual(picked);
});

test("the server is told ids, or the list with its exceptions", () => {
  expect(toSelection(some("a"))).toEqual({ ids: ["a"] });
  expect(toSelection(all("c"))).toEqual({ view: "all", query: "fox", upTo: "e", except: ["c"] });
  const collapsed = {
    kind: "all",
    list: { ...list, query: "", isStacked: true },
    upTo: "e",
    except: new Set<string>(),
  };
  expect(toSelection({ ...collapsed, kind: "all" })).toEqual({
    ...{ view: "all", query: "", stacks: "1", upTo: "e", except: [] },
  });
});
