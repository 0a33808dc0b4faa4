import { describe, expect, test } from "vitest";
import { isSameServer, keyEnd, parseBaseUrl, settle } from "./rules.ts";

describe("an address", () => {
  test.each([
    ["https://api.openai.com/v1", "https://api.openai.com/v1"],
    ["  http://127.0.0.1:8080/v1/ ", "http://127.0.0.1:8080/v1"],
    ["HTTPS://Models.School.example/v1//", "https://models.school.example/v1"],
    ["http://[::1]:11434/v1", "http://[::1]:11434/v1"],
  ])("%j is kept as %s", (typed, kept) => {
    expect(parseBaseUrl(typed)).toBe(kept);
  });

  test.each([
    "",
    "models.example/v1",
    "ftp://models.example/v1",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://user:secret@models.example/v1",
    "https://models.example/v1?key=secret",
    "https://models.example/v1#secret",
    "https://",
  ])("%j is none", (typed) => {
    expect(parseBaseUrl(typed)).toBeNull();
  });

  test.each([
    ["https://a.example/v1", "https://a.example/v2", true],
    ["https://a.example/v1", "http://a.example/v1", false],
    ["https://a.example/v1", "https://a.example:444/v1", false],
    ["https://a.example/v1", "https://b.example/v1", false],
  ])("%s and %s: the same server is %s", (one, other, isSame) => {
    expect(isSameServer(one, other)).toBe(isSame);
  });
});

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
