import type { BudgetHold } from "../../budget/schema.ts";
import { Prisma, type Tx } from "../../infra/db/client.ts";
import { restorePrompt } from "../../prompt/guard/rules.ts";
import { PromptPolicy } from "../../prompt/policy/schema.ts";
import { StoredQuestions } from "../../prompt/question/stored/schema.ts";
import { PromptSettings, parseWithheld, type SafePrompt } from "../../prompt/schema.ts";
import { breaker } from "../../provider/health/rules.ts";
import type { NewGeneration } from "../data.ts";
import { leaseS } from "../moves/data.ts";
import { assertMoves } from "../rules.ts";
import { placeStates } from "../states/data.ts";

// Who is drawn next. Everybody with waiting pictures takes turns, so that forty of one person do not starve one of another.

export type DrawTask = Omit<NewGeneration, "fingerprint"> & {
  readonly attempt: number;
  readonly prompt: SafePrompt;
  readonly title: string;
  readonly altText: string;
  readonly settings: PromptSettings;
  readonly hold: BudgetHold;
  /** How many pictures of the same fingerprint the workspace asked for before this one. */
  readonly variation: number;
  /** Failures of its provider in a row, before this. */
  readonly failures: number;
  /** Of its workspace, as it is now. */
  readonly policy: PromptPolicy;
};

type TaskRow = Omit<DrawTask, "prompt" | "hold" | "settings" | "policy"> & {
  readonly amountMicroUsd: bigint;
  readonly text: string;
  readonly withheld: unknown;
  readonly questions: unknown;
  readonly settings: unknown;
  readonly policy: unknown;
};

/** How many pictures may be drawn at the same time: at each provider by its id, for one person, for one workspace. */
export type Places = {
  readonly byProvider: Readonly<Record<string, number>>;
  readonly person: number;
  readonly workspace: number;
};

const lockKey = 4_201; // of the one who claims; any number that nobody else uses

/** Waiting pictures that could be drawn now, each with the round in which its person's turn comes. */
const ready = Prisma.sql`
  SELECT g.id, g.provider_id, g.requested_by_id, g.workspace_id, coalesce(h.failures, 0) AS failures,
    row_number() OVER (PARTITION BY g.provider_id, g.requested_by_id ORDER BY g.id)
      + (SELECT count(*) FROM busy WHERE busy.provider_id = g.provider_id
           AND busy.requested_by_id = g.requested_by_id) AS round
  FROM generation g LEFT JOIN provider_health h ON h.provider_id = g.provider_id
  WHERE g.state = 'queued' AND coalesce(g.not_before, '-infinity') <= now() AND coalesce(h.rest_until, '-infinity') <= now()`;

const busy = Prisma.sql`
  SELECT provider_id, requested_by_id, workspace_id FROM generation
  WHERE state IN (${placeStates})`;

/** What a drawing needs to know, of the row that is called `g`. */
const taskColumns = Prisma.sql`
  g.id, g.workspace_id AS "workspaceId", g.conversation_id AS "conversationId", g.turn_id AS "turnId",
  g.prompt_id AS "promptId", g.requested_by_id AS "requestedById", g.provider_id AS "providerId", g.position, g.model,
  g.width, g.height, g.reference_id AS "referenceId", g.attempt, h.amount_micro_usd AS "amountMicroUsd",
  p.text, p.withheld, p.questions, p.title, p.alt_text AS "altText", p.settings,
  (SELECT count(*)::int FROM generation before WHERE before.workspace_id = g.workspace_id
    AND before.fingerprint = g.fingerprint AND before.id < g.id AND NOT before.is_reused) AS variation,
  coalesce((SELECT failures FROM provider_health WHERE provider_id = g.provider_id), 0) AS failures,
  (SELECT value FROM prompt_policy WHERE workspace_id = g.workspace_id) AS policy`;

/** Until the transaction ends no other process claims. */
export async function lockClaims(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockKey})`;
}

/**
 * For jobs: the next waiting picture whose provider, person and workspace have a place left, queued → reserved with a
 * lease. After `lockClaims`, so that one process claims at a time and the counts are exact; a row that somebody changes in
 * this moment, because it is cancelled, is passed over. Null when nothing can be drawn now.
 */
export async function claimNext(tx: Tx, owner: string, places: Places): Promise<DrawTask | null> {
  assertMoves(["queued"], "reserved");
  const [row] = await tx.$queryRaw<readonly TaskRow[]>`
    WITH busy AS (${busy}), ready AS (${ready}), next AS (
      SELECT g.id FROM ready
        JOIN generation g ON g.id = ready.id AND g.state = 'queued'
        JOIN jsonb_each_text(${JSON.stringify(places.byProvider)}::jsonb) AS place (provider_id, number)
          ON place.provider_id = ready.provider_id
       WHERE (SELECT count(*) FROM busy WHERE busy.provider_id = ready.provider_id)
               < CASE WHEN ready.failures >= ${breaker.failuresMax} THEN 1 ELSE place.number::int END
         AND (SELECT count(*) FROM busy WHERE busy.requested_by_id = ready.requested_by_id) < ${places.person}
         AND (SELECT count(*) FROM busy WHERE busy.workspace_id = ready.workspace_id) < ${places.workspace}
       ORDER BY ready.round, ready.id LIMIT 1 FOR UPDATE OF g SKIP LOCKED)
    UPDATE generation g SET state = 'reserved', lease_owner = ${owner}, attempt = g.attempt + 1, partial_count = 0,
      step = g.step + 1, not_before = NULL, wait_reason = NULL, failure = NULL, updated_at = now(),
      lease_until = now() + make_interval(secs => ${leaseS})
    FROM next, prompt p, hold h
    WHERE g.id = next.id AND p.id = g.prompt_id AND h.generation_id = g.id
    RETURNING ${taskColumns}`;
  return row ? toTask(row) : null;
}

function toTask({ text, withheld, questions, settings, amountMicroUsd, policy, ...row }: TaskRow): DrawTask {
  return {
    ...row,
    prompt: safePrompt({ text, withheld: parseWithheld(withheld), questions: StoredQuestions.parse(questions) }),
    settings: PromptSettings.parse(settings),
    policy: PromptPolicy.parse(policy ?? {}),
    hold: { generationId: row.id, amountMicroUsd } as BudgetHold,
  };
}

/** A picture is only ever asked for when nothing is open: a row that says otherwise must not be drawn. */
function safePrompt(row: Parameters<typeof restorePrompt>[0]): SafePrompt {
  const prompt = restorePrompt(row);
  if (prompt.kind !== "safe") throw new Error("a picture of a prompt that waits for answers");
  return prompt;
}

/** For recovery: the same of a row that was sent or stored by a process that died. */
export async function readTask(db: Tx, id: string): Promise<DrawTask | null> {
  const [row] = await db.$queryRaw<readonly TaskRow[]>`
    SELECT ${taskColumns} FROM generation g
      JOIN prompt p ON p.id = g.prompt_id JOIN hold h ON h.generation_id = g.id WHERE g.id = ${id}::uuid`;
  return row ? toTask(row) : null;
}

export type Ahead = {
  /** A picture waits for nothing but a place. */
  readonly isAnyDue: boolean;
  /** Milliseconds until the first may be tried of those that may not be tried yet; null when none waits so. */
  readonly dueMs: number | null;
};

/** Whether a claim is worth its lock, and when the next will be. */
export async function lookAhead(db: Tx): Promise<Ahead> {
  const [row] = await db.$queryRaw<readonly Ahead[]>`
    SELECT coalesce(bool_or(due <= now()), false) AS "isAnyDue",
      min(extract(epoch FROM due - now()) * 1000) FILTER (WHERE due > now())::float8 AS "dueMs"
    FROM (SELECT coalesce(greatest(g.not_before, h.rest_until), '-infinity') AS due
            FROM generation g LEFT JOIN provider_health h ON h.provider_id = g.provider_id
           WHERE g.state = 'queued') AS waiting`;
  return row ?? { isAnyDue: false, dueMs: null };
}

export type Waiting = {
  readonly id: string;
  readonly workspaceId: string;
  /** How many pictures come before it, of anybody, at the same provider. */
  readonly ahead: number;
  /** ISO 8601; null when nothing but its turn keeps it waiting. */
  readonly resumesAt: Date | null;
  readonly waitReason: string | null;
};

/** The waiting pictures in the order in which they will be drawn, as far as can be told now. */
export async function readWaiting(db: Tx): Promise<readonly Waiting[]> {
  return await db.$queryRaw<readonly Waiting[]>`
    WITH busy AS (${busy}), waiting AS (
      SELECT g.id, g.workspace_id, g.provider_id, g.wait_reason, g.not_before, h.rest_until, h.reason,
        row_number() OVER (PARTITION BY g.provider_id, g.requested_by_id ORDER BY g.id)
          + (SELECT count(*) FROM busy WHERE busy.provider_id = g.provider_id
               AND busy.requested_by_id = g.requested_by_id) AS round
      FROM generation g LEFT JOIN provider_health h ON h.provider_id = g.provider_id WHERE g.state = 'queued')
    SELECT id, workspace_id AS "workspaceId",
      (row_number() OVER (PARTITION BY provider_id ORDER BY round, id) - 1)::int AS ahead,
      CASE WHEN greatest(not_before, rest_until) > now() THEN greatest(not_before, rest_until) END AS "resumesAt",
      CASE WHEN coalesce(rest_until, '-infinity') > coalesce(not_before, '-infinity') AND rest_until > now() THEN reason
           WHEN not_before > now() THEN wait_reason END AS "waitReason"
    FROM waiting ORDER BY round, id LIMIT 1000`;
}
