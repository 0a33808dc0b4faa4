import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findSession } from "./account/auth.ts";
import { makeId } from "./ids.ts";
import { type Ctx, getServices } from "./services.ts";
import { workspaceHeader } from "./workspace/rules.ts";

export type { Ctx } from "./services.ts";

/** Who asks, or null when nobody is signed in. One look-up a request. */
export const findContext: () => Promise<Ctx | null> = cache(async () => {
  const session = await findSession();
  if (!session) return null;
  return { services: await getServices(), actor: session, requestId: await findRequestId() };
});

/** Whether the page that asks was made for another workspace than its session shows by now. */
export async function isElsewhere({ actor }: Ctx): Promise<boolean> {
  const shown = (await headers()).get(workspaceHeader);
  return shown !== null && shown !== actor.workspaceId;
}

/** For pages: without a session the person lands on the welcome page. */
export async function requireContext(): Promise<Ctx> {
  const ctx = await findContext();
  if (!ctx) redirect("/");
  return ctx;
}

/** Set by the front door; made here where a request did not come through it. */
export async function findRequestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? makeId();
}
