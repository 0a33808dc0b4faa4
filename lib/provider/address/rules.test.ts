import { describe, expect, test } from "vitest";
import { isSameServer, parseBaseUrl } from "./rules.ts";

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
