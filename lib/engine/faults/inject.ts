// A fault done to one request: before it is answered, to the request itself, or to the answer.
import { setTimeout as wait } from "node:timers/promises";
import { sseEvent } from "#lib/engine/http/answers.ts";
import { type Refusal, RefusalError } from "#lib/engine/http/refusal.ts";
import { cutStream, drip, endEarly, endWith, replaceJson } from "./answers.ts";
import type { Fault } from "./fault.ts";
import { withoutStream, withSize } from "./request.ts";
import { ConnectionReset } from "./reset.ts";

type Answer = (request: Request) => Promise<Response>;

/** Answers a request as a server with this fault would. */
export async function answerWithFault(fault: Fault, request: Request, answer: Answer): Promise<Response> {
  switch (fault.kind) {
    case "latency":
      await wait(fault.ms, undefined, { signal: request.signal });
      return answer(request);
    case "rate_limited":
      throw new RefusalError(rateLimited(fault.retryAfterS));
    case "insufficient_quota":
      throw new RefusalError(NO_CREDIT);
    case "server_error":
      throw new RefusalError({ ...BROKEN, status: fault.status });
    case "moderation_blocked":
      throw new RefusalError(BLOCKED);
    case "flagged":
      return replaceJson(await answer(request), (text) => objecting(text, fault.category));
    case "hang":
      return untilAborted(request.signal);
    case "reset":
      throw new ConnectionReset();
    case "slow_drip":
      return drip(await answer(request), fault.bytes, fault.ms, request.signal);
    case "cut_stream":
      return cutStream(await answer(request), fault.afterEvents);
    case "clean_end":
      return endEarly(await answer(request), fault.afterEvents);
    case "json_instead":
      return answer(await withoutStream(request));
    case "empty_data":
      return replaceJson(await answer(await withoutStream(request)), emptied);
    case "bad_base64":
      return replaceJson(await answer(request), (text) =>
        text.replaceAll(/"b64_json":"[^"]*"/g, '"b64_json":"%%% not base64 %%%"'),
      );
    case "unauthorized":
      throw new RefusalError({ ...WRONG_KEY, status: fault.status });
    case "html":
      return new Response(PAGE, { headers: { "content-type": "text/html; charset=utf-8" } });
    case "stream_error":
      return endWith(await answer(request), fault.afterEvents, STREAM_ERROR);
    case "wrong_size":
      return answer(await withSize(request, fault.size));
    case "url_instead":
      return replaceJson(await answer(await withoutStream(request)), (text) => addressed(text, fault.url));
    default:
      return fault satisfies never;
  }
}

function emptied(text: string): string {
  const body: unknown = JSON.parse(text);
  if (typeof body !== "object" || body === null) return text;
  const lists = ["data", "choices", "results"].filter((name) => name in body);
  return JSON.stringify({ ...body, ...Object.fromEntries(lists.map((name) => [name, []])) });
}

function objecting(text: string, category: string): string {
  const body: unknown = JSON.parse(text);
  if (typeof body !== "object" || body === null || !("results" in body) || !Array.isArray(body.results)) return text;
  const results = body.results.map((result: object) => ({
    ...result,
    flagged: true,
    categories: { [category]: true },
  }));
  return JSON.stringify({ ...body, results });
}

function addressed(text: string, url: string): string {
  return JSON.stringify({ ...JSON.parse(text), data: [{ url }] });
}

function untilAborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  return promise;
}

const rateLimited = (retryAfterS: number): Refusal => ({
  status: 429,
  type: "requests",
  code: "rate_limit_exceeded",
  param: null,
  message: `Rate limit reached. Please try again in ${retryAfterS}s.`,
  headers: { "retry-after": String(retryAfterS) },
});

const NO_CREDIT: Refusal = {
  status: 429,
  type: "insufficient_quota",
  code: "insufficient_quota",
  param: null,
  message: "You exceeded your current quota, please check your plan and billing details.",
};

const BROKEN: Refusal = {
  status: 500,
  type: "server_error",
  code: null,
  param: null,
  message: "The server had an error while processing your request.",
};

const WRONG_KEY: Refusal = {
  status: 401,
  type: "invalid_request_error",
  code: "invalid_api_key",
  param: null,
  message: "Incorrect API key provided. Check the key and try again.",
};

const PAGE = "<!doctype html><title>Welcome</title><p>The service is being moved.</p>";
const STREAM_ERROR = sseEvent({ error: { ...BROKEN, message: "The server had an error in the middle." } }, "error");

const BLOCKED: Refusal = {
  status: 400,
  type: "image_generation_user_error",
  code: "moderation_blocked",
  param: null,
  message: "Your request was rejected by the safety system. safety_violations=[violence]",
  details: { moderation_details: { moderation_stage: "output", categories: ["violence"] } },
};
