import { Client } from "pg";
import { findEmbedded } from "#lib/infra/db/embedded.ts";

/** For what nobody could wait for: a statement on the database of the server that is tested. */
export async function inDatabase(sql: string, values: readonly unknown[]): Promise<void> {
  const client = new Client({ connectionString: await findEmbedded(process.env["EASEL_E2E_DATA_DIR"] ?? "") });
  await client.connect();
  try {
    await client.query(sql, [...values]);
  } finally {
    await client.end();
  }
}
