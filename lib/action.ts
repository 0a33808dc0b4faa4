import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { z } from "zod";
import { clientHeader } from "./account/visitor/rules.ts";
import { findContext, findRequestId, isElsewhere } from "./context.ts";
import { holdBack } from "./held.ts";
import { log } from "./log.ts";
import { type Failure, fail, type Result } from "./result.ts";
import { type Ctx, getServices, type Services } from "./services.ts";
import { stackOf } from "./stack.ts";

/** What a use case of somebody who is not signed in yet works with. */
export type PublicCtx = { readonly services: Services; readonly requestId: string; readonly clientAddress: string };

// A person clicks; a script hammers. Per signed-in person and per address.
const perPerson = new RateLimiterMemory({ points: 120, duration: 10 });
const perAddress = new RateLimiterMemory({ points: 60, duration: 10 });

/** A server action: session → rate limit → strict schema → use case. A throw is logged and answered as `busy`. */
export function defineAction<S extends z.ZodType, T>(
  schema: S,
  perform: (ctx: Ctx, input: z.output<S>) => Promise<Result<T>>,
): (input: z.input<S>) => Promise<Result<T>> {
  return async (input) => {
    const ctx = await findContext();
    if (!ctx) return fail("signed_out");
    if (await isElsewhere(ctx)) return fail("elsewhere");
    const wait = await consume(perPerson, ctx.actor.userId);
    if (wait !== null) return fail("too_many", wait);
    const result = await run(schema, input, (valid) => perform(ctx, valid));
    if (!result.ok) await holdIfBusy(result.error);
    return result;
  };
}

async function holdIfBusy({ code, retryAfterS }: Failure): Promise<void> {
  if (code !== "busy" || retryAfterS === undefined) return;
  const asked = await headers();
  holdBack({ actionId: asked.get("next-action"), cookie: asked.get("cookie") }, retryAfterS);
}

/** The same for those who have no session: guests to be, sign in, sign up. */
export function definePublicAction<S extends z.ZodType, T>(
  schema: S,
  perform: (ctx: PublicCtx, input: z.output<S>) => Promise<Result<T>>,
): (input: z.input<S>) => Promise<Result<T>> {
  return async (input) => {
    const clientAddress = await findClientAddress();
    const wait = await consume(perAddress, clientAddress);
    if (wait !== null) return fail("too_many", wait);
    const ctx = { services: await getServices(), requestId: await findRequestId(), clientAddress };
    return await run(schema, input, (valid) => perform(ctx, valid));
  };
}

async function run<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  perform: (valid: z.output<S>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return fail("invalid");
  try {
    return await perform(parsed.data);
  } catch (error) {
    unstable_rethrow(error); // redirects are Next's own throws
    log.error({
      event: "action.error",
      requestId: await findRequestId(),
      name: errorName(error),
      stack: stackOf(error),
    });
    return fail("busy");
  }
}

/** Seconds to wait, or null when there is room. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}

/** The front door writes this header, over whatever a client sent. */
async function findClientAddress(): Promise<string> {
  return (await headers()).get(clientHeader) ?? "unknown";
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
