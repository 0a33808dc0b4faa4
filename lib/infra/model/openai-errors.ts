import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import { z } from "zod";
import { ModelError, type ModelErrorCode } from "./port.ts";

const retryAfterMaxS = 300;
// Node's codes for "the request never reached a server": nothing was sent, so nothing was billed.
const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  // No secure connection was made.
  "EPROTO",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_PACKET_LENGTH_TOO_LONG",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
]);

/** Thrown through the signal when a server stays silent or takes too long. */
export class WatchdogError extends Error {
  constructor() {
    super("the model's server stayed silent");
    this.name = "WatchdogError";
  }
}

/**
 * The one place where what the `openai` package throws becomes a ModelError. A person's own abort is thrown on as it
 * is. Sources: the API's error envelope and status codes; the package's error classes (7.57).
 */
export function toModelError(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof ModelError) return error;
  if (signal.reason instanceof WatchdogError) return new ModelError("timeout", "maybe", { cause: error });
  if (error instanceof APIUserAbortError || signal.aborted) return signal.reason ?? error;
  if (error instanceof APIConnectionTimeoutError) return new ModelError("timeout", "maybe", { cause: error });
  if (error instanceof APIConnectionError) return fromConnection(error);
  if (error instanceof APIError) return fromStatus(error);
  // A socket that dies in the middle of a stream is a bare TypeError ("terminated"), not an APIError.
  return new ModelError("cut", "maybe", { cause: error });
}

function fromConnection(error: APIConnectionError): ModelError {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const isBarred = cause.message === "bad port"; // the Fetch standard's list of ports that are never called
    if (isBarred || ("code" in cause && neverSent.has(String(cause.code))))
      return new ModelError("unreachable", "no", { cause: error });
    if (cause instanceof AggregateError && cause.errors.every((one) => neverSent.has(String(one.code)))) {
      return new ModelError("unreachable", "no", { cause: error });
    }
  }
  return new ModelError("cut", "maybe", { cause: error });
}

function fromStatus(error: APIError): ModelError {
  const requestId = error.requestID ?? undefined;
  const retryAfterS = retryAfterOf(error.headers);
  // Without a status the error came inside a stream that had begun.
  const wasBilled = error.status === undefined || error.status >= 500 ? "maybe" : "no";
  return new ModelError(codeOf(error), wasBilled, {
    retryAfterS,
    requestId,
    categories: categoriesOf(error.error),
    cause: error,
  });
}

/** The package leaves this in the parsed body; nothing about its shape is promised. */
const Blocked = z.object({ moderation_details: z.object({ categories: z.array(z.string().max(60)).max(20) }) });

function categoriesOf(body: unknown): readonly string[] {
  return Blocked.safeParse(body).data?.moderation_details.categories ?? [];
}

function codeOf(error: APIError): ModelErrorCode {
  if (error.code === "moderation_blocked" || error.type === "image_generation_user_error") return "refused";
  if (error.code === "insufficient_quota") return "no_credit";
  switch (error.status) {
    case 401:
      return "setup_key";
    case 403:
      return "setup_access";
    case 404:
      return "setup_model";
    case 429:
      return "rate_limited";
    case undefined:
      return "cut";
    default:
      if (error.status < 400) return "unreachable"; // it sent us elsewhere, and we do not go
      return error.status >= 500 ? "server" : "bad_request";
  }
}

/** The same of a call with which pictures went along: the server may refuse what is to be done to them. */
export function toEditError(error: unknown, signal: AbortSignal): unknown {
  const known = toModelError(error, signal);
  if (!(known instanceof ModelError) || known.code !== "bad_request") return known;
  const { cause, requestId } = known;
  if (!(cause instanceof APIError && cause.status === 400 && isAboutEdit(cause))) return known;
  return new ModelError("not_editable", "no", { requestId, cause });
}

/** It wants to be shown where the change belongs, or cannot make it in this picture. */
function isAboutEdit({ code, param }: APIError): boolean {
  return param === "mask" || (code === "unsupported_value" && (param === "image" || param === "prompt"));
}

function retryAfterOf(headers: Headers | undefined): number | undefined {
  const ms = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  const s = Number.isFinite(ms) ? ms / 1000 : Number(headers?.get("retry-after") ?? Number.NaN);
  return Number.isFinite(s) && s >= 0 ? Math.min(s, retryAfterMaxS) : undefined;
}
