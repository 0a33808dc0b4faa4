import { describe, expect, test } from "vitest";
import {
  addFiles,
  changeFile,
  emptyTray,
  failFile,
  isMeant,
  markOf,
  removeFiles,
  retryFile,
  sumUp,
  toldCount,
} from "./rules.ts";
import { markLengthMax } from "./schema.ts";

const file = (id: string, sizeBytes = 100) => ({ id, name: `${id}.png`, sizeBytes });
const three = addFiles(emptyTray, [file("a"), file("b"), file("c", 300)]);

describe("the tray", () => {
  test("counts what is on its way, what came and what did not", () => {
    expect(sumUp(emptyTray)).toMatchObject({ total: 0, done: 0, isActive: false });
    const sending = changeFile(three, "a", { state: "sending", sentBytes: 40 });
    expect(sumUp(sending)).toMatchObject({ total: 3, done: 0, sentBytes: 40, totalBytes: 500, isActive: true });
    const came = changeFile(sending, "a", { state: "done", sentBytes: 100 });
    const known = changeFile(came, "b", { state: "done", sentBytes: 100, isKnown: true });
    const ended = failFile(known, "c", "unreadable");
    expect(sumUp(ended)).toEqual({
      total: 3,
      done: 2,
      added: 1,
      known: 1,
      failed: 1,
      sentBytes: 200,
      totalBytes: 200,
      isActive: false,
    });
  });

  test("tries one again from its start, and forgets some", () => {
    const failed = failFile(changeFile(three, "b", { sentBytes: 60 }), "b", "storage_full");
    const again = retryFile(failed, "b").files[1];
    expect(again).toMatchObject({ state: "waiting", failure: null, sentBytes: 0 });
    expect(removeFiles(failed, new Set(["a", "b"])).files.map(({ id }) => id)).toEqual(["c"]);
  });

  test.each([
    [0, 200, 0],
    [49, 200, 0],
    [50, 200, 50],
    [199, 200, 150],
    [200, 200, 200],
    [1, 1, 1],
    [2, 3, 2],
  ])("tells of %i of %i as %i", (done, total, told) => expect(toldCount({ done, total })).toBe(told));
});

const given = { name: "fox.png", path: "fox.png", type: "image/png", size: 9, lastModified: 1_700_000_000_000 };

describe("a file's mark", () => {
  test("is the same for the same file, and another for another one", () => {
    const marks = [
      given,
      { ...given, path: "rome/fox.png" },
      { ...given, path: "fox2.png" },
      { ...given, size: 10 },
      { ...given, lastModified: 1 },
    ].map(markOf);
    expect(new Set(marks).size).toBe(5);
    expect(markOf({ ...given })).toBe(marks[0]);
  });

  test("fits the server's schema whatever its name is", () => {
    for (const path of ["", "狐狸/读书.png", "\ud800", "a".repeat(9_000)]) {
      const mark = markOf({ ...given, path, size: Number.MAX_SAFE_INTEGER, lastModified: -1 });
      expect(mark).toMatch(/^[0-9a-z.-]+$/);
      expect(mark.length).toBeLessThanOrEqual(markLengthMax);
    }
  });
});

test.each([
  ["fox.png", "fox.png", "image/png", true],
  ["notes.txt", "notes.txt", "text/plain", true], // by hand: it is said why it is none
  ["fox.png", "rome/fox.png", "image/png", true],
  ["fox.avif", "rome/fox.avif", "", true],
  ["notes.txt", "rome/notes.txt", "text/plain", false],
  ["._fox.png", "rome/._fox.png", "image/png", false],
  [".DS_Store", "rome/.DS_Store", "", false],
])("%s at %s of type %j is meant: %s", (name, path, type, isOne) => expect(isMeant({ name, path, type })).toBe(isOne));
