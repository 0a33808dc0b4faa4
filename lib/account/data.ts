import { type Db, Prisma, type Tx } from "../infra/db/client.ts";
import type { Actor } from "../workspace/schema.ts";

export type NewUser = {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly isGuest: boolean;
  readonly isOwner: boolean;
};

export async function createUser(tx: Tx, user: NewUser): Promise<void> {
  await tx.user.create({ data: user, select: { id: true } });
}

export type Credentials = { readonly userId: string; readonly passwordHash: string | null };

export async function findCredentials(db: Db, email: string): Promise<Credentials | null> {
  const row = await db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  return row && { userId: row.id, passwordHash: row.passwordHash };
}

export type OwnUser = {
  readonly name: string | null;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly isGuest: boolean;
  readonly isOwner: boolean;
};

export async function findOwnUser(db: Db | Tx, actor: Actor): Promise<OwnUser | null> {
  return await db.user.findUnique({
    where: { id: actor.userId },
    select: { name: true, email: true, passwordHash: true, isGuest: true, isOwner: true },
  });
}

export async function isEmailTaken(db: Db | Tx, email: string): Promise<boolean> {
  return (await db.user.findUnique({ where: { email }, select: { id: true } })) !== null;
}

export type Upgrade = Pick<NewUser, "name" | "email" | "passwordHash" | "isOwner">;

/** Whether it was a guest still: two requests at once upgrade once. */
export async function upgradeGuest(tx: Tx, actor: Actor, upgrade: Upgrade): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: actor.userId, isGuest: true },
    data: { ...upgrade, isGuest: false },
  });
  return count > 0;
}

/** Only while the password is the one that was checked: of two changes at once the second is told so. */
export async function setPasswordHash(tx: Tx, actor: Actor, from: string, to: string): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: actor.userId, passwordHash: from },
    data: { passwordHash: to },
  });
  return count > 0;
}

/** With logins, sessions and memberships. Whether there was one. */
export async function deleteUser(tx: Tx, userId: string): Promise<boolean> {
  const { count } = await tx.user.deleteMany({ where: { id: userId } });
  return count > 0;
}

/** Whether it was a guest still. */
export async function deleteGuest(tx: Tx, actor: Actor): Promise<boolean> {
  const { count } = await tx.user.deleteMany({ where: { id: actor.userId, isGuest: true } });
  return count > 0;
}

const ownershipLock = 7_261_001;

/** Until the transaction ends nobody else becomes or stops being the owner. */
export async function lockOwnership(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ownershipLock}::bigint)`;
}

export async function hasAccounts(tx: Tx): Promise<boolean> {
  return (await tx.user.findFirst({ where: { isGuest: false }, select: { id: true } })) !== null;
}

/**
 * Makes the account that has been here longest the owner when there is none: an installation without one could never
 * get one again.
 */
export async function ensureOwner(tx: Tx): Promise<void> {
  if (await tx.user.findFirst({ where: { isOwner: true }, select: { id: true } })) return;
  const heir = await tx.user.findFirst({ where: { isGuest: false }, orderBy: { id: "asc" }, select: { id: true } });
  if (heir) await tx.user.update({ where: { id: heir.id }, data: { isOwner: true }, select: { id: true } });
}

/** True for a row that lost the race for a unique value, such as a mail address. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
