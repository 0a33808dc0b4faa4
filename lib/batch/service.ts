import { addPrices, timesPrice } from "../budget/price/rules.ts";
import { viewPrice } from "../budget/rules.ts";
import type { Obstacle, PriceView } from "../budget/schema.ts";
import { suggestTitle } from "../conversation/data.ts";
import { titleOf } from "../conversation/title/rules.ts";
import { type Order, requestGenerations, startDrawing } from "../generation/ordering/service.ts";
import { partialsMax } from "../generation/schema.ts";
import { toDraft } from "../generation/tier/rules.ts";
import { makeId } from "../ids.ts";
import type { Drawer } from "../infra/model/port.ts";
import { choosePresets } from "../preset/chosen/service.ts";
import { applyPresets } from "../preset/rules.ts";
import type { ChosenPreset } from "../preset/schema.ts";
import { createPrompts, type NewPrompt } from "../prompt/data.ts";
import type { Ledger, Piece } from "../prompt/ledger/schema.ts";
import { readPins } from "../prompt/pin/data.ts";
import { readPolicy } from "../prompt/policy/data.ts";
import { collectPrivate } from "../prompt/privacy/vault/rules.ts";
import { guardBrief } from "../prompt/rules.ts";
import type { Brief, Guarded, PromptSettings, SafePrompt } from "../prompt/schema.ts";
import { fitBrief } from "../provider/fit/rules.ts";
import { deny, fail, ok, type Result } from "../result.ts";
import type { Ctx } from "../services.ts";
import { fillTemplate, variablesOf } from "../template/rules.ts";
import { transact } from "../transaction.ts";
import { acceptTurn } from "../turn/accept/data.ts";
import { areIdsInOrder, hintsOf } from "../turn/accept/rules.ts";
import { admitTurn } from "../turn/backlog/service.ts";
import { reviewTurn } from "../turn/offer/data.ts";
import { findOffer } from "../turn/offer/service.ts";
import { canWrite } from "../workspace/rules.ts";
import { startBatch } from "./data.ts";
import { briefOfRow } from "./rules.ts";
import { type DrawBatch, type PreviewBatch, valuesOf } from "./schema.ts";
import type { BatchPreview, RowFault, RowPreview } from "./view/schema.ts";

// A template and a table: each row is a wish of its own. No chat model is asked; everything else is as in any turn.

/** What each row becomes, and what all of it would cost. Nothing is written. */
export async function previewBatch(ctx: Ctx, input: PreviewBatch): Promise<Result<BatchPreview>> {
  const presets = await choosePresets(ctx, input.presetIds ?? []);
  if (!presets) return fail("not_found");
  const drawer = await ctx.services.models.drawer();
  const rows = await composeRows(ctx, drawer, input, presets);
  const prices = rows.filter(isComposed).map(({ each, settings }) => each && timesPrice(each, settings.count));
  const known = prices.filter((price) => price !== null);
  const price = known.length === prices.length ? addPrices(known) : null;
  return ok({ rows: rows.map(toPreview), price });
}

function toPreview(row: Row): RowPreview {
  if (row.kind === "fault") return row;
  const { prompt } = row.guarded;
  // A question is answered where it is asked: the person changes the cell.
  if (prompt.kind === "asked") return { kind: "fault", fault: "held" };
  return { kind: "ready", text: prompt.text, withheld: prompt.withheld };
}

/**
 * Draws all rows, or none: where one may not be drawn, or all of them cost more than may be spent, nothing is written.
 * Where some of the pictures are there already the person is asked first.
 */
export async function drawBatch(ctx: Ctx, input: DrawBatch): Promise<Result<null>> {
  const { services, actor } = ctx;
  if (!canWrite(actor.role)) return fail("forbidden");
  if (!areIdsInOrder(input)) return fail("invalid");
  const refusal = admitTurn(services, actor.userId);
  if (refusal) return fail(refusal.code, refusal.retryAfterS);
  const presets = await choosePresets(ctx, input.presetIds ?? []);
  if (!presets) return fail("not_found");
  const rows = await composeRows(ctx, await services.models.drawer(), input, presets);
  const composed = rows.filter(isComposed);
  const prompts = composed.flatMap((row) => toPrompt(ctx, input, row));
  if (prompts.length < rows.length) return fail("invalid");
  const orders: readonly Order[] = prompts.map((prompt) => ({
    prompt,
    ids: Array.from({ length: prompt.settings.count }, makeId),
    firstPosition: 0,
  }));
  const title = titleOf(input.name || saidOf(input), await readPolicy(services.db, actor));
  const answer = await transact(services.db, async (tx) => {
    const outcome = await acceptTurn(tx, actor, { ...input, text: saidOf(input), presets });
    if (outcome === "taken") return fail("not_found");
    if (outcome === "known") return ok("known" as const);
    await startBatch(tx, {
      turnId: input.turnId,
      batch: batchOf(input, prompts),
      briefs: composed.slice(0, briefsMax).map(({ brief }) => brief),
    });
    await suggestTitle(tx, actor.workspaceId, input.conversationId, title);
    await createPrompts(tx, prompts);
    await services.bus.publish(
      tx,
      ...hintsOf(actor.workspaceId, input),
      ...prompts.map(({ id, workspaceId }) => ({ kind: "prompt", workspaceId, id }) as const),
    );
    const offer = await findOffer(services, tx, actor.workspaceId, orders);
    if (offer) {
      await reviewTurn(tx, input.turnId, offer);
      return ok("offered" as const);
    }
    const obstructed = await requestGenerations(services, tx, actor.userId, orders);
    return obstructed ? deny(withRoom(obstructed[0].obstacle, composed)) : ok("new" as const);
  });
  if (!answer.ok) return answer;
  if (answer.value === "new") startDrawing(services, orders);
  return ok(null);
}

const briefsMax = 12; // as many as one message may ask for: what comes next is said about these

type Row = Composed | { readonly kind: "fault"; readonly fault: RowFault };

type Composed = {
  readonly kind: "composed";
  readonly brief: Brief;
  readonly guarded: Extract<Guarded, { readonly kind: "guarded" }>;
  readonly settings: PromptSettings;
  /** Of one picture; null: nobody knows. */
  readonly each: PriceView | null;
};

function isComposed(row: Row): row is Composed {
  return row.kind === "composed";
}

/** How many pictures of the batch would fit, rather than of its first row. */
function withRoom(obstacle: Obstacle, rows: readonly Composed[]): Obstacle {
  const { limit } = obstacle;
  if (!limit) return obstacle;
  const dearest = Math.max(...rows.map(({ each }) => each?.highMicroUsd ?? 0));
  const room = limit.unit === "money" && dearest > 0 ? Math.floor(limit.left / dearest) : limit.left;
  const wanted = rows.reduce((sum, { settings }) => sum + settings.count, 0);
  return { ...obstacle, limit: { ...limit, affordable: Math.min(room, wanted) } };
}

async function composeRows(
  { services, actor }: Ctx,
  { model, facts }: Drawer,
  input: PreviewBatch,
  presets: readonly ChosenPreset[],
): Promise<readonly Row[]> {
  const { conversationId } = input;
  const [policy, pins] = await Promise.all([
    readPolicy(services.db, actor),
    conversationId === undefined ? [] : readPins(services.db, actor, conversationId),
  ]);
  const names = variablesOf(input.text);
  const partials = model.isFree ? partialsMax.free : partialsMax.paid;
  return input.rows.map((cells): Row => {
    const values = valuesOf(names, cells);
    const said = fillTemplate(input.text, values);
    const own = briefOfRow(input, values);
    if (typeof own === "string") return { kind: "fault", fault: own };
    const { brief } = applyPresets(own, presets, said);
    const settings: PromptSettings = {
      ...fitBrief(facts, brief),
      count: brief.count,
      format: "webp",
      model: model.name,
    };
    const guarded = guardBrief(brief, facts, { policy, presets, pins, known: collectPrivate([said], policy) });
    if (guarded.kind === "blocked") return { kind: "fault", fault: guarded.reason };
    const asked = input.isDraft ? toDraft(facts, settings) : settings;
    const { text: prompt } = guarded.prompt;
    const each = viewPrice({ ...asked, price: facts.price, prompt, partials, references: 0 });
    return { kind: "composed", brief, guarded, settings: asked, each };
  });
}

function toPrompt({ actor }: Ctx, input: DrawBatch, { guarded, settings }: Composed): readonly SafeRow[] {
  const { prompt, ledger, title, altText } = guarded;
  if (prompt.kind === "asked") return [];
  return [
    {
      id: makeId(),
      workspaceId: actor.workspaceId,
      conversationId: input.conversationId,
      turnId: input.turnId,
      parentId: null,
      reason: "brief",
      prompt,
      ledger: asWritten(ledger),
      title,
      altText,
      settings,
    },
  ];
}

/** No model had ideas of its own here: what is no preset's and no rule's is the person's. */
function asWritten(ledger: Ledger): Ledger {
  const lines = ledger.lines.map(({ field, pieces }) => ({
    field,
    pieces: pieces.map((piece): Piece => (piece.origin.kind === "added" ? { ...piece, origin: written } : piece)),
  }));
  return { ...ledger, lines };
}

const written = { kind: "written" } as const;

/** A row that may be drawn. */
type SafeRow = NewPrompt & { readonly prompt: SafePrompt };

/** What the conversation remembers as said: the sentence with its blanks. */
function saidOf({ text }: PreviewBatch): string {
  return text.trim();
}

function batchOf({ name, text, rows }: DrawBatch, prompts: readonly NewPrompt[]) {
  return { name, variables: variablesOf(text), rows, promptIds: prompts.map(({ id }) => id) };
}
