import { requestWorkspacePurge } from "../asset/service.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import { transact } from "../transaction.ts";
import * as data from "./data.ts";
import {
  type CreateWorkspace,
  type OneWorkspace,
  type RenameWorkspace,
  type WorkspaceView,
  workspacesMax,
} from "./schema.ts";

export async function listWorkspaces({ services, actor }: Ctx): Promise<readonly WorkspaceView[]> {
  return await data.listWorkspaces(services.db, actor);
}

export async function createWorkspace({ services, actor }: Ctx, input: CreateWorkspace): Promise<Result<null>> {
  return await transact(services.db, async (tx) => {
    await data.lockMaker(tx, actor);
    if (await data.findRole(tx, actor, input.id)) return ok(null); // the answer of an earlier try was lost
    if ((await data.countWorkspaces(tx, actor)) >= workspacesMax) return fail("too_many_workspaces");
    return (await data.createWorkspace(tx, actor, input)) ? ok(null) : fail("not_found");
  });
}

export async function renameWorkspace({ services, actor }: Ctx, input: RenameWorkspace): Promise<Result<null>> {
  return await transact(services.db, async (tx) => {
    const role = await data.findRole(tx, actor, input.id);
    if (!role) return fail("not_found");
    if (role !== "owner") return fail("forbidden");
    await data.renameWorkspace(tx, input.id, input.name);
    return ok(null);
  });
}

/** Only an empty one, and never the person's first one. Whoever looks at it is shown their own. */
export async function deleteWorkspace({ services, actor }: Ctx, { id }: OneWorkspace): Promise<Result<null>> {
  return await transact(services.db, async (tx) => {
    const role = await data.findRole(tx, actor, id);
    const found = role && (await data.lockWorkspace(tx, id));
    if (!found) return fail("not_found");
    if (role !== "owner" || found.isPersonal) return fail("forbidden");
    const isEmpty = (await data.isEmptyWorkspace(tx, id)) && !(await data.hasRunningWork(tx, id));
    if (!isEmpty) return fail("not_empty");
    await services.bus.publish(tx, { kind: "switch", workspaceId: id, id: "" });
    await data.deleteWorkspace(tx, id);
    await requestWorkspacePurge(services, tx, id);
    return ok(null);
  });
}

/** For this session, in all of its tabs: those that show another one load anew. */
export async function switchWorkspace({ services, actor }: Ctx, { id }: OneWorkspace): Promise<Result<null>> {
  return await transact(services.db, async (tx) => {
    if (!(await data.findRole(tx, actor, id))) return fail("not_found");
    await data.showWorkspace(tx, actor, id);
    await services.bus.publish(tx, { kind: "switch", workspaceId: actor.workspaceId, id: actor.sessionId });
    return ok(null);
  });
}
