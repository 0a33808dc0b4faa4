import { z } from "zod";
import { Id, typedText } from "../schema.ts";
import { nameLengthMax } from "./length/schema.ts";

/** One person's, their first one included. */
export const workspacesMax = 50;

const WorkspaceName = typedText(nameLengthMax * 2)
  .transform((text) => text.replace(/\s+/gu, " ").trim())
  .pipe(z.string().min(1).max(nameLengthMax));

/** The id is made by the browser: asked twice, it is made once. */
export const CreateWorkspace = z.strictObject({ id: Id, name: WorkspaceName });
export type CreateWorkspace = z.infer<typeof CreateWorkspace>;

export const RenameWorkspace = z.strictObject({ id: Id, name: WorkspaceName });
export type RenameWorkspace = z.infer<typeof RenameWorkspace>;

export const OneWorkspace = z.strictObject({ id: Id });
export type OneWorkspace = z.infer<typeof OneWorkspace>;

export type WorkspaceView = {
  readonly id: string;
  readonly name: string;
  readonly isPersonal: boolean; // the one that came with the person, and stays as long as they do
};

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
