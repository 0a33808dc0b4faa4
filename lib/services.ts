import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import type { Logger } from "pino";
import { defaultLimits } from "./budget/limit/rules.ts";
import type { Limit } from "./budget/limit/schema.ts";
import { type Env, getEnv } from "./env.ts";
import type { Bus } from "./infra/bus/port.ts";
import type { Database, Db } from "./infra/db/client.ts";
import { builtInId, type ModelHouse } from "./infra/model/port.ts";
import type { PictureReader } from "./infra/picture/port.ts";
import type { Queue } from "./infra/queue/port.ts";
import type { Spool } from "./infra/spool/port.ts";
import type { Storage } from "./infra/storage/port.ts";
import { log } from "./log.ts";
import { queueNames } from "./queues.ts";
import type { Actor } from "./workspace/schema.ts";

/**
 * The outside world, each part behind its port. The only file that knows which adapter is used. Adapters are loaded when
 * they are opened: the welcome page of a fresh start needs none of them.
 */
export type Services = {
  readonly db: Db;
  readonly bus: Bus;
  readonly queue: Queue;
  readonly storage: Storage;
  readonly pictures: PictureReader;
  readonly spool: Spool;
  readonly models: ModelHouse;
  /** Spending limits for everybody, of the environment. */
  readonly limits: readonly Limit[];
  readonly log: Logger;
  /** Names this process in leases: a lease of another name is another process's, or one that died. */
  readonly instanceId: string;
  readonly close: () => Promise<void>;
};

/** What a use case works with: the outside world, and who asks. */
export type Ctx = { readonly services: Services; readonly actor: Actor; readonly requestId: string };

const stopTimeoutMs = 20_000;

export async function openServices(env: Env): Promise<Services> {
  const url = env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start with `npm start`, which starts the embedded database");
  const [{ openDatabase }, { openPostgresBus }, { openPgBossQueue }, { openSharpReader }, spool] = await Promise.all([
    import("./infra/db/client.ts"),
    import("./infra/bus/postgres.ts"),
    import("./infra/queue/pg-boss.ts"),
    import("./infra/picture/sharp.ts"),
    import("./infra/spool/folder.ts"),
  ]);
  const database = openDatabase(url);
  const bus = await openPostgresBus(url);
  const queue = openPgBossQueue({
    url,
    queues: Object.values(queueNames),
    onError: (error) => log.error({ event: "queue.error", message: error.message }),
  });
  return {
    db: database.db,
    bus,
    queue,
    storage: await openStorage(env),
    pictures: openSharpReader(),
    spool: spool.openFolderSpool(join(resolve(env.DATA_DIR), "spool")),
    models: await openModels(env),
    limits: defaultLimits(env),
    log,
    instanceId: randomUUID(),
    close: () => closeAll(queue, bus, database),
  };
}

async function closeAll(queue: Queue, bus: Bus, database: Database): Promise<void> {
  await queue.close(stopTimeoutMs);
  await bus.close();
  await database.close();
}

/** The SDK for buckets is large, and is loaded only where there is a bucket. */
async function openStorage(env: Env): Promise<Storage> {
  if (!env.S3_BUCKET) {
    const { openFolderStorage } = await import("./infra/storage/folder.ts");
    return openFolderStorage(resolve(env.FILES_DIR ?? join(env.DATA_DIR, "files")));
  }
  const { openBucketStorage } = await import("./infra/storage/bucket.ts");
  return openBucketStorage({
    bucket: env.S3_BUCKET,
    region: env.S3_REGION,
    forcePathStyle: env.S3_FORCE_PATH_STYLE,
    ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
    ...(env.S3_ACCESS_KEY_ID ? { accessKeyId: env.S3_ACCESS_KEY_ID } : {}),
    ...(env.S3_SECRET_ACCESS_KEY ? { secretAccessKey: env.S3_SECRET_ACCESS_KEY } : {}),
  });
}

const placesOf = { builtIn: 4, env: 8 } as const; // pictures at the same time

/** Without a key and without a server of one's own, the built-in engine draws. */
async function openModels(env: Env): Promise<ModelHouse> {
  const [{ makeModels }, { makeFixedHouse }, { factsOfBoth, serverAt }] = await Promise.all([
    import("./infra/model/openai.ts"),
    import("./infra/model/house.ts"),
    import("./provider/catalogue/rules.ts"),
  ]);
  if (!env.OPENAI_API_KEY && !env.OPENAI_BASE_URL) {
    const { createEngine } = await import("./engine/handler.ts");
    const names = { chatModel: "easel-writer-1", imageModel: "easel-illustrator-1" };
    const models = makeModels({
      apiKey: "built-in",
      baseUrl: "http://engine.internal/v1",
      ...names,
      facts: factsOfBoth(names, "other"),
      fetch: createEngine(env.NEXTAUTH_SECRET ? { secret: env.NEXTAUTH_SECRET } : {}).fetch,
    });
    return makeFixedHouse(builtInId, models, placesOf.builtIn);
  }
  const baseUrl = env.OPENAI_BASE_URL ?? "https://api.openai.com/v1";
  const names = { chatModel: env.CHAT_MODEL ?? "gpt-6-luna", imageModel: env.IMAGE_MODEL ?? "gpt-image-2.5-flare" };
  const models = makeModels({
    apiKey: env.OPENAI_API_KEY ?? "none", // servers of one's own often want no key
    baseUrl,
    ...names,
    facts: factsOfBoth(names, serverAt(baseUrl)),
  });
  return makeFixedHouse("env", models, placesOf.env);
}

declare global {
  var __easelServices: Promise<Services> | undefined;
}

/** The services of this process. On globalThis, because bundles of routes and of instrumentation are separate modules. */
export function getServices(): Promise<Services> {
  globalThis.__easelServices ??= openServices(getEnv());
  return globalThis.__easelServices;
}
