import type { Tx } from "../../infra/db/client.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { canWrite } from "../rules.ts";
import type { Actor } from "../schema.ts";
import * as data from "./data.ts";
import { namesOf } from "./name/rules.ts";
import type { Home, PickZone } from "./schema.ts";

/** Where the workspace is, and whether the actor may say otherwise. */
export async function getHome({ services: { db }, actor }: Ctx): Promise<Home> {
  return { ...(await data.findHome(db, actor)), canChange: canWrite(actor.role) };
}

/** A person says where the workspace lives. */
export async function changeZone(ctx: Ctx, input: PickZone): Promise<Result<null>> {
  return await put(ctx, input, data.setZone);
}

/** A browser says where it is: so the workspace is there too, where nobody has said anything before. */
export async function learnZone(ctx: Ctx, input: PickZone): Promise<Result<null>> {
  return await put(ctx, input, data.setFirstZone);
}

type Put = (tx: Tx, actor: Actor, zone: string) => Promise<boolean>;

async function put({ services: { db, bus }, actor }: Ctx, { zone }: PickZone, write: Put): Promise<Result<null>> {
  if (!canWrite(actor.role)) return fail("forbidden");
  const name = await data.findKnown(db, namesOf(zone));
  if (name === null) return fail("unknown_zone");
  await db.$transaction(async (tx) => {
    if (!(await write(tx, actor, name))) return;
    await bus.publish(tx, { kind: "zone", workspaceId: actor.workspaceId, id: "" });
  });
  return ok(null);
}
