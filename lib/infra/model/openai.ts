import OpenAI from "openai";
import { makeChatModel } from "./openai-chat.ts";
import { makeImageModel } from "./openai-image.ts";
import type { ChatModel, ImageModel } from "./port.ts";
import type { Patience } from "./watchdog.ts";

export type Models = {
  readonly chat: ChatModel;
  readonly image: ImageModel;
  readonly isBuiltIn: boolean;
  readonly host: string | null; // where requests go; null for the built-in engine
};

type Options = {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly chatModel: string;
  readonly imageModel: string;
  /** The built-in engine's own fetch; absent for servers elsewhere. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long to wait for a server; left out: as long as good ones need. */
  readonly patience?: Patience;
};

const openAiHost = "api.openai.com";

/** One client for chat and pictures. `maxRetries` is 0 everywhere: the package would repeat, and bill, a picture. */
export function makeModels(options: Options): Models {
  const isBuiltIn = options.fetch !== undefined;
  const host = new URL(options.baseUrl).host;
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    maxRetries: 0,
    logLevel: "off",
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  const sendsSafetyId = isBuiltIn || host === openAiHost;
  const more = { sendsSafetyId, ...(options.patience ? { patience: options.patience } : {}) };
  return {
    chat: makeChatModel(client, { name: options.chatModel, ...more }),
    image: makeImageModel(client, { name: options.imageModel, isFree: isBuiltIn, ...more }),
    isBuiltIn,
    host: isBuiltIn ? null : host,
  };
}
