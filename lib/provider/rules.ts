import type { ChatFacts, ImageFacts } from "../infra/model/facts/port.ts";
import { factsOfChat, factsOfImage, serverAt } from "./catalogue/rules.ts";
import type { ServerKind } from "./catalogue/schema.ts";
import type { Choice, ProviderOverrides } from "./schema.ts";

const keyEndLength = 4;
const keyLengthForEnd = 12; // of a shorter key four characters would say too much

export function keyEnd(key: string): string {
  return key.length >= keyLengthForEnd ? key.slice(-keyEndLength) : "";
}

type Described = {
  readonly baseUrl: string;
  readonly chatModel: string | null;
  readonly imageModel: string | null;
  readonly overrides: ProviderOverrides;
};

export function serverOf({ baseUrl, overrides }: Pick<Described, "baseUrl" | "overrides">): ServerKind {
  return overrides.server ?? serverAt(baseUrl);
}

/** What its models can do and cost, by the catalogue and the owner's word. */
export function factsOfProvider(provider: Described): { readonly chat: ChatFacts; readonly image: ImageFacts } {
  const server = serverOf(provider);
  const { like, image = {}, chat = {} } = provider.overrides;
  return {
    chat: factsOfChat({ model: provider.chatModel ?? "", server, overrides: chat }),
    image: factsOfImage({ model: like || (provider.imageModel ?? ""), server, overrides: image }),
  };
}

type Candidate = { readonly id: string; readonly chatModel: string | null; readonly imageModel: string | null };

/** Who writes and who draws: the chosen ones as long as they are there and can; otherwise the usual one. */
export function settle(choice: Choice, providers: readonly Candidate[], usualId: string) {
  const writer = providers.find(({ id, chatModel }) => id === choice.writerId && chatModel !== null);
  const drawer = providers.find(({ id, imageModel }) => id === choice.drawerId && imageModel !== null);
  return { writerId: writer?.id ?? usualId, drawerId: drawer?.id ?? usualId };
}
