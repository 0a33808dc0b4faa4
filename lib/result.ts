import { type Obstacle, obstacleCodes } from "./budget/schema.ts";

/** Expected outcomes are values. The texts for the codes live in `messages/` under `error`. */
export const errorCodes = [
  "invalid", // the input does not fit its schema
  "signed_out", // no session
  "not_found", // it does not exist, or it is someone else's: the same answer on purpose
  "forbidden", // a member whose role does not allow this
  "too_many", // a rate limit; retryAfterS says when
  "conflict", // the thing moved on meanwhile (already stopped, already drawn)
  "wrong_password",
  "wrong_login", // unknown address or wrong password, never said which
  "email_taken",
  "weak_password",
  "storage_full",
  "unknown_zone", // a time zone that this server or its database does not know
  "elsewhere", // the page shows another workspace than its session does now
  "not_empty", // a workspace with something in it
  "too_many_workspaces",
  "too_many_pictures", // more than can be moved at once
  "key_needed", // the stored one was given for another address, or cannot be read
  "busy",
  ...obstacleCodes, // what was wanted cannot be asked for now; `limit` and `model` say more
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type Failure = { readonly code: ErrorCode; readonly retryAfterS?: number } & Omit<Obstacle, "code">;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Fail = { readonly ok: false; readonly error: Failure };
export type Result<T> = Ok<T> | Fail;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** What keeps a picture from being asked for, as an answer. */
export function deny(obstacle: Obstacle): Fail {
  return { ok: false, error: obstacle };
}

export function fail(code: ErrorCode, retryAfterS?: number): Fail {
  return { ok: false, error: retryAfterS === undefined ? { code } : { code, retryAfterS } };
}

/** What the front door says while it lets nobody in; nothing was done. The page knows it by this text. */
export const busyRetryS = 1;
export const busyText = `Easel is busy. Try again in ${busyRetryS} s.`;
