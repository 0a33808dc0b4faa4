import { z } from "zod";

export const Role = z.enum(["owner", "editor", "viewer"]);
export type Role = z.infer<typeof Role>;

declare const proof: unique symbol;

/**
 * Who asks, and in which workspace: the proof that a session was checked in this request. Data functions take it
 * after `db`. It is made in lib/account/session/data.ts alone; nothing a client sends becomes one.
 */
export type Actor = {
  readonly userId: string;
  readonly workspaceId: string;
  readonly role: Role;
  readonly sessionId: string;
  readonly isOwner: boolean; // of this installation, not of a workspace
  readonly [proof]: "Actor";
};

/** The person who runs this installation: sets up models, limits and the like. */
export type Owner = Actor & { readonly isOwner: true };
