import type { Db, Tx } from "./infra/db/client.ts";
import type { Fail, Result } from "./result.ts";

/** How long it may wait to begin, and then take, where that is more than usual. */
type Patience = { readonly maxWait: number; readonly timeout: number };

/** One transaction for a use case: a failed result rolls back whatever was written before it. */
export async function transact<T>(
  db: Db,
  work: (tx: Tx) => Promise<Result<T>>,
  patience?: Patience,
): Promise<Result<T>> {
  try {
    return await db.$transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Refusal(result);
      return result;
    }, patience);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

class Refusal extends Error {
  readonly answer: Fail;
  constructor(answer: Fail) {
    super("refused");
    this.answer = answer;
  }
}
