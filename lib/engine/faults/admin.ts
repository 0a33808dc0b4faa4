// The fault dial over HTTP, for `npm run engine -- --faults`. Never part of the engine's own routes.
import { z } from "zod";
import { jsonAnswer, refusalAnswer } from "#lib/engine/http/answers.ts";
import { check, readJson } from "#lib/engine/http/body.ts";
import { RefusalError } from "#lib/engine/http/refusal.ts";
import type { FaultDial } from "./dial.ts";
import { FaultSetting } from "./fault.ts";

const BODY_MAX_BYTES = 64 * 1024;
const Settings = z.union([FaultSetting, z.array(FaultSetting).max(100)]);

/**
 * GET: calls per route and faults still waiting. POST `{ route, fault: { kind, … }, times }` or a list of them: sets
 * faults. DELETE: forgets all faults and counts. Each answers with the state after it.
 */
export async function answerFaultAdmin(request: Request, dial: FaultDial): Promise<Response> {
  try {
    if (request.method === "DELETE") dial.reset();
    if (request.method === "POST")
      for (const setting of [check(Settings, await readJson(request, BODY_MAX_BYTES))].flat()) dial.set(setting);
  } catch (error) {
    if (error instanceof RefusalError) return refusalAnswer(error.refusal);
    throw error;
  }
  return jsonAnswer({ calls: dial.calls(), pending: dial.pending() });
}
