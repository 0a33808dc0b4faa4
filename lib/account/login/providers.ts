import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { Env } from "../../env.ts";
import type { ProviderId } from "./schema.ts";

// Every provider ends in OpenID Connect's standard claims, so that one function (readIdentity) reads them all.

const timeoutMs = 10_000;

type Claims = { readonly sub: string };
type Provider = OAuthConfig<Claims>;
type ProviderName = { readonly id: ProviderId; readonly name: string };

/** Those whose variables are set, in the order of the buttons. */
export function listProviders(env: Env): readonly ProviderName[] {
  return [
    ...(env.OIDC_ISSUER && env.OIDC_ID && env.OIDC_SECRET ? [{ id: "oidc", name: env.OIDC_NAME } as const] : []),
    ...(env.GOOGLE_ID && env.GOOGLE_SECRET ? [{ id: "google", name: "Google" } as const] : []),
    ...(env.GITHUB_ID && env.GITHUB_SECRET ? [{ id: "github", name: "GitHub" } as const] : []),
  ];
}

export function makeProviders(env: Env): Provider[] {
  return listProviders(env).map((named) => ({ ...named, ...makers[named.id](env) }));
}

const makers: Readonly<Record<ProviderId, (env: Env) => Omit<Provider, "id" | "name">>> = {
  oidc: (env) => openIdConnect(`${env.OIDC_ISSUER?.replace(/\/$/, "")}`, env.OIDC_ID, env.OIDC_SECRET),
  google: (env) => openIdConnect("https://accounts.google.com", env.GOOGLE_ID, env.GOOGLE_SECRET),
  github: (env) => gitHub(env.GITHUB_ID, env.GITHUB_SECRET),
};

const shared = {
  type: "oauth",
  profile: (claims: Claims) => ({ id: claims.sub }),
  httpOptions: { timeout: timeoutMs },
} as const;

function openIdConnect(issuer: string, clientId = "", clientSecret = "") {
  return {
    ...shared,
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce" as const, "state" as const, "nonce" as const],
    clientId,
    clientSecret,
  };
}

const GitHubUser = z.object({ id: z.int(), login: z.string(), name: z.string().nullish() });
const GitHubMails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/** GitHub speaks OAuth only, and which of a person's addresses are verified is told by a second address of its API. */
function gitHub(clientId = "", clientSecret = "") {
  return {
    ...shared,
    issuer: "https://github.com/login/oauth",
    authorization: { url: "https://github.com/login/oauth/authorize", params: { scope: "read:user user:email" } },
    token: "https://github.com/login/oauth/access_token",
    userinfo: {
      url: "https://api.github.com/user",
      request: async ({ tokens }: { readonly tokens: { readonly access_token?: string } }) =>
        await readGitHub(tokens.access_token ?? ""),
    },
    checks: ["pkce" as const, "state" as const],
    clientId,
    clientSecret,
  };
}

async function readGitHub(accessToken: string) {
  const get = async (path: string) => {
    const response = await fetch(`https://api.github.com${path}`, {
      headers: { authorization: `Bearer ${accessToken}`, accept: "application/vnd.github+json" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`GitHub answered ${response.status}`);
    const body: unknown = await response.json();
    return body;
  };
  const user = GitHubUser.parse(await get("/user"));
  const mails = GitHubMails.parse(await get("/user/emails"));
  const mail = mails.find((each) => each.primary);
  return {
    sub: String(user.id),
    name: user.name ?? user.login,
    ...(mail ? { email: mail.email, email_verified: mail.verified } : {}),
  };
}
