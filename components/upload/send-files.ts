import { makeId } from "#lib/ids.ts";
import { cancelUploads } from "#lib/upload/actions.ts";
import {
  addFiles,
  changeFile,
  emptyTray,
  failFile,
  type GivenFile,
  isEnded,
  isMeant,
  markOf,
  refusalAtOnce,
  removeFiles,
  retryFile,
} from "#lib/upload/tray/rules.ts";
import { startsMax } from "#lib/upload/tray/schema.ts";
import { attempt } from "../studio/attempt.ts";
import { type Outcome, sendFile } from "./send-file.ts";
import { type Start, startFiles } from "./start.ts";
import { changeTray, readTray } from "./tray.ts";

// Sends what lies in the tray, a few files at a time, until nothing waits.

const atOnce = 3;

type Held = { readonly file: File; readonly given: GivenFile };

const held = new Map<string, Held>();
const starts = new Map<string, Start>();
const stops = new Map<string, AbortController>();
let starting: Promise<void> | undefined;
let running = 0;

export type Picked = { readonly file: File; readonly path: string };

/** Puts files into the tray and begins to send them; how many were meant. */
export function uploadFiles(picked: readonly Picked[]): number {
  const isOver = readTray().files.every(({ state }) => state === "done");
  if (isOver) changeTray(() => emptyTray); // what was all well is forgotten with the next files
  const there = new Map([...held].map(([id, { given }]) => [markOf(given), id]));
  const meant = picked.map(toGiven).filter(({ given }) => isMeant(given));
  const again = meant.flatMap(({ given }) => there.get(markOf(given)) ?? []);
  const fresh = meant.filter(({ given }) => !there.has(markOf(given)));
  for (const { id, ...file } of fresh) held.set(id, file);
  const rows = fresh.map(({ id, given }) => ({ id, name: given.name, sizeBytes: given.size }));
  changeTray((tray) => addFiles(tray, rows));
  for (const { id, given } of fresh) {
    const failure = refusalAtOnce(given);
    if (failure) changeTray((tray) => failFile(tray, id, failure));
  }
  retry(again.filter((id) => readTray().files.some((file) => file.id === id && file.state === "failed")));
  return meant.length;
}

function toGiven({ file, path }: Picked) {
  const { name, type, size, lastModified } = file;
  return { id: makeId(), file, given: { name, path, type, size, lastModified } };
}

function work() {
  while (running < atOnce && nextWaiting()) {
    running++;
    void workOn().finally(() => {
      running--;
      if (running === 0 && nextWaiting()) work();
    });
  }
  if (running > 0) window.addEventListener("beforeunload", warn);
}

function warn(event: BeforeUnloadEvent) {
  event.preventDefault();
}

function nextWaiting(): string | undefined {
  return readTray().files.find(({ state }) => state === "waiting")?.id;
}

async function workOn(): Promise<void> {
  for (let id = nextWaiting(); id; id = nextWaiting()) {
    changeTray((tray) => changeFile(tray, id, { state: "sending" }));
    await sendOne(id);
  }
  if (running > 1) return;
  setHeld(false);
  window.removeEventListener("beforeunload", warn);
}

async function sendOne(id: string): Promise<void> {
  const kept = held.get(id);
  if (!kept) return;
  const stop = new AbortController();
  stops.set(id, stop);
  const start = await startOf(id, stop.signal);
  if (start && "uploadId" in start) {
    const change = (part: Parameters<typeof changeFile>[2]) => changeTray((tray) => changeFile(tray, id, part));
    const watcher = {
      onProgress: (sentBytes: number) => change({ sentBytes: Math.min(sentBytes, kept.file.size) }),
      onTaking: () => change({ state: "taking", sentBytes: kept.file.size }),
      onHeld: setHeld,
    };
    end(id, await sendFile(kept.file, start, watcher, stop.signal));
  } else if (start) end(id, { kind: "failed", failure: start.failure });
  stops.delete(id);
}

/** Tells the server of this file and of those behind it, unless it knows. */
async function startOf(id: string, signal: AbortSignal): Promise<Start | undefined> {
  while (!starts.has(id) && held.has(id) && !signal.aborted) {
    starting ??= startNext().finally(() => {
      starting = undefined;
    });
    await starting;
  }
  return starts.get(id);
}

async function startNext(): Promise<void> {
  const untold = readTray().files.filter((file) => !isEnded(file) && !starts.has(file.id));
  const told = untold.slice(0, startsMax).flatMap(({ id }) => {
    const given = held.get(id)?.given;
    return given ? [{ id, given }] : [];
  });
  const begun = [...(await startFiles(told, setHeld))];
  for (const [id, start] of begun) if (held.has(id)) starts.set(id, start);
  forget(begun.flatMap(([id, start]) => (held.has(id) ? [] : [start]))); // cancelled while it was told of
}

/** Takes from the server what has come of these. */
function forget(begun: readonly Start[]) {
  const ids = begun.flatMap((start) => ("uploadId" in start ? [start.uploadId] : []));
  if (ids.length > 0) void attempt(() => cancelUploads({ ids }));
}

function setHeld(isHeld: boolean) {
  changeTray((tray) => (tray.isHeld === isHeld ? tray : { ...tray, isHeld }));
}

function end(id: string, outcome: Outcome) {
  if (outcome.kind === "stopped") return;
  starts.delete(id);
  if (outcome.kind === "failed") return changeTray((tray) => failFile(tray, id, outcome.failure));
  held.delete(id);
  changeTray((tray) => changeFile(tray, id, { state: "done", isKnown: outcome.isKnown }));
}

export function retry(ids: readonly string[]) {
  for (const id of ids) {
    starts.delete(id);
    changeTray((tray) => retryFile(tray, id));
  }
  work();
}

/** Takes files out of the tray, and from the server what has come of them. */
export function cancel(ids: readonly string[]) {
  const begun = ids.flatMap((id) => starts.get(id) ?? []);
  for (const id of ids) {
    stops.get(id)?.abort();
    held.delete(id);
    starts.delete(id);
  }
  changeTray((tray) => removeFiles(tray, new Set(ids)));
  forget(begun);
}
