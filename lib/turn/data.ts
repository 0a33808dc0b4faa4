import { runningStates } from "../generation/states/data.ts";
import { Prisma, type Tx } from "../infra/db/client.ts";
import { StoredChosen } from "../preset/chosen/schema.ts";
import type { ChosenPreset } from "../preset/schema.ts";
import type { Loss } from "../prompt/faith/schema.ts";
import { PromptPolicy } from "../prompt/policy/schema.ts";
import { textsOf } from "../prompt/said/rules.ts";
import { type Brief, parseBriefs } from "../prompt/schema.ts";
import type { FailureView } from "../studio/schema.ts";
import type { Actor } from "../workspace/schema.ts";
import type { HistoryTurn } from "./history/rules.ts";
import { canMove, type TurnState, turnStates } from "./rules.ts";
import type { WithheldFromChat } from "./shield/schema.ts";

const leaseS = 30;

export type ClaimedTurn = {
  readonly id: string;
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly requestedById: string;
  readonly messageId: string;
  readonly replyId: string;
  readonly attempt: number;
  /** Pictures are asked for small and cheap first. */
  readonly isDraft: boolean;
  /** Styles that the person chose for it. */
  readonly presets: readonly ChosenPreset[];
  /** The rules of its workspace, as they were when it was taken. */
  readonly policy: PromptPolicy;
  /** Nothing is drawn before the person has read the prompt. */
  readonly isReview: boolean;
};

const historyMax = 200;

type ClaimedRow = Omit<ClaimedTurn, "presets" | "policy"> & {
  readonly presets: unknown;
  readonly policy: unknown;
  readonly history: readonly (HistoryText & { readonly briefs: unknown; readonly batch: unknown })[];
};
type HistoryText = Omit<HistoryTurn, "briefs">;

export type Claimed = {
  readonly turn: ClaimedTurn;
  readonly history: readonly HistoryTurn[];
  /** All texts of the history in which something private may stand, the newest message last. */
  readonly said: readonly string[];
};

/**
 * For jobs: takes a turn that waits, or whose lease ran out, together with its conversation as the server knows it,
 * oldest first, up to and with the turn itself. Null when somebody has it or it is over.
 */
export async function claimTurn(db: Tx, id: string, owner: string): Promise<Claimed | null> {
  const [row] = await db.$queryRaw<readonly ClaimedRow[]>`
    WITH claimed AS (
      UPDATE turn SET state = 'planning', lease_owner = ${owner}, attempt = attempt + 1, updated_at = now(),
        lease_until = now() + make_interval(secs => ${leaseS})
      WHERE id = ${id}::uuid AND (state = 'accepted' OR (state = 'planning' AND lease_until < now()))
      RETURNING id, workspace_id, conversation_id, requested_by_id, message_id, reply_id, attempt, is_draft, is_review, presets
    )
    SELECT id, workspace_id AS "workspaceId", conversation_id AS "conversationId",
      requested_by_id AS "requestedById", message_id AS "messageId", reply_id AS "replyId", attempt, is_draft AS "isDraft",
      is_review AS "isReview", presets,
      (SELECT value FROM prompt_policy WHERE prompt_policy.workspace_id = claimed.workspace_id) AS policy,
      (SELECT json_agg(earlier ORDER BY earlier.id) FROM (
        SELECT t.id, said.text AS said, replied.text AS replied, t.brief AS briefs, t.batch
          FROM turn t JOIN message said ON said.id = t.message_id JOIN message replied ON replied.id = t.reply_id
         WHERE t.conversation_id = claimed.conversation_id AND t.workspace_id = claimed.workspace_id
           AND t.id <= claimed.id
         ORDER BY t.id DESC LIMIT ${historyMax}) AS earlier) AS history
      FROM claimed`;
  if (!row) return null;
  const { history: stored, presets, policy, ...turn } = row;
  const history = stored.map((earlier) => ({ ...earlier, briefs: parseBriefs(earlier.briefs) }));
  return {
    turn: { ...turn, presets: StoredChosen.parse(presets), policy: PromptPolicy.parse(policy ?? {}) },
    history: history.map(({ batch, ...earlier }) => earlier),
    said: history.flatMap(textsOf),
  };
}

/** False when the turn is no longer ours: stopped, or taken over. */
export async function renewLease(db: Tx, id: string, owner: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE turn SET lease_until = now() + make_interval(secs => ${leaseS})
    WHERE id = ${id}::uuid AND state = 'planning' AND lease_owner = ${owner}`;
  return count === 1;
}

/** Written before the chat model is asked, so that the person sees it while it answers. */
export async function noteWithheld(db: Tx, id: string, withheld: readonly WithheldFromChat[]): Promise<void> {
  await db.$executeRaw`
    UPDATE turn SET withheld = ${JSON.stringify(withheld)}::jsonb, updated_at = now() WHERE id = ${id}::uuid`;
}

export type Leaving = {
  readonly state: TurnState;
  readonly reply: string;
  readonly briefs?: readonly Brief[];
  readonly losses?: readonly Loss[];
  readonly failure?: FailureView;
};

/** Compare-and-set from planning, with the finished reply. False when the turn was stopped meanwhile. */
export async function leavePlanning(tx: Tx, turn: ClaimedTurn, owner: string, leaving: Leaving): Promise<boolean> {
  const { state, reply, briefs, losses = [], failure } = leaving;
  if (!canMove("planning", state)) throw new Error(`a turn never goes from planning to ${state}`);
  const rows = await tx.$queryRaw<readonly unknown[]>`
    WITH left_planning AS (
      UPDATE turn SET state = ${state}, lease_owner = NULL, lease_until = NULL, updated_at = now(),
        brief = coalesce(${briefs ? JSON.stringify(briefs) : null}::jsonb, brief),
        losses = ${JSON.stringify(losses)}::jsonb, failure = ${failure ? JSON.stringify(failure) : null}::jsonb
      WHERE id = ${turn.id}::uuid AND state = 'planning' AND lease_owner = ${owner}
      RETURNING reply_id
    )
    UPDATE message SET text = ${reply}, is_complete = true, updated_at = now()
      FROM left_planning WHERE message.id = left_planning.reply_id
    RETURNING message.id`;
  return rows.length === 1;
}

/** In the transaction that left planning in order to draw: nothing of it may be drawn now. */
export async function blockTurn(tx: Tx, id: string, failure: FailureView): Promise<void> {
  await tx.$executeRaw`
    UPDATE turn SET state = 'blocked', failure = ${JSON.stringify(failure)}::jsonb WHERE id = ${id}::uuid`;
}

/** What there is of a growing reply; a finished one stays as it is. */
export async function saveReply(db: Tx, replyId: string, text: string): Promise<void> {
  await db.$executeRaw`
    UPDATE message SET text = ${text}, updated_at = now() WHERE id = ${replyId}::uuid AND NOT is_complete`;
}

/** After Stop: the words that were told to the screens and not saved yet. */
export async function saveStoppedReply(db: Tx, replyId: string, text: string): Promise<void> {
  await db.$executeRaw`
    UPDATE message SET text = ${text}, updated_at = now()
    WHERE id = ${replyId}::uuid AND length(text) < ${text.length}`;
}

/** Ends a turn of this workspace that is busy or waits for the person. Null when there is none; `replyId` of the ended one otherwise. */
export async function cancelTurn(tx: Tx, actor: Actor, id: string): Promise<string | null> {
  const turn = await tx.turn.findFirst({ where: { id, workspaceId: actor.workspaceId }, select: { replyId: true } });
  if (!turn) return null;
  await tx.turn.updateMany({
    where: { id, state: { in: turnStates.filter((state) => canMove(state, "cancelled")) } },
    data: { state: "cancelled", leaseOwner: null, leaseUntil: null },
  });
  await tx.message.updateMany({ where: { id: turn.replyId, isComplete: false }, data: { isComplete: true } });
  return turn.replyId;
}

/** Until the transaction ends nobody else changes what belongs to this turn. */
export async function lockTurn(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM turn WHERE id = ${id}::uuid FOR UPDATE`;
}

/**
 * For jobs: closes a turn whose pictures are all at an end. True when this call closed it. After `lockTurn`: two last
 * pictures may end at once, and the second must see the first.
 */
export async function finishDrawing(tx: Tx, id: string): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE turn SET state = 'done', updated_at = now()
    WHERE id = ${id}::uuid AND state = 'drawing' AND NOT EXISTS (
      SELECT FROM generation WHERE turn_id = ${id}::uuid AND state IN (${runningStates}))`;
  return count === 1;
}

/** A finished turn draws again. False when it is still being planned. */
export async function resumeDrawing(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const { count } = await tx.turn.updateMany({
    where: { id, workspaceId: actor.workspaceId, state: { notIn: ["accepted", "planning"] } },
    data: { state: "drawing" satisfies TurnState, failure: Prisma.DbNull, offer: Prisma.DbNull },
  });
  return count === 1;
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
