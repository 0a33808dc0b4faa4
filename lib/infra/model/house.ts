import type { ModelHouse, Models } from "./port.ts";

/** A house with one provider, which is never changed. */
export function makeFixedHouse(providerId: string, models: Models, places: number): ModelHouse {
  const { chat, image, screen, facts, host } = models;
  const drawer = { providerId, model: image, screen, facts: facts.image, host };
  return {
    standing: [],
    writer: async () => ({ providerId, model: chat, facts: facts.chat, host }),
    drawer: async () => drawer,
    drawerOf: async (id, model) => (id === providerId && model === image.name ? drawer : null),
    places: async () => ({ [providerId]: places }),
  };
}
