import { cookies, headers } from "next/headers";
import type { NextRequest } from "next/server";
import type { AuthOptions } from "next-auth";
import { z } from "zod";
import { getEnv } from "../env.ts";
import { log } from "../log.ts";
import type { Result } from "../result.ts";
import { Id } from "../schema.ts";
import { getServices, type Services } from "../services.ts";
import { safeRedirect } from "./callback/rules.ts";
import { readIdentity } from "./login/rules.ts";
import { enterByLogin } from "./login/service.ts";
import type { Session } from "./schema.ts";
import { readSession } from "./session/data.ts";
import { absoluteMs } from "./session/rules.ts";
import type { SessionCookies, Visit } from "./visitor/schema.ts";

// The one file that knows next-auth: its cookie, its token, its callbacks. Passwords and guests go through our own use
// cases, which set the same cookie; next-auth itself only speaks with OAuth and OIDC providers.

const maxAgeS = absoluteMs / 1000;

/** Next's cookie store, or anything like it. */
export type CookieJar = {
  readonly get: (name: string) => { readonly value: string } | undefined;
  readonly set: (name: string, value: string, options: CookieOptions) => unknown;
};
type CookieOptions = {
  readonly httpOnly: true;
  readonly sameSite: "lax";
  readonly path: "/";
  readonly secure: boolean;
  readonly maxAge: number;
};
export type CookieKind = { readonly secret: string; readonly isSecure: boolean };

/** The cookie names a session row, and says nothing else about the person. */
const Token = z.object({ sub: Id, sid: Id });
export type Token = z.infer<typeof Token>;

const Opened = Token.extend({ exp: z.number() }).transform(({ exp, ...token }) => ({ token, endsAt: exp * 1_000 }));

function cookieName({ isSecure }: CookieKind): string {
  return isSecure ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** Null for everything that is not a token of ours: cut, forged, of another secret, run out, or not a token at all. */
export async function readToken(jar: CookieJar, kind: CookieKind): Promise<Token | null> {
  const value = jar.get(cookieName(kind))?.value;
  if (!value) return null;
  const key = `${kind.secret} ${value}`;
  const known = opened.get(key);
  if (known && known.endsAt > Date.now()) return known.token;
  opened.delete(key);
  try {
    const { decode } = await import("next-auth/jwt");
    const read = Opened.safeParse(await decode({ token: value, secret: kind.secret })).data;
    if (read) remember(key, read);
    return read?.token ?? null;
  } catch {
    return null;
  }
}

/**
 * A token that was opened says the same until it runs out, and a page with sixty pictures brings it sixty times. Whether
 * its session is still there is asked of the row each time.
 */
const opened = new Map<string, z.infer<typeof Opened>>();
const openedMax = 1_000;

function remember(key: string, read: z.infer<typeof Opened>): void {
  if (opened.size >= openedMax) opened.clear();
  opened.set(key, read);
}

export function makeSessionCookies(jar: CookieJar, kind: CookieKind): SessionCookies {
  const set = (value: string, maxAge: number) =>
    jar.set(cookieName(kind), value, { httpOnly: true, sameSite: "lax", path: "/", secure: kind.isSecure, maxAge });
  return {
    open: async (userId, sessionId) => {
      const { encode } = await import("next-auth/jwt");
      const token: Token = { sub: userId, sid: sessionId };
      set(await encode({ token, secret: kind.secret, maxAge: maxAgeS }), maxAgeS);
    },
    close: async () => {
      set("", 0);
    },
  };
}

async function findCookieKind(): Promise<CookieKind> {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL, TRUST_PROXY } = getEnv();
  if (!NEXTAUTH_SECRET) throw new Error("NEXTAUTH_SECRET is not set: start with `npm start`, which makes one");
  const isProxied = TRUST_PROXY && (await headers()).get("x-forwarded-proto") === "https";
  return { secret: NEXTAUTH_SECRET, isSecure: isProxied || (NEXTAUTH_URL?.startsWith("https:") ?? false) };
}

/** Who is signed in in this request. The cookie only names the row; the row decides. */
export async function findSession(): Promise<Session | null> {
  const token = await readToken(await cookies(), await findCookieKind());
  if (!token) return null;
  const { db } = await getServices();
  return await readSession(db, token.sub, token.sid, new Date());
}

/** This request, for use cases that open or close a session. */
export async function openVisit(ctx: { readonly services: Services; readonly clientAddress: string }): Promise<Visit> {
  return {
    services: ctx.services,
    session: await findSession(),
    cookies: makeSessionCookies(await cookies(), await findCookieKind()),
    clientAddress: ctx.clientAddress,
    userAgent: (await headers()).get("user-agent"),
  };
}

/** Takes the cookie away after a use case that ended this session. */
export async function closeSessionAfter<T>(result: Result<T>): Promise<Result<T>> {
  if (result.ok) await makeSessionCookies(await cookies(), await findCookieKind()).close();
  return result;
}

const errorPages = { email_taken: "/sign-in?error=email_taken", conflict: "/sign-in?error=guest_busy" } as const;

/** Made anew for each request: `entered` carries what signIn opened to the jwt callback that comes right after it. */
async function makeAuthOptions(): Promise<AuthOptions> {
  const { secret, isSecure } = await findCookieKind();
  const { makeProviders } = await import("./login/providers.ts");
  let entered: Token | null = null;
  const remember = async (sub: string, sid: string) => {
    entered = { sub, sid };
  };
  return {
    secret,
    useSecureCookies: isSecure,
    session: { strategy: "jwt", maxAge: maxAgeS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: makeProviders(getEnv()),
    logger: {
      error: (code) => log.error({ event: "auth.error", code }),
      warn: (code) => log.warn({ event: "auth.warning", code }),
      debug: () => undefined,
    },
    callbacks: {
      redirect: ({ url, baseUrl }) => safeRedirect(url, baseUrl),
      signIn: async ({ account, profile }) => {
        const identity = account && readIdentity(account.provider, profile);
        if (!identity) return false;
        const visit = await openVisit({ services: await getServices(), clientAddress: "" });
        const result = await enterByLogin({ ...visit, cookies: { ...visit.cookies, open: remember } }, identity);
        if (result.ok) return true;
        return result.error.code === "email_taken" ? errorPages.email_taken : errorPages.conflict;
      },
      jwt: () => ({ ...entered }),
    },
  };
}

/** What of next-auth answers at all: the rest (session, providers, its own pages) would be a second way in. */
const served: Readonly<Record<string, readonly string[]>> = {
  GET: ["csrf", "callback", "signin", "error"],
  POST: ["signin", "callback"],
};

type AuthRoute = { readonly params: Promise<{ nextauth: string[] }> };

/** GET and POST of /api/auth/*. */
export async function handleAuth(request: NextRequest, route: AuthRoute): Promise<Response> {
  const [action = ""] = (await route.params).nextauth;
  const options = await makeAuthOptions();
  if (options.providers.length === 0 || !served[request.method]?.includes(action)) {
    return new Response(null, { status: 404 });
  }
  const { default: NextAuth } = await import("next-auth");
  const response: Response = await NextAuth(request, route, options);
  return response;
}
