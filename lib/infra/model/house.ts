import type { Models } from "./openai.ts";
import type { ModelHouse } from "./port.ts";

/** A house with one provider, which is never changed. */
export function makeFixedHouse(providerId: string, models: Models, places: number): ModelHouse {
  const drawer = { providerId, model: models.image, facts: models.facts.image };
  return {
    writer: async () => ({ providerId, model: models.chat, facts: models.facts.chat }),
    drawer: async () => drawer,
    drawerOf: async (id, model) => (id === providerId && model === models.image.name ? drawer : null),
    places: async () => ({ [providerId]: places }),
    isBuiltIn: models.isBuiltIn,
    host: models.host,
  };
}
