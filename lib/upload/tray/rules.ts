import { fileBytesMax, markLengthMax, type UploadFailure } from "./schema.ts";

// What the tray shows: a person's files on their way. Data → data; who sends them is components/upload.

/** Why a file is not in the gallery: what the server says of it, or what keeps everything of this person or page away. */
export type FileFailure = UploadFailure | "not_allowed" | "elsewhere";

export type TrayFile = {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly sentBytes: number;
  readonly state: "waiting" | "sending" | "taking" | "done" | "failed";
  readonly failure: FileFailure | null;
  /** Done: the same picture was in the gallery before. */
  readonly isKnown: boolean;
};

export type Tray = {
  readonly files: readonly TrayFile[];
  /** The line is away; files go on by themselves when it is back. */
  readonly isHeld: boolean;
};

export const emptyTray: Tray = { files: [], isHeld: false };

type NewTrayFile = Pick<TrayFile, "id" | "name" | "sizeBytes">;

export function addFiles(tray: Tray, added: readonly NewTrayFile[]): Tray {
  const files = added.map(
    (file): TrayFile => ({ ...file, sentBytes: 0, state: "waiting", failure: null, isKnown: false }),
  );
  return { ...tray, files: [...tray.files, ...files] };
}

export function changeFile(tray: Tray, id: string, change: Partial<TrayFile>): Tray {
  return { ...tray, files: tray.files.map((file) => (file.id === id ? { ...file, ...change } : file)) };
}

export function failFile(tray: Tray, id: string, failure: FileFailure): Tray {
  return changeFile(tray, id, { state: "failed", failure });
}

export function removeFiles(tray: Tray, ids: ReadonlySet<string>): Tray {
  return { ...tray, files: tray.files.filter(({ id }) => !ids.has(id)) };
}

/** Back to the end of the line, with nothing sent as far as is known. */
export function retryFile(tray: Tray, id: string): Tray {
  return changeFile(tray, id, { state: "waiting", failure: null, sentBytes: 0 });
}

export function isEnded({ state }: TrayFile): boolean {
  return state === "done" || state === "failed";
}

export type TraySums = {
  readonly total: number;
  readonly done: number;
  readonly added: number;
  readonly known: number;
  readonly failed: number;
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly isActive: boolean;
};

/** A file that failed has nothing left to send: its bytes do not keep the bar from its end. */
export function sumUp({ files }: Tray): TraySums {
  const count = (is: (file: TrayFile) => boolean) => files.filter(is).length;
  const bytes = (of: (file: TrayFile) => number) => files.reduce((sum, file) => sum + of(file), 0);
  return {
    total: files.length,
    done: count(({ state }) => state === "done"),
    added: count(({ state, isKnown }) => state === "done" && !isKnown),
    known: count(({ state, isKnown }) => state === "done" && isKnown),
    failed: count(({ state }) => state === "failed"),
    sentBytes: bytes((file) => (file.state === "failed" ? 0 : file.sentBytes)),
    totalBytes: bytes((file) => (file.state === "failed" ? 0 : file.sizeBytes)),
    isActive: !files.every(isEnded),
  };
}

const stepsMax = 4;

/** How many of them are worth a word to somebody who listens: a quarter, a half, not each. */
export function toldCount({ done, total }: Pick<TraySums, "done" | "total">): number {
  const step = Math.max(1, Math.ceil(total / stepsMax));
  return Math.floor(done / step) * step;
}

export type GivenFile = {
  readonly name: string;
  /** With its folders, where it came in one; else its name. */
  readonly path: string;
  readonly type: string;
  readonly size: number;
  readonly lastModified: number;
};

/** Of a folder only its pictures are meant; what was chosen by hand is tried, so that its owner hears why not. */
export function isMeant({ name, path, type }: Pick<GivenFile, "name" | "path" | "type">): boolean {
  if (path === name) return true;
  return !name.startsWith(".") && (type.startsWith("image/") || /\.(?:avif|heic|heif)$/i.test(name));
}

/** The same file given again has the same mark, after a reload too. Names and folders cannot be read from it. */
export function markOf({ path, size, lastModified }: GivenFile): string {
  return `${size}-${lastModified}-${hashOf(path)}`.slice(0, markLengthMax);
}

/** FNV-1a, twice with other starts: 64 bits, enough to tell a person's files apart. */
function hashOf(text: string): string {
  const half = (start: number) => {
    let hash = start;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(36);
  };
  return `${half(0x811c9dc5)}.${half(0x9747b28c)}`;
}

/** Why a file is not even told of. */
export function refusalAtOnce({ size }: Pick<GivenFile, "size">): UploadFailure | null {
  if (size === 0) return "empty";
  return size > fileBytesMax ? "too_large" : null;
}
