import { makeId } from "../../ids.ts";
import type { Tx } from "../../infra/db/client.ts";
import { fail, ok, type Result } from "../../result.ts";
import { createPersonalWorkspace } from "../../workspace/data.ts";
import { createUser, hasAccounts, lockOwnership, upgradeGuest } from "../data.ts";
import { bringGuestWork } from "../guest/service.ts";
import { enterAs } from "../session/service.ts";
import type { Visit } from "../visitor/schema.ts";
import { createLogin, readLoginFacts } from "./data.ts";
import { decideLogin, type LoginStep } from "./rules.ts";
import type { Identity } from "./schema.ts";

/**
 * Somebody comes back from a provider, which has confirmed who they are. `email_taken`: an account with that address
 * exists and the two may not be joined. `conflict`: the guest who signs in has a picture in the making.
 */
export async function enterByLogin(visit: Visit, identity: Identity): Promise<Result<null>> {
  const guestId = visit.session?.isGuest ? visit.session.userId : null;
  const brought = await bringAlong(visit, decideLogin(await readLoginFacts(visit.services.db, identity, guestId)));
  if (!brought.ok) return brought;
  return await enterAs(visit, async (tx) => {
    await lockOwnership(tx); // also keeps two callbacks of one identity from making two users
    const step = decideLogin(await readLoginFacts(tx, identity, guestId));
    return await takeStep(tx, visit, identity, step);
  });
}

/** Before entering, because files are copied on the way: nothing slow may hold the lock. */
async function bringAlong(visit: Visit, step: LoginStep): Promise<Result<null>> {
  return step.kind === "enter" || step.kind === "link" ? await bringGuestWork(visit, step.userId) : ok(null);
}

async function takeStep(tx: Tx, visit: Visit, identity: Identity, step: LoginStep): Promise<Result<string>> {
  switch (step.kind) {
    case "refuse":
      return fail("email_taken");
    case "enter":
      return ok(step.userId);
    case "link":
      await createLogin(tx, step.userId, identity);
      return ok(step.userId);
    case "upgrade":
      return await upgradeByLogin(tx, visit, identity);
    case "create":
      return await createByLogin(tx, identity);
  }
}

/** An address that the provider does not vouch for is not stored: it would keep its true owner from having it. */
function profileOf({ name, email, isEmailVerified }: Identity) {
  return { name, email: isEmailVerified ? email : null, passwordHash: null };
}

async function upgradeByLogin(tx: Tx, visit: Visit, identity: Identity): Promise<Result<string>> {
  const guest = visit.session;
  const isOwner = !(await hasAccounts(tx));
  if (!guest || !(await upgradeGuest(tx, guest, { ...profileOf(identity), isOwner }))) return fail("conflict");
  await createLogin(tx, guest.userId, identity);
  return ok(guest.userId);
}

async function createByLogin(tx: Tx, identity: Identity): Promise<Result<string>> {
  const id = makeId();
  const isOwner = !(await hasAccounts(tx));
  await createUser(tx, { id, ...profileOf(identity), isGuest: false, isOwner });
  await createPersonalWorkspace(tx, id);
  await createLogin(tx, id, identity);
  return ok(id);
}
