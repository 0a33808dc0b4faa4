import { listActions, messageIds } from "../../e2e/direct.ts";
import { post, type Reply } from "./post.ts";

// Somebody who uses an app without a browser: the same requests, and nothing that draws what comes of them.

export type Answer = Readonly<{
  /** HTTP status; 0 when there was no answer. */
  status: number;
  /** "ok", an error code, or "none" when there was no result at all. */
  code: string;
  /** Of Retry-After or of the result; null when nobody said. */
  retryAfterS: number | null;
  tookMs: number;
}>;

export type Ids = ReturnType<typeof messageIds>;
export type Person = Readonly<{
  /** Where their event stream is, and the cookie that opens it. */
  streamUrl: string;
  cookie: string;
  newIds: () => Ids;
  /** The same ids again are the same message again. `signal`: hangs up before the answer. */
  send: (text: string, ids: Ids, signal?: AbortSignal) => Promise<Answer>;
}>;

type Outcome = Readonly<{ ok?: boolean; error?: Readonly<{ code: string; retryAfterS?: number }> }>;

function readOutcome({ body }: Reply): Outcome {
  const result = /^1:(\{.*\})$/m.exec(body)?.[1];
  return result ? JSON.parse(result) : {};
}

async function timed(call: () => Promise<Reply>): Promise<Answer> {
  const startedAt = performance.now();
  try {
    const reply = await call();
    const { ok, error } = readOutcome(reply);
    const told = reply.headers["retry-after"];
    return {
      status: reply.status,
      code: ok ? "ok" : (error?.code ?? "none"),
      retryAfterS: error?.retryAfterS ?? (told === undefined ? null : Number(told)),
      tookMs: performance.now() - startedAt,
    };
  } catch {
    return { status: 0, code: "none", retryAfterS: null, tookMs: performance.now() - startedAt };
  }
}

/** Calls a server action of the built app as its own pages do. */
export function act(
  address: string,
  name: string,
  input: object,
  cookie: string,
  signal?: AbortSignal,
): Promise<Reply> {
  const action = listActions().get(name);
  if (!action) throw new Error(`the build has no action ${name}`);
  const headers = {
    "Next-Action": action.id,
    "Content-Type": "text/plain;charset=UTF-8",
    Origin: address,
    ...(cookie && { Cookie: cookie }),
  };
  return post(`${address}${action.page}`, headers, JSON.stringify([input]), signal);
}

/** A guest of Easel with a studio of their own. */
export async function openPerson(address: string): Promise<Person> {
  const { status, headers } = await act(address, "startAsGuest", {}, "");
  const cookie = (headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");
  if (!cookie) throw new Error(`no guest was made: ${status}`);
  return {
    streamUrl: `${address}/api/events`,
    cookie,
    newIds: messageIds,
    send: (text, ids, signal) => timed(() => act(address, "sendMessage", { ...ids, text }, cookie, signal)),
  };
}

/** Somebody at the bare server, which knows people by their cookie alone. */
export async function openBarePerson(address: string): Promise<Person> {
  const cookie = `who=${crypto.randomUUID()}`;
  return {
    streamUrl: `${address}/events`,
    cookie,
    newIds: messageIds,
    send: (text, ids, signal) =>
      timed(() => post(`${address}/send`, { Cookie: cookie }, JSON.stringify({ ...ids, text }), signal)),
  };
}
