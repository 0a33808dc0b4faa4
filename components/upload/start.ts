import { makeId } from "#lib/ids.ts";
import { createUploads } from "#lib/upload/actions.ts";
import { type FileFailure, type GivenFile, markOf } from "#lib/upload/tray/rules.ts";
import type { UploadStart } from "#lib/upload/tray/schema.ts";
import { attempt } from "../studio/attempt.ts";
import { pause } from "./pause.ts";

// Files are told to the server some at a time: one question for each would be two hundred for a folder.

export type Told = { readonly id: string; readonly given: GivenFile };
export type Start = { readonly uploadId: string; readonly offset: number } | { readonly failure: FileFailure };

type Starts = ReadonlyMap<string, Start>;

const busyMs = 2_000;
const nameLengthMax = 1_000;
const typeLengthMax = 200;

/**
 * Tells of at most `startsMax` files and asks until there is an answer. Each telling has ids of its own: a file that
 * failed begins anew, and one whose answer was lost is known by its mark.
 */
export async function startFiles(told: readonly Told[], onHeld: (isHeld: boolean) => void): Promise<Starts> {
  const files = told.map(({ given }) => {
    const { name, type, size } = given;
    const file = { name: name.slice(-nameLengthMax), mime: type.slice(0, typeLengthMax), sizeBytes: size };
    return { ...file, id: makeId(), mark: markOf(given) };
  });
  for (;;) {
    const result = await attempt(() => createUploads({ files }));
    if (result.ok) return new Map(told.map(({ id }, at) => [id, toStart(result.value[at])]));
    const { code } = result.error;
    if (code !== "offline" && code !== "busy" && code !== "too_many") return refuseAll(told, code);
    onHeld(true);
    await pause(busyMs);
  }
}

function toStart(start: UploadStart | undefined): Start {
  if (!start) return { failure: "internal" };
  return "failure" in start ? { failure: start.failure } : { uploadId: start.uploadId, offset: start.offset };
}

function refuseAll(told: readonly Told[], code: string): Starts {
  return new Map(told.map(({ id }) => [id, { failure: failureOf(code) }]));
}

function failureOf(code: string): FileFailure {
  if (code === "elsewhere") return code;
  return code === "signed_out" || code === "forbidden" ? "not_allowed" : "internal";
}
