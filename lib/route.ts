import type { z } from "zod";
import { findContext, findRequestId, isElsewhere } from "./context.ts";
import { writeLines } from "./lines.ts";
import { log } from "./log.ts";
import type { ErrorCode, Failure } from "./result.ts";
import type { Ctx } from "./services.ts";
import { stackOf } from "./stack.ts";

type RouteContext<P> = { readonly params: Promise<P> };
type Handler<P> = (request: Request, route: RouteContext<P>) => Promise<Response>;
type Perform<P> = (ctx: Ctx, request: Request, params: P) => Promise<Response>;

/** A route for signed-in people. `whenSignedOut` 404: the thing has an id, and who may not see it learns nothing. */
export function defineRoute<P = Record<string, never>>(whenSignedOut: 401 | 404, perform: Perform<P>): Handler<P> {
  return async (request, route) => {
    try {
      const ctx = await findContext();
      if (!ctx) return whenSignedOut === 404 ? notFound() : answer({ error: "signed_out" }, 401);
      if (await isElsewhere(ctx)) return answer({ error: "elsewhere" }, 409);
      return await perform(ctx, request, await route.params);
    } catch (error) {
      const requestId = await findRequestId();
      logError(requestId, error);
      return answer({ error: "busy", requestId }, 500);
    }
  };
}

function logError(requestId: string, error: unknown): void {
  const name = error instanceof Error ? error.name : "unknown";
  log.error({ event: "route.error", requestId, name, stack: stackOf(error) });
}

/** JSON that belongs to one person: never kept by anyone in between. */
export function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
}

/** What is said while something goes on: a line of JSON for each step. Who stops reading, or leaves, stops it. */
export async function answerLines(request: Request, lines: AsyncGenerator<unknown>): Promise<Response> {
  const requestId = await findRequestId();
  const text = writeLines(lines, request.signal, (error) => logError(requestId, error));
  return new Response(text, {
    headers: {
      "Content-Type": "application/x-ndjson; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

/** One answer for what does not exist and for what is not yours. */
export function notFound(): Response {
  return answer({ error: "not_found" }, 404);
}

const statuses: Partial<Record<ErrorCode, number>> = {
  invalid: 400,
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_many: 429,
  busy: 503,
  storage_full: 507,
};

/** An expected outcome of a use case that is asked by a route. */
export function answerFailure({ code, retryAfterS }: Failure): Response {
  const response = answer({ error: code }, statuses[code] ?? 400);
  if (retryAfterS !== undefined) response.headers.set("Retry-After", `${retryAfterS}`);
  return response;
}

/** The body by a strict schema; null when it is no JSON or does not fit. */
export async function parseBody<S extends z.ZodType>(schema: S, request: Request): Promise<z.output<S> | null> {
  const body: unknown = await request.json().catch(() => null);
  return schema.safeParse(body).data ?? null;
}

/** The query string by a strict schema; null when it does not fit. */
export function parseQuery<S extends z.ZodType>(schema: S, request: Request): z.output<S> | null {
  const entries = [...new URL(request.url).searchParams];
  if (new Set(entries.map(([name]) => name)).size !== entries.length) return null;
  return schema.safeParse(Object.fromEntries(entries)).data ?? null;
}
