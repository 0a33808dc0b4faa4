import type { Tx } from "../../infra/db/client.ts";
import type { ChosenPreset } from "../../preset/schema.ts";
import type { Actor } from "../../workspace/schema.ts";
import type { SendMessage } from "../schema.ts";

type Written = { readonly isOurs: boolean; readonly turns: number; readonly messages: number };

/**
 * Writes conversation (when its id is new), turn and two messages in one statement: this stands between a key press
 * and the model. "known": the same turn was accepted before; "taken": an id is somebody else's, or in the trash; then
 * the caller rolls back.
 */
export async function acceptTurn(
  tx: Tx,
  actor: Actor,
  input: SendMessage & { readonly presets: readonly ChosenPreset[] },
): Promise<"created" | "known" | "taken"> {
  const { turnId, conversationId, messageId, replyId, text, isDraft = false, isReview = false, presets } = input;
  const { workspaceId, userId } = actor;
  const [written] = await tx.$queryRaw<readonly Written[]>`
    WITH place AS (
      INSERT INTO conversation (id, workspace_id, created_by_id, last_id)
      VALUES (${conversationId}::uuid, ${workspaceId}::uuid, ${userId}::uuid, ${turnId}::uuid)
      ON CONFLICT (id) DO UPDATE SET last_id = excluded.last_id, updated_at = now()
        WHERE conversation.workspace_id = excluded.workspace_id AND conversation.deleted_at IS NULL
      RETURNING id
    ), accepted AS (
      INSERT INTO turn (id, workspace_id, conversation_id, requested_by_id, message_id, reply_id, is_draft, is_review,
        presets, state)
      SELECT ${turnId}::uuid, ${workspaceId}::uuid, place.id, ${userId}::uuid, ${messageId}::uuid, ${replyId}::uuid, ${isDraft},
        ${isReview}, ${JSON.stringify(presets)}::jsonb, 'accepted'
        FROM place
      ON CONFLICT DO NOTHING
      RETURNING id, conversation_id
    ), written AS (
      INSERT INTO message (id, workspace_id, conversation_id, turn_id, role, text, is_complete)
      SELECT line.id, ${workspaceId}::uuid, accepted.conversation_id, accepted.id, line.role, line.text, line.role = 'user'
        FROM accepted, (VALUES (${messageId}::uuid, 'user', ${text}), (${replyId}::uuid, 'assistant', '')) AS line (id, role, text)
      ON CONFLICT DO NOTHING
      RETURNING id
    )
    SELECT EXISTS (SELECT FROM place) AS "isOurs", (SELECT count(*)::int FROM accepted) AS turns,
      (SELECT count(*)::int FROM written) AS messages`;
  if (!written?.isOurs) return "taken";
  if (written.turns === 0) return (await isSameTurn(tx, actor, input)) ? "known" : "taken";
  return written.messages === 2 ? "created" : "taken";
}

async function isSameTurn(tx: Tx, actor: Actor, input: SendMessage): Promise<boolean> {
  const { turnId: id, messageId, replyId, conversationId } = input;
  const { workspaceId } = actor;
  return (await tx.turn.count({ where: { id, messageId, replyId, conversationId, workspaceId } })) === 1;
}
