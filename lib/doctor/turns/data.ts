import { Prisma, type Tx } from "../../infra/db/client.ts";
import { findTurns } from "../rows/data.ts";
import { lateS } from "../schema.ts";

// Messages (I1), turns that do not end (I6), their leases (I9). Each question is one statement: one moment's truth.

const running = Prisma.sql`g.state IN ('queued', 'reserved', 'sending', 'receiving', 'stored')`;

export const findWordless = findTurns(Prisma.sql`
  FROM turn t LEFT JOIN message m ON m.id = t.message_id WHERE m.id IS NULL`);

export const findReplyless = findTurns(Prisma.sql`
  FROM turn t LEFT JOIN message m ON m.id = t.reply_id WHERE m.id IS NULL`);

export const findOpenReplies = findTurns(Prisma.sql`
  FROM turn t JOIN message m ON m.id = t.reply_id
  WHERE t.state NOT IN ('accepted', 'planning') AND NOT m.is_complete`);

export const findLate = findTurns(Prisma.sql`
  FROM turn t WHERE ((t.state = 'accepted' AND t.updated_at < now() - make_interval(secs => ${lateS}))
    OR (t.state = 'planning' AND coalesce(t.lease_until, t.updated_at) < now() - make_interval(secs => ${lateS})))`);

export const findDrawingNothing = findTurns(Prisma.sql`
  FROM turn t WHERE t.state = 'drawing'
    AND NOT EXISTS (SELECT FROM generation g WHERE g.turn_id = t.id AND ${running})`);

/** A picture whose bytes were stored when its turn was stopped still becomes an asset: that one is no fault. */
export const findDrawingAfterEnd = findTurns(Prisma.sql`
  FROM turn t WHERE t.state IN ('done', 'blocked', 'failed', 'cancelled')
    AND EXISTS (SELECT FROM generation g WHERE g.turn_id = t.id AND ${running} AND g.state <> 'stored')`);

/** In review it waits for a person, for as long as they like; without something to decide it would wait for ever. */
export const findAskingNothing = findTurns(Prisma.sql`
  FROM turn t WHERE t.state = 'review' AND jsonb_array_length(coalesce(t.offer, '[]')) = 0
    AND NOT EXISTS (SELECT FROM prompt p WHERE p.turn_id = t.id)`);

export const findOddLeases = findTurns(Prisma.sql`
  FROM turn t WHERE ((t.state = 'planning') <> (t.lease_owner IS NOT NULL)
    OR (t.lease_owner IS NULL) <> (t.lease_until IS NULL))`);

/** An empty message in the place of one that is lost, so that the conversation opens. */
export async function replaceMessage(tx: Tx, turnId: string, role: "user" | "assistant"): Promise<void> {
  const id = role === "user" ? Prisma.sql`message_id` : Prisma.sql`reply_id`;
  await tx.$executeRaw`
    INSERT INTO message (id, workspace_id, conversation_id, turn_id, role, text, is_complete)
    SELECT ${id}, workspace_id, conversation_id, id, ${role}, '', state NOT IN ('accepted', 'planning') OR ${role === "user"}
      FROM turn WHERE id = ${turnId}::uuid
    ON CONFLICT DO NOTHING`;
}

export async function closeReply(tx: Tx, turnId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE message SET is_complete = true, updated_at = now() FROM turn t
    WHERE t.id = ${turnId}::uuid AND message.id = t.reply_id AND t.state NOT IN ('accepted', 'planning')`;
}

/** As if it had just been left behind: whoever works next takes it up. */
export async function leaveToOthers(tx: Tx, turnId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE turn SET updated_at = now(),
      lease_owner = CASE WHEN state = 'planning' THEN coalesce(lease_owner, 'nobody') END,
      lease_until = CASE WHEN state = 'planning' THEN now() - interval '1 second' END
    WHERE id = ${turnId}::uuid AND (state <> 'planning' OR lease_owner IS NULL OR coalesce(lease_until, '-infinity') < now())`;
}

export async function drawOn(tx: Tx, turnId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE turn SET state = 'drawing', failure = NULL, updated_at = now()
    WHERE id = ${turnId}::uuid AND state IN ('done', 'blocked', 'failed', 'cancelled')`;
}

export async function stopAsking(tx: Tx, turnId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE turn SET state = 'cancelled', offer = NULL, updated_at = now() WHERE id = ${turnId}::uuid AND state = 'review'`;
}
