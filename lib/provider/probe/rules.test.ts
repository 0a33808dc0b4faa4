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
  });

  test("lists that are none do not break it", () => {
    for (const body of [null, [], "x", { data: "x" }, { data: [{}] }, { data: [{ id: 1 }] }]) {
      expect(judge({ ...told, list: says(200, body) }).models).toEqual([]);
    }
  });
});
