import { z } from "zod";
import { Id, typedText } from "../schema.ts";
import type { Actor } from "../workspace/schema.ts";

export const nameLengthMax = 80;
export const emailLengthMax = 254; // RFC 5321 §4.5.3.1.3, less the two brackets

/** Stored and compared in lower case. */
const Email = z.string().trim().max(emailLengthMax).toLowerCase().pipe(z.email());

/** Only kept from being absurd here: length and strength are judged by password/rules.ts, with an answer of their own. */
const Password = z
  .string()
  .max(1_024)
  .refine((text) => text.isWellFormed(), "not well-formed");

const Name = typedText(nameLengthMax).transform((text) => text.trim());

export const NoInput = z.strictObject({});
export type NoInput = z.infer<typeof NoInput>;

export const CreateAccount = z.strictObject({ name: Name.optional(), email: Email, password: Password });
export type CreateAccount = z.infer<typeof CreateAccount>;

export const SignIn = z.strictObject({ email: Email, password: Password });
export type SignIn = z.infer<typeof SignIn>;

export const ChangePassword = z.strictObject({ current: Password, next: Password });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const DeleteAccount = z.strictObject({ password: Password.optional() });
export type DeleteAccount = z.infer<typeof DeleteAccount>;

export const RevokeSession = z.strictObject({ id: Id });
export type RevokeSession = z.infer<typeof RevokeSession>;

/** A checked session: an Actor, and what pages show of the person. */
export type Session = Actor & {
  readonly isGuest: boolean;
  readonly name: string | null;
  readonly email: string | null;
};

export type SessionView = {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: string; // ISO 8601
  readonly seenAt: string; // ISO 8601, up to five minutes old
  readonly isCurrent: boolean;
};

export type AccountView = {
  readonly name: string | null;
  readonly email: string | null;
  readonly isGuest: boolean;
  readonly isOwner: boolean;
  readonly hasPassword: boolean;
  readonly sessions: readonly SessionView[];
};
