import { makeId } from "../../ids.ts";
import type { Hint } from "../../infra/bus/port.ts";
import type { Tx } from "../../infra/db/client.ts";
import { ok, type Result } from "../../result.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { Visit } from "../visitor/schema.ts";
import { createSession, deleteDeadSessions, deleteSession } from "./data.ts";

const userAgentLengthMax = 400;
/** Sign-ups wait for each other to learn who was first. */
export const patience = { maxWait: 15_000, timeout: 15_000 };

/**
 * Runs `work` and opens a session for the user it names, in one transaction; then sets the cookie. Whoever was signed
 * in in this browser before is signed out: a new identity never inherits an old session id.
 */
export async function enterAs(visit: Visit, work: (tx: Tx) => Promise<Result<string>>): Promise<Result<null>> {
  const sessionId = makeId();
  const entered = await visit.services.db.$transaction(async (tx) => {
    const user = await work(tx);
    if (!user.ok) return user;
    if (visit.session) await endSession(tx, visit, visit.session);
    await deleteDeadSessions(tx, user.value, new Date());
    const userAgent = visit.userAgent?.slice(0, userAgentLengthMax) ?? null;
    await createSession(tx, { id: sessionId, userId: user.value, userAgent });
    return user;
  }, patience);
  if (!entered.ok) return entered;
  await visit.cookies.open(entered.value, sessionId);
  return ok(null);
}

/** Deletes the row and tells open streams of this session to close. */
export async function endSession(tx: Tx, { services }: Visit, actor: Actor): Promise<void> {
  await deleteSession(tx, actor, actor.sessionId);
  await services.bus.publish(tx, endOf(actor, actor.sessionId));
}

export function endOf(actor: Actor, id: string): Hint {
  return { kind: "session", workspaceId: actor.workspaceId, id };
}
