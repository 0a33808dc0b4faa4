import { z } from "zod";
import type { ServerAnswer, ServerQuestion } from "../../infra/model/probe/port.ts";
import type { Check, TestReport } from "./schema.ts";

// What can be learnt of a server without paying: its list of models, and how it refuses what nobody could mean.

type Asked = Pick<ServerQuestion, "method" | "path" | "body">;

const modelsMax = 500;
const Models = z.object({ data: z.array(z.object({ id: z.string().max(200) })) });
const Refusal = z.object({ error: z.object({ code: z.string() }) });

export const listQuestion: Asked = { method: "GET", path: "/models" };

/** Each is refused for its types before a model would be asked: nothing is written, drawn or billed. */
export function routeQuestions(names: { readonly chatModel: string; readonly imageModel: string }) {
  const post = (path: string, body: unknown): Asked => ({ method: "POST", path, body });
  return {
    chat: post("/chat/completions", { model: names.chatModel, messages: "none" }),
    images: post("/images/generations", { model: names.imageModel, prompt: 0, n: 0 }),
    edits: post("/images/edits", { model: names.imageModel, prompt: 0, images: 0 }),
    moderations: post("/moderations", { model: 0, input: 0 }),
  };
}

type Route = keyof ReturnType<typeof routeQuestions>;

export type Told = {
  readonly list: ServerAnswer;
  /** Absent when the server did not answer at all. */
  readonly routes?: Readonly<Record<Route, ServerAnswer>>;
  readonly hasKey: boolean;
  readonly chatModel: string;
  readonly imageModel: string;
};

export function judge(told: Told): TestReport {
  const { list, routes } = told;
  if (list.kind === "silence") return { checks: [bad("server", list.reason)], models: [] };
  if (list.isPage) return { checks: [bad("server", "page")], models: [] };
  if (list.status >= 300 && list.status < 400) return { checks: [bad("server", "moved")], models: [] };
  const models = (Models.safeParse(list.body).data?.data ?? []).map(({ id }) => id).slice(0, modelsMax);
  const key = judgeKey(told);
  if (key.outcome === "bad") return { checks: [good("server", "answers"), key], models };
  const names = [judgeName("chatModel", told.chatModel, models), judgeName("imageModel", told.imageModel, models)];
  return {
    checks: [
      good("server", "answers"),
      key,
      ...names.flatMap((name) => name ?? []),
      ...(routes ? judgeRoutes(told, routes) : []),
    ],
    models: models.toSorted((a, b) => a.localeCompare(b)),
  };
}

/**
 * A list may be public, so the routes that are wanted have a say (with no model named yet, both that need one). One
 * "may not" (403) beside an answer that was given for the key is about that route alone.
 */
function judgeKey({ list, routes, hasKey, chatModel, imageModel }: Told): Check {
  const namesNone = chatModel === "" && imageModel === "";
  const wanted = [
    namesNone || chatModel !== "" ? routes?.chat : undefined,
    namesNone || imageModel !== "" ? routes?.images : undefined,
  ].flatMap((one) => (one?.kind === "answer" && !one.isPage ? one : []));
  const answers = [...(list.kind === "answer" ? [list] : []), ...wanted];
  if (answers.some(({ status }) => status === 401)) return bad("key", hasKey ? "refused" : "needed");
  const codes = answers.map(({ body }) => Refusal.safeParse(body).data?.error.code);
  if (codes.includes("insufficient_quota")) return bad("key", "no_credit");
  if (isList(list) || wanted.some(({ status }) => status === 400 || status === 422))
    return hasKey ? good("key", "accepted") : { subject: "key", finding: "unneeded", outcome: "note" };
  if (answers.some(({ status }) => status === 403)) return bad("key", hasKey ? "refused" : "needed");
  return { subject: "key", finding: "unclear", outcome: "unsure" };
}

function isList(answer: ServerAnswer): boolean {
  return (
    answer.kind === "answer" && answer.status >= 200 && answer.status < 300 && Models.safeParse(answer.body).success
  );
}

function judgeName(subject: "chatModel" | "imageModel", name: string, models: readonly string[]): Check | null {
  if (name === "") return null;
  if (models.length === 0) return { subject, finding: "no_list", outcome: "note" };
  // Some servers list "models/gemini-2" or "llama3:latest" for what is asked for as "gemini-2" or "llama3".
  const isListed = models.some((id) => id === name || id.endsWith(`/${name}`) || id === `${name}:latest`);
  return isListed ? good(subject, "listed") : { subject, finding: "unlisted", outcome: "unsure" };
}

function judgeRoutes(told: Told, routes: Readonly<Record<Route, ServerAnswer>>): readonly Check[] {
  const isWanted = { chat: told.chatModel !== "", images: told.imageModel !== "", edits: false, moderations: false };
  return (["chat", "images", "edits", "moderations"] as const).map((route) => {
    const finding = findingOf(routes[route]);
    if (finding === "there") return good(route, finding);
    if (!isWanted[route]) return { subject: route, finding, outcome: "note" };
    return finding === "unclear" ? { subject: route, finding, outcome: "unsure" } : bad(route, finding);
  });
}

/** A refusal of the words proves that somebody reads them; other answers prove nothing. */
function findingOf(answer: ServerAnswer): "there" | "missing" | "denied" | "unclear" {
  if (answer.kind === "silence" || answer.isPage) return "unclear";
  if ([400, 413, 415, 422, 429].includes(answer.status)) return "there";
  if (answer.status === 401 || answer.status === 403) return "denied";
  return [404, 405, 410, 501].includes(answer.status) ? "missing" : "unclear";
}

function good(subject: Check["subject"], finding: Check["finding"]): Check {
  return { subject, finding, outcome: "good" };
}

function bad(subject: Check["subject"], finding: Check["finding"]): Check {
  return { subject, finding, outcome: "bad" };
}
