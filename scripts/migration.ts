import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { schemaDiff } from "./schema-diff.ts";

// npm run migration <name>: writes the SQL between the schema as last migrated (the snapshot beside the migrations)
// and prisma/schema.prisma. The SQL may be edited before it is committed, for example to add an index that Prisma
// has no word for; the snapshot only remembers the datamodel, so such additions are never dropped again.

const root = join(import.meta.dirname, "..");
const folder = join(root, "prisma/migrations");
const snapshot = join(folder, "schema.prisma");

async function readOrNull(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}

function stamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}

async function main(name: string | undefined): Promise<number> {
  const schema = await readFile(join(root, "prisma/schema.prisma"), "utf8");
  const sql = await schemaDiff(await readOrNull(snapshot), schema);
  if (sql === "") {
    console.log("no changes");
    return 0;
  }
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Give the migration a name of small letters, digits and _ : npm run migration add_albums");
    return 1;
  }
  const target = join(folder, `${stamp(new Date())}_${name}`);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, "migration.sql"), sql);
  await writeFile(join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
  await writeFile(snapshot, schema);
  console.log(`wrote ${join(target, "migration.sql")}`);
  return 0;
}

process.exitCode = await main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
