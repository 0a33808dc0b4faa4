import OpenAI from "openai";
import { fetchLingering } from "./linger.ts";
import { makeChatModel } from "./openai-chat.ts";
import { makeImageModel } from "./openai-image.ts";
import { makeScreenModel } from "./openai-screen.ts";
import type { ModelAddress, Models } from "./port.ts";

type Options = ModelAddress & {
  /** The built-in engine's own fetch; absent for servers elsewhere. */
  readonly fetch?: typeof globalThis.fetch;
};

/** One client for chat and pictures. `maxRetries` is 0 everywhere: the package would repeat, and bill, a picture. */
export function makeModels(options: Options): Models {
  const isBuiltIn = options.fetch !== undefined;
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    // What the package would find in the environment by itself belongs to one server, not to each.
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: "off",
    // Prompts and pictures go to the configured address and nowhere else: a redirect is an answer like any other.
    ...(options.fetch ? { fetch: options.fetch } : { fetch: fetchLingering, fetchOptions: { redirect: "manual" } }),
  });
  const { facts } = options;
  const more = options.patience ? { patience: options.patience } : {};
  return {
    chat: makeChatModel(client, { name: options.chatModel, facts: facts.chat, ...more }),
    image: makeImageModel(client, { name: options.imageModel, facts: facts.image, isFree: isBuiltIn, ...more }),
    screen: makeScreenModel(client, { sees: facts.image.screens, ...more }),
    facts,
    host: isBuiltIn ? null : new URL(options.baseUrl).host,
  };
}
