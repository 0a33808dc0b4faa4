import { listPresets } from "#lib/preset/own/service.ts";
import { answer, defineRoute } from "#lib/route.ts";

export const GET = defineRoute(401, async (ctx) => answer({ items: await listPresets(ctx) }));
