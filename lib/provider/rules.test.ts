import { describe, expect, test } from "vitest";
import { keyEnd, settle } from "./rules.ts";

test("of a short key not even the end is shown", () => {
  expect(keyEnd("sk-0123456789abcd")).toBe("abcd");
  expect(keyEnd("secret")).toBe("");
});

describe("who writes and who draws", () => {
  const both = { id: "a", chatModel: "c", imageModel: "i" };
  const writer = { id: "b", chatModel: "c", imageModel: null };
  const none = { writerId: null, drawerId: null };
  test.each([
    [none, [both], { writerId: "env", drawerId: "env" }],
    [{ writerId: "b", drawerId: "a" }, [both, writer], { writerId: "b", drawerId: "a" }],
    [{ writerId: "b", drawerId: "b" }, [both, writer], { writerId: "b", drawerId: "env" }], // it cannot draw any more
    [{ writerId: "gone", drawerId: "gone" }, [both], { writerId: "env", drawerId: "env" }],
  ])("%j of %j are %j", (choice, providers, expected) => {
    expect(settle(choice, providers, "env")).toEqual(expected);
  });
});
