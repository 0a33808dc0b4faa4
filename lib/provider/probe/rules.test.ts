import { describe, expect, test } from "vitest";
import type { ServerAnswer } from "../../infra/model/probe/port.ts";
import { judge, type Told } from "./rules.ts";

const says = (status: number, body: unknown = {}): ServerAnswer => ({ kind: "answer", status, isPage: false, body });
const list = says(200, { object: "list", data: [{ id: "writer" }, { id: "models/painter" }, { id: "llama3:latest" }] });
const routes = { chat: says(400), images: says(422), edits: says(404), moderations: says(405) };
const told: Told = { list, routes, hasKey: true, chatModel: "writer", imageModel: "painter" };

const findings = (more: Partial<Told>) =>
  Object.fromEntries(
    judge({ ...told, ...more }).checks.map(({ subject, finding, outcome }) => [subject, `${finding}: ${outcome}`]),
  );

describe("what a server's answers mean", () => {
  test("all well, without edits and moderation", () => {
    expect(findings({})).toEqual({
      server: "answers: good",
      key: "accepted: good",
      chatModel: "listed: good",
      imageModel: "listed: good",
      chat: "there: good",
      images: "there: good",
      edits: "missing: note",
      moderations: "missing: note",
    });
    expect(judge(told).models).toEqual(["llama3:latest", "models/painter", "writer"]);
  });

  test.each([
    ["unreachable", { kind: "silence", reason: "unreachable" }],
    ["unknown_name", { kind: "silence", reason: "unknown_name" }],
    ["insecure", { kind: "silence", reason: "insecure" }],
    ["timeout", { kind: "silence", reason: "timeout" }],
    ["page", { kind: "answer", status: 200, isPage: true, body: undefined }],
    ["moved", says(301)],
  ] as const)("%s: nothing else can be said", (finding, answer) => {
    expect(findings({ list: answer })).toEqual({ server: `${finding}: bad` });
  });

  test("a wrong key is found by any of the answers: a list may be public", () => {
    expect(findings({ list: says(401) })).toEqual({ server: "answers: good", key: "refused: bad" });
    expect(findings({ routes: { ...routes, chat: says(401) } })["key"]).toBe("refused: bad");
    expect(findings({ list: says(401), hasKey: false })["key"]).toBe("needed: bad");
    expect(findings({ hasKey: false })["key"]).toBe("unneeded: note");
    const broke = says(429, { error: { code: "insufficient_quota" } });
    expect(findings({ routes: { ...routes, images: broke } })["key"]).toBe("no_credit: bad");
  });

  const all = (status: number) => ({
    chat: says(status),
    images: says(status),
    edits: says(status),
    moderations: says(status),
  });

  test.each([
    ["a server that only fails", { list: says(500), routes: all(500) }, "unclear: unsure"],
    ["no list, and no word about the key", { list: says(404), routes: all(404) }, "unclear: unsure"],
    ["200 that is no list", { list: says(200, { status: "ok" }), routes: all(200) }, "unclear: unsure"],
    ["pages", { list: says(404), routes: { ...all(404), chat: { ...says(400), isPage: true } } }, "unclear: unsure"],
    ["too many requests", { list: says(429), routes: all(429) }, "unclear: unsure"],
    [
      "only a route that nobody wants reads",
      { list: says(404), routes: { ...all(500), moderations: says(400) } },
      "unclear: unsure",
    ],
    ["only failures without a key", { list: says(500), routes: all(500), hasKey: false }, "unclear: unsure"],
    ["a list", { list, routes: all(500) }, "accepted: good"],
    [
      "a wanted route that reads (400)",
      { list: says(404), routes: { ...all(500), chat: says(400) } },
      "accepted: good",
    ],
    [
      "a wanted route that reads (422)",
      { list: says(403), routes: { ...all(500), images: says(422) } },
      "accepted: good",
    ],
    ["forbidden everywhere", { list: says(403), routes: all(403) }, "refused: bad"],
    ["forbidden without a list", { list: says(404), routes: { ...all(404), chat: says(403) } }, "refused: bad"],
    ["forbidden without a key", { list: says(403), routes: all(403), hasKey: false }, "needed: bad"],
    ["no model named, a list for all", { routes: all(401), chatModel: "", imageModel: "" }, "refused: bad"],
  ] as const)("the key of: %s", (_, more, finding) => {
    expect(findings(more)["key"]).toBe(finding);
  });

  test("one route that the key may not use is that route's own line", () => {
    expect(findings({ routes: { ...routes, moderations: says(403), edits: says(401) } })).toMatchObject({
      key: "accepted: good",
      chat: "there: good",
      images: "there: good",
      edits: "denied: note",
      moderations: "denied: note",
    });
    expect(findings({ routes: { ...routes, images: says(403) } })).toMatchObject({
      key: "accepted: good",
      chat: "there: good",
      images: "denied: bad",
    });
  });

  test("a model that is not listed is doubtful, and without a list nothing is said against it", () => {
    expect(findings({ chatModel: "other", imageModel: "" })).toMatchObject({ chatModel: "unlisted: unsure" });
    expect(findings({ chatModel: "llama3" })).toMatchObject({ chatModel: "listed: good" });
    expect(findings({ list: says(404) })).toMatchObject({ server: "answers: good", chatModel: "no_list: note" });
    expect(findings({ imageModel: "" })).not.toHaveProperty("imageModel");
  });

  test("a missing route is bad where a model was named for it", () => {
    const none = { ...routes, images: says(404) };
    expect(findings({ routes: none })).toMatchObject({ images: "missing: bad" });
    expect(findings({ routes: none, imageModel: "" })).toMatchObject({ images: "missing: note" });
  });

  test.each([200, 500, 502, 503])("an answer with %i to nonsense proves nothing", (status) => {
    expect(findings({ routes: { ...routes, chat: says(status) } })).toMatchObject({ chat: "unclear: unsure" });
    expect(findings({ routes: { ...routes, edits: says(status) } })).toMatchObject({ edits: "unclear: note" });
  });

  test("lists that are none do not break it", () => {
    for (const body of [null, [], "x", { data: "x" }, { data: [{}] }, { data: [{ id: 1 }] }]) {
      expect(judge({ ...told, list: says(200, body) }).models).toEqual([]);
    }
  });
});
