import { Prisma, type Tx } from "../../infra/db/client.ts";
import { findPictures } from "../rows/data.ts";
import { lateS } from "../schema.ts";

// Pictures: with bytes and without an asset (I2), asked for twice (I4), left on their way (I6), their leases (I9).

const queuedLateS = 600; // others may come first, or its provider rests

/** Its process is gone and nobody went on; a young one is the business of whoever runs. */
export const findStoredOnly = findPictures(Prisma.sql`
  FROM generation g WHERE g.state = 'stored'
    AND coalesce(g.lease_until, '-infinity') < now() - make_interval(secs => ${lateS})`);

export const findForgottenAssets = findPictures(Prisma.sql`
  FROM generation g JOIN asset a ON a.generation_id = g.id
  WHERE (g.state <> 'done' OR g.asset_id IS DISTINCT FROM a.id)`);

export const findSentAndWaiting = findPictures(Prisma.sql`
  FROM generation g WHERE g.state IN ('queued', 'reserved') AND g.sent_at IS NOT NULL`);

export const findUnmarked = findPictures(Prisma.sql`
  FROM generation g WHERE g.state IN ('sending', 'receiving', 'stored', 'done', 'unknown')
    AND g.sent_at IS NULL AND NOT g.is_reused`); // what is refused may have been refused before it was sent

export const findOddLeases = findPictures(Prisma.sql`
  FROM generation g WHERE ((g.state IN ('reserved', 'sending', 'receiving', 'stored')) <> (g.lease_owner IS NOT NULL)
    OR (g.lease_owner IS NULL) <> (g.lease_until IS NULL))`);

export const findLeft = findPictures(Prisma.sql`
  FROM generation g WHERE g.state IN ('reserved', 'sending', 'receiving')
    AND g.lease_until < now() - make_interval(secs => ${lateS})`);

export const findForgotten = findPictures(Prisma.sql`
  FROM generation g LEFT JOIN provider_health h ON h.provider_id = g.provider_id
  WHERE g.state = 'queued'
    AND greatest(g.updated_at, g.not_before, h.rest_until) < now() - make_interval(secs => ${queuedLateS})
    AND NOT EXISTS (SELECT FROM generation busy WHERE busy.provider_id = g.provider_id AND busy.state <> 'queued'
      AND (busy.state IN ('reserved', 'sending', 'receiving')
        OR busy.updated_at > now() - make_interval(secs => ${queuedLateS})))`);

/** Its picture is in the gallery: it is done, whatever its row said. */
export async function believeAsset(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE generation g SET state = 'done', asset_id = a.id, stored = NULL, failure = NULL, step = g.step + 1,
      lease_owner = NULL, lease_until = NULL, ended_at = coalesce(g.ended_at, now()), updated_at = now()
    FROM asset a WHERE g.id = ${id}::uuid AND a.generation_id = g.id`;
}

/** Taken for sent, by a process that is gone: recovery decides what becomes of it. */
export async function takeForSent(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE generation SET state = 'sending', lease_owner = 'nobody', lease_until = now() - interval '1 second',
      step = step + 1, updated_at = now()
    WHERE id = ${id}::uuid AND state IN ('queued', 'reserved') AND sent_at IS NOT NULL`;
}

export async function markSent(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE generation SET sent_at = coalesce(answered_at, stored_at, ended_at, updated_at)
    WHERE id = ${id}::uuid AND sent_at IS NULL`;
}

export async function mendLease(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE generation SET
      lease_owner = CASE WHEN is_leased THEN coalesce(lease_owner, 'nobody') END,
      lease_until = CASE WHEN is_leased THEN coalesce(lease_until, now() - interval '1 second') END
    FROM (SELECT state IN ('reserved', 'sending', 'receiving', 'stored') AS is_leased
            FROM generation WHERE id = ${id}::uuid) AS now_is
    WHERE id = ${id}::uuid`;
}

export async function touch(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`UPDATE generation SET updated_at = now() WHERE id = ${id}::uuid AND state = 'queued'`;
}

export async function readStep(db: Tx, id: string): Promise<{ readonly state: string; readonly step: number } | null> {
  return await db.generation.findUnique({ where: { id }, select: { state: true, step: true } });
}
