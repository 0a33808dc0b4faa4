import { createHash } from "node:crypto";
import { partialsMax } from "../../generation/schema.ts";
import { canFinish } from "../../generation/tier/rules.ts";
import { builtInId, type Drawer } from "../../infra/model/port.ts";
import type { DrawerView } from "../schema.ts";

/** Who draws, as every screen may know it. */
export function viewDrawer({ providerId, model, host, facts }: Drawer): DrawerView {
  const version = createHash("sha256")
    .update(JSON.stringify([providerId, model.name, facts]))
    .digest("base64url");
  return {
    isBuiltIn: providerId === builtInId,
    model: model.name,
    host,
    canFinish: canFinish(facts),
    fit: { sizes: facts.sizes, qualities: facts.qualities, backgrounds: facts.backgrounds },
    price: facts.price,
    partials: model.isFree ? partialsMax.free : partialsMax.paid,
    version: version.slice(0, 12),
  };
}
