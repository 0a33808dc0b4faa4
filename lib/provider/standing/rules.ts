import { builtInId, envId, type Standing } from "../../infra/model/port.ts";
import { factsOfBoth, serverAt } from "../catalogue/rules.ts";
import { usualPlaces } from "../schema.ts";

// The providers that have no row.

type Description = Omit<Standing, "models">;

const builtInPlaces = 4;
const microUsdPerUsd = 1_000_000;

export function describeBuiltIn(): Description {
  const names = { chatModel: "easel-writer-1", imageModel: "easel-illustrator-1" };
  const facts = factsOfBoth(names, "other");
  return { id: builtInId, baseUrl: null, apiKey: null, ...names, facts, places: builtInPlaces };
}

export type Variables = {
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly CHAT_MODEL?: string | undefined;
  readonly IMAGE_MODEL?: string | undefined;
  readonly IMAGE_PRICE_USD?: number | undefined;
};

/** Null without a key and without an address: then nobody is named. */
export function describeEnv(env: Variables): (Description & { readonly baseUrl: string }) | null {
  if (!env.OPENAI_API_KEY && !env.OPENAI_BASE_URL) return null;
  const baseUrl = env.OPENAI_BASE_URL ?? "https://api.openai.com/v1";
  const names = { chatModel: env.CHAT_MODEL ?? "gpt-6-luna", imageModel: env.IMAGE_MODEL ?? "gpt-image-2.5-flare" };
  const { chat, image } = factsOfBoth(names, serverAt(baseUrl));
  const facts = { chat, image: image.price === null ? { ...image, ...priceOf(env) } : image };
  return { id: envId, baseUrl, apiKey: env.OPENAI_API_KEY ?? null, ...names, facts, places: usualPlaces };
}

function priceOf({ IMAGE_PRICE_USD: usd }: Variables) {
  if (usd === undefined) return {};
  return { price: { kind: "picture", microUsd: Math.round(usd * microUsdPerUsd) }, priceVersion: "owner" } as const;
}
