// The built-in engine: an OpenAI-compatible server as a fetch function. Everything heavy loads with its first use.

import type { EngineContext } from "./context.ts";
import { makePool } from "./drawing/pool.ts";
import { type FaultDial, faultRouteOf } from "./faults/dial.ts";
import { ConnectionReset } from "./faults/reset.ts";
import { jsonAnswer, refusalAnswer } from "./http/answers.ts";
import { INTERNAL, RefusalError, refusalOf } from "./http/refusal.ts";
import { makeMemory } from "./images/origin.ts";

type Route = (request: Request, context: EngineContext) => Promise<Response>;

const POSTS: Readonly<Record<string, () => Promise<Route>>> = {
  "/v1/chat/completions": async () => (await import("./chat/route.ts")).answerChat,
  "/v1/images/generations": async () => (await import("./images/generations.ts")).answerGenerations,
  "/v1/images/edits": async () => (await import("./images/edits.ts")).answerEdits,
  "/v1/easel/scenes": async () => (await import("./images/scenes.ts")).answerScenes,
  "/v1/moderations": async () => (await import("./moderation/route.ts")).answerModeration,
};

export type EngineOptions = {
  readonly firstTokenDelayMs?: number;
  readonly tokenDelayMs?: number;
  /** With one, pictures carry where they came from, sealed, and can be edited as scenes after a restart. */
  readonly secret?: string;
  /** Drawing processes at most; two, or one on a single core, unless said otherwise. */
  readonly handsMax?: number;
  /** How long one picture may take before its drawing is ended and refused. */
  readonly drawingMsMax?: number;
  /** For tests: faults that the next requests meet. Nothing that a request says can reach it. */
  readonly faults?: FaultDial;
};

/**
 * An OpenAI-compatible server without a network: hand `fetch` to `new OpenAI({ fetch, baseURL: "http://engine.internal/v1" })`.
 * Honours `init.signal`; never throws for a bad request (it answers in OpenAI's error envelope), only for an abort.
 */
export function createEngine(options: EngineOptions = {}): {
  readonly fetch: typeof globalThis.fetch;
  /** Ends the drawing processes; they also end by themselves when nobody draws, and keep no process alive. */
  readonly close: () => Promise<void>;
} {
  const { handsMax, drawingMsMax: jobMsMax } = options;
  const drawing = makePool({ jobMsMax, ...(handsMax === undefined ? {} : { handsMax }) });
  const timing = { firstTokenDelayMs: options.firstTokenDelayMs ?? 0, tokenDelayMs: options.tokenDelayMs ?? 12 };
  const context: EngineContext = { timing, drawing, memory: makeMemory(options.secret ?? null) };
  return {
    close: drawing.close,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const startedMs = performance.now();
      const answer = await answerOrRefuse(request, context, options.faults ?? null);
      answer.headers.set("x-request-id", `req_${crypto.randomUUID().replaceAll("-", "")}`);
      answer.headers.set("openai-processing-ms", String(Math.round(performance.now() - startedMs)));
      answer.headers.set("openai-version", "2020-10-01");
      return answer;
    },
  };
}

async function answerOrRefuse(request: Request, context: EngineContext, faults: FaultDial | null): Promise<Response> {
  try {
    return await (faults ? routeWithFaults(request, context, faults) : route(request, context));
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    if (error instanceof ConnectionReset) throw error;
    return refusalAnswer(refusalOf(error));
  }
}

/** A fault comes before everything else, as one in front of a server would. */
async function routeWithFaults(request: Request, context: EngineContext, faults: FaultDial): Promise<Response> {
  const name = faultRouteOf(pathOf(request));
  const fault = name === null ? null : faults.take(name);
  if (!fault) return route(request, context);
  const { answerWithFault } = await import("./faults/inject.ts");
  return answerWithFault(fault, request, (asked) => route(asked, context));
}

const pathOf = (request: Request): string => new URL(request.url).pathname.replace(/\/+$/, "");

async function route(request: Request, context: EngineContext): Promise<Response> {
  authorise(request);
  const path = pathOf(request);
  const post = POSTS[path];
  if (post) {
    if (request.method !== "POST") throw notAllowed(request.method);
    return (await post())(request, context);
  }
  return answerModels(request, path);
}

async function answerModels(request: Request, path: string): Promise<Response> {
  const id = /^\/v1\/models(?:\/([^/]+))?$/.exec(path);
  if (!id)
    throw new RefusalError({
      ...INTERNAL,
      status: 404,
      type: "invalid_request_error",
      message: `Invalid URL (${request.method} ${path.slice(0, 100)})`,
    });
  if (request.method !== "GET") throw notAllowed(request.method);
  const { getModel, listModels } = await import("./models.ts");
  return jsonAnswer(id[1] ? getModel(decode(id[1])) : listModels());
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const notAllowed = (method: string) =>
  new RefusalError({
    status: 405,
    type: "invalid_request_error",
    code: "method_not_allowed",
    param: null,
    headers: { allow: "GET, POST" },
    message: `Not allowed to ${method} on this endpoint.`,
  });

/** Any key will do, except those that tests use to stand for a wrong one. */
function authorise(request: Request): void {
  const key = /^Bearer\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (key && key !== "wrong-key" && !key.startsWith("sk-invalid")) return;
  const message = key ? "Incorrect API key provided. Check the key and try again." : "You didn't provide an API key.";
  throw new RefusalError({
    status: 401,
    type: "invalid_request_error",
    code: key ? "invalid_api_key" : null,
    param: null,
    message,
  });
}
