import type { Ctx } from "../../services.ts";
import { isOwner } from "../../workspace/rules.ts";
import { readStandingOf } from "../limit/service.ts";
import * as data from "./data.ts";
import { addDays, csvHead, csvLine, csvUsd, spanOf, sum, toDay } from "./rules.ts";
import type { Span, UsageQuery, UsageView, View } from "./schema.ts";

/** What was used, as far as this person may look; somebody else's is one's own, by the same address. */
export async function getUsage(ctx: Ctx, asked: UsageQuery, now: Date): Promise<UsageView> {
  const { services, actor } = ctx;
  const { db } = services;
  const views = await viewsOf(ctx);
  const view = views.find((one) => one === asked.of) ?? "me";
  const query = { ...asked, of: view, by: view === "me" && asked.by === "person" ? "model" : asked.by } as const;
  const span = spanOf(query, toDay(now));
  const whose = { actor, view };
  const [days, groups, holds, standings] = await Promise.all([
    data.readDays(db, whose, span),
    query.by === "day" ? null : data.readLines(db, whose, span, query.by),
    data.readOpenHolds(db, whose),
    readStandingOf(services, actor),
  ]);
  const limits = standings.map(({ max, used, resetsAt, ...standing }) => ({
    ...standing,
    max: Number(max),
    used: Number(used),
    resetsAt: resetsAt.toISOString(),
  }));
  return { query, span, views, total: sum(days), days, lines: groups ?? days.toReversed(), holds, limits };
}

/** One's own always; the workspace's for its owner, when others are in it; everybody's for the installation's owner. */
async function viewsOf({ services, actor }: Ctx): Promise<readonly View[]> {
  const isShared = actor.role === "owner" && (await data.countMembers(services.db, actor)) > 1;
  return ["me", ...(isShared ? (["workspace"] as const) : []), ...(isOwner(actor) ? (["studio"] as const) : [])];
}

const byteOrderMark = "\u{feff}"; // tells spreadsheets that this is UTF-8

/** The same as a file, piece by piece. */
export async function* exportUsage(ctx: Ctx, asked: UsageQuery, now: Date): AsyncGenerator<string> {
  const views = await viewsOf(ctx);
  const whose = { actor: ctx.actor, view: views.find((one) => one === asked.of) ?? "me" } as const;
  const span = spanOf(asked, toDay(now));
  yield byteOrderMark + csvLine(csvHead);
  for (const piece of piecesOf(span)) {
    const rows = await data.readCsvRows(ctx.services.db, whose, piece);
    if (rows.length > 0) yield rows.map(toCsv).join("");
  }
}

function toCsv(row: data.CsvRow): string {
  const { day, person, model, provider, kind, calls, unpriced, microUsd, estimatedMicroUsd } = row;
  const money = [csvUsd(microUsd), csvUsd(estimatedMicroUsd)];
  const tokens = [`${row.tokensIn}`, `${row.tokensOut}`];
  return csvLine([day, person ?? "", model, provider, kind, calls, ...money, unpriced, ...tokens]);
}

const pieceDays = 31;

function* piecesOf({ from, to }: Span): Generator<Span> {
  for (let day = from; day <= to; day = addDays(day, pieceDays)) {
    const last = addDays(day, pieceDays - 1);
    yield { from: day, to: last < to ? last : to };
  }
}
