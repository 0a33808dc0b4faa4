import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Answer, Ids, Person } from "./person.ts";
import { openStream, type Stream } from "./stream.ts";

// Many people at once, each with a tab that listens. What they send, what was answered, and what the tab heard of it.

/** Milliseconds of `performance.now()`; null for what has not come. */
export type Sent = {
  readonly ids: Ids;
  readonly sentAt: number;
  answer: Answer | null;
  /** The first event that names the turn. */
  firstEventAt: number | null;
  /** The first piece of the reply. */
  firstWordAt: number | null;
  endedAt: number | null;
  /** The state in which the turn ended. */
  state: string | null;
};

export type Crowd = Readonly<{
  size: number;
  /** The next person in turn sends. Resolves with the answer; the rest of the record fills as events come. */
  send: () => Promise<Sent>;
  /** Resolves when this turn is at an end, or rejects after `patienceMs`. */
  untilEnded: (sent: Sent) => Promise<void>;
  close: () => void;
}>;

const Event = z.union([
  z.object({ type: z.literal("turn"), turn: z.object({ id: z.string(), state: z.string() }) }),
  z.object({ type: z.literal("delta"), messageId: z.string() }),
]);
const ends = ["done", "failed", "blocked", "cancelled"];
const patienceMs = 120_000;

export async function gather(size: number, openPerson: () => Promise<Person>): Promise<Crowd> {
  const people: Person[] = [];
  const streams: Stream[] = [];
  const byTurn = new Map<string, Sent>();
  const byReply = new Map<string, Sent>();
  const waiting = new Map<string, () => void>();
  let serial = 0;

  function hear(data: string): void {
    const event = Event.safeParse(JSON.parse(data)).data;
    if (!event) return;
    const now = performance.now();
    if (event.type === "delta") {
      const sent = byReply.get(event.messageId);
      if (sent) sent.firstWordAt ??= now;
      return;
    }
    const sent = byTurn.get(event.turn.id);
    if (!sent) return;
    sent.firstEventAt ??= now;
    if (sent.endedAt !== null || !ends.includes(event.turn.state)) return;
    sent.endedAt = now;
    sent.state = event.turn.state;
    waiting.get(event.turn.id)?.();
  }

  for (let index = 0; index < size; index++) {
    const person = await openPerson();
    people.push(person);
    streams.push(await openStream(person.streamUrl, person.cookie, hear));
  }

  return {
    size,
    send: async () => {
      const person = people[serial++ % size];
      if (!person) throw new Error("nobody is here");
      const ids = person.newIds();
      const sent: Sent = {
        ids,
        sentAt: performance.now(),
        answer: null,
        firstEventAt: null,
        firstWordAt: null,
        endedAt: null,
        state: null,
      };
      byTurn.set(ids.turnId, sent);
      byReply.set(ids.replyId, sent);
      sent.answer = await person.send(`A small boat on a lake, number ${serial}`, ids);
      return sent;
    },
    untilEnded: async ({ ids, endedAt }) => {
      if (endedAt !== null) return;
      const late = new AbortController();
      await Promise.race([
        new Promise<void>((resolve) => waiting.set(ids.turnId, resolve)),
        wait(patienceMs, undefined, { signal: late.signal }).then(() => {
          throw new Error(`a turn has not ended within ${patienceMs / 1000} s`);
        }),
      ]).finally(() => {
        waiting.delete(ids.turnId);
        late.abort();
      });
    },
    close: () => {
      for (const stream of streams) stream.close();
    },
  };
}

export function isAccepted({ answer }: Sent): boolean {
  return answer?.code === "ok";
}

/** Sends without a pause, so many turns at the same time, for so long. The turns that were accepted, all of them ended. */
export async function keepBusy(crowd: Crowd, atOnce: number, forMs: number): Promise<readonly Sent[]> {
  const all: Sent[] = [];
  const until = performance.now() + forMs;
  const one = async () => {
    while (performance.now() < until) {
      const sent = await crowd.send();
      all.push(sent);
      if (isAccepted(sent)) await crowd.untilEnded(sent);
      else await wait((sent.answer?.retryAfterS ?? 0) * 1000);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return all;
}

/** Turns that ended in this span of time, a second. */
export function perSecond(all: readonly Sent[], fromMs: number, toMs: number): number {
  const ended = all.filter(({ endedAt }) => endedAt !== null && endedAt >= fromMs && endedAt < toMs);
  return ended.length / ((toMs - fromMs) / 1000);
}

/** Sends at a fixed rate whatever becomes of it, as people do who do not know of each other. */
export async function sendAtRate(crowd: Crowd, perS: number, forMs: number): Promise<readonly Sent[]> {
  const startedAt = performance.now();
  const all: Promise<Sent>[] = [];
  for (let index = 0; index < (perS * forMs) / 1000; index++) {
    const due = startedAt + (index * 1000) / perS;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    all.push(crowd.send());
  }
  const sent = await Promise.all(all);
  await Promise.all(sent.filter(isAccepted).map((one) => crowd.untilEnded(one)));
  return sent;
}
