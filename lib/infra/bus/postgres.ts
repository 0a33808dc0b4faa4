import { randomBytes } from "node:crypto";
import pg from "pg";
import type { Bus, Hint, SqlRunner } from "./port.ts";

const channel = "easel";
const reconnectDelayMs = 500;
const sendSql = `SELECT pg_notify('${channel}', payload) FROM unnest($1::text[]) AS payload`;

type Listener = (hint: Hint) => void;

/**
 * LISTEN/NOTIFY: one listening connection per process, fanned out in memory by workspace. `isAlone`: no other process
 * listens, so that what is told without a transaction need not leave this one.
 */
export async function openPostgresBus(url: string, isAlone = false): Promise<Bus> {
  const byWorkspace = new Map<string, Set<Listener>>();
  const everywhere = new Set<Listener>();
  const gapListeners = new Set<() => void>();
  let client: pg.Client | undefined;
  let isClosed = false;
  let outbox: string[] = [];
  let isSending = false;
  const self = randomBytes(6).toString("base64url");

  function receive(payload: string | undefined): void {
    if (!payload) return;
    const { teller, ...hint }: Hint & { readonly teller?: string } = JSON.parse(payload);
    if (teller !== self) deliver(hint);
  }

  /** What is told while a batch is on its way goes with the next one. */
  async function passOn(): Promise<void> {
    isSending = true;
    while (outbox.length > 0 && client) {
      const payloads = outbox;
      outbox = [];
      await client.query(sendSql, [payloads]).catch(() => undefined);
    }
    outbox = []; // nobody is connected: hints are not worth keeping
    isSending = false;
  }

  function deliver(hint: Hint): void {
    for (const listener of everywhere) listener(hint);
    for (const listener of byWorkspace.get(hint.workspaceId) ?? []) listener(hint);
  }

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: "easel bus" });
    next.on("notification", (message) => receive(message.payload));
    next.on("error", () => undefined); // "end" follows
    next.on("end", () => {
      if (!isClosed) setTimeout(reconnect, reconnectDelayMs).unref();
    });
    await next.connect();
    await next.query(`LISTEN ${channel}`);
    client = next;
  }

  function reconnect(): void {
    if (isClosed) return;
    connect().then(
      () => {
        for (const listener of gapListeners) listener();
      },
      () => setTimeout(reconnect, reconnectDelayMs).unref(),
    );
  }

  await connect();
  return {
    publish,
    tell: (...hints) => {
      for (const hint of hints) deliver(hint);
      if (isAlone) return;
      outbox.push(...hints.map((hint) => JSON.stringify({ ...hint, teller: self })));
      if (!isSending) void passOn();
    },
    subscribe: (workspaceId, listener) => {
      const listeners = byWorkspace.get(workspaceId) ?? new Set();
      byWorkspace.set(workspaceId, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && byWorkspace.get(workspaceId) === listeners) byWorkspace.delete(workspaceId);
      };
    },
    subscribeAll: (listener) => addTo(everywhere, listener),
    onGap: (listener) => addTo(gapListeners, listener),
    close: async () => {
      isClosed = true;
      await client?.end();
    },
  };
}

async function publish(runner: SqlRunner, ...hints: readonly Hint[]): Promise<void> {
  if (hints.length === 0) return;
  const payloads = hints.map((hint) => JSON.stringify(hint));
  await runner.$executeRawUnsafe(sendSql, payloads);
}

function addTo<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => set.delete(item);
}
