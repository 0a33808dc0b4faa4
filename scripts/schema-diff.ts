import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

// The WebAssembly build of Prisma's schema engine: the same SQL as `prisma migrate`, with no binary to fetch.

const glueName = "./schema_engine_bg.js";

/** Loaded by hand, because importing .wasm is still behind a flag on Node 22. */
async function loadEngine(): Promise<void> {
  const gluePath = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(gluePath.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    [glueName]: glue as unknown as WebAssembly.ModuleImports,
  });
  const bind: unknown = Reflect.get(glue, "__wbg_set_wasm");
  const start = instance.exports["__wbindgen_start"];
  if (typeof bind !== "function" || typeof start !== "function") throw new Error("Unknown build of the schema engine");
  bind(instance.exports);
  start();
}

/** The engine greets a database before it compares two datamodels; this one has nothing to say. */
const noDatabase: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: () => Promise.reject(new Error("A comparison of datamodels opens no transaction")),
  dispose: async () => {},
};
const noDatabaseFactory = bindMigrationAwareSqlAdapterFactory({
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: async () => noDatabase,
  connectToShadowDb: async () => noDatabase,
});

let loaded: Promise<void> | undefined;

function datamodel(content: string): glue.DiffTarget {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

/**
 * SQL that turns a database described by the datamodel `from` into one described by `to`; "" when they are equal.
 * `from` is null for an empty database. Opens no connection. Throws when a datamodel does not parse.
 */
export async function schemaDiff(from: string | null, to: string): Promise<string> {
  loaded ??= loadEngine();
  await loaded;
  const engine = await glue.SchemaEngine.new({ datamodels: [["schema.prisma", to]] }, () => {}, noDatabaseFactory);
  try {
    const result = await engine.diff({
      from: from === null ? { tag: "empty" } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? "" : (result.stdout ?? "");
  } finally {
    engine.free();
  }
}
