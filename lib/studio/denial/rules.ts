import { type Obstacle, obstacleCodes } from "../../budget/schema.ts";
import type { DrawAgain } from "../../generation/schema.ts";
import type { Failure } from "../../result.ts";
import { omit, type Rows } from "../row/rules.ts";

// What kept the server from drawing a prompt once more. Said at the prompt, and forgotten with the page.

/**
 * `wish`: how the prompt was to be drawn; null when it was something else that was asked for. `anew`: how what was asked
 * for can be drawn by other rules than those it was written by.
 */
export type Denial = Obstacle & { readonly wish: DrawWish | null; readonly anew: readonly DrawOne[] };

/** How a prompt is to be drawn: with which changes, how many times, and how the pictures are asked for. */
export type DrawWish = Omit<DrawAgain, "parentId" | "promptId">;

export type DrawOne = DrawWish & { readonly parentId: string };

/** Null for an error of any other kind. */
export function toObstacle({ code, ...more }: Omit<Failure, "code"> & { readonly code: string }): Obstacle | null {
  const known = obstacleCodes.find((one) => one === code);
  return known ? { ...more, code: known } : null;
}

type Denials = { readonly denials: Rows<Denial> };

export function deny<S extends Denials>(state: S, promptId: string, denial: Denial): S {
  return { ...state, denials: { ...state.denials, [promptId]: denial } };
}

/** It is tried again. */
export function allow<S extends Denials>(state: S, promptId: string): S {
  const denials = omit(state.denials, promptId);
  return denials === state.denials ? state : { ...state, denials };
}
