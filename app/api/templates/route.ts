import { answer, defineRoute } from "#lib/route.ts";
import { listTemplates } from "#lib/template/own/service.ts";

export const GET = defineRoute(401, async (ctx) => answer({ items: await listTemplates(ctx) }));
