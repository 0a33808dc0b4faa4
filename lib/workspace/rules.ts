import type { Actor, Owner, Role } from "./schema.ts";

export function canWrite(role: Role): boolean {
  return role !== "viewer";
}

/** Whether the actor runs this installation; proves it to the functions that want an `Owner`. */
export function isOwner(actor: Actor): actor is Owner {
  return actor.isOwner;
}
