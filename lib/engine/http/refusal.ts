// Refusals in OpenAI's error envelope.

export type Refusal = {
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  readonly param: string | null;
  readonly message: string;
  /** Further fields of the error, beside the envelope's own. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Headers that say when to come again, or what is allowed. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown inside a route to end it with a refusal; the handler turns it into the answer. */
export class RefusalError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** 500: the fault is ours, and says no more than that. */
export const INTERNAL: Refusal = {
  status: 500,
  type: "server_error",
  code: null,
  param: null,
  message: "The server had an error while processing your request.",
};

/** What the asker is told of an error. */
export const refusalOf = (error: unknown): Refusal => (error instanceof RefusalError ? error.refusal : INTERNAL);

/** 400: the request itself is wrong. `param` names the field. */
export function badRequest(message: string, param: string | null = null, code: string | null = null): RefusalError {
  return new RefusalError({ status: 400, type: "invalid_request_error", code, param, message });
}

/** 404 for a model this server does not have. */
export function unknownModel(model: string): RefusalError {
  const message = `The model \`${model.slice(0, 80)}\` does not exist or you do not have access to it.`;
  return new RefusalError({
    status: 404,
    type: "invalid_request_error",
    code: "model_not_found",
    param: "model",
    message,
  });
}

/** Any other refusal that blames the request. */
export function refuse(status: number, message: string, code: string | null = null): RefusalError {
  return new RefusalError({ status, type: "invalid_request_error", code, param: null, message });
}
