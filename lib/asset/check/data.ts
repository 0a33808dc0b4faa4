import type { Tx } from "../../infra/db/client.ts";
import type { Checks } from "../../prompt/checklist/schema.ts";
import { checkPatienceMs } from "../../prompt/checklist/stored/schema.ts";
import type { Ledger } from "../../prompt/ledger/schema.ts";
import { StoredLedger } from "../../prompt/ledger/stored/schema.ts";
import type { Actor } from "../../workspace/schema.ts";

/** A picture with the prompt that it was drawn from. */
export type Checkable = {
  readonly id: string;
  readonly workspaceId: string;
  readonly turnId: string;
  readonly requestedById: string;
  readonly sha256: string;
  readonly mime: string;
  readonly text: string;
  readonly ledger: Ledger | null;
  /** Of the look at it: null where nobody looked or asked for it. */
  readonly state: Checks["state"] | null;
};

type Row = Omit<Checkable, "ledger"> & { readonly ledger: unknown };

/** For jobs, and with an actor for people. Null when it is gone, or was not drawn from a prompt. */
export async function findCheckable(db: Tx, id: string, actor?: Pick<Actor, "workspaceId">): Promise<Checkable | null> {
  const [row] = await db.$queryRaw<readonly Row[]>`
    SELECT a.id, a.workspace_id AS "workspaceId", t.id AS "turnId", t.requested_by_id AS "requestedById", a.sha256, a.mime,
      p.text, p.ledger, a.checks->>'state' AS state
      FROM asset a JOIN prompt p ON p.id = a.prompt_id JOIN turn t ON t.id = p.turn_id
     WHERE a.id = ${id}::uuid AND NOT a.is_purging AND (${actor?.workspaceId ?? null}::uuid IS NULL
       OR a.workspace_id = ${actor?.workspaceId ?? null}::uuid)`;
  return row ? { ...row, ledger: StoredLedger.safeParse(row.ledger).data ?? null } : null;
}

/** False when somebody looks at it already, or has looked. A look that failed, or was lost, may be repeated. */
export async function beginCheck(tx: Tx, actor: Actor, id: string, checks: Checks): Promise<boolean> {
  const stored = JSON.stringify({ ...checks, at: new Date().toISOString() });
  const changed = await tx.$executeRaw`
    UPDATE asset SET checks = ${stored}::jsonb, updated_at = now()
     WHERE id = ${id}::uuid AND workspace_id = ${actor.workspaceId}::uuid AND NOT is_purging
       AND (checks IS NULL OR checks->>'state' = 'failed' OR (checks->>'state' = 'running'
         AND (checks->>'at')::timestamptz < now() - make_interval(secs => ${checkPatienceMs / 1000})))`;
  return changed === 1;
}

/** For jobs: one of those who were woken for it looks, and nobody twice, because a look may cost money. */
export async function claimCheck(db: Tx, id: string): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE asset SET checks = jsonb_set(checks, '{isTaken}', 'true')
     WHERE id = ${id}::uuid AND checks->>'state' = 'running' AND checks->'isTaken' IS NULL`;
  return changed === 1;
}

export async function saveChecks(db: Tx, id: string, checks: Checks): Promise<void> {
  const stored = JSON.stringify({ ...checks, at: new Date().toISOString() });
  await db.$executeRaw`UPDATE asset SET checks = ${stored}::jsonb, updated_at = now() WHERE id = ${id}::uuid`;
}
