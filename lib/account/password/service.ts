import { hash, type Options, verify } from "@node-rs/argon2";
import { normalizePassword } from "./rules.ts";

/** Argon2id as OWASP's password storage cheat sheet has it: 19 MiB, two passes, one lane; about 20 ms. */
const cost: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** The hash of nothing anybody knows: checked for unknown addresses, so that they take as long as known ones. */
let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(normalizePassword(password), cost);
}

/** Does the same work whether there is a hash or not; without one the answer is always no. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hash(crypto.getRandomValues(new Uint8Array(32)), cost);
  const isRight = await verify(passwordHash ?? (await decoy), normalizePassword(password));
  return passwordHash !== null && isRight;
}
