import { z } from "zod";
import { ModelError } from "../infra/model/port.ts";
import { keepLease } from "../lease.ts";
import { applyPresets } from "../preset/rules.ts";
import type { ChosenPreset } from "../preset/schema.ts";
import { shareStyle } from "../prompt/plan/rules.ts";
import { startRunning } from "../running.ts";
import { Id } from "../schema.ts";
import type { Services } from "../services.ts";
import type { Run } from "./call/service.ts";
import * as data from "./data.ts";
import { endPlanning } from "./ending/service.ts";
import { hear } from "./heard/rules.ts";
import { toChatMessages } from "./history/rules.ts";
import { type Plan, planTurn } from "./plan/service.ts";
import { shieldSaid } from "./shield/rules.ts";
import type { WithheldFromChat } from "./shield/schema.ts";
import { titleConversation } from "./title/service.ts";

const RunTurn = z.object({ turnId: Id });

/** The chat half of a turn: claim, stream the reply, hand the brief to the middle layer. Calling it twice does nothing. */
export async function runTurn(services: Services, payload: unknown, caller: AbortSignal): Promise<void> {
  const { turnId } = RunTurn.parse(payload);
  const claimed = await data.claimTurn(services.db, turnId, services.instanceId);
  if (!claimed) return;
  const { turn, history, said } = claimed;
  const running = startRunning(turn.id, caller);
  const endLease = keepLease(
    () => data.renewLease(services.db, turn.id, services.instanceId),
    running.stop,
    services.log,
  );
  const { vault, known, withheld } = shieldSaid(said, turn.policy);
  const heard = hear(history, known);
  const run: Run = { kind: "chat", services, turn, signal: running.signal, vault, notes: [] };
  const startedAt = performance.now();
  try {
    await tellWithheld(services, turn, withheld);
    const plan = await planTurn(run, toChatMessages(history, turn.presets));
    const ending = await endPlanning(
      services,
      turn,
      dressPlan(plan, { presets: turn.presets, said: heard.message }),
      heard,
    );
    await titleConversation(run, { history, plan, known });
    services.log.info({
      event: "turn",
      id: turn.id,
      ending,
      ...codeOf(plan),
      ms: Math.round(performance.now() - startedAt),
    });
  } finally {
    await Promise.all(run.notes);
    endLease();
    running.end();
  }
}

async function tellWithheld(services: Services, turn: data.ClaimedTurn, withheld: readonly WithheldFromChat[]) {
  if (withheld.length === 0) return;
  await data.noteWithheld(services.db, turn.id, withheld);
  services.bus.tell({ kind: "turn", workspaceId: turn.workspaceId, id: turn.id });
}

type Dress = { readonly presets: readonly ChosenPreset[]; readonly said: string };

/** The styles that were chosen are a part of the wish: later turns know them too. */
function dressPlan(plan: Plan, { presets, said }: Dress): Plan {
  if (plan.kind !== "briefs") return plan;
  const briefs = plan.briefs.map((brief) => applyPresets(brief, presets, said).brief);
  return { ...plan, briefs: shareStyle(briefs) };
}

function codeOf(plan: Plan): { readonly code?: string } {
  return plan.kind === "failed" && plan.error instanceof ModelError ? { code: plan.error.code } : {};
}
