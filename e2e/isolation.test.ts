import type { APIRequestContext, Page } from "@playwright/test";
import { firstIdAt, timeOfId } from "#lib/ids.ts";
import { callAction, listActions, listRoutes, messageIds, shapeOf, unknownId } from "./direct.ts";
import { expect, test } from "./fixtures.ts";
import { becomeOwner, begin, conversationId, draw } from "./studio.ts";

// A has work; B is somebody else, nobody is signed out. Neither learns that A's work exists.

const secret = "penguin";
const sentence = `a ${secret} with an umbrella by the sea`;

test.use({ expectedNoise: [/status of 404/] });

type Work = Readonly<{
  conversation: string;
  turn: string;
  message: string;
  prompt: string;
  generation: string;
  asset: string;
}>;

async function workOf(page: Page): Promise<Work> {
  const conversation = conversationId(page);
  const snapshot = await (await page.request.get(`/api/conversations/${conversation}`)).json();
  return {
    conversation,
    turn: snapshot.turns[0].id,
    message: snapshot.messages[0].id,
    prompt: snapshot.prompts[0].id,
    generation: snapshot.generations[0].id,
    asset: snapshot.assets[0].id,
  };
}

/** Everything of A that somebody could change, as A sees it. */
async function allOf(request: APIRequestContext, work: Work): Promise<unknown> {
  const paths = [
    `/api/conversations/${work.conversation}`,
    "/api/conversations",
    "/api/gallery?view=all",
    "/api/gallery?view=trash",
    "/api/gallery?view=favorites",
    "/api/presets",
    "/api/templates",
    "/api/tags",
  ];
  const answers = await Promise.all(paths.map((path) => request.get(path)));
  return await Promise.all(answers.map((answer) => answer.json()));
}

const presetOf = (id: string, name: string) => ({
  id,
  name,
  parts: { style: secret, lighting: "", composition: "", palette: [], avoid: [] },
});
const templateOf = (id: string, name: string) => ({
  id,
  name,
  text: `${secret} in {city}`,
  purpose: "scene",
  aspect: "square",
  count: 1,
});

const sheet = {
  name: "rows",
  text: "a {thing}",
  language: "en",
  purpose: "free",
  aspect: "square",
  count: 1,
  rows: [["mine"]],
};

/** A style, a template and an album of A's own. */
async function shelve(request: APIRequestContext, home: string) {
  const shelf = { preset: unknownId(), template: unknownId(), album: unknownId() };
  expect((await callAction(request, home, "savePreset", presetOf(shelf.preset, "style"))).code).toBe("ok");
  expect((await callAction(request, home, "saveTemplate", templateOf(shelf.template, "text"))).code).toBe("ok");
  expect((await callAction(request, home, "createAlbum", { id: shelf.album, name: secret })).code).toBe("ok");
  return shelf;
}

/** A has put a tag on the picture, and could take it off again. */
async function tag(request: APIRequestContext, home: string, asset: string): Promise<string> {
  const id = unknownId();
  const change = { id, selection: { ids: [asset] }, change: { kind: "tag", name: secret } };
  expect((await callAction(request, home, "changePictures", change)).code).toBe("ok");
  return id;
}

const fileOf = (id: string) => ({ id, name: `${secret}.png`, mime: "image/png", sizeBytes: 9, mark: id });

/** A file of A's that has begun to come. */
async function beginUpload(request: APIRequestContext, home: string): Promise<string> {
  const id = unknownId();
  expect((await callAction(request, home, "createUploads", { files: [fileOf(id)] })).code).toBe("ok");
  return id;
}

type Somebody = Readonly<{ name: string; request: APIRequestContext }>;

async function strangers(newBrowser: () => Promise<Page>): Promise<readonly Somebody[]> {
  const other = await newBrowser();
  await begin(other);
  const nobody = await newBrowser();
  return [
    { name: "B", request: other.request },
    { name: "nobody", request: nobody.request },
  ];
}

test("pages of A answer B and nobody as pages that do not exist", async ({ guest, newBrowser }) => {
  await draw(guest, sentence);
  const work = await workOf(guest);
  for (const { name, request } of await strangers(newBrowser)) {
    for (const [kind, id] of [
      ["c", work.conversation],
      ["p", work.asset],
    ] as const) {
      for (const headers of [{ RSC: "" }, { RSC: "1" }]) {
        const real = await request.get(`/${kind}/${id}`, { headers });
        const unknown = await request.get(`/${kind}/${unknownId()}`, { headers });
        const text = await real.text();
        expect(text, `${name} /${kind}`).not.toContain(secret);
        expect(real.status(), `${name} /${kind}`).toBe(unknown.status());
        expect(Object.keys(real.headers()).sort()).toEqual(Object.keys(unknown.headers()).sort());
        expect(Math.abs(text.length - (await unknown.text()).length), `${name} /${kind} length`).toBeLessThan(64);
        if (name === "B" && !headers.RSC) expect(real.status()).toBe(404);
      }
    }
  }
});

test("routes of A answer B and nobody as routes to nothing, byte for byte", async ({ guest, newBrowser, home }) => {
  await draw(guest, sentence);
  const work = await workOf(guest);
  const policies: Readonly<Record<string, "by id" | "own lists" | "open">> = {
    "/api/albums/[id]": "by id",
    "/api/assets": "own lists",
    "/api/tags": "own lists",
    "/api/assets/[id]": "by id",
    "/api/assets/[id]/[variant]": "by id",
    "/api/assets/[id]/export": "by id",
    "/api/auth/[...nextauth]": "open",
    "/api/conversations": "own lists",
    "/api/conversations/[id]": "by id",
    "/api/events": "own lists",
    "/api/exports": "own lists",
    "/api/exports/[id]": "by id",
    "/api/imports": "own lists",
    "/api/imports/[id]": "by id",
    "/api/imports/[id]/run": "by id",
    "/api/gallery": "own lists",
    "/api/gallery/days": "own lists",
    "/api/gallery/move": "own lists",
    "/api/gallery/duplicates": "own lists",
    "/api/gallery/section": "own lists",
    "/api/gallery/suggest": "own lists",
    "/api/generations/[id]/partial/[number]": "by id",
    "/api/health": "open",
    "/api/presets": "own lists",
    "/api/templates": "own lists",
    "/api/usage": "own lists",
    "/api/acceptances": "own lists",
    "/api/uploads/[id]": "by id",
  };
  expect(Object.keys(policies).sort(), "every route has a policy").toEqual([...listRoutes()].sort());

  const asked = await guest.request.post("/api/exports", { data: { view: "all" }, headers: { Origin: home } });
  const { id: archive } = await asked.json();
  expect((await guest.request.get(`/api/exports/${archive}`)).status()).toBe(200);
  const begun = await guest.request.post("/api/imports", { data: { sizeBytes: 6 }, headers: { Origin: home } });
  expect(begun.status()).toBe(201);
  const { id: brought } = await begun.json();
  const sent = { data: Buffer.from("secret"), headers: { Origin: home, "Upload-Offset": "0" } };
  expect((await guest.request.patch(`/api/imports/${brought}`, sent)).status()).toBe(200);
  const shelf = await shelve(guest.request, home);
  const upload = await beginUpload(guest.request, home);
  const space = unknownId();
  expect((await callAction(guest.request, home, "createWorkspace", { id: space, name: secret })).code).toBe("ok");
  const byId: readonly ((id: string) => string)[] = [
    (id) => `/api/assets/${id === "real" ? work.asset : id}`,
    ...["thumb", "preview", "original", "original?download=1", "export", "export?format=png&meta=1"].map(
      (variant) => (id: string) => `/api/assets/${id === "real" ? work.asset : id}/${variant}`,
    ),
    (id) => `/api/conversations/${id === "real" ? work.conversation : id}`,
    (id) => `/api/albums/${id === "real" ? shelf.album : id}`,
    (id) => `/api/generations/${id === "real" ? work.generation : id}/partial/1`,
    (id) => `/api/exports/${id === "real" ? archive : id}`,
    (id) => `/api/uploads/${id === "real" ? upload : id}`,
  ];
  expect(await (await guest.request.get("/api/presets")).text()).toContain(shelf.preset);
  for (const { name, request } of await strangers(newBrowser)) {
    for (const address of byId) {
      for (const method of ["GET", "HEAD"]) {
        for (const headers of [{}, { Range: "bytes=0-9" }]) {
          const real = await request.fetch(address("real"), { method, headers });
          const unknown = await request.fetch(address(unknownId()), { method, headers });
          expect(real.status(), `${name} ${method} ${address("real")}`).toBe(404);
          expect(await shapeOf(real), `${name} ${method} ${address("real")}`).toEqual(await shapeOf(unknown));
        }
      }
    }
    const headers = { Origin: home, "Upload-Offset": "0" };
    const piece = { method: "PATCH", headers, data: Buffer.from("not yours") };
    for (const [address, how] of [
      [(id = upload) => `/api/uploads/${id}`, piece],
      [(id = brought) => `/api/imports/${id}`, piece],
      [(id = brought) => `/api/imports/${id}`, { method: "DELETE", headers }],
      [(id = brought) => `/api/imports/${id}/run`, { method: "POST", headers }],
    ] as const) {
      const [real, unknown] = [await request.fetch(address(), how), await request.fetch(address(unknownId()), how)];
      expect([real.status(), await shapeOf(real)], `${name} ${how.method}`).toEqual([404, await shapeOf(unknown)]);
    }
    const lists = [
      "/api/gallery",
      "/api/gallery/duplicates",
      "/api/conversations",
      "/api/presets",
      "/api/templates",
      "/api/tags",
    ];
    const named = [
      `/api/gallery?conversationId=${work.conversation}`,
      `/api/assets?ids=${work.asset}`,
      `/api/gallery?q=${secret}`,
      "/api/gallery?q=-nothing",
      "/api/gallery/suggest?q=model:",
    ];
    for (const path of [...lists, ...named]) {
      const answer = await request.get(path);
      expect(answer.status()).toBe(name === "B" ? 200 : 401);
      if (name === "B") expect((await answer.json()).items).toEqual([]);
    }
    const scope = `conversationId=${work.conversation}`;
    const around = new URLSearchParams({
      from: firstIdAt(timeOfId(work.asset) - 1),
      before: firstIdAt(timeOfId(work.asset) + 1),
    });
    for (const [path, key, none] of [
      [`/api/gallery/days?${scope}`, "days", []],
      [`/api/gallery/section?${around}&${scope}`, "ids", ""],
      [`/api/gallery/section?${around}&group=conversation&${scope}`, "groups", { conversations: [], of: "" }],
    ] as const) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(name === "B" ? 200 : 401);
      if (name === "B") expect((await answer.json())[key], path).toEqual(none);
    }
    for (const data of [{ view: "all" }, { ids: [work.asset] }, { view: "all", conversationId: work.conversation }]) {
      const answer = await request.post("/api/exports", { data, headers: { Origin: home } });
      expect(answer.status(), `${name} exports ${JSON.stringify(data)}`).toBe(name === "B" ? 404 : 401);
    }
    for (const [ids, workspaceId] of [
      [[work.asset], space],
      [[work.asset], unknownId()],
    ]) {
      const data = { id: unknownId(), selection: { ids }, workspaceId };
      const moved = await request.post("/api/gallery/move", { data, headers: { Origin: home } });
      expect(moved.status(), `${name} moves`).toBe(name === "B" ? 404 : 401);
    }
    for (const path of ["/api/usage?of=studio", "/api/acceptances"]) {
      const table = await request.get(path);
      expect(table.status()).toBe(name === "B" ? 200 : 401);
      if (name === "B") expect((await table.text()).trimEnd().split("\r\n")).toHaveLength(1);
    }
    if (name === "nobody") expect((await request.get("/api/events")).status()).toBe(401);
  }
  expect(await (await guest.request.get(`/api/uploads/${upload}`)).json()).toEqual({ state: "receiving", offset: 0 });
});

test("the event stream of B carries nothing of A", async ({ guest, newBrowser }) => {
  const other = await newBrowser();
  const events: string[] = [];
  await other.exposeFunction("hear", (data: string) => events.push(data));
  await begin(other);
  await other.evaluate(() => {
    const hear: (data: string) => void = Reflect.get(globalThis, "hear");
    new EventSource("/api/events?since=2020-01-01T00:00:00.000Z").onmessage = ({ data }) => hear(data);
  });
  await draw(guest, sentence);
  const work = await workOf(guest);
  await draw(other, "a blue whale in the sea");
  await expect.poll(() => events.filter((event) => event.includes('"asset"')).length).toBeGreaterThan(0);
  const heard = events.join("\n");
  for (const id of Object.values(work)) expect(heard).not.toContain(id);
  expect(heard).not.toContain(secret);
});

test("every server action refuses B and nobody, and A's work stays as it is", async ({ guest, newBrowser, home }) => {
  await draw(guest, sentence);
  const work = await workOf(guest);
  const shelf = await shelve(guest.request, home);
  const changeId = await tag(guest.request, home, work.asset);
  const upload = await beginUpload(guest.request, home);
  const [{ id: tagId }] = (await (await guest.request.get("/api/tags")).json()).items;
  const space = unknownId();
  expect((await callAction(guest.request, home, "createWorkspace", { id: space, name: secret })).code).toBe("ok");
  const before = await allOf(guest.request, work);
  const id = unknownId();
  const text = "mine now";
  const here = { id: work.conversation };

  // Limits, providers and drafts have a test of their own below: these ids name nothing.
  /** Inputs with A's ids; what B and nobody are answered. */
  const rows: Readonly<Record<string, Readonly<{ input: unknown; b: string; nobody: string }>>> = {
    renameConversation: { input: { ...here, title: text }, b: "not_found", nobody: "signed_out" },
    trashConversation: { input: here, b: "not_found", nobody: "signed_out" },
    restoreConversation: { input: here, b: "not_found", nobody: "signed_out" },
    sendMessage: {
      input: { ...messageIds(), conversationId: work.conversation, text },
      b: "not_found",
      nobody: "signed_out",
    },
    stopTurn: { input: { turnId: work.turn }, b: "not_found", nobody: "signed_out" },
    takeOffered: { input: { turnId: work.turn }, b: "not_found", nobody: "signed_out" },
    drawAnew: { input: { turnId: work.turn }, b: "not_found", nobody: "signed_out" },
    finishDraft: { input: { assetId: work.asset, promptId: id }, b: "not_found", nobody: "signed_out" },
    drawPrompts: {
      input: { prompts: [{ parentId: work.prompt, promptId: id, text }] },
      b: "not_found",
      nobody: "signed_out",
    },
    drawAgain: { input: { parentId: work.prompt, promptId: id, text }, b: "not_found", nobody: "signed_out" },
    cancelGeneration: { input: { id: work.generation }, b: "not_found", nobody: "signed_out" },
    leaveGeneration: { input: { id: work.generation }, b: "not_found", nobody: "signed_out" },
    retryGenerations: {
      input: { pictures: [{ id: work.generation, newId: id }] },
      b: "not_found",
      nobody: "signed_out",
    },
    setLimit: {
      input: { scope: "person", subjectId: null, period: "day", maxUsd: 0, maxPictures: null },
      b: "not_found",
      nobody: "signed_out",
    },
    removeLimit: { input: { id }, b: "not_found", nobody: "signed_out" },
    setFavorite: { input: { id: work.asset, isFavorite: true }, b: "not_found", nobody: "signed_out" },
    renameAsset: { input: { id: work.asset, title: text }, b: "not_found", nobody: "signed_out" },
    describeAsset: { input: { id: work.asset, altText: text }, b: "not_found", nobody: "signed_out" },
    trashAssets: { input: { ids: [work.asset] }, b: "not_found", nobody: "signed_out" },
    restoreAssets: { input: { ids: [work.asset] }, b: "not_found", nobody: "signed_out" },
    changePictures: {
      input: { id, selection: { ids: [work.asset] }, change: { kind: "trash" } },
      b: "not_found",
      nobody: "signed_out",
    },
    undoChange: { input: { id: changeId }, b: "not_found", nobody: "signed_out" },
    keepOne: {
      input: { id, keptId: work.asset, otherIds: [id], merges: true },
      b: "not_found",
      nobody: "signed_out",
    },
    keepAll: { input: { id, ids: [work.asset, changeId] }, b: "not_found", nobody: "signed_out" },
    countTrashed: { input: { selection: { ids: [work.asset] } }, b: "ok", nobody: "signed_out" },
    deletePictures: { input: { selection: { ids: [work.asset] } }, b: "not_found", nobody: "signed_out" },
    renameTag: { input: { id: tagId, name: text }, b: "not_found", nobody: "signed_out" },
    deleteTag: { input: { id: tagId, undoId: id }, b: "not_found", nobody: "signed_out" },
    renameAlbum: { input: { id: shelf.album, name: text }, b: "not_found", nobody: "signed_out" },
    deleteAlbum: { input: { id: shelf.album }, b: "not_found", nobody: "signed_out" },
    restoreAlbum: { input: { id: shelf.album }, b: "not_found", nobody: "signed_out" },
    moveAlbum: { input: { id: shelf.album, parentId: null, afterId: null }, b: "not_found", nobody: "signed_out" },
    setCover: { input: { id: shelf.album, assetId: work.asset }, b: "not_found", nobody: "signed_out" },
    placeInAlbum: {
      input: { id: shelf.album, assetId: work.asset, afterId: null },
      b: "not_found",
      nobody: "signed_out",
    },
    createAlbum: { input: { id: shelf.album, name: text }, b: "not_found", nobody: "signed_out" },
    checkPicture: { input: { id: work.asset }, b: "not_found", nobody: "signed_out" },
    deleteAssets: { input: { ids: [work.asset] }, b: "not_found", nobody: "signed_out" },
    revokeSession: { input: { id }, b: "not_found", nobody: "signed_out" },
    changePassword: { input: { current: text, next: text }, b: "forbidden", nobody: "signed_out" },
    deleteAccount: { input: { password: "wrong", userId: id }, b: "invalid", nobody: "signed_out" },
    createAccount: {
      input: { email: "a@example.org", password: "short" },
      b: "weak_password",
      nobody: "weak_password",
    },
    signIn: { input: { email: "a@example.org", password: text }, b: "wrong_login", nobody: "wrong_login" },
    startAsGuest: { input: { userId: id }, b: "invalid", nobody: "invalid" },
    signOut: { input: { userId: id }, b: "invalid", nobody: "invalid" },
    // Who owns the installation sets up its models; for everybody else there are none to set up.
    saveProvider: {
      input: { id, name: text, baseUrl: "http://127.0.0.1:1/v1", chatModel: "", imageModel: "", overrides: {} },
      b: "not_found",
      nobody: "signed_out",
    },
    deleteProvider: { input: { id }, b: "not_found", nobody: "signed_out" },
    chooseProvider: { input: { role: "drawer", providerId: "built-in" }, b: "not_found", nobody: "signed_out" },
    testProvider: { input: { id }, b: "not_found", nobody: "signed_out" },
    savePreset: { input: presetOf(shelf.preset, text), b: "not_found", nobody: "signed_out" },
    drawBatch: {
      input: { ...messageIds(), ...sheet, conversationId: work.conversation },
      b: "not_found",
      nobody: "signed_out",
    },
    editPicture: {
      input: { ...messageIds(), conversationId: work.conversation, text, pictureIds: [work.asset] },
      b: "not_found",
      nobody: "signed_out",
    },
    previewBatch: { input: { ...sheet, presetIds: [shelf.preset] }, b: "not_found", nobody: "signed_out" },
    deletePreset: { input: { id: shelf.preset }, b: "not_found", nobody: "signed_out" },
    saveTemplate: { input: templateOf(shelf.template, text), b: "not_found", nobody: "signed_out" },
    deleteTemplate: { input: { id: shelf.template }, b: "not_found", nobody: "signed_out" },
    // The rules of a workspace: everybody has one of their own, and the action knows no other.
    setRights: { input: { rights: "allow", terms: [], workspaceId: id }, b: "invalid", nobody: "signed_out" },
    setConduct: {
      input: { profile: "standard", checksOutput: false, unscreened: "draw", workspaceId: id },
      b: "invalid",
      nobody: "signed_out",
    },
    changeZone: { input: { zone: "Asia/Tokyo", workspaceId: id }, b: "invalid", nobody: "signed_out" },
    learnZone: { input: { zone: "Asia/Tokyo", workspaceId: id }, b: "invalid", nobody: "signed_out" },
    setLooks: { input: { looksUnasked: false, workspaceId: id }, b: "invalid", nobody: "signed_out" },
    setPrivacy: {
      input: { privacy: {}, names: [], shieldsChat: false, workspaceId: id },
      b: "invalid",
      nobody: "signed_out",
    },
    createWorkspace: { input: { id: space, name: text }, b: "not_found", nobody: "signed_out" },
    renameWorkspace: { input: { id: space, name: text }, b: "not_found", nobody: "signed_out" },
    deleteWorkspace: { input: { id: space }, b: "not_found", nobody: "signed_out" },
    switchWorkspace: { input: { id: space }, b: "not_found", nobody: "signed_out" },
    createUploads: { input: { files: [fileOf(id)], workspaceId: id }, b: "invalid", nobody: "signed_out" },
    cancelUploads: { input: { ids: [upload] }, b: "not_found", nobody: "signed_out" },
    setLocale: { input: { locale: "tlh" }, b: "invalid", nobody: "invalid" },
  };
  expect(Object.keys(rows).sort(), "every action has a row").toEqual([...listActions().keys()].sort());

  for (const { name, request } of await strangers(newBrowser)) {
    for (const [action, row] of Object.entries(rows)) {
      const answer = await callAction(request, home, action, row.input);
      expect(answer.code, `${action} by ${name}`).toBe(name === "B" ? row.b : row.nobody);
      expect(answer.body, `${action} by ${name}`).not.toContain(secret);
    }
  }
  expect(await allOf(guest.request, work)).toEqual(before);
});

test("an owner's limit and server, and A's draft, are not found by B and by nobody", async ({
  newBrowser,
  ownServer,
}) => {
  const { url } = await ownServer();
  const here = async () => await newBrowser({ baseURL: url });
  const owner = await here();
  await becomeOwner(owner, "ann@example.org");
  const id = unknownId();
  const names = { name: "Theirs", chatModel: "gpt-6-luna", imageModel: "gpt-image-2.5-flare", overrides: {} };
  const provider = { id, baseUrl: "http://127.0.0.1:9/v1", ...names };
  expect((await callAction(owner.request, url, "saveProvider", provider)).code).toBe("ok");
  const limit = { scope: "person", subjectId: null, period: "day", maxUsd: null, maxPictures: 4321 };
  expect((await callAction(owner.request, url, "setLimit", limit)).code).toBe("ok");
  const usage = await (await owner.request.get("/settings/usage?of=studio")).text();
  const limitId = [...usage.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)].map(([found]) => found);

  const artist = await here();
  await begin(artist);
  const ids = messageIds();
  expect((await callAction(artist.request, url, "sendMessage", { ...ids, text: sentence, isDraft: true })).code).toBe(
    "ok",
  );
  const read = async () => await (await artist.request.get(`/api/conversations/${ids.conversationId}`)).json();
  await expect.poll(async () => (await read()).assets.length).toBe(1);
  const draft = (await read()).assets[0].id;

  const inputs: readonly (readonly [string, unknown])[] = [
    ["finishDraft", { assetId: draft, promptId: unknownId() }],
    ["deleteProvider", { id }],
    ...limitId.map((each) => ["removeLimit", { id: each }] as const),
  ];
  const [b, nobody] = [await here(), await here()];
  await begin(b);
  for (const [action, input] of inputs) {
    expect((await callAction(b.request, url, action, input)).code, `${action} by B`).toBe("not_found");
    expect((await callAction(nobody.request, url, action, input)).code, `${action} by nobody`).toBe("signed_out");
  }

  // They were the real ones: whose they are they obey.
  const done: string[] = [];
  for (const [action, input] of inputs) {
    const { request } = action === "finishDraft" ? artist : owner;
    if ((await callAction(request, url, action, input)).code === "ok") done.push(action);
  }
  expect(done).toEqual(["finishDraft", "deleteProvider", "removeLimit"]);
  for (const page of [owner, artist, b, nobody]) await page.close(); // before their server goes
});

test("B's message with A's ids changes nothing of A", async ({ guest, newBrowser, home }) => {
  await draw(guest, sentence);
  const work = await workOf(guest);
  const before = await allOf(guest.request, work);
  const other = await newBrowser();
  await begin(other);
  const own = { ...messageIds(), text: "hi" };
  for (const taken of [
    { messageId: work.message },
    { turnId: work.turn },
    { messageId: work.message, turnId: work.turn },
  ]) {
    const answer = await callAction(other.request, home, "sendMessage", { ...own, ...taken });
    expect(answer.code, JSON.stringify(taken)).toBe("not_found");
  }
  expect(await allOf(guest.request, work)).toEqual(before);
  expect((await (await other.request.get("/api/conversations")).json()).items).toEqual([]);
});

test("fields that nobody asked for and objects where words are due are refused", async ({ guest, home }) => {
  await draw(guest, sentence);
  const work = await workOf(guest);
  const before = await allOf(guest.request, work);
  const bad: readonly (readonly [string, unknown])[] = [
    ["setFavorite", { id: work.asset, isFavorite: true, userId: work.asset }],
    ["renameConversation", { id: { startsWith: "a" }, title: "x" }],
    ["renameConversation", { id: work.conversation, title: { set: "x" } }],
    ["renameAsset", { id: work.asset, title: "x", isFavorite: true }],
    ["describeAsset", { id: work.asset, altText: "x".repeat(151) }],
    ["trashAssets", { ids: { in: [work.asset] } }],
    ["drawAgain", { parentId: work.prompt, promptId: unknownId(), text: sentence, count: 40 }],
    ["drawAgain", { parentId: work.prompt, promptId: unknownId(), text: sentence, cost: 0 }],
    ["setFavorite", null],
    ["setFavorite", "x"],
    ["setFavorite", []],
    ["stopTurn", {}],
  ];
  for (const [action, input] of bad) {
    expect((await callAction(guest.request, home, action, input)).code, `${action} ${JSON.stringify(input)}`).toBe(
      "invalid",
    );
  }
  expect(await allOf(guest.request, work)).toEqual(before);
});
