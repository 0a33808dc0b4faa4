import { describe, expect, test } from "vitest";
import { manifestEnd, manifestLine, manifestStart } from "../../export/rules.ts";
import type { ManifestPicture } from "../../export/schema.ts";
import { readManifest } from "./rules.ts";

const fox: ManifestPicture = {
  file: "pictures/Red fox 2026-11-23.webp",
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  sha256: "a".repeat(64),
  mime: "image/webp",
  sizeBytes: 1,
  width: 1,
  height: 1,
  title: "Red fox\u2028",
  altText: "一只\n狐狸",
  prompt: 'a "red" fox],\n{"pictures":[',
  model: "test",
  createdAt: "2026-11-23T10:00:00.000Z",
  costUsd: "0.013170",
  isCostEstimated: true,
  tags: ["夜"],
  albums: [["Cats", "At night"]],
  status: "approved",
  isFavorite: true,
  isDraft: false,
  source: "drawn",
  fileName: null,
  draftId: null,
  finishedIds: [],
};

async function* inPieces(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.byteLength; at += length) yield bytes.subarray(at, at + length);
}

async function linesOf(text: string, length = 7) {
  const lines = [];
  for await (const line of readManifest(inPieces(text, length))) lines.push(line);
  return lines;
}

const written = (...pictures: readonly ManifestPicture[]) =>
  manifestStart(new Date(0)) +
  pictures.map((picture, at) => manifestLine(picture, at === 0)).join("") +
  manifestEnd(["x"]);

const entry = {
  kind: "entry",
  entry: expect.objectContaining({
    title: fox.title,
    altText: fox.altText,
    prompt: fox.prompt,
    costUsd: 13_170,
    createdAt: new Date(fox.createdAt),
    tags: fox.tags,
    albums: fox.albums,
  }),
};

describe("a manifest", () => {
  test("is JSON, and is read as it was written, wherever its pieces are cut", async () => {
    const text = written(fox, { ...fox, title: "Second" }, fox);
    expect(JSON.parse(text).pictures).toHaveLength(3);
    for (const length of [1, 7, 64, 100_000]) {
      const lines = await linesOf(text, length);
      expect(lines).toHaveLength(3);
      expect([lines[0], lines[2]]).toEqual([entry, entry]);
    }
    expect(await linesOf(written())).toEqual([]);
  });

  test("that another program wrote anew is read as well", async () => {
    const value = JSON.parse(written(fox));
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 4), `\u{feff}${JSON.stringify(value)}`]) {
      expect(await linesOf(text)).toEqual([entry]);
    }
  });

  test("that ends before its end says so after what was whole", async () => {
    const text = written(fox, fox);
    expect((await linesOf(text.slice(0, -60))).at(-1)).toEqual({ kind: "not_a_manifest" });
    expect(await linesOf(text.slice(0, 20))).toEqual([{ kind: "not_a_manifest" }]);
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "hello\nworld\n"],
    ["a list", "[]"],
    ["another format", '{"format":"zip","version":1,"pictures":[\n\n]}'],
    ["another version", written(fox).replace('"version":1', '"version":2')],
    ["no pictures", '{"format":"easel-export","version":1}'],
    ["five million characters without a line", "x".repeat(5_000_000)],
    ["five million lines", "\n".repeat(5_000_000)],
  ])("is not %s", async (_name, text) => {
    expect(await linesOf(text, 65_536)).toEqual([{ kind: "not_a_manifest" }]);
  });

  test.each<readonly [string, object]>([
    ["no id", { id: "1" }],
    ["a hash that is none", { sha256: "../../x" }],
    ["a title that is no text", { title: { startsWith: "a" } }],
    ["a price beyond all measure", { costUsd: "9999.000000" }],
    ["a price below nothing", { costUsd: "-1.000000" }],
    ["no moment", { createdAt: "yesterday" }],
    ["another source", { source: "camera" }],
  ])("with a line with %s names its file, and goes on", async (_name, wrong) => {
    const text =
      manifestStart(new Date(0)) +
      [JSON.stringify({ ...fox, ...wrong }), JSON.stringify(fox)].join(",\n") +
      manifestEnd([]);
    expect(await linesOf(text)).toEqual([{ kind: "wrong", file: fox.file }, entry]);
  });
});
