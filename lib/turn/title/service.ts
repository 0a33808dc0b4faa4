import { suggestTitle } from "../../conversation/data.ts";
import { titleOf } from "../../conversation/title/rules.ts";
import { nameOf } from "../../prompt/brief/rules.ts";
import type { KnownPrivate } from "../../prompt/privacy/schema.ts";
import { hashUser } from "../../user-hash.ts";
import { callWriter, type Run } from "../call/service.ts";
import type { HistoryTurn } from "../history/rules.ts";
import type { Plan } from "../plan/service.ts";

const instructions = `Task: conversation title
Answer with a title for this conversation: at most six words, in the person's language, no quotation marks, nothing else.`;

type Talk = {
  readonly history: readonly HistoryTurn[];
  readonly plan: Plan;
  /** Private things of the conversation. */
  readonly known: readonly KnownPrivate[];
};

/** After the first turn. A drawn wish names itself; a talk is named by the chat model. Failing here costs nothing. */
export async function titleConversation(run: Run, { history, plan, known }: Talk): Promise<void> {
  if (history.length > 1 || !isAnswer(plan)) return;
  const { services, turn } = run;
  const { workspaceId, conversationId } = turn;
  const [first] = plan.kind === "briefs" ? plan.briefs : [];
  const drawn = first ? first.title || nameOf(first) : null;
  const words = drawn ?? (await askForTitle(run, history[0]?.said ?? ""));
  const title = titleOf(words, { ...turn.policy, known });
  if (title === "") return;
  if (!(await suggestTitle(services.db, workspaceId, conversationId, title))) return;
  services.bus.tell({ kind: "conversation", workspaceId, id: conversationId });
}

function isAnswer({ kind }: Plan): boolean {
  return kind === "talk" || kind === "briefs";
}

async function askForTitle(run: Run, said: string): Promise<string> {
  const { services, turn } = run;
  let title = "";
  const messages = [
    { role: "system", content: instructions },
    { role: "user", content: said },
  ] as const;
  try {
    const writer = await services.models.writer();
    const request = { messages, userHash: hashUser(turn.requestedById) };
    for await (const event of callWriter(run, `title ${turn.attempt}`, writer, request)) {
      if (event.type === "text") title += event.text;
    }
  } catch {
    return ""; // the conversation keeps its place in the list by its first words
  }
  return title;
}
