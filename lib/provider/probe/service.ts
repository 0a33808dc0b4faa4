import type { AskServer } from "../../infra/model/probe/port.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Ctx } from "../../services.ts";
import { isOwner } from "../../workspace/rules.ts";
import type { Owner } from "../../workspace/schema.ts";
import { isSameServer, parseBaseUrl } from "../address/rules.ts";
import { findProvider } from "../data.ts";
import { judge, listQuestion, routeQuestions } from "./rules.ts";
import type { TestProvider, TestReport } from "./schema.ts";

type Target = {
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly chatModel: string;
  readonly imageModel: string;
};

/** Asks a server what it can do, with questions that nobody bills. Of the answers only the judgement leaves here. */
export async function testProvider(ctx: Ctx, input: TestProvider): Promise<Result<TestReport>> {
  const { services, actor } = ctx;
  if (!isOwner(actor)) return fail("not_found");
  const found = await findTarget(ctx, actor, input);
  if (!found.ok) return found;
  return ok(await ask(services.askServer, found.value));
}

async function ask(askServer: AskServer, { baseUrl, apiKey, ...names }: Target): Promise<TestReport> {
  const at = { baseUrl, apiKey };
  const list = await askServer({ ...at, ...listQuestion });
  const told = { list, hasKey: apiKey !== null, ...names };
  if (list.kind === "silence") return judge(told);
  const questions = routeQuestions(names);
  const [chat, images, edits, moderations] = await Promise.all([
    askServer({ ...at, ...questions.chat }),
    askServer({ ...at, ...questions.images }),
    askServer({ ...at, ...questions.edits }),
    askServer({ ...at, ...questions.moderations }),
  ]);
  return judge({ ...told, routes: { chat, images, edits, moderations } });
}

async function findTarget({ services }: Ctx, owner: Owner, { id, draft }: TestProvider): Promise<Result<Target>> {
  const standing = services.models.standing.find((one) => one.id === id);
  if (standing) {
    const { baseUrl, apiKey, chatModel, imageModel } = standing;
    return baseUrl && !draft ? ok({ baseUrl, apiKey, chatModel, imageModel }) : fail("invalid");
  }
  const row = await findProvider(services.db, owner, id);
  const baseUrl = draft ? parseBaseUrl(draft.baseUrl) : (row?.baseUrl ?? null);
  if (!draft && !row) return fail("not_found");
  if (!baseUrl) return fail("invalid");
  const names = draft ?? row;
  const at = { baseUrl, chatModel: names?.chatModel?.trim() ?? "", imageModel: names?.imageModel?.trim() ?? "" };
  if (draft?.key !== undefined) return ok({ ...at, apiKey: draft.key.trim() || null });
  if (!row?.sealedKey) return ok({ ...at, apiKey: null });
  const apiKey = services.seal.open(row.sealedKey, row.id);
  // A key is sent to nobody but the server it was given for.
  return apiKey !== null && isSameServer(row.baseUrl, baseUrl) ? ok({ ...at, apiKey }) : fail("key_needed");
}
