import type { APIRequestContext, Page } from "@playwright/test";
import { makeId } from "#lib/ids.ts";
import { callAction, unknownId } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import { begin, draw } from "./studio.ts";

// What no page asks of lists, searches, selections, albums and tags: each has a clear answer, and none is a fault.

const long = "a".repeat(10_000);
const manyTerms = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
const signs = [
  "%_'\"",
  "\\",
  "'); DROP TABLE asset; --",
  "$1 {id} {{7}}",
  '"""',
  ":*&|!<->()",
  "<b>&amp;</b>",
  "\u0000",
];
const words = [
  "album:%",
  "tag:_%'",
  "model:\\",
  "by:%",
  "album:\u0000",
  "ratio:0:0",
  "size:999999x1",
  "before:9999-99-99",
];
const odd = ["after:0000", "is:", "-", "--", "tag:tag:tag:", "「", "\u202e", "🦊", "ﬀ", "ⅷ", "x\ud800"];

async function pictureIds(request: APIRequestContext): Promise<readonly string[]> {
  const { items } = await (await request.get("/api/gallery")).json();
  return items.map(({ id }: { readonly id: string }) => id);
}

const at = (path: string, query: Readonly<Record<string, string>>) => `${path}?${new URLSearchParams(query)}`;

/** Of each route of lists: an address and what it is answered. */
function addresses(id: string): readonly (readonly [string, number])[] {
  const unknown = unknownId();
  const far = "ffffffff-ffff-7fff-bfff-ffffffffffff";
  const cursors = ["x", "", id, `${id}_0`, `${id}_x_${id}`, `${id}_-1_${id}`, `${id}_0_${id}_0`, `%_0_${id}`, long];
  const notIds = ["x", "", "%_'\"", id.toUpperCase(), `${id}0`, "00000000-0000-0000-0000-000000000000", "\u0000", long];
  return [
    ...[...signs, ...words, ...odd].map((q) => [at("/api/gallery", { q }), 200] as const),
    ...[...signs, ...words, ...odd].map((q) => [at("/api/gallery", { q, view: "trash" }), 200] as const),
    [at("/api/gallery", { q: long }), 400],
    [at("/api/gallery", { q: manyTerms }), 400],
    [at("/api/gallery", { q: "ﷺ".repeat(200) }), 400], // longer once it is written plainly
    [`/api/gallery?q=${"%ED%A0%80".repeat(3)}`, 200],
    ["/api/gallery?q=a&q=b", 400],
    ...cursors.map((after) => [at("/api/gallery", { q: "fox", after }), 400] as const),
    ...notIds.map((before) => [at("/api/gallery", { before }), 400] as const),
    ...notIds.map((conversationId) => [at("/api/gallery", { q: "fox", conversationId }), 400] as const),
    ...["0", "-1", "201", "1e9", "NaN", "1.5", "x", long].map((limit) => [at("/api/gallery", { limit }), 400] as const),
    [at("/api/gallery", { before: far }), 200],
    [at("/api/gallery", { before: unknown, view: "favorites", conversationId: unknown }), 200],
    [at("/api/gallery", { q: "fox", after: `${unknown}_0_${unknown}` }), 200],
    [at("/api/gallery", { q: "fox", after: `${far}_9_${far}` }), 200],
    [at("/api/gallery", { q: "fox", offset: "9" }), 400],
    [at("/api/gallery/days", { view: "%" }), 400],
    [at("/api/gallery/days", { conversationId: "%" }), 400],
    [at("/api/gallery/days", { conversationId: unknown }), 200],
    [at("/api/gallery/days", { zone: "Europe/Paris" }), 200], // it is told where the workspace is instead
    [at("/api/gallery/days", { zone: long }), 400],
    [at("/api/gallery/days", { stacks: "1" }), 200],
    [at("/api/gallery/days", { stacks: "1", conversationId: unknown }), 200],
    [at("/api/gallery/section", { from: unknown, before: far, stacks: "1", skip: "10000000" }), 200],
    ...["0", "2", "x", long].flatMap((stacks) => [
      [at("/api/gallery/days", { stacks }), 400] as const,
      [at("/api/gallery/section", { from: unknown, before: far, stacks }), 400] as const,
    ]),
    ...notIds.flatMap((one) => [
      [at("/api/gallery/section", { from: one, before: far }), 400] as const,
      [at("/api/gallery/section", { from: unknown, before: one }), 400] as const,
    ]),
    ...["-1", "10000001", "1e99", "x", "1.5"].map(
      (skip) => [at("/api/gallery/section", { from: unknown, before: far, skip }), 400] as const,
    ),
    [at("/api/gallery/section", { from: unknown, before: far, skip: "10000000" }), 200],
    [at("/api/gallery/section", { from: far, before: unknown }), 200],
    ...signs.slice(0, 7).map((q) => [at("/api/gallery/suggest", { q: `tag:${q}` }), 200] as const),
    ...signs.slice(0, 7).map((q) => [at("/api/gallery/suggest", { q: `album:${q}` }), 200] as const),
    [at("/api/gallery/suggest", { q: "by:%" }), 200],
    [at("/api/gallery/suggest", { q: long }), 400],
    [at("/api/gallery/suggest", { q: "\u0000" }), 400],
    ["/api/gallery/suggest", 400],
    ...signs.slice(0, 7).map((q) => [at("/api/tags", { q }), 200] as const),
    [at("/api/tags", { q: long }), 400],
    [at("/api/tags", { q: "\u0000" }), 400],
    [at("/api/tags", { q: "a", limit: "7" }), 400],
    ...["%25", "x", unknown, id].map((album) => [`/api/albums/${album}`, 404] as const),
    [`/api/assets/${unknown}`, 404],
    ["/api/assets?ids=", 400],
    [at("/api/assets", { ids: `${id},%` }), 400],
    [at("/api/assets", { ids: long }), 400],
  ];
}

test("every list and search answers what makes no sense with 4xx, and signs of its own language with a list", async ({
  guest,
}) => {
  await draw(guest, "a red fox");
  const [id = ""] = await pictureIds(guest.request);
  for (const [address, expected] of addresses(id)) {
    const response = await guest.request.get(address);
    const said = address.slice(0, 120);
    expect(response.status(), said).toBe(expected);
    expect(response.headers()["content-type"], said).toContain("application/json");
    if (expected !== 200) expect(await response.json(), said).toEqual({ error: expect.any(String) });
  }
  for (const address of ["/api/albums/%00", "/api/albums/..%2f..", "/api/albums/../tags/x", "/api/gallery/%ff"]) {
    const status = (await guest.request.get(address)).status();
    expect(Math.floor(status / 100), address).toBe(4);
  }
  expect(await pictureIds(guest.request)).toEqual([id]);
});

test("a cursor of somebody else leads to one's own pictures", async ({ guest, newBrowser, home }) => {
  await draw(guest, "a red fox");
  const [theirs = ""] = await pictureIds(guest.request);
  const other = await newBrowser();
  await begin(other);
  await draw(other, "a red fox");
  const [own = ""] = await pictureIds(other.request);
  const album = unknownId();
  expect((await callAction(other.request, home, "createAlbum", { id: album, name: "mine" })).code).toBe("ok");
  for (const address of [
    at("/api/gallery", { before: theirs }),
    at("/api/gallery", { q: "fox", after: `${theirs}_0_${theirs}` }),
    at("/api/gallery", { q: "fox", after: `${own}_0_${theirs}` }),
    at(`/api/albums/${album}`, { after: theirs }),
  ]) {
    const response = await other.request.get(address);
    expect(response.status(), address).toBe(200);
    expect(await response.text(), address).not.toContain(theirs);
  }
});

/** Of each action of selections, albums and tags: what no page sends, and the code it is answered with. */
function calls({ picture, album }: { readonly picture: string; readonly album: string }) {
  const unknown = unknownId();
  const ids = { ids: [picture] };
  const tag = (name: unknown) => ({ id: unknownId(), selection: ids, change: { kind: "tag", name } });
  const list = { view: "all", upTo: picture };
  const changed = (selection: unknown) => ({ id: unknownId(), selection, change: { kind: "trash" } });
  const names = ["", "  ", "\u0000", "x\ud800", long, 7, null, ["a"], { startsWith: "a" }];
  const rows: (readonly [string, unknown, string])[] = [
    ...names.map((name) => ["changePictures", tag(name), "invalid"] as const),
    ...names.map((name) => ["createAlbum", { id: unknownId(), name }, "invalid"] as const),
    ...names.map((name) => ["renameAlbum", { id: album, name }, "invalid"] as const),
    ...names.map((name) => ["renameTag", { id: unknown, name }, "invalid"] as const),
    ["createAlbum", { id: unknownId(), name: "x", query: long }, "invalid"],
    ["createAlbum", { id: unknownId(), name: "x", query: manyTerms }, "invalid"],
    ["createAlbum", { id: unknownId(), name: "x", parentId: unknown }, "not_found"],
    ["createAlbum", { id: "%_'\"", name: "x" }, "invalid"],
    ["moveAlbum", { id: album, parentId: album, afterId: null }, "conflict"],
    ["moveAlbum", { id: album, parentId: unknown, afterId: null }, "not_found"],
    ["moveAlbum", { id: album, parentId: null, afterId: unknown }, "not_found"],
    ["setCover", { id: album, assetId: picture }, "not_found"],
    ["placeInAlbum", { id: album, assetId: picture, afterId: picture }, "not_found"],
    ["restoreAlbum", { id: unknown }, "not_found"],
    ["renameTag", { id: unknown, name: "x" }, "not_found"],
    ["deleteTag", { id: unknown, undoId: unknown }, "not_found"],
    ["undoChange", { id: unknown }, "not_found"],
    ["changePictures", changed({ ids: [] }), "invalid"],
    ["changePictures", changed({ ids: ["%_'\""] }), "invalid"],
    ["changePictures", changed({ ids: Array.from({ length: 5_001 }, () => picture) }), "invalid"],
    ["changePictures", changed({ ids: [unknown] }), "not_found"],
    ["changePictures", changed({ ...list, view: "everyone" }), "invalid"],
    ["changePictures", changed({ ...list, upTo: "z" }), "invalid"],
    ...["infinity", "0000-01-01T00:00:00Z", 7].map(
      (trashedUpTo) => ["changePictures", changed({ ...list, trashedUpTo }), "invalid"] as const,
    ),
    ["changePictures", changed({ ...list, query: long }), "invalid"],
    ["changePictures", changed({ ...list, query: "\u0000" }), "invalid"],
    ["changePictures", changed({ ...list, except: [long] }), "invalid"],
    ["changePictures", changed({ ...list, workspaceId: unknown }), "invalid"],
    ["changePictures", changed({ ...ids, ...list }), "invalid"],
    ["changePictures", { id: unknownId(), selection: ids, change: { kind: "album", albumId: unknown } }, "not_found"],
    ["changePictures", { id: unknownId(), selection: ids, change: { kind: "status", status: "5" } }, "invalid"],
    ["changePictures", { id: unknownId(), selection: ids, change: { kind: "__proto__" } }, "invalid"],
    ["deletePictures", { selection: { ids: [] } }, "invalid"],
    ["deletePictures", { selection: { ids: [unknown] } }, "not_found"],
    ["countTrashed", { selection: { ...list, query: "\u0000" } }, "invalid"],
    ["countTrashed", { selection: { ...list, query: "tag:%" } }, "ok"],
    ["countTrashed", { selection: { ...list, conversationId: "%" } }, "invalid"],
    ["countTrashed", { selection: { ...list, conversationId: unknown } }, "ok"],
    // A query that finds nothing, or says nothing that can be found, changes nothing.
    ["changePictures", changed({ ...list, query: "tag:%" }), "ok"],
    ["changePictures", changed({ ...list, query: "size:%_'\"" }), "ok"],
    ["changePictures", changed({ ...list, query: manyTerms }), "ok"],
    ["changePictures", changed({ ...list, conversationId: unknown }), "ok"],
    ["changePictures", changed({ ...list, albumId: unknown }), "ok"],
    ["deletePictures", { selection: { ...list, query: 'album:"%"' } }, "ok"],
  ];
  return rows;
}

async function shelve(page: Page, home: string) {
  await draw(page, "a red fox");
  const [picture = ""] = await pictureIds(page.request);
  const album = unknownId();
  expect((await callAction(page.request, home, "createAlbum", { id: album, name: "shelf" })).code).toBe("ok");
  return { picture, album };
}

test("actions on pictures, albums and tags refuse what makes no sense and change nothing", async ({ guest, home }) => {
  const shelf = await shelve(guest, home);
  for (const [action, input, expected] of calls(shelf)) {
    const { code, status } = await callAction(guest.request, home, action, input);
    expect([code, status], `${action} ${JSON.stringify(input).slice(0, 120)}`).toEqual([expected, 200]);
  }
  const { items } = await (await guest.request.get("/api/gallery")).json();
  expect(items).toMatchObject([{ id: shelf.picture, tags: [], status: null, isTrashed: false }]);
});

test("bodies that are none, and selections for an export that make no sense, are 4xx", async ({ guest, home }) => {
  const { picture, album } = await shelve(guest, home);
  const actions = [
    "changePictures",
    "countTrashed",
    "deletePictures",
    "undoChange",
    "createAlbum",
    "renameAlbum",
    "deleteAlbum",
  ];
  const others = ["restoreAlbum", "moveAlbum", "setCover", "placeInAlbum", "renameTag", "deleteTag"];
  for (const action of [...actions, ...others]) {
    for (const input of [undefined, null, {}, [], "x", 7, { id: album }, { id: { not: "" } }]) {
      const isWhole = ["deleteAlbum", "restoreAlbum", "undoChange"].includes(action);
      if (isWhole && JSON.stringify(input) === JSON.stringify({ id: album })) continue;
      const { code } = await callAction(guest.request, home, action, input);
      expect(code, `${action} ${JSON.stringify(input)}`).toBe("invalid");
    }
  }
  const headers = { Origin: home };
  for (const [data, expected] of [
    ["", 400],
    ["null", 400],
    ["[]", 400],
    ["{", 400],
    [JSON.stringify({ ids: [] }), 400],
    [JSON.stringify({ ids: ["%_'\""] }), 400],
    [JSON.stringify({ view: "all", query: long }), 400],
    [JSON.stringify({ view: "all", offset: 1e9 }), 400],
    [JSON.stringify({ view: "all", query: "tag:%_'" }), 404],
    [JSON.stringify({ view: "all", albumId: makeId() }), 404],
    [JSON.stringify({ ids: [unknownId()] }), 404],
  ] as const) {
    const response = await guest.request.post("/api/exports", {
      data,
      headers: { ...headers, "Content-Type": "application/json" },
    });
    expect(response.status(), data.slice(0, 80)).toBe(expected);
  }
  expect(await pictureIds(guest.request)).toEqual([picture]);
});

test("names of nothing but signs are kept as they are, and found as they are written", async ({ guest, home }) => {
  const { picture, album } = await shelve(guest, home);
  const name = "100%_'\\<b>'; -- 🦊";
  expect((await callAction(guest.request, home, "renameAlbum", { id: album, name })).code).toBe("ok");
  for (const change of [
    { kind: "album", albumId: album },
    { kind: "tag", name },
  ]) {
    const input = { id: unknownId(), selection: { ids: [picture] }, change };
    expect((await callAction(guest.request, home, "changePictures", input)).code).toBe("ok");
  }
  const found = async (q: string) => {
    const { items } = await (await guest.request.get(at("/api/gallery", { q }))).json();
    return items.map(({ id }: { readonly id: string }) => id);
  };
  const written = name.replace(/["”\\]/gu, "\\$&");
  for (const key of ["tag", "album"]) {
    expect(await found(`${key}:"${written}"`), key).toEqual([picture]);
    expect(await found(`${key}:"100x"`), key).toEqual([]);
    expect(await found(`${key}:%`), key).toEqual([]);
  }
  const tags = await (await guest.request.get(at("/api/tags", { q: "100%" }))).json();
  expect(tags.items).toMatchObject([{ name }]);
});
