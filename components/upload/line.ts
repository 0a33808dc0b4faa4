import type { FileFailure } from "#lib/upload/tray/rules.ts";
import type { UploadView } from "#lib/upload/tray/schema.ts";
import { workspaceHeader } from "#lib/workspace/rules.ts";
import { shownWorkspace } from "../workspaces/shown.ts";

// The line to the server: one piece, one question. What went wrong is an answer like the others.

export type Answer =
  | { readonly kind: "at"; readonly offset: number }
  | { readonly kind: "refused"; readonly failure: FileFailure }
  /** No answer, or one that says: later. What arrived is not known. */
  | { readonly kind: "away" };

const address = (uploadId: string) => `/api/uploads/${uploadId}`;
const quietMs = 60_000; // a line on which nothing moves for so long is dead

type Piece = {
  readonly uploadId: string;
  readonly offset: number;
  readonly bytes: ArrayBuffer;
  readonly onProgress: (sentBytes: number) => void;
  readonly signal: AbortSignal;
};

/** By XMLHttpRequest: `fetch` does not tell how far a body has come. */
export function sendPiece({ uploadId, offset, bytes, onProgress, signal }: Piece): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    let quiet = window.setTimeout(abort, quietMs);
    const alive = () => {
      clearTimeout(quiet);
      quiet = window.setTimeout(abort, quietMs);
    };
    request.open("PATCH", address(uploadId));
    request.setRequestHeader("Upload-Offset", `${offset}`);
    request.setRequestHeader("Content-Type", "application/offset+octet-stream");
    request.setRequestHeader(workspaceHeader, shownWorkspace());
    request.upload.onprogress = ({ loaded }) => {
      alive();
      onProgress(loaded);
    };
    request.onloadend = () => {
      clearTimeout(quiet);
      signal.removeEventListener("abort", abort);
      resolve(toAnswer(request));
    };
    signal.addEventListener("abort", abort, { once: true });
    request.send(bytes);
  });
}

function toAnswer(request: XMLHttpRequest): Answer {
  const { status } = request;
  const offset = request.getResponseHeader("upload-offset");
  if ((status === 204 || status === 409) && offset !== null) return { kind: "at", offset: Number(offset) };
  if (status === 409) return { kind: "refused", failure: "elsewhere" };
  if (status === 404) return { kind: "refused", failure: "gone" };
  if (status === 400) return { kind: "refused", failure: "changed" };
  if (status === 507)
    return { kind: "refused", failure: request.responseText.includes("full") ? "storage_full" : "storage" };
  // A proxy that takes no pieces of this size, or something else that will be the same next time.
  const isForGood = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return isForGood ? { kind: "refused", failure: "internal" } : { kind: "away" };
}

/** What the server knows of a file. While it makes a picture of it, the answer takes its time. */
export async function askUpload(
  uploadId: string,
  signal: AbortSignal,
): Promise<UploadView | "away" | "gone" | "elsewhere"> {
  try {
    const response = await fetch(address(uploadId), { signal });
    if (response.status === 404) return "gone";
    if (response.status === 409) return "elsewhere";
    return response.ok ? await response.json() : "away";
  } catch {
    return "away";
  }
}
