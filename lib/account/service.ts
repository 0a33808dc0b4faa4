import { requestWorkspacePurge } from "../asset/service.ts";
import { makeId } from "../ids.ts";
import type { Tx } from "../infra/db/client.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Ctx, Services } from "../services.ts";
import { createPersonalWorkspace, deleteOwnWorkspaces } from "../workspace/data.ts";
import { countAttempt, forgetAttempts } from "./attempt/data.ts";
import * as data from "./data.ts";
import { bringGuestWork } from "./guest/service.ts";
import { isStrongEnough, normalizePassword } from "./password/rules.ts";
import { hashPassword, isPassword } from "./password/service.ts";
import type {
  AccountView,
  ChangePassword,
  CreateAccount,
  DeleteAccount,
  NoInput,
  RevokeSession,
  SignIn,
} from "./schema.ts";
import { deleteOtherSessions, deleteSession, listSessions } from "./session/data.ts";
import { endOf, endSession, enterAs, patience } from "./session/service.ts";
import type { Visit } from "./visitor/schema.ts";

/** Someone who is signed in already stays who they are. */
export async function startAsGuest(visit: Visit, _input: NoInput): Promise<Result<null>> {
  if (visit.session) return ok(null);
  return await enterAs(visit, async (tx) => {
    const id = makeId();
    await data.createUser(tx, { id, name: null, email: null, passwordHash: null, isGuest: true, isOwner: false });
    await createPersonalWorkspace(tx, id);
    return ok(id);
  });
}

/** A guest becomes the account, with the same ids and so with all their work; anybody else gets a new one. */
export async function createAccount(visit: Visit, input: CreateAccount): Promise<Result<null>> {
  if (visit.session && !visit.session.isGuest) return fail("conflict");
  if (!isStrongEnough(normalizePassword(input.password), input)) return fail("weak_password");
  if (await data.isEmailTaken(visit.services.db, input.email)) return fail("email_taken");
  const account = { name: input.name || null, email: input.email, passwordHash: await hashPassword(input.password) };
  try {
    return await enterAs(visit, (tx) => saveAccount(tx, visit, account));
  } catch (error) {
    if (data.isUniqueViolation(error)) return fail("email_taken");
    throw error;
  }
}

async function saveAccount(
  tx: Tx,
  visit: Visit,
  account: Pick<data.NewUser, "name" | "email" | "passwordHash">,
): Promise<Result<string>> {
  await data.lockOwnership(tx);
  const isOwner = !(await data.hasAccounts(tx));
  if (visit.session) {
    const isUpgraded = await data.upgradeGuest(tx, visit.session, { ...account, isOwner });
    return isUpgraded ? ok(visit.session.userId) : fail("conflict");
  }
  const id = makeId();
  await data.createUser(tx, { id, ...account, isGuest: false, isOwner });
  await createPersonalWorkspace(tx, id);
  return ok(id);
}

/** One answer, after the same work, for an unknown address and for a wrong password. */
export async function signIn(visit: Visit, { email, password }: SignIn): Promise<Result<null>> {
  const { db } = visit.services;
  const attempts = ["sign-in", visit.clientAddress, email];
  const waitS = await countAttempt(db, attempts);
  if (waitS !== null) return fail("too_many", waitS);
  const known = await data.findCredentials(db, email);
  const isRight = await isPassword(known?.passwordHash ?? null, password);
  if (!known || !isRight) return fail("wrong_login");
  await forgetAttempts(db, attempts);
  const brought = await bringGuestWork(visit, known.userId);
  if (!brought.ok) return brought;
  return await enterAs(visit, async () => ok(known.userId));
}

export async function signOut(visit: Visit, _input: NoInput): Promise<Result<null>> {
  const { session, services, cookies } = visit;
  if (session) await services.db.$transaction((tx) => endSession(tx, visit, session));
  await cookies.close();
  return ok(null);
}

/** Everyone else who is signed in with the old password is out. */
export async function changePassword(ctx: Ctx, { current, next }: ChangePassword): Promise<Result<null>> {
  const { actor, services } = ctx;
  const checked = await checkPassword(ctx, current);
  if (!checked.ok) return checked;
  const user = checked.value;
  if (user.passwordHash === null) return fail("forbidden"); // came by a provider: there is nothing to change
  if (!isStrongEnough(normalizePassword(next), user)) return fail("weak_password");
  const [from, to] = [user.passwordHash, await hashPassword(next)];
  return await services.db.$transaction(async (tx) => {
    if (!(await data.setPasswordHash(tx, actor, from, to))) return fail("conflict");
    const ended = await deleteOtherSessions(tx, actor);
    await services.bus.publish(tx, ...ended.map((id) => endOf(actor, id)));
    return ok(null);
  }, patience);
}

/** The person with everything that is theirs: rows at once, files by the job that goes out with the same commit. */
export async function deleteAccount(ctx: Ctx, { password }: DeleteAccount): Promise<Result<null>> {
  const { actor, services } = ctx;
  const checked = await checkPassword(ctx, password ?? "");
  if (!checked.ok) return checked;
  return await services.db.$transaction(async (tx) => {
    await data.lockOwnership(tx);
    const ended = [actor.sessionId, ...(await deleteOtherSessions(tx, actor))];
    const workspaceIds = await deleteOwnWorkspaces(tx, actor.userId);
    await data.deleteUser(tx, actor.userId);
    await data.ensureOwner(tx);
    for (const workspaceId of workspaceIds) await requestWorkspacePurge(services, tx, workspaceId);
    await services.bus.publish(tx, ...ended.map((id) => endOf(actor, id)));
    return ok(null);
  }, patience);
}

/** The one who asks, when the password is right or there is none. Slips count against the person, wherever they sit. */
async function checkPassword({ actor, services }: Ctx, password: string): Promise<Result<data.OwnUser>> {
  const user = await data.findOwnUser(services.db, actor);
  if (!user) return fail("signed_out");
  if (user.passwordHash === null) return ok(user);
  const attempts = ["confirm", actor.userId];
  const waitS = await countAttempt(services.db, attempts);
  if (waitS !== null) return fail("too_many", waitS);
  if (!(await isPassword(user.passwordHash, password))) return fail("wrong_password");
  await forgetAttempts(services.db, attempts);
  return ok(user);
}

export async function revokeSession({ actor, services }: Ctx, { id }: RevokeSession): Promise<Result<null>> {
  return await services.db.$transaction(async (tx) => {
    if (!(await deleteSession(tx, actor, id))) return fail("not_found");
    await services.bus.publish(tx, endOf(actor, id));
    return ok(null);
  });
}

/** Whether the next account will own this installation. */
export async function isFirstAccount({ db }: Pick<Services, "db">): Promise<boolean> {
  return !(await data.hasAccounts(db));
}

/** Null when the account was deleted in another tab a moment ago. */
export async function getAccount({ actor, services }: Ctx): Promise<AccountView | null> {
  const user = await data.findOwnUser(services.db, actor);
  if (!user) return null;
  const { passwordHash, ...person } = user;
  return { ...person, hasPassword: passwordHash !== null, sessions: await listSessions(services.db, actor) };
}
