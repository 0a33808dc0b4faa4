import { randomBytes, randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import type { Logger } from "pino";
import { defaultLimits } from "./budget/limit/rules.ts";
import type { Limit } from "./budget/limit/schema.ts";
import { type Env, getEnv } from "./env.ts";
import type { OpenArchive, WriteArchive } from "./infra/archive/port.ts";
import type { Bus } from "./infra/bus/port.ts";
import type { Database, Db } from "./infra/db/client.ts";
import type { Intake } from "./infra/intake/port.ts";
import type { ModelHouse, Standing } from "./infra/model/port.ts";
import type { AskServer } from "./infra/model/probe/port.ts";
import type { PictureConverter, PictureReader } from "./infra/picture/port.ts";
import type { Queue } from "./infra/queue/port.ts";
import type { Seal } from "./infra/seal/port.ts";
import type { Spool } from "./infra/spool/port.ts";
import type { Storage } from "./infra/storage/port.ts";
import { log } from "./log.ts";
import type { HouseParts } from "./provider/house/service.ts";
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
  readonly converter: PictureConverter;
  readonly writeArchive: WriteArchive;
  readonly openArchive: OpenArchive;
  /** Archives that people send, until they are restored. */
  readonly archiveIntake: Intake;
  readonly spool: Spool;
  readonly intake: Intake;
  readonly models: ModelHouse;
  readonly seal: Seal;
  readonly askServer: AskServer;
  /** Spending limits for everybody, of the environment. */
  readonly limits: readonly Limit[];
  readonly log: Logger;
  /** Names this process in leases: a lease of another name is another process's, or one that died. */
  readonly instanceId: string;
  /** No other process works on this database: whoever waits here for the others waits for nobody. */
  readonly isAlone: boolean;
  readonly close: () => Promise<void>;
};

/** What a use case works with: the outside world, and who asks. */
export type Ctx = { readonly services: Services; readonly actor: Actor; readonly requestId: string };

const stopTimeoutMs = 20_000;

export async function openServices(env: Env): Promise<Services> {
  const url = env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start with `npm start`, which starts the embedded database");
  const [
    { openDatabase },
    { openPostgresBus },
    { openPgBossQueue },
    { openSharpReader },
    converter,
    archive,
    spool,
    intake,
    { openAesSeal },
  ] = await Promise.all([
    import("./infra/db/client.ts"),
    import("./infra/bus/postgres.ts"),
    import("./infra/queue/pg-boss.ts"),
    import("./infra/picture/sharp.ts"),
    import("./infra/picture/convert.ts"),
    import("./infra/archive/write.ts"),
    import("./infra/spool/folder.ts"),
    import("./infra/intake/folder.ts"),
    import("./infra/seal/aes.ts"),
  ]);
  const database = openDatabase(url);
  const bus = await openPostgresBus(url, env.EASEL_EMBEDDED);
  const queue = openPgBossQueue({
    url,
    queues: Object.values(queueNames),
    onError: (error) => log.error({ event: "queue.error", message: error.message }),
  });
  // `npm start` always has a secret; without one keys are readable until this process ends.
  const seal = openAesSeal(env.NEXTAUTH_SECRET ?? randomBytes(32).toString("base64url"));
  return {
    db: database.db,
    bus,
    queue,
    storage: await openStorage(env),
    pictures: openSharpReader(),
    converter: converter.openSharpConverter(),
    writeArchive: archive.writeZip,
    openArchive: async (path, entriesMax) => (await import("./infra/archive/read.ts")).openZip(path, entriesMax),
    archiveIntake: intake.openFolderIntake(
      join(resolve(env.DATA_DIR), "imports"),
      env.S3_BUCKET ? undefined : filesFolderOf(env),
    ),
    spool: spool.openFolderSpool(join(resolve(env.DATA_DIR), "spool")),
    intake: intake.openFolderIntake(join(resolve(env.DATA_DIR), "intake")),
    models: await openModels(env, { db: database.db, bus, seal }),
    seal,
    askServer: async (question) => (await import("./infra/model/probe/fetch.ts")).askServer(question),
    limits: defaultLimits(env),
    log,
    instanceId: randomUUID(),
    isAlone: env.EASEL_EMBEDDED,
    close: () => closeAll(queue, bus, database),
  };
}

async function closeAll(queue: Queue, bus: Bus, database: Database): Promise<void> {
  await queue.close(stopTimeoutMs);
  await bus.close();
  await database.close();
}

function filesFolderOf(env: Env): string {
  return resolve(env.FILES_DIR ?? join(env.DATA_DIR, "files"));
}

/** The SDK for buckets is large, and is loaded only where there is a bucket. */
async function openStorage(env: Env): Promise<Storage> {
  if (!env.S3_BUCKET) {
    const { openFolderStorage } = await import("./infra/storage/folder.ts");
    return openFolderStorage(filesFolderOf(env));
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

/** What is set up without a row: the built-in engine always, and the provider that the environment names, if it does. */
async function openModels(env: Env, parts: Pick<HouseParts, "db" | "bus" | "seal">): Promise<ModelHouse> {
  const [{ makeModels }, { openHouse }, { describeBuiltIn, describeEnv }] = await Promise.all([
    import("./infra/model/openai.ts"),
    import("./provider/house/service.ts"),
    import("./provider/standing/rules.ts"),
  ]);
  const builtIn = describeBuiltIn();
  const openEngine = async () => {
    const { createEngine } = await import("./engine/handler.ts");
    const { fetch } = createEngine(env.NEXTAUTH_SECRET ? { secret: env.NEXTAUTH_SECRET } : {});
    return makeModels({ ...builtIn, baseUrl: "http://engine.internal/v1", apiKey: "built-in", fetch });
  };
  const standing: readonly [Standing, ...Standing[]] = [{ ...builtIn, models: once(openEngine) }];
  const named = describeEnv(env);
  const openNamed = async (at: NonNullable<typeof named>) => makeModels({ ...at, apiKey: at.apiKey ?? "none" });
  const all: typeof standing = named ? [...standing, { ...named, models: once(() => openNamed(named)) }] : standing;
  return openHouse({ ...parts, open: makeModels, standing: all });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

declare global {
  var __easelServices: Promise<Services> | undefined;
}

/** The services of this process. On globalThis, because bundles of routes and of instrumentation are separate modules. */
export function getServices(): Promise<Services> {
  globalThis.__easelServices ??= openServices(getEnv());
  return globalThis.__easelServices;
}
