import type { Actor, Owner, Role } from "./schema.ts";

/** In this header a page says which workspace it shows: what it asks for must not happen in another one. */
export const workspaceHeader = "x-easel-workspace";

/** Its name until somebody gives it another one; shown in the person's language. */
export const personalName = "Personal";

export function canWrite(role: Role): boolean {
  return role !== "viewer";
}

/** Whether the actor runs this installation; proves it to the functions that want an `Owner`. */
export function isOwner(actor: Actor): actor is Owner {
  return actor.isOwner;
}
