import type { Db, Tx } from "../../infra/db/client.ts";
import { type Actor, Role } from "../../workspace/schema.ts";
import type { Session, SessionView } from "../schema.ts";
import { absoluteMs, idleMs, isAlive, isSeenDue } from "./rules.ts";

type SessionRow = {
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly isGuest: boolean;
  readonly isOwner: boolean;
  readonly name: string | null;
  readonly email: string | null;
  readonly workspaceId: string;
  readonly role: string;
};

/**
 * The session that a cookie names, checked against the rows in one query; null when it was revoked, has run out, or
 * is another user's. The workspace is the one that the session shows, as long as the person belongs to it, else their
 * own first one. The only maker of Actors.
 */
export async function readSession(db: Db, userId: string, sessionId: string, now: Date): Promise<Session | null> {
  const [row] = await db.$queryRaw<readonly SessionRow[]>`
    SELECT s.created_at AS "createdAt", s.seen_at AS "seenAt",
           u.is_guest AS "isGuest", u.is_owner AS "isOwner", u.name, u.email,
           m.workspace_id AS "workspaceId", m.role
      FROM session s
      JOIN "user" u ON u.id = s.user_id
      JOIN member m ON m.user_id = u.id
      JOIN workspace w ON w.id = m.workspace_id AND (w.is_personal OR w.id = s.workspace_id)
     WHERE s.id = ${sessionId}::uuid AND s.user_id = ${userId}::uuid
     ORDER BY (w.id = s.workspace_id) IS TRUE DESC, m.created_at, m.workspace_id
     LIMIT 1`;
  if (!row || !isAlive(row, now)) return null;
  if (isSeenDue(row, now)) await touchSession(db, sessionId, now);
  const { workspaceId, isGuest, isOwner, name, email } = row;
  return { userId, workspaceId, role: Role.parse(row.role), sessionId, isGuest, isOwner, name, email } as Session;
}

async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id, seenAt: { lt: now } }, data: { seenAt: now } });
}

export type NewSession = { readonly id: string; readonly userId: string; readonly userAgent: string | null };

export async function createSession(tx: Tx, session: NewSession): Promise<void> {
  await tx.session.create({ data: session, select: { id: true } });
}

/** Rows that no cookie can use any more. */
export async function deleteDeadSessions(tx: Tx, userId: string, now: Date): Promise<void> {
  const seenBefore = new Date(now.getTime() - idleMs);
  const createdBefore = new Date(now.getTime() - absoluteMs);
  await tx.session.deleteMany({
    where: { userId, OR: [{ seenAt: { lt: seenBefore } }, { createdAt: { lt: createdBefore } }] },
  });
}

/** Whether there was such a session of this person. */
export async function deleteSession(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const { count } = await tx.session.deleteMany({ where: { id, userId: actor.userId } });
  return count > 0;
}

/** All but the one that asks; returns the ids of those that are gone. */
export async function deleteOtherSessions(tx: Tx, actor: Actor): Promise<readonly string[]> {
  const where = { userId: actor.userId, id: { not: actor.sessionId } };
  const rows = await tx.session.findMany({ where, select: { id: true } });
  await tx.session.deleteMany({ where });
  return rows.map((row) => row.id);
}

const listedMax = 100;

export async function listSessions(db: Db, actor: Actor): Promise<readonly SessionView[]> {
  const rows = await db.session.findMany({
    where: { userId: actor.userId },
    select: { id: true, userAgent: true, createdAt: true, seenAt: true },
    orderBy: { seenAt: "desc" },
    take: listedMax,
  });
  const now = new Date();
  return rows
    .filter((row) => isAlive(row, now))
    .map(({ id, userAgent, createdAt, seenAt }) => ({
      id,
      userAgent,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      isCurrent: id === actor.sessionId,
    }));
}
