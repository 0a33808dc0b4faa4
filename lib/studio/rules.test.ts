import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeOfId } from "../ids.ts";
import { utc, type Zone } from "../workspace/zone/rules.ts";
import { sectionKey, toPicture } from "./gallery/list/rules.ts";
import { shownBlocks, tilesOf } from "./gallery/rules.ts";
import { assetIdOf } from "./gallery/tile/rules.ts";
import { dayOfId, firstDaysMax, sectionMax } from "./gallery/wire/rules.ts";
import { oldestTurn } from "./page/rules.ts";
import { addPrompt, applyEvent, loadConversation, loadEarlier, loadWorkspace, resync } from "./rules.ts";
import type {
  AssetView,
  ConversationSnapshot,
  GenerationView,
  MessageView,
  PromptView,
  StudioEvent,
  TurnView,
  WorkspaceSnapshot,
} from "./schema.ts";
import { dropSend, holdSend, settleSend, startSend } from "./send/rules.ts";
import {
  addDays,
  addPictures,
  addSection,
  comeBack,
  dropSections,
  listKey,
  outdateSections,
  putAssets,
  putAway,
  renewAssets,
} from "./shelf/rules.ts";
import type { StudioState } from "./state/schema.ts";

/** The first id of a moment, in milliseconds after a fixed one. */
function at(ms: number): string {
  const time = (1_800_000_000_000 + ms).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
const [c1, t1, m1, r1, p1, g1, a1] = [at(1), at(2), at(3), at(4), at(5), at(6), at(7)];

const conversation = { id: c1, title: "", lastId: m1 };
const message: MessageView = {
  id: m1,
  conversationId: c1,
  turnId: t1,
  role: "user",
  text: "a red fox",
  isComplete: true,
};
const reply: MessageView = { ...message, id: r1, role: "assistant", text: "", isComplete: false };
const turn: TurnView = {
  id: t1,
  conversationId: c1,
  messageId: m1,
  replyId: r1,
  state: "accepted",
  failure: null,
  offer: null,
  losses: [],
  styles: [],
  withheld: [],
  batch: null,
};
const prompt: PromptView = {
  quality: "auto",
  background: "auto",
  ledger: {
    version: 1,
    template: "free@1",
    language: "en",
    isExact: false,
    lines: [],
    removed: [],
    accepted: [],
  },
  questions: [],
  full: null,
  draftId: null,
  sourceIds: [],
  price: null,
  finishPrice: null,
  id: p1,
  turnId: t1,
  conversationId: c1,
  parentId: null,
  reason: "brief",
  text: "Subject: a red fox",
  title: "Red fox",
  withheld: [],
  unmet: [],
  count: 1,
  width: 1024,
  height: 1024,
  model: "m",
};
const generation: GenerationView = {
  id: g1,
  turnId: t1,
  conversationId: c1,
  promptId: p1,
  position: 0,
  state: "queued",
  step: 0,
  waiting: null,
  model: "m",
  title: "Red fox",
  width: 1024,
  height: 1024,
  partialCount: 0,
  failure: null,
  assetId: null,
  referenceId: null,
  isReused: false,
  movedTo: null,
};
const asset: AssetView = {
  id: a1,
  conversationId: c1,
  turnId: t1,
  generationId: g1,
  promptId: p1,
  title: "Red fox",
  altText: "A red fox",
  model: "m",
  mime: "image/png",
  sizeBytes: 1,
  width: 1024,
  height: 1024,
  thumbhash: "",
  isDraft: false,
  stackId: a1,
  stack: null,
  draftId: null,
  isFavorite: false,
  status: null,
  tags: [],
  source: "drawn",
  fileName: null,
  checks: null,
  isTrashed: false,
  trashedAt: null,
  createdAt: "2027-01-15T08:00:00.007Z",
};

const empty: WorkspaceSnapshot = {
  asOf: "2027-01-15T08:00:00.000Z",
  workspace: { id: at(0), name: "Mine", isPersonal: true },
  workspaces: [],
  person: { id: at(0), name: null, email: null, isGuest: true, isOwner: false },
  drawer: {
    isBuiltIn: true,
    model: "m",
    host: null,
    canFinish: true,
    picturesMax: 4,
    fit: { sizes: { kind: "own", about: { width: 8, height: 8 } }, qualities: [], backgrounds: [] },
    price: null,
    partials: 0,
    usual: null,
    version: "1",
  },
  checker: null,
  conversations: { items: [], nextBefore: null },
  albums: [],
  gallery: { items: [], nextBefore: null },
  isStacked: false,
  days: [],
  zone: utc,
  running: [],
};

const snapshot: ConversationSnapshot = {
  conversation,
  messages: [message, reply],
  turns: [turn],
  prompts: [prompt],
  generations: [generation],
  assets: [],
  hasEarlier: false,
};

test("another drawer is met once, and by nobody who knows it", () => {
  const state = loadWorkspace(empty);
  const known = { type: "drawer", drawer: { ...empty.drawer } } as const;
  expect(applyEvent(state, known)).toBe(state);
  const other = { type: "drawer", drawer: { ...empty.drawer, version: "2", model: "n" } } as const;
  expect(applyEvent(state, other).drawer.model).toBe("n");
});

test("a turn from before the page of a conversation waits until somebody reads up to it, so that none between is missing", () => {
  const [first, second, third] = [at(10), at(11), at(12)].map((id) => ({ ...turn, id }));
  const page = (turns: readonly (TurnView | undefined)[], hasEarlier: boolean): ConversationSnapshot => ({
    ...snapshot,
    turns: turns.flatMap((one) => one ?? []),
    hasEarlier,
  });
  const ended = (one: TurnView | undefined): StudioEvent => ({
    type: "turn",
    turn: { ...turn, ...one, state: "done" },
  });
  const ids = (state: StudioState) => Object.keys(state.turns).sort();
  const opened = loadConversation(loadWorkspace(empty), page([third], true));
  const heard = play([ended(first), ended(third)], opened);
  expect(ids(heard)).toEqual([third?.id]);
  expect(heard.turns[third?.id ?? ""]?.state).toBe("done");
  expect(oldestTurn(heard, c1)).toBe(third?.id);
  const heardBefore = loadConversation(play([ended(first)]), page([third], true));
  expect([ids(heardBefore), oldestTurn(heardBefore, c1)]).toEqual([[third?.id], third?.id]);
  const read = loadEarlier(heard, page([first, second], false));
  expect(ids(play([ended(first)], read))).toEqual([first?.id, second?.id, third?.id]);
  expect(ids(play([ended({ ...turn, id: at(13) })], opened))).toEqual([third?.id, at(13)]);
  expect(ids(play([ended(first)], loadConversation(loadWorkspace(empty), page([third], false))))).toEqual([
    first?.id,
    third?.id,
  ]);
});

const play = (events: readonly StudioEvent[], from: StudioState = loadWorkspace(empty)) =>
  events.reduce(applyEvent, from);

const delta = (offset: number, text: string): StudioEvent => ({
  type: "delta",
  conversationId: c1,
  messageId: r1,
  offset,
  text,
});

describe("a reply that streams", () => {
  const start = play([{ type: "message", message: reply }]);
  const cases: readonly (readonly [string, readonly StudioEvent[], string])[] = [
    ["grows piece by piece", [delta(0, "Here "), delta(5, "it is")], "Here it is"],
    ["takes a piece twice only once", [delta(0, "Here "), delta(0, "Here "), delta(5, "it")], "Here it"],
    ["takes only what is new of an overlapping piece", [delta(0, "Here "), delta(2, "re it")], "Here it"],
    ["drops a piece that leaves a hole", [delta(0, "Here "), delta(9, "is")], "Here "],
    [
      "is not shortened by an older row",
      [delta(0, "Here it is"), { type: "message", message: { ...reply, text: "Here" } }],
      "Here it is",
    ],
    [
      "is replaced by the finished row, and stays finished",
      [
        delta(0, "Here it is, well"),
        { type: "message", message: { ...reply, text: "Here it is.", isComplete: true } },
        delta(11, " More"),
        { type: "message", message: { ...reply, text: "Here it is, well" } },
      ],
      "Here it is.",
    ],
  ];
  test.each(cases)("%s", (_name, events, expected) => {
    expect(play(events, start).messages[r1]?.text).toBe(expected);
  });

  test("begins before its row when the turn is known", () => {
    const state = play([{ type: "turn", turn }, delta(0, "Here ")]);
    expect(state.messages[r1]).toEqual({ ...reply, text: "Here " });
  });

  test("of an unknown turn waits for its row", () => {
    expect(play([delta(0, "Here ")]).messages).toEqual({});
  });
});

describe("rows that come twice, late and in any order", () => {
  const failure = { code: "server", wasBilled: "maybe" } as const;
  const history: readonly StudioEvent[] = [
    { type: "conversation", conversation },
    { type: "conversation", conversation: { ...conversation, title: "Red fox" } },
    { type: "message", message },
    { type: "message", message: reply },
    { type: "message", message: { ...reply, text: "Here" } },
    { type: "message", message: { ...reply, text: "Here it is.", isComplete: true } },
    { type: "turn", turn },
    { type: "turn", turn: { ...turn, state: "planning" } },
    { type: "turn", turn: { ...turn, state: "drawing" } },
    { type: "turn", turn: { ...turn, state: "done" } },
    { type: "prompt", prompt },
    { type: "generation", generation },
    { type: "generation", generation: { ...generation, step: 1, state: "reserved" } },
    { type: "generation", generation: { ...generation, step: 2, state: "sending" } },
    { type: "generation", generation: { ...generation, step: 3, state: "queued" } },
    { type: "generation", generation: { ...generation, step: 6, state: "receiving" } },
    { type: "generation", generation: { ...generation, step: 8, state: "receiving", partialCount: 2 } },
    { type: "generation", generation: { ...generation, step: 9, state: "stored", partialCount: 2 } },
    { type: "generation", generation: { ...generation, step: 10, state: "done", partialCount: 2, assetId: a1 } },
    { type: "generation", generation: { ...generation, id: at(8), position: 1, state: "unknown", failure } },
    { type: "asset", asset },
    { type: "asset.gone", id: at(9) },
    { type: "asset", asset: { ...asset, id: at(9) } },
  ];
  const { conversations, messages, turns, prompts, generations, assets } = play(history);
  const expected = { conversations, messages, turns, prompts, generations };

  test("lead to the same screen", () => {
    const shuffled = fc
      .shuffledSubarray([...history, ...history], { minLength: history.length * 2 })
      .map((events) => events);
    fc.assert(
      fc.property(shuffled, (events) => {
        expect(play(events)).toMatchObject(expected);
        expect(play(events).assets).toEqual(assets);
      }),
    );
  });

  test("lead to the same screen when a snapshot of any moment comes at any time", () => {
    fc.assert(
      fc.property(fc.nat(history.length), (cut) => {
        const before = loadConversation(play(history.slice(0, cut)), snapshot);
        expect(play(history.slice(cut), before)).toMatchObject(expected);
        expect(loadConversation(play(history), snapshot)).toMatchObject(expected);
      }),
    );
  });

  test("change nothing when they say nothing new", () => {
    const state = play(history);
    expect(applyEvent(state, { type: "message", message: { ...reply, text: "He" } }).messages).toBe(state.messages);
    const again = [history[9], history[5], history[10], history[18], history[19], history[20]];
    const told: StudioState = again.reduce((before, event) => {
      const copy: StudioEvent | undefined = event && structuredClone(event);
      return copy ? applyEvent(before, copy) : before;
    }, state);
    for (const rows of ["turns", "messages", "prompts", "generations", "assets"] as const) {
      expect(told[rows], rows).toBe(state[rows]);
    }
  });
});

describe("the gallery's lists", () => {
  const key = listKey("all", null);
  const day = dayOfId(utc, a1);
  const start = loadWorkspace({ ...empty, gallery: { items: [asset], nextBefore: a1 }, days: [[day, 3]] });

  test("begin with what came with the page", () => {
    expect(start.lists[key]?.sections[sectionKey(day, 0)]?.isWhole).toBe(false);
    const whole = loadWorkspace({ ...empty, gallery: { items: [asset], nextBefore: null }, days: [[day, 1]] });
    expect(whole.lists[key]?.sections[sectionKey(day, 0)]?.isWhole).toBe(true);
  });

  test("do not change for pictures that came with a conversation", () => {
    const second = loadConversation(start, { ...snapshot, assets: [{ ...asset, id: at(-5) }] });
    expect(second.lists).toBe(start.lists);
  });

  test("take sections, give a day that goes on one more, and forget them with their pictures", () => {
    const other = { ...asset, id: at(-5) };
    const read = { pictures: [toPicture(asset), toPicture(other)], hasMore: true, titles: { [c1]: "Fox" } };
    const full = addPictures(addSection(start, key, { day, part: 0 }, read, 0), [other]);
    expect(full.lists[key]?.days).toEqual([[day, sectionMax + 1]]);
    expect(full.titles).toEqual({ [c1]: "Fox" });
    expect(addSection(start, "favorites", { day, part: 0 }, read, 0)).toBe(start);
    const dropped = dropSections(full, key, [sectionKey(day, 0)]);
    expect(dropped.lists[key]?.sections).toEqual({});
    expect(dropped.assets).toEqual({});
    expect(dropSections(dropped, key, [sectionKey(day, 0)])).toBe(dropped);
    const shown = dropSections(
      { ...full, generations: { [g1]: { ...generation, state: "done", assetId: other.id } } },
      key,
      [sectionKey(day, 0)],
    );
    expect(Object.keys(shown.assets)).toEqual([other.id]);
  });

  test("take no section that was asked for before they were read anew, and know which they have are older", () => {
    const where = { day, part: 0 };
    const read = { pictures: [toPicture(asset)], hasMore: false, titles: {} };
    const anew = outdateSections(start);
    expect(addSection(anew, key, where, read, start.round)).toBe(anew);
    const sectionOf = (state: StudioState) => state.lists[key]?.sections[sectionKey(day, 0)];
    expect(sectionOf(anew)).toEqual({ ...sectionOf(start), isStale: true });
    const after = addSection(anew, key, where, read, anew.round);
    expect(sectionOf(after)).toEqual({ pictures: read.pictures, isWhole: true });
    const page = { items: [asset], nextBefore: null };
    const fresh = resync(
      after,
      { conversations: empty.conversations, gallery: page, counted: { days: [[day, 1]] } },
      0,
    );
    expect(addSection(fresh, key, where, read, after.round)).toBe(fresh);
    expect(sectionOf(fresh)?.isStale).toBeUndefined();
  });

  test("show what is the newest version by now, where one that was in sight is not here any more", () => {
    const [stackId, later] = [asset.id, { day: day + 1, part: 0 }];
    const name = listKey("all", null, true);
    const head = {
      ...asset,
      id: at(24 * 60 * 60 * 1_000),
      stackId,
      stack: { headId: at(24 * 60 * 60 * 1_000), count: 3 },
    };
    const below = toPicture({ ...asset, stack: { headId: asset.id, count: 2 } });
    const alone = toPicture(asset);
    const days = [[day + 1, 1] as const, [day, 1] as const];
    const seen = addPictures(
      addSection(
        loadWorkspace({ ...empty, isStacked: true, days }),
        name,
        later,
        { pictures: [toPicture(head)], hasMore: false, titles: {} },
        0,
      ),
      [head],
    );
    // It is far away by now; then it and many others are thrown away, which is said of none of them.
    const outdated = outdateSections(dropSections(seen, name, [sectionKey(later.day, later.part)]));
    const counted = addDays(outdated, name, { days: [[day, 1]] });
    for (const picture of [below, alone]) {
      const read = { pictures: [picture], hasMore: false, titles: {} };
      const now = addSection(counted, name, { day, part: 0 }, read, counted.round);
      const look = { order: "time", versions: "stacked" } as const;
      const tiles = tilesOf(shownBlocks(now, "all", null, look, timeOfId(a1)) ?? []);
      expect(tiles.map(assetIdOf)).toEqual([asset.id]);
      expect(now.stacks).toEqual(picture === below ? { [stackId]: { headId: asset.id, count: 2 } } : {});
    }
  });

  test("keep how a stack stands where somebody does something with a row that was read before", () => {
    const [stack, stackNow] = [
      { headId: a1, count: 2 },
      { headId: at(9), count: 3 },
    ];
    const before = { ...asset, stack };
    const newest = { ...asset, id: at(9), stackId: asset.stackId, stack: stackNow };
    const known = applyEvent(addPictures(start, [before]), { type: "asset", asset: newest });
    const marked = putAssets(known, [{ ...before, isFavorite: true }]);
    expect(marked.assets[a1]?.isFavorite).toBe(true);
    expect(marked.stacks).toEqual({ [asset.stackId]: stackNow });
  });

  test("have other days where clocks were put elsewhere, with the pictures that are here under them", () => {
    const later: Zone = { name: "Far/East", shifts: [[0, 16 * 3600]] }; // a1 is of 08:00 by UTC
    const lists = { ...start.lists, favorites: { days: [[day, 9]] as const, areDaysWhole: true, sections: {} } };
    const moved = addDays({ ...start, lists }, key, { days: [[day + 1, 3]], zone: later });
    expect(moved.zone).toBe(later);
    expect(moved.lists[key]?.days).toEqual([[day + 1, 3]]);
    expect(moved.lists[key]?.sections).toEqual({
      [sectionKey(day + 1, 0)]: { pictures: [toPicture(asset)], isWhole: false, isStale: true },
    });
    expect(moved.lists["favorites"]?.areDaysWhole).toBe(false); // it is asked for when it is opened
    const read = { pictures: [], hasMore: false, titles: {} };
    expect(addSection(moved, key, { day, part: 0 }, read, start.round)).toBe(moved);
  });

  test("stay as they are where the clocks are those of before, by another name", () => {
    const moved = addDays(start, key, { days: [[day, 3]], zone: { name: "UTC", shifts: [[0, 0]] } });
    expect(moved.zone.name).toBe("UTC");
    expect(moved.lists[key]?.sections).toBe(start.lists[key]?.sections);
    expect(moved.round).toBe(start.round);
  });

  test("know all days when those were asked for", () => {
    const many = Array.from({ length: firstDaysMax }, (_, index) => [day - index, 1] as const);
    const cut = loadWorkspace({ ...empty, days: many });
    expect(cut.lists[key]?.areDaysWhole).toBe(false);
    expect(addDays(cut, key, { days: [...many, [1, 1]] }).lists[key]).toMatchObject({ areDaysWhole: true });
  });
});

test("a picture that its conversation's snapshot does not name any more is gone", () => {
  const done = { ...generation, state: "done", assetId: a1 } as const;
  const state = loadConversation(loadWorkspace(empty), { ...snapshot, generations: [done] });
  expect(state.gone).toEqual({ [a1]: true });
  expect(loadConversation(loadWorkspace(empty), { ...snapshot, generations: [done], assets: [asset] }).gone).toEqual(
    {},
  );
});

describe("a message on its way", () => {
  const ids = { conversationId: c1, messageId: m1, turnId: t1, replyId: r1 };
  const send = {
    ...ids,
    text: "a red fox",
    isDraft: false,
    isReview: false,
    presets: [],
    pictures: [],
    error: null,
    isHeld: false,
  };
  const sent = startSend(loadWorkspace(empty), send);

  test("is shown at once, in its conversation", () => {
    expect(sent.messages[m1]?.text).toBe("a red fox");
    expect(sent.turns[t1]?.state).toBe("accepted");
    expect(sent.conversations[c1]?.lastId).toBe(m1);
    expect(sent.loaded[c1]).toEqual({ hasEarlier: false });
  });

  test("is no longer on its way once the server answered, by result, event or snapshot", () => {
    expect(settleSend(sent, t1, null).sends).toEqual({});
    expect(applyEvent(sent, { type: "turn", turn }).sends).toEqual({});
    expect(loadConversation(sent, snapshot).sends).toEqual({});
  });

  test("keeps its text and the reason when it did not arrive, and can be sent again", () => {
    const failed = settleSend(sent, t1, "too_many");
    expect(failed.sends[t1]).toMatchObject({ text: "a red fox", error: "too_many" });
    expect(startSend(failed, send).sends[t1]?.error).toBeNull();
  });

  test("waits when the server is busy, and no longer when it is sent again", () => {
    const held = holdSend(sent, t1);
    expect(held.sends[t1]).toMatchObject({ isHeld: true, error: null });
    expect(startSend(held, send).sends[t1]?.isHeld).toBe(false);
    expect(holdSend(settleSend(held, t1, null), t1).sends).toEqual({});
  });

  test("is taken back without a trace", () => {
    const dropped = dropSend(settleSend(sent, t1, "too_many"), t1);
    expect([dropped.messages, dropped.turns, dropped.sends]).toEqual([{}, {}, {}]);
  });
});

describe("after a gap in the events", () => {
  const askedAtMs = 1_800_000_000_000 + 1_000;
  const old = { ...asset, id: at(8), title: "deleted meanwhile" };
  const young = { ...asset, id: at(1_500), title: "came by event" };
  const state = play(
    [
      { type: "conversation", conversation },
      { type: "generation", generation: { ...generation, step: 2, state: "sending" } },
      { type: "asset", asset },
      { type: "asset", asset: old },
      { type: "asset", asset: young },
    ],
    loadWorkspace(empty),
  );
  const page = { items: [asset], nextBefore: null };
  const fresh = resync(
    state,
    { conversations: { items: [], nextBefore: null }, gallery: page, counted: { days: [] } },
    askedAtMs,
  );

  test("what is not named any more is gone, what is younger stays", () => {
    expect(Object.keys(fresh.assets).sort()).toEqual([a1, young.id].sort());
    expect(fresh.conversations).toEqual({});
  });

  test("pictures that were being drawn wait for their conversation's snapshot", () => {
    expect(fresh.generations).toEqual({});
    expect(loadConversation(fresh, snapshot).generations[g1]?.state).toBe("queued");
  });

  test("an unsent message keeps its conversation", () => {
    const ids = { conversationId: c1, messageId: m1, turnId: t1, replyId: r1 };
    const send = {
      ...ids,
      text: "x",
      isDraft: false,
      isReview: false,
      presets: [],
      pictures: [],
      error: null,
      isHeld: false,
    };
    const unsent = resync(
      startSend(state, send),
      { conversations: { items: [], nextBefore: null }, gallery: page, counted: { days: [] } },
      askedAtMs,
    );
    expect(Object.keys(unsent.conversations)).toEqual([c1]);
  });
});

test("a revision keeps its identity, and takes on the price of the model that is in use now", () => {
  const priced = { ...prompt, price: { lowMicroUsd: 6_000, highMicroUsd: 50_000 } };
  const known = addPrompt(loadWorkspace(empty), priced);
  expect(addPrompt(known, { ...priced, price: { lowMicroUsd: 6_000, highMicroUsd: 50_000 } }).prompts).toBe(
    known.prompts,
  );
  expect(addPrompt(known, prompt).prompts[prompt.id]).toEqual(prompt);
});

test("a conversation put in the trash leaves the list, and a prompt read for the lightbox is kept", () => {
  const state = play([
    { type: "conversation", conversation },
    { type: "conversation.gone", id: c1 },
  ]);
  expect(state.conversations).toEqual({});
  expect(addPrompt(state, prompt).prompts[p1]).toEqual(prompt);
});

test("pictures that are read again show what they are now, and those that did not come are gone for good", () => {
  const [kept, lost] = [asset, { ...asset, id: at(9), generationId: null }];
  const state = play([
    { type: "asset", asset: kept },
    { type: "asset", asset: lost },
  ]);
  const now = renewAssets(state, [kept.id, lost.id], [{ ...kept, status: "approved" }], state.assets);
  expect(now.assets).toEqual({ [kept.id]: { ...kept, status: "approved" } });
  expect(applyEvent(now, { type: "asset", asset: lost }).assets).toEqual(now.assets);
});

test("what happened to a picture while it was read is later than the answer", () => {
  const state = play([]);
  const asked = { [asset.id]: asset };
  const trashed = { ...asset, isTrashed: true };
  const now = { ...state, assets: { [asset.id]: trashed } };
  expect(renewAssets(now, [asset.id], [asset], asked).assets).toEqual({ [asset.id]: trashed });
  expect(renewAssets(now, [asset.id], [], asked).assets).toEqual({ [asset.id]: trashed });
  expect(renewAssets({ ...state, assets: {} }, [asset.id], [asset], asked).assets).toEqual(asked);
});

test("albums are all of them, each time", () => {
  const album = { id: at(20), parentId: null, name: "Spring", query: null, coverId: null };
  expect(play([{ type: "albums", albums: [album] }]).albums).toEqual([album]);
  expect(play([{ type: "albums", albums: [] }]).albums).toEqual([]);
});

test("a picture that is gone comes back when the server has it again, and what was put away stays away", () => {
  const drawn = play([
    { type: "generation", generation },
    { type: "asset", asset },
    { type: "asset.gone", id: asset.id },
  ]);
  const away = putAway(drawn, [generation.id]);
  const late = play([{ type: "asset", asset }], away);
  expect(late.assets[asset.id]).toBeUndefined();
  const back = comeBack(late, [asset]);
  expect(back.assets[asset.id]).toEqual(asset);
  expect(back.gone).toEqual({ [generation.id]: true });
  expect(comeBack(late, []).gone).toEqual(late.gone);
});
