import type { ListedFile } from "../../infra/storage/port.ts";
import type { Services } from "../../services.ts";
import { replaceDamaged } from "../copies/service.ts";
import { type Finding, youngMs } from "../schema.ts";
import * as data from "./data.ts";
import { placeOf } from "./rules.ts";

// I3, from the files to the rows: every file is somebody's, or on its way. Nothing that may be a picture is deleted.

const batchLength = 300;

/** Every file, a few hundred at a time: memory stays flat. */
export async function* examineFiles(services: Services): AsyncGenerator<Finding> {
  let batch: ListedFile[] = [];
  for await (const file of services.storage.list()) {
    if (batch.push(file) < batchLength) continue;
    yield* examineBatch(services, batch);
    batch = [];
  }
  yield* examineBatch(services, batch);
}

async function* examineBatch(services: Services, batch: readonly ListedFile[]): AsyncGenerator<Finding> {
  const old = batch.filter(({ modifiedAt }) => modifiedAt.getTime() < Date.now() - youngMs);
  for (const { key } of old.filter(({ isTemporary }) => isTemporary)) yield leftover(services, key, "half a file");
  yield* examineStages(services, old);
  const whole = batch.filter(({ isTemporary }) => !isTemporary);
  yield* examinePictures(services, whole, new Set(old));
}

/** Stages of a picture that is not being drawn any more. */
async function* examineStages(services: Services, files: readonly ListedFile[]): AsyncGenerator<Finding> {
  const stages = files.flatMap(({ key }) => {
    const place = placeOf(key);
    return place.kind === "stage" ? [{ key, id: place.generationId }] : [];
  });
  if (stages.length === 0) return;
  const running = await data.readRunning(
    services.db,
    stages.map(({ id }) => id),
  );
  for (const { key, id } of stages)
    if (!running.has(id)) yield leftover(services, key, "a stage of a picture that ended");
}

function leftover({ storage }: Services, key: string, what: string): Finding {
  return {
    invariant: "I3",
    says: `${key} is ${what}`,
    mend: async () => {
      await storage.remove(key);
      return "removed";
    },
  };
}

async function* examinePictures(
  services: Services,
  files: readonly ListedFile[],
  old: ReadonlySet<ListedFile>,
): AsyncGenerator<Finding> {
  const pictures = files.flatMap((file) => {
    const place = placeOf(file.key);
    return place.kind === "picture" ? [{ file, place }] : [];
  });
  if (pictures.length === 0) return;
  const known = await data.readKnown(
    services.db,
    pictures.map(({ place }) => place),
  );
  const sizes = new Map(known.map(({ workspaceId, sha256, sizeBytes }) => [`${workspaceId}/${sha256}`, sizeBytes]));
  for (const { file, place } of pictures) {
    const sizeBytes = sizes.get(`${place.workspaceId}/${place.sha256}`);
    if (sizeBytes === undefined && old.has(file)) yield rowless(services, file.key);
    if (sizeBytes !== undefined && place.variant === "original" && sizeBytes !== file.sizeBytes) {
      yield {
        invariant: "I8",
        says: `${file.key} has ${file.sizeBytes} bytes, and its row says ${sizeBytes}`,
        mend: () => replaceDamaged(services, { ...place, sizeBytes }),
      };
    }
  }
}

/** It may be somebody's picture all the same, so it is put aside; it comes back by itself when its row does. */
function rowless(services: Services, key: string): Finding {
  return {
    invariant: "I3",
    says: `no row knows ${key}`,
    mend: async () => {
      const place = placeOf(key);
      if (place.kind === "picture" && (await data.readKnown(services.db, [place])).some(isSame(place))) {
        return "a row knows it by now";
      }
      await services.storage.putAside(key);
      return "put aside into lost-and-found";
    },
  };
}

type Bytes = { readonly workspaceId: string; readonly sha256: string };
const isSame = (one: Bytes) => (other: Bytes) => one.workspaceId === other.workspaceId && one.sha256 === other.sha256;
