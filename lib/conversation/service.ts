import { fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import type { ConversationView, Page } from "../studio/schema.ts";
import { canWrite } from "../workspace/rules.ts";
import * as data from "./data.ts";
import type { ListConversations, OneConversation, RenameConversation } from "./schema.ts";

export async function renameConversation(ctx: Ctx, input: RenameConversation): Promise<Result<null>> {
  return await change(ctx, input.id, (tx) => data.renameConversation(tx, ctx.actor, input.id, input.title));
}

export async function trashConversation(ctx: Ctx, input: OneConversation): Promise<Result<null>> {
  return await change(ctx, input.id, (tx) => data.setTrashed(tx, ctx.actor, input.id, true));
}

export async function restoreConversation(ctx: Ctx, input: OneConversation): Promise<Result<null>> {
  return await change(ctx, input.id, (tx) => data.setTrashed(tx, ctx.actor, input.id, false));
}

export async function listConversations(ctx: Ctx, input: ListConversations): Promise<Page<ConversationView>> {
  return await data.listConversations(ctx.services.db, ctx.actor, input);
}

type Change = (tx: Parameters<typeof data.renameConversation>[0]) => Promise<boolean>;

async function change(ctx: Ctx, id: string, write: Change): Promise<Result<null>> {
  const { db, bus } = ctx.services;
  if (!canWrite(ctx.actor.role)) return fail("forbidden");
  return await db.$transaction(async (tx) => {
    if (!(await write(tx))) return fail("not_found");
    await bus.publish(tx, { kind: "conversation", workspaceId: ctx.actor.workspaceId, id });
    return ok(null);
  });
}
