import { isId } from "../../ids.ts";
import type { Ctx } from "../../services.ts";
import { findPresets } from "../own/data.ts";
import { chooseGiven, chooseOwn, findGiven } from "../rules.ts";
import type { ChosenPreset } from "../schema.ts";

/** The presets as they are now, in the order in which they were chosen; null when one does not exist for this actor. */
export async function choosePresets(
  { services, actor }: Ctx,
  ids: readonly string[],
): Promise<readonly ChosenPreset[] | null> {
  const ownIds = ids.filter(isId);
  const own = ownIds.length === 0 ? [] : await findPresets(services.db, actor, ownIds);
  const chosen = ids.flatMap((id): readonly ChosenPreset[] => {
    const given = findGiven(id);
    if (given) return [chooseGiven(given)];
    const saved = own.find((preset) => preset.id === id);
    return saved ? [chooseOwn(saved)] : [];
  });
  return chosen.length === ids.length ? chosen : null;
}
