import { recordChat } from "../../budget/chat/data.ts";
import { chatCostMicroUsd, guessTokens } from "../../budget/chat/rules.ts";
import { type ChatEvent, type ChatRequest, type ChatUsage, ModelError, type Writer } from "../../infra/model/port.ts";
import { openRestorer } from "../../prompt/privacy/restorer/rules.ts";
import type { Vault } from "../../prompt/privacy/vault/rules.ts";
import { openTidier } from "../../prompt/wording/storable/rules.ts";
import type { Services } from "../../services.ts";
import type { ClaimedTurn } from "../data.ts";
import { hideMessages, restoreCalls } from "../shield/rules.ts";

// Calls of the chat model, each with a line in the books however it ends.

/** What a call needs, when it must stop, and the lines of the books that are being written. */
export type Calling = {
  readonly kind: "chat" | "look";
  readonly services: Services;
  readonly turn: Pick<ClaimedTurn, "id" | "workspaceId" | "requestedById" | "attempt">;
  readonly signal: AbortSignal;
  /** What the chat model does not see of this conversation. */
  readonly vault: Vault;
  readonly notes: Promise<void>[];
};

/** A turn at work. */
export type Run = Calling & { readonly turn: ClaimedTurn };

/**
 * One call, with placeholders for what is private on its way, and without them on the way back. The line is written beside
 * what follows, and not before it: whoever ends the run waits for `notes`. A call that surely was not billed has none.
 */
export async function* callWriter(
  run: Calling,
  call: string,
  writer: Writer,
  request: ChatRequest,
): AsyncGenerator<ChatEvent> {
  const sent = { ...request, messages: hideMessages(request.messages, run.vault) };
  const tidier = openTidier();
  const restorer = openRestorer(run.vault);
  for await (const event of callNoted(run, call, writer, sent)) {
    if (event.type === "text") yield* textOf(restorer.add(tidier.add(event.text)));
    else if (event.type === "calls") yield { type: "calls", calls: restoreCalls(event.calls, run.vault) };
    else yield event;
  }
  yield* textOf(restorer.add(tidier.end()) + restorer.end());
}

function textOf(text: string): readonly ChatEvent[] {
  return text === "" ? [] : [{ type: "text", text }];
}

async function* callNoted(run: Calling, call: string, writer: Writer, request: ChatRequest): AsyncGenerator<ChatEvent> {
  let usage: ChatUsage | null = null;
  let said = "";
  let wasBilled = true;
  try {
    for await (const event of writer.model.stream(request, run.signal)) {
      if (event.type === "usage") usage = event.usage;
      if (event.type === "text") said += event.text;
      if (event.type === "calls") said += event.calls.map((one) => one.arguments).join("");
      yield event;
    }
  } catch (error) {
    wasBilled = !(error instanceof ModelError && error.wasBilled === "no");
    throw error;
  } finally {
    if (wasBilled) note(run, call, writer, usage, { in: lengthOf(request), cached: 0, out: guessTokens(said) });
  }
}

/**
 * The calls of processes that died with this turn in their hands: whether they were made nobody knows, so that what went
 * in is counted, as an estimate.
 */
export function noteLostCalls(run: Run, writer: Writer, request: ChatRequest): void {
  for (let attempt = 1; attempt < run.turn.attempt; attempt++) {
    note(run, replyCall(attempt, 1), writer, null, { in: lengthOf(request), cached: 0, out: 0 });
  }
}

export function replyCall(attempt: number, number: number): string {
  return `reply ${attempt}.${number}`;
}

function note(run: Calling, call: string, writer: Writer, counted: ChatUsage | null, guessed: ChatUsage): void {
  const { services, turn, notes } = run;
  const { price } = writer.facts;
  const usage = counted ?? guessed;
  const line = recordChat(services.db, {
    workspaceId: turn.workspaceId,
    userId: turn.requestedById,
    turnId: turn.id,
    kind: run.kind,
    call,
    providerId: writer.providerId,
    model: writer.model.name,
    usage,
    microUsd: price && chatCostMicroUsd(price, usage),
    isEstimated: counted === null,
  });
  const failed = (error: unknown) => {
    const name = error instanceof Error ? error.name : "unknown";
    services.log.error({ event: "books.error", id: turn.id, call, name });
  };
  notes.push(line.catch(failed));
}

const pictureTokens = 1_000; // about what servers count for one that is looked at closely

function lengthOf({ messages, tool }: ChatRequest): number {
  const words = messages.map((message) => (message.role === "user" ? { ...message, pictures: undefined } : message));
  const pictures = messages.reduce((sum, one) => sum + (one.role === "user" ? (one.pictures?.length ?? 0) : 0), 0);
  return guessTokens(JSON.stringify(tool ? { messages: words, tool } : words)) + pictures * pictureTokens;
}
