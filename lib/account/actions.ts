"use server";

import { defineAction, definePublicAction } from "../action.ts";
import { closeSessionAfter, openVisit } from "./auth.ts";
import { ChangePassword, CreateAccount, DeleteAccount, NoInput, RevokeSession, SignIn } from "./schema.ts";
import * as account from "./service.ts";

export const startAsGuest = definePublicAction(NoInput, async (ctx, input) =>
  account.startAsGuest(await openVisit(ctx), input),
);
export const createAccount = definePublicAction(CreateAccount, async (ctx, input) =>
  account.createAccount(await openVisit(ctx), input),
);
export const signIn = definePublicAction(SignIn, async (ctx, input) => account.signIn(await openVisit(ctx), input));
export const signOut = definePublicAction(NoInput, async (ctx, input) => account.signOut(await openVisit(ctx), input));
export const changePassword = defineAction(ChangePassword, account.changePassword);
export const deleteAccount = defineAction(DeleteAccount, async (ctx, input) =>
  closeSessionAfter(await account.deleteAccount(ctx, input)),
);
export const revokeSession = defineAction(RevokeSession, account.revokeSession);
