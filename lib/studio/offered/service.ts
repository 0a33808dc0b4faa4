import type { Ctx } from "../../services.ts";
import * as data from "../data.ts";
import type { AssetView, GenerationView, TurnView } from "../schema.ts";

// Pictures that a turn shows although they were drawn for another one: a screen that has the turn must have them, too.

type Company = { readonly generations: readonly GenerationView[]; readonly assets: readonly AssetView[] };

/** Those that turns in review ask about. */
export async function readOffered(ctx: Ctx, turns: readonly TurnView[]): Promise<Company> {
  const ids = turns.flatMap(({ offer }) => offer?.flatMap(({ generationIds }) => generationIds) ?? []);
  if (ids.length === 0) return { generations: [], assets: [] };
  const bound = { where: { id: { in: ids } }, take: ids.length };
  const generations = await data.readGenerations(ctx.services.db, ctx.actor, bound);
  return { generations, assets: await readAssetsOf(ctx, generations) };
}

/** The assets of pictures that were taken over from another turn. */
export async function readReused(ctx: Ctx, generations: readonly GenerationView[]): Promise<readonly AssetView[]> {
  return await readAssetsOf(
    ctx,
    generations.filter(({ isReused }) => isReused),
  );
}

async function readAssetsOf(ctx: Ctx, generations: readonly GenerationView[]): Promise<readonly AssetView[]> {
  const ids = generations.flatMap(({ assetId }) => assetId ?? []);
  if (ids.length === 0) return [];
  return await data.readAssets(ctx.services.db, ctx.actor, ids);
}
