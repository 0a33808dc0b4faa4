/** Something that the person who starts Easel can put right: shown as one line with its remedy, without a stack. */
export class Problem extends Error {
  override readonly name = "Problem";
  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what} ${remedy}`, options);
  }
}

export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : undefined;
}
