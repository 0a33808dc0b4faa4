import { Prisma, type Tx } from "../infra/db/client.ts";
import { Brief } from "../prompt/schema.ts";
import type { FailureView } from "../studio/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import type { HistoryTurn } from "./history/rules.ts";
import { canMove, isBusy, type TurnState, turnStates } from "./rules.ts";
import type { SendMessage } from "./schema.ts";

const leaseS = 30;

/** Writes the two messages and the turn. "known": the same turn was accepted before; "taken": an id is somebody else's. */
export async function createTurn(tx: Tx, actor: Actor, input: SendMessage): Promise<"created" | "known" | "taken"> {
  const place = { workspaceId: actor.workspaceId, conversationId: input.conversationId };
  const { count } = await tx.turn.createMany({
    data: {
      id: input.turnId,
      ...place,
      requestedById: actor.userId,
      messageId: input.messageId,
      replyId: input.replyId,
      state: "accepted" satisfies TurnState,
    },
    skipDuplicates: true,
  });
  if (count === 0) return (await isSameTurn(tx, actor, input)) ? "known" : "taken";
  const messages = await tx.message.createMany({
    data: [
      { id: input.messageId, ...place, turnId: input.turnId, role: "user", text: input.text, isComplete: true },
      { id: input.replyId, ...place, turnId: input.turnId, role: "assistant", text: "", isComplete: false },
    ],
    skipDuplicates: true,
  });
  return messages.count === 2 ? "created" : "taken";
}

async function isSameTurn(tx: Tx, actor: Actor, input: SendMessage): Promise<boolean> {
  const { turnId: id, messageId, replyId, conversationId } = input;
  const { workspaceId } = actor;
  return (await tx.turn.count({ where: { id, messageId, replyId, conversationId, workspaceId } })) === 1;
}

export type ClaimedTurn = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly requestedById: string;
  readonly messageId: string;
  readonly replyId: string;
  readonly attempt: number;
};

/** For jobs: takes a turn that waits, or whose lease ran out; null when somebody has it or it is over. */
export async function claimTurn(db: Tx, id: string, owner: string): Promise<ClaimedTurn | null> {
  const rows = await db.$queryRaw<ClaimedTurn[]>`
    UPDATE turn SET state = 'planning', lease_owner = ${owner}, attempt = attempt + 1, updated_at = now(),
      lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${id}::uuid AND (state = 'accepted' OR (state = 'planning' AND lease_until < now()))
    RETURNING id, workspace_id AS "workspaceId", conversation_id AS "conversationId",
      requested_by_id AS "requestedById", message_id AS "messageId", reply_id AS "replyId", attempt`;
  return rows[0] ?? null;
}

/** False when the turn is no longer ours: stopped, or taken over. */
export async function renewLease(db: Tx, id: string, owner: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE turn SET lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${id}::uuid AND state = 'planning' AND lease_owner = ${owner}`;
  return count === 1;
}

/** Compare-and-set from planning. False when it was stopped meanwhile. */
export async function leavePlanning(
  tx: Tx,
  id: string,
  owner: string,
  state: TurnState,
  more: { readonly brief?: Brief; readonly failure?: FailureView } = {},
): Promise<boolean> {
  if (!canMove("planning", state)) throw new Error(`a turn never goes from planning to ${state}`);
  const { count } = await tx.turn.updateMany({
    where: { id, state: "planning", leaseOwner: owner },
    data: { state, leaseOwner: null, leaseUntil: null, ...more },
  });
  return count === 1;
}

export async function saveReply(tx: Tx, replyId: string, text: string, isComplete: boolean): Promise<void> {
  await tx.message.updateMany({ where: { id: replyId, isComplete: false }, data: { text, isComplete } });
}

/** Ends a busy turn of this workspace. Null when there is none; `replyId` of the ended one otherwise. */
export async function cancelTurn(tx: Tx, actor: Actor, id: string): Promise<string | null> {
  const turn = await tx.turn.findFirst({ where: { id, workspaceId: actor.workspaceId }, select: { replyId: true } });
  if (!turn) return null;
  await tx.turn.updateMany({
    where: { id, state: { in: turnStates.filter(isBusy) } },
    data: { state: "cancelled", leaseOwner: null, leaseUntil: null },
  });
  await tx.message.updateMany({ where: { id: turn.replyId, isComplete: false }, data: { isComplete: true } });
  return turn.replyId;
}

/** For jobs: closes a turn whose pictures are all at an end. True when this call closed it. */
export async function finishDrawing(tx: Tx, id: string): Promise<boolean> {
  // Two last pictures may end at once: the lock makes the second see the first.
  await tx.$queryRaw`SELECT 1 FROM turn WHERE id = ${id}::uuid FOR UPDATE`;
  const { count } = await tx.turn.updateMany({
    where: { id, state: "drawing", generations: { none: { state: { in: ["queued", "drawing"] } } } },
    data: { state: "done" },
  });
  return count === 1;
}

/** A finished turn draws again. False when it is still being planned. */
export async function resumeDrawing(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const { count } = await tx.turn.updateMany({
    where: { id, workspaceId: actor.workspaceId, state: { notIn: ["accepted", "planning"] } },
    data: { state: "drawing" satisfies TurnState, failure: Prisma.DbNull },
  });
  return count === 1;
}

/** The conversation as the server knows it, oldest first, up to and with the turn `lastId`. For jobs. */
export async function loadHistory(
  db: Tx,
  workspaceId: string,
  conversationId: string,
  lastId: string,
): Promise<readonly HistoryTurn[]> {
  const turns = await db.turn.findMany({
    where: { workspaceId, conversationId, id: { lte: lastId } },
    orderBy: { id: "desc" },
    take: 200,
    select: { id: true, messageId: true, replyId: true, brief: true },
  });
  const ids = turns.flatMap((turn) => [turn.messageId, turn.replyId]);
  const messages = await db.message.findMany({ where: { id: { in: ids } }, select: { id: true, text: true } });
  const texts = new Map(messages.map((message) => [message.id, message.text]));
  return turns.reverse().map((turn) => ({
    id: turn.id,
    said: texts.get(turn.messageId) ?? "",
    replied: texts.get(turn.replyId) ?? "",
    brief: Brief.safeParse(turn.brief).data ?? null,
  }));
}

export type StrandedTurn = {
  readonly id: string;
  readonly workspaceId: string;
  readonly replyId: string;
  readonly attempt: number;
};

/** Turns that wait or whose lease ran out. For the sweeper. */
export async function findStranded(db: Tx, waitedS: number): Promise<readonly StrandedTurn[]> {
  return await db.$queryRaw<StrandedTurn[]>`
    SELECT id, workspace_id AS "workspaceId", reply_id AS "replyId", attempt FROM turn
    WHERE (state = 'accepted' AND updated_at < now() - make_interval(secs => ${waitedS}))
       OR (state = 'planning' AND lease_until < now())
    ORDER BY id LIMIT 200`;
}

/** Gives up a turn that was taken up too often. False when somebody has it after all. */
export async function failStranded(tx: Tx, id: string, failure: FailureView): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE turn SET state = 'failed', failure = ${JSON.stringify(failure)}::jsonb, lease_owner = NULL,
      lease_until = NULL, updated_at = now()
    WHERE id = ${id}::uuid AND (state = 'accepted' OR (state = 'planning' AND lease_until < now()))`;
  await tx.message.updateMany({
    where: { turnId: id, role: "assistant", isComplete: false },
    data: { isComplete: true },
  });
  return count === 1;
}

/** After a start with a database of our own nobody else can hold a lease: those left are of a process that died. */
export async function expireLeases(db: Tx): Promise<void> {
  await db.$executeRaw`UPDATE turn SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL`;
  await db.$executeRaw`UPDATE generation SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL`;
}
