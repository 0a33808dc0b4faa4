import { z } from "zod";
import { emailLengthMax, nameLengthMax } from "../schema.ts";
import type { Identity } from "./schema.ts";

/** What the rows say when somebody comes back from a provider. */
export type LoginFacts = {
  /** The user who came in with this identity before. */
  readonly knownUserId: string | null;
  /** The user who has the mail address that the provider names. Verified: a provider said so, and no password was set. */
  readonly mailHolder: { readonly userId: string; readonly isEmailVerified: boolean } | null;
  readonly guestId: string | null;
  readonly isEmailVerified: boolean;
};

export type LoginStep =
  | { readonly kind: "enter"; readonly userId: string }
  | { readonly kind: "link"; readonly userId: string }
  | { readonly kind: "upgrade"; readonly userId: string }
  | { readonly kind: "create" }
  | { readonly kind: "refuse" };

/**
 * A mail address joins two identities only when both sides proved it. A password account never proved its address:
 * linking it would give whoever typed a stranger's address first a door into the stranger's account, or the reverse.
 */
export function decideLogin({ knownUserId, mailHolder, guestId, isEmailVerified }: LoginFacts): LoginStep {
  if (knownUserId) return { kind: "enter", userId: knownUserId };
  if (mailHolder) {
    return isEmailVerified && mailHolder.isEmailVerified
      ? { kind: "link", userId: mailHolder.userId }
      : { kind: "refuse" };
  }
  return guestId ? { kind: "upgrade", userId: guestId } : { kind: "create" };
}

const Claims = z.object({
  sub: z.union([z.string().min(1).max(255), z.int()]).transform(String),
  name: z.string().trim().min(1).nullish().catch(null),
  email: z.string().trim().toLowerCase().max(emailLengthMax).pipe(z.email()).nullish().catch(null),
  // Some servers send the word instead of the value.
  email_verified: z
    .union([z.boolean(), z.enum(["true", "false"])])
    .nullish()
    .catch(false),
});

/** An identity out of OpenID Connect's standard claims; null when there is no usable subject. */
export function readIdentity(provider: string, claims: unknown): Identity | null {
  const parsed = Claims.safeParse(claims);
  if (!parsed.success) return null;
  const { sub, name, email, email_verified } = parsed.data;
  return {
    provider,
    subject: sub,
    name: name?.slice(0, nameLengthMax) ?? null,
    email: email ?? null,
    isEmailVerified: email_verified === true || email_verified === "true",
  };
}

const loginErrors = ["email_taken", "guest_busy", "access_denied", "callback", "configuration", "other"] as const;
export type LoginError = (typeof loginErrors)[number];

// next-auth's own codes, as far as a person can do something different about them.
const codes: Readonly<Record<string, LoginError>> = {
  AccessDenied: "access_denied",
  OAuthSignin: "configuration",
  Configuration: "configuration",
  OAuthCallback: "callback",
  Callback: "callback",
};

/** Which text explains the `error` that the sign-in page was opened with; null when there is none. */
export function readLoginError(code: unknown): LoginError | null {
  if (typeof code !== "string" || code === "") return null;
  return loginErrors.find((error) => error === code) ?? (Object.hasOwn(codes, code) ? codes[code] : null) ?? "other";
}
