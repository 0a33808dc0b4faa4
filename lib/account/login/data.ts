import type { Tx } from "../../infra/db/client.ts";
import type { LoginFacts } from "./rules.ts";
import type { Identity } from "./schema.ts";

/** What the rows say about an identity that a provider has just confirmed. */
export async function readLoginFacts(tx: Tx, identity: Identity, guestId: string | null): Promise<LoginFacts> {
  const { provider, subject, email, isEmailVerified } = identity;
  const known = await tx.login.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { userId: true },
  });
  return {
    knownUserId: known?.userId ?? null,
    mailHolder: email ? await findMailHolder(tx, email) : null,
    guestId,
    isEmailVerified,
  };
}

/** An address is stored without a password only when a provider had verified it. */
async function findMailHolder(tx: Tx, email: string): Promise<LoginFacts["mailHolder"]> {
  const row = await tx.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  return row && { userId: row.id, isEmailVerified: row.passwordHash === null };
}

export async function createLogin(tx: Tx, userId: string, { provider, subject }: Identity): Promise<void> {
  await tx.login.create({ data: { provider, subject, userId }, select: { userId: true } });
}
