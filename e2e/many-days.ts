import type { Page } from "@playwright/test";
import { Client } from "pg";
import { findEmbedded } from "#lib/infra/db/embedded.ts";

// A gallery of many days, which nobody could wait for.

const dayMs = 24 * 60 * 60 * 1_000;
export const days = 60;
export const perDay = 40;

/** Puts copies of the guest's only picture on the days before today. */
export async function fillDays(page: Page): Promise<void> {
  const [{ id }] = (await (await page.request.get("/api/gallery")).json()).items;
  const url = await findEmbedded(process.env["EASEL_E2E_DATA_DIR"] ?? "");
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const today = Math.floor(Date.now() / dayMs) * dayMs;
    await client.query(
      `INSERT INTO asset (id, workspace_id, sha256, mime, size_bytes, width, height, thumbhash, title, alt_text, model)
       SELECT (left(t, 8) || '-' || right(t, 4) || '-7' || left(r, 3) || '-8' || substr(r, 4, 3) || '-' || substr(r, 7, 12))::uuid,
         workspace_id, sha256, mime, size_bytes, width, height * (4 + n % 5) / 6, thumbhash, 'Copy ' || n, alt_text, model
         FROM asset a, LATERAL (SELECT n, lpad(to_hex($2::bigint - ((n / $4::int) + 1) * $5::bigint + 60000 * (n % $4::int)), 12, '0') AS t,
           md5(a.id::text || n) AS r FROM generate_series(0, $3::int - 1) AS n) s WHERE a.id = $1`,
      [id, today, days * perDay, perDay, dayMs],
    );
  } finally {
    await client.end();
  }
}
