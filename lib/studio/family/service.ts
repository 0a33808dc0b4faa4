import type { Ctx } from "../../services.ts";
import type { AssetView, RevisionView } from "../schema.ts";
import * as data from "./data.ts";
import { familyOf } from "./rules.ts";

const revisionsMax = 40; // the latest

/** The revisions that a picture's prompt was made from and that were made from it, each with its pictures. */
export async function readFamily({ services: { db }, actor }: Ctx, asset: AssetView): Promise<readonly RevisionView[]> {
  const { promptId, turnId } = asset;
  if (!promptId || !turnId) return [];
  const family = familyOf(await data.readRevisions(db, actor, turnId), promptId).slice(-revisionsMax);
  const promptIds = family.map(({ id }) => id);
  const assets = promptIds.length > 0 ? await data.readAssetsOf(db, actor, { turnId, promptIds }) : [];
  return family.map(({ id, reason }) => ({ id, reason, assets: assets.filter((one) => one.promptId === id) }));
}
