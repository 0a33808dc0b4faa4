export type ServerQuestion = {
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: unknown;
};

export type ServerAnswer =
  /** `body`: parsed JSON; undefined when it is none, or too large. */
  | { readonly kind: "answer"; readonly status: number; readonly isPage: boolean; readonly body: unknown }
  | { readonly kind: "silence"; readonly reason: "unreachable" | "unknown_name" | "insecure" | "timeout" };

/** One request to a model server, for finding out what it can do. Follows nowhere, never throws. */
export type AskServer = (question: ServerQuestion) => Promise<ServerAnswer>;
