import { expect, test } from "vitest";
import { nothing, type Picked } from "../rules.ts";
import { pickedMax } from "../schema.ts";
import { type Part, partOf, rangeOf } from "./rules.ts";

const part = (day: number, ids: string, missing = 0, isDivided = false): Part => ({
  ...{ day, missing, isDivided },
  ids: [...ids],
});
const many = (prefix: string) => Array.from({ length: pickedMax }, (_, index) => `${prefix}${index}`);
const from = (fromId: string, toId: string, fromDay = 9) => ({ fromId, fromDay, toId });
const here = (ids: string) => ({ kind: "here", ids: [...ids] });
const unread = (first: number, last = first) => ({ kind: "unread", first, last });

const days = [part(9, "ab"), part(8, "cd"), part(7, "ef")];

test.each([
  ["downwards", days, from("b", "e"), here("bcde")],
  ["upwards", days, from("e", "b", 7), here("bcde")],
  ["within a part", days, from("d", "c", 8), here("cd")],
  ["of one", days, from("c", "c", 8), here("c")],
  ["over a part that is not here", [part(9, "ab"), part(8, "", 40), part(7, "ef")], from("b", "e"), unread(1)],
  ["upwards over such a part", [part(9, "ab"), part(8, "", 40), part(7, "ef")], from("e", "b", 7), unread(1)],
  ["over several", [part(9, "a", 1), part(8, "", 40), part(7, "ef")], from("a", "e"), unread(0, 1)],
  ["beside what is not here", [part(9, "", 5), part(8, "cd"), part(7, "ef", 5)], from("c", "f", 8), here("cdef")],
  ["in a divided day", [part(8, "cd", 0, true), part(8, "ef", 5, true)], from("c", "e", 8), unread(1)],
  ["from a part that was forgotten", [part(9, "", 2), part(8, "cd"), part(7, "ef")], from("a", "e"), unread(0)],
  ["from some of the parts of a day", [part(9, "", 2), part(9, "x"), part(9, "", 2)], from("a", "x"), unread(0, 2)],
  ["from a picture that is gone", days, from("gone", "c"), { kind: "gone" }],
  ["from a day that is gone", days, from("gone", "c", 3), { kind: "gone" }],
  ["within results", partOf([..."xyz"]), from("z", "y"), here("yz")],
  ["from none of the results", partOf([..."xyz"]), from("gone", "y"), { kind: "gone" }],
])("a range %s", (_, parts, ends, expected) => {
  expect(rangeOf(nothing, parts, ends)).toEqual(expected);
});

const tooMany = { kind: "too_many" };
const all: Picked = {
  ...{ kind: "all", upTo: "z", except: new Set() },
  list: { view: "all", conversationId: null, albumId: null, query: "" },
};
const some: Picked = { kind: "some", ids: new Set(["x"]) };

test.each([
  ["as many as can be named", nothing, partOf(many("n")), from("n0", `n${pickedMax - 1}`), "here"],
  ["with one that is picked already", some, partOf(many("n")), from("n0", `n${pickedMax - 1}`), "too_many"],
  ["of all of a list, which are not named", all, partOf(["m", ...many("n")]), from("m", "n4999"), "here"],
])("a range %s", (_, picked, parts, ends, kind) => {
  expect(rangeOf(picked, parts, ends).kind).toBe(kind);
});

test("nothing is read for a range of which it is known that it is too long", () => {
  const between = [part(9, "ab"), part(8, "", pickedMax), part(7, "ef")];
  expect(rangeOf(nothing, between, from("b", "e"))).toEqual(tooMany);
  const forgotten = [part(9, "", 2), part(8, "", pickedMax + 1), part(7, "ef")];
  expect(rangeOf(nothing, forgotten, from("a", "e"))).toEqual(tooMany);
  expect(rangeOf(nothing, forgotten.toReversed(), from("a", "e"))).toEqual(tooMany);
});
