import type { FileFailure } from "#lib/upload/tray/rules.ts";
import { askUpload, sendPiece } from "./line.ts";
import { pause } from "./pause.ts";
import type { Start } from "./start.ts";

// One file from here to the gallery, however often the line is cut.

const pieceBytes = 4 * 1024 * 1024;
const pausesMs = [500, 1_000, 2_000, 4_000] as const;

export type Watcher = {
  readonly onProgress: (sentBytes: number) => void;
  /** Everything is there; now it is made a picture. */
  readonly onTaking: () => void;
  /** The line is away, or back. */
  readonly onHeld: (isHeld: boolean) => void;
};

export type Outcome =
  | { readonly kind: "done"; readonly isKnown: boolean }
  | { readonly kind: "failed"; readonly failure: FileFailure }
  | { readonly kind: "stopped" };

type Begun = Extract<Start, { readonly uploadId: string }>;

export async function sendFile(file: File, start: Begun, watcher: Watcher, signal: AbortSignal): Promise<Outcome> {
  const { uploadId } = start;
  let offset = start.offset;
  let fails = 0;
  while (!signal.aborted) {
    watcher.onProgress(offset);
    const answer = await sendNext({ file, uploadId, offset, watcher, signal });
    if (signal.aborted) break;
    if (answer.kind === "refused") return { kind: "failed", failure: answer.failure };
    if (answer.kind === "at") {
      fails = 0;
      offset = answer.offset;
      watcher.onHeld(false);
      if (offset >= file.size) return await awaitPicture(uploadId, watcher, signal);
      continue;
    }
    watcher.onHeld(true);
    await pause(pausesMs[Math.min(fails++, pausesMs.length - 1)] ?? 0, signal);
    const view = await askUpload(uploadId, signal);
    if (view === "away") continue;
    watcher.onHeld(false);
    if (view === "gone" || view === "elsewhere") return { kind: "failed", failure: view };
    if (view.state !== "receiving") return await awaitPicture(uploadId, watcher, signal);
    offset = view.offset;
  }
  return { kind: "stopped" };
}

type Next = {
  readonly file: File;
  readonly uploadId: string;
  readonly offset: number;
  readonly watcher: Watcher;
  readonly signal: AbortSignal;
};

/** Read before it is sent: that a file cannot be read any more is no fault of the line. */
async function sendNext({ file, uploadId, offset, watcher, signal }: Next): ReturnType<typeof sendPiece> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.slice(offset, offset + pieceBytes).arrayBuffer();
  } catch {
    return { kind: "refused", failure: "changed" };
  }
  const onProgress = (sentBytes: number) => watcher.onProgress(offset + sentBytes);
  return await sendPiece({ uploadId, offset, bytes, onProgress, signal });
}

async function awaitPicture(uploadId: string, watcher: Watcher, signal: AbortSignal): Promise<Outcome> {
  watcher.onTaking();
  for (let fails = 0; !signal.aborted; ) {
    const view = await askUpload(uploadId, signal);
    if (view === "away") {
      watcher.onHeld(true);
      await pause(pausesMs[Math.min(fails++, pausesMs.length - 1)] ?? 0, signal);
      continue;
    }
    watcher.onHeld(false);
    fails = 0;
    if (view === "gone" || view === "elsewhere") return { kind: "failed", failure: view };
    if (view.state === "done") return { kind: "done", isKnown: view.isKnown };
    if (view.state === "failed") return { kind: "failed", failure: view.failure };
    if (view.state === "receiving") return { kind: "failed", failure: "internal" }; // cannot be: it was whole
  }
  return { kind: "stopped" };
}
